import { LoopError, type PruneOutput, type RemovedRun } from '@loop/spec'
import { isOver, type State } from '../core/state.js'
import { openRun } from '../report/open-run.js'
import { mtimeOf, sizeOf } from './folder-size.js'
import { closeAccounts } from './ledger.js'
import { removeFamily } from './remove-runs.js'
import { type RunFamily, runFamilies } from './run-families.js'
import { runFolder } from './run-folder.js'

/** Which runs are removed. At least one of `olderThanDays` and `keep` is needed; with both, a run has to be beyond both. */
export interface PruneOptions {
  /** Only runs whose last event is longer ago. */
  olderThanDays?: number
  /** The latest so many runs stay. */
  keep?: number
  /** Say what would be removed, and remove nothing. */
  dryRun?: boolean
  /** Also runs that are not over, and damaged ones; never one that is being driven. */
  force?: boolean
  /** The wall clock. */
  now?: () => Date
}

const day = 86_400_000

/**
 * Removes the folders of runs that are over, with the runs inside them, their asks and their answers. What loops remember stays, and
 * so does everything outside of the project's `.loop`. In its budgets the calls that were cut off count as used in full.
 *
 * @param root the project's folder
 * @throws LoopError `usage` when nothing says which runs, `store` when a folder of `.loop` is a link that leads out of it
 */
export const pruneRuns = async (
  root: string,
  { olderThanDays, keep, dryRun = false, force = false, now = () => new Date() }: PruneOptions,
): Promise<PruneOutput> => {
  if (olderThanDays === undefined && keep === undefined)
    throw new LoopError('usage', 'nothing says which runs are to be removed', {
      fix: 'Name an age with `--older-than <days>`, or how many stay with `--keep <n>`; `--keep 0` means all that are over.',
    })
  const pruned: PruneOutput = { dryRun, removed: [], kept: [], bytes: 0 }
  const candidates: { family: RunFamily; run: RemovedRun }[] = []
  for (const family of (await runFamilies(root)).reverse()) {
    const run = await describe(root, family)
    const mayGo = ['done', 'failed', 'orphaned'].includes(run.status)
    if (mayGo || force) candidates.push({ family, run })
    else pruned.kept.push({ run: run.run, status: run.status, why: 'it is not over' })
  }
  const before = olderThanDays === undefined ? Number.POSITIVE_INFINITY : now().getTime() - olderThanDays * day
  for (const { family, run } of candidates.slice(keep ?? 0)) {
    if (Date.parse(run.at) > before) continue
    const why = dryRun ? undefined : await removeFamily(root, family, () => prepared(root, family, force))
    if (why !== undefined) {
      pruned.kept.push({ run: run.run, status: run.status, why })
      continue
    }
    pruned.removed.push(run)
    pruned.bytes += run.bytes
  }
  return pruned
}

const describe = async (root: string, { outermost, runs, asks, isOrphaned }: RunFamily): Promise<RemovedRun> => {
  let bytes = 0
  for (const run of runs) bytes += await sizeOf(runFolder(root, run).path)
  const base = { run: outermost, bytes, children: runs.filter(run => run !== outermost), asks }
  const lastChange = async () => (await mtimeOf(runFolder(root, runs[0] ?? outermost).path)).toISOString()
  if (isOrphaned) return { ...base, status: 'orphaned', at: await lastChange() }
  try {
    const { record, heartbeat } = await openRun(root, outermost)
    const { simulated, createdAt, plan } = record
    return { ...base, loop: plan.name, simulated, status: heartbeat.status, at: heartbeat.at || createdAt }
  } catch (cause) {
    if (!(cause instanceof LoopError)) throw cause
    return { ...base, status: 'damaged', at: await lastChange() }
  }
}

/** Looked at again while its locks are held: somebody may have taken it up in between. Of one that is not over the accounts are closed. */
const prepared = async (root: string, { outermost, runs, isOrphaned }: RunFamily, force: boolean): Promise<boolean> => {
  const state = isOrphaned ? undefined : await stateOf(root, outermost, force)
  if (state && isOver(state)) return true
  if (!force && !isOrphaned) return false
  for (const run of runs) {
    const { running } = (await stateOf(root, run, true)) ?? {}
    await closeAccounts(root, run, effect => {
      const entry = running?.[effect]
      return running === undefined || (entry !== undefined && (entry.begun === true || !entry.waits))
    })
  }
  return true
}

/** The state of a run; nothing of a damaged one that goes all the same. */
const stateOf = async (root: string, run: string, isForced: boolean): Promise<State | undefined> => {
  try {
    return (await openRun(root, run)).state
  } catch (cause) {
    if (isForced && cause instanceof LoopError) return undefined
    throw cause
  }
}
