import { findRoot, findRuns, pruneRuns } from '@loop/runtime'
import { type PruneOutput, printable, type RemovedRun } from '@loop/spec'
import { printOut } from '../output.js'
import { bytesText } from '../render/bytes.js'
import { dryRunMark } from '../render/marked.js'

export interface PruneFlags {
  olderThan?: number
  keep?: number
  dryRun?: boolean
  force?: boolean
  format: 'pretty' | 'json'
}

/** `loop prune`: of the project around, or of a workspace that is named. */
export const prune = async (
  workspace: string | undefined,
  { olderThan, format, ...options }: PruneFlags,
): Promise<number> => {
  const cwd = process.cwd()
  const root = workspace === undefined ? findRoot(cwd) : findRuns(workspace, cwd).root
  const pruned = await pruneRuns(root, {
    ...options,
    ...(olderThan === undefined ? {} : { olderThanDays: olderThan }),
  })
  printOut(format === 'json' ? `${JSON.stringify(pruned, undefined, 2)}\n` : prunedText(pruned))
  return 0
}

const prunedText = ({ dryRun, removed, kept, bytes }: PruneOutput): string =>
  [
    ...removed.map(run => `${dryRun ? 'would remove' : 'removed'}  ${removedText(run)}`),
    ...kept.map(({ run, status, why }) => `kept  ${run}  ${status}: ${printable(why)}`),
    removed.length === 0
      ? `nothing ${dryRun ? 'would be' : 'was'} removed`
      : `${removed.length} ${removed.length === 1 ? 'run' : 'runs'}, ${bytesText(bytes)}`,
    '',
  ].join('\n')

const removedText = ({ run, loop, simulated, status, bytes, children, asks }: RemovedRun): string =>
  [
    run,
    ...(loop === undefined ? [] : [`${simulated ? dryRunMark : ''}${printable(loop)}`]),
    status,
    bytesText(bytes),
    ...(children.length === 0 ? [] : [`with ${children.length} ${children.length === 1 ? 'run' : 'runs'} inside`]),
    ...(asks.length === 0 ? [] : [`and ${asks.length} ${asks.length === 1 ? 'ask' : 'asks'}`]),
  ].join('  ')
