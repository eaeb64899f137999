import type { Plan } from '@loop/spec'
import { evolve } from '../core/evolve.js'
import { initialState } from '../core/initial-state.js'
import { type Fold, readFold } from '../store/fold-file.js'
import { beginsWith, eachEvent, journalStart } from '../store/read-journal.js'
import type { RunFolder } from '../store/run-folder.js'

/**
 * What the journal of a run comes to. Lines that a kept fold stands for are not folded again, when they are byte for byte
 * those it was made of.
 *
 * @throws LoopError `journal` when the journal is damaged
 */
export const foldRun = async (folder: RunFolder, plan: Plan): Promise<Fold> => {
  const kept = await readFold(folder.fold, plan)
  const isOfJournal = kept !== undefined && (await beginsWith(folder.journal, kept.end))
  const from: Fold = isOfJournal ? kept : { state: initialState(plan), end: journalStart }
  let { state } = from
  const { end } = await eachEvent(folder.journal, from.end, event => {
    state = evolve(plan, state, event)
  })
  return { state, end }
}
