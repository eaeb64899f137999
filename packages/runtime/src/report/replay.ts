import type { RunRecord } from '@loop/spec'
import { readJournal } from '../store/read-journal.js'
import { readRecord, runFolder } from '../store/run-folder.js'
import { childRuns } from './child-runs.js'
import { type ReplayDifference, replayEvents } from './replay-events.js'

/** What came of replaying a run. */
export interface RunReplay {
  run: string
  loop: string
  simulated: boolean
  /** Lines of its journal. */
  lines: number
  /** How many decisions were the same, up to the first difference. */
  decisions: number
  /** The first line on which the engine would have decided otherwise; absent when there is none. */
  difference?: ReplayDifference
  /** Its journal, absolute. */
  journal: string
  /** The runs of loops inside it. */
  children: RunReplay[]
}

/**
 * Replays a run, and the runs inside it, from their records: the same decisions, no calls, nothing written.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `journal` when a record is damaged
 */
export const replayRun = async (root: string, run: string): Promise<RunReplay> => {
  const folder = runFolder(root, run)
  const record: RunRecord = await readRecord(folder)
  const { events } = await readJournal(folder.journal)
  const children: RunReplay[] = []
  for (const child of await childRuns(root, run)) children.push(await replayRun(root, child))
  return {
    run,
    loop: record.plan.name,
    simulated: record.simulated,
    lines: events.length,
    ...replayEvents(record.plan, events),
    journal: folder.journal,
    children,
  }
}

/** Whether the engine decides the same, in a run and in those inside it. */
export const isSameReplay = ({ difference, children }: RunReplay): boolean =>
  difference === undefined && children.every(isSameReplay)
