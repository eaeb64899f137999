import { LoopError, type Plan, type RunEnded } from '@loop/spec'
import { isChildRun } from '../composition/child-id.js'
import type { StampedEvent } from '../core/evolve.js'
import { eachEvent, journalStart } from '../store/read-journal.js'
import { listRuns, readRecord, runFolder } from '../store/run-folder.js'

/** A run that a loop was blocked in. */
export interface Blocked {
  run: string
  /** Why, in words. */
  reason: string
}

/**
 * Whether a loop is blocked: its latest run failed more rounds in a row than it may. Only loops that count such rounds can be. Dry
 * runs do not count, and neither do runs whose record cannot be read.
 */
export const blockedIn = async ({ name, stop }: Plan, root: string): Promise<Blocked | undefined> => {
  if (!stop?.failure.some(({ type }) => type === 'consecutive_failures')) return undefined
  for (const run of (await listRuns(root)).reverse()) {
    if (isChildRun(run)) continue
    const folder = runFolder(root, run)
    const record = await readRecord(folder).catch(() => undefined)
    if (record?.plan.name !== name || record.simulated) continue
    const ended = await endOf(folder.journal)
    return ended?.reason === 'blocked' ? { run, reason: ended.condition ?? ended.reason } : undefined
  }
  return undefined
}

/**
 * Refuses to run a loop that is blocked: what failed so often would most likely fail again, and somebody has to look first.
 *
 * @throws LoopError `blocked` (exit code 1)
 */
export const refuseBlocked = async (plan: Plan, root: string): Promise<void> => {
  const blocked = await blockedIn(plan, root)
  if (!blocked) return
  throw new LoopError('blocked', `"${plan.name}" is blocked since the run ${blocked.run}: ${blocked.reason}`, {
    exitCode: 1,
    fix: 'Look at what failed with `loop status`, mend it or the loop, and run it again with --unblock.',
  })
}

/** How a run ended, if it did. */
const endOf = async (journal: string): Promise<RunEnded | undefined> => {
  let ended: RunEnded | undefined
  const take = (event: StampedEvent) => {
    ended = event.type === 'run.ended' ? event : undefined
  }
  await eachEvent(journal, journalStart, take).catch(() => undefined)
  return ended
}
