import type { Plan } from '@loop/spec'
import { evolve } from '../core/evolve.js'
import { initialState } from '../core/initial-state.js'
import { gather } from '../detect/gather.js'
import { nothingGathered } from '../detect/gathered.js'
import { type Fold, readFold } from '../store/fold-file.js'
import { beginsWith, eachEvent, journalStart } from '../store/read-journal.js'
import type { RunFolder } from '../store/run-folder.js'

/** A fold, and how many of its lines one that is kept stands for. */
export interface FoundFold extends Fold {
  kept: number
}

/** What a journal without lines comes to. */
export const emptyFold = (plan: Plan): FoundFold => ({
  state: initialState(plan),
  gathered: nothingGathered(),
  end: journalStart,
  kept: 0,
})

/**
 * What the journal of a run comes to. Lines that a kept fold stands for are not folded again, when they are byte for byte
 * those it was made of.
 *
 * @throws LoopError `journal` when the journal is damaged
 */
export const foldRun = async (folder: RunFolder, plan: Plan): Promise<FoundFold> => {
  const kept = await readFold(folder.fold, plan)
  const isOfJournal = kept !== undefined && (await beginsWith(folder.journal, kept.end))
  const from = isOfJournal ? kept : emptyFold(plan)
  const { gathered } = from
  let { state } = from
  const { end } = await eachEvent(folder.journal, from.end, event => {
    const before = state
    state = evolve(plan, before, event)
    gather(plan, gathered, { event, before, after: state })
  })
  return { state, gathered, end, kept: from.end.lines }
}
