import {
  currentPlan,
  findRoot,
  findRuns,
  listRuns,
  type OpenedRun,
  openRun,
  readAsk,
  resolveRun,
  sharedPots,
  workspaceFileIn,
} from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { printOut } from '../output.js'
import { shown } from '../render/place.js'
import { quoted } from '../render/quoted.js'
import { runStatus } from '../render/run-status.js'
import { type DamagedRun, runTable } from '../render/run-table.js'
import { paintFor } from '../terminal.js'

/** `loop status`: 0 whenever it could tell, however the runs stand. */
export const status = async (
  [name, ...more]: readonly string[],
  { format, since }: { format: 'pretty' | 'json'; since?: Date },
): Promise<number> => {
  if (more.length > 0 || since)
    throw new LoopError(
      'usage',
      since ? '--since goes with --cost' : 'one run is shown at a time; several go with --cost',
    )
  const cwd = process.cwd()
  const named = name === undefined ? undefined : findRuns(name, cwd)
  const root = named?.root ?? findRoot(cwd)
  const ids = await listRuns(root)
  const printJson = (value: unknown) => printOut(`${JSON.stringify(value, undefined, 2)}\n`)
  const paint = paintFor('stdout')
  if (named && !(named.isWorkspace && ids.length === 0)) {
    const opened = await withSharedNow(await openRun(root, await resolveRun(root, named.run)), root)
    const { heartbeat, shared } = opened
    if (format === 'json') printJson({ ...heartbeat, pots: [...heartbeat.pots, ...shared] })
    else {
      const { ask } = opened.heartbeat // of this run, or of a loop inside it
      const waits = ask === undefined ? undefined : await readAsk(root, ask)
      printOut(runStatus(opened, root, paint, Date.now(), waits))
    }
    return 0
  }
  const runs: OpenedRun[] = []
  const damaged: DamagedRun[] = []
  for (const run of ids.reverse()) {
    try {
      runs.push(await openRun(root, run))
    } catch (cause) {
      if (!(cause instanceof LoopError)) throw cause
      damaged.push({ run, reason: cause.message })
    }
  }
  if (format === 'json') printJson({ runs: runs.map(({ heartbeat }) => heartbeat), damaged })
  else printOut(runTable(runs, damaged, paint, Date.now(), startWord(root)))
  return 0
}

/** A run with what all runs share as the project's file limits it now; as it was when the run began, where that cannot be read. */
const withSharedNow = async (opened: OpenedRun, root: string): Promise<OpenedRun> => {
  const { plan } = opened.record
  if (!plan.sharedLimits) return opened
  const now = await currentPlan(root, plan)
  return now instanceof LoopError ? opened : { ...opened, shared: await sharedPots(root, now) }
}

/** What `loop run` is given to start the first run. */
const startWord = (root: string): string => (workspaceFileIn(root) === undefined ? '<name>' : quoted(shown(root)))
