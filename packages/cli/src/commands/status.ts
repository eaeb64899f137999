import { findRoot, listRuns, type OpenedRun, openRun, resolveRun } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printOut } from '../output.js'
import { runStatus } from '../render/run-status.js'
import { type DamagedRun, runTable } from '../render/run-table.js'
import { paintFor } from '../terminal.js'

/** `loop status`: 0 whenever it could tell, however the runs stand. */
export const status = async (name: string | undefined, { format }: { format: 'pretty' | 'json' }): Promise<number> => {
  const root = findRoot(process.cwd())
  const printJson = (value: unknown) => printOut(`${JSON.stringify(value, undefined, 2)}\n`)
  const paint = paintFor('stdout')
  if (name !== undefined) {
    const opened = await openRun(root, await resolveRun(root, name))
    if (format === 'json') printJson(opened.heartbeat)
    else printOut(runStatus(opened, root, paint, Date.now()))
    return 0
  }
  const runs: OpenedRun[] = []
  const damaged: DamagedRun[] = []
  for (const run of (await listRuns(root)).reverse()) {
    try {
      runs.push(await openRun(root, run))
    } catch (cause) {
      if (!(cause instanceof LoopError)) throw cause
      damaged.push({ run, reason: cause.message })
    }
  }
  if (format === 'json') printJson({ runs: runs.map(({ heartbeat }) => heartbeat), damaged })
  else printOut(runTable(runs, damaged, paint, Date.now()))
  return 0
}
