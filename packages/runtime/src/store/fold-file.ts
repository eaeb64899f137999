import { readFile } from 'node:fs/promises'
import type { Plan } from '@loop/spec'
import { initialState } from '../core/initial-state.js'
import type { State } from '../core/state.js'
import type { Gathered } from '../detect/gathered.js'
import { decodeSummed, withSum } from './line.js'
import type { JournalEnd } from './read-journal.js'
import { replaceDerived } from './replace-file.js'

/** What a journal comes to up to one of its lines. */
export interface Fold {
  state: State
  /** What the diagnosis will be made from. */
  gathered: Gathered
  end: JournalEnd
}

/** To be raised when the same events come to another state: folds of earlier versions are not believed any more. */
const formatVersion = 3

/** Keeps a fold for whoever takes the run up. It is derived: when it is lost, the journal is folded from its first line. */
export const writeFold = (path: string, { state, gathered, end }: Fold): Promise<void> =>
  replaceDerived(path, withSum(JSON.stringify({ formatVersion, end, state, gathered })))

/** The fold that was kept, as far as it is whole and of this version. Whether it is one of the journal, the caller has to see. */
export const readFold = async (path: string, plan: Plan): Promise<Fold | undefined> => {
  const bytes = await readFile(path).catch(() => undefined)
  const kept = bytes && (decodeSummed(bytes, 0, bytes.length - 1) as (Fold & { formatVersion: number }) | undefined)
  const first = initialState(plan)
  return kept?.formatVersion === formatVersion && isLike(first, kept.state)
    ? { end: kept.end, state: { ...first, ...kept.state }, gathered: kept.gathered }
    : undefined
}

/** Whether a state that was written down has what the first state of the same plan in this version has. */
const isLike = (first: State, state: State): boolean =>
  Object.entries(first).every(([key, value]) => value === undefined || Object.hasOwn(state, key)) &&
  state.nodes.length === first.nodes.length
