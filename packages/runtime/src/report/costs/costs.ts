import { type CostReport, LoopError, type RunRecord } from '@loop/spec'
import { isChildRun, outermostRun } from '../../composition/child-id.js'
import { currentDriver } from '../../store/lock.js'
import { eachEvent, journalStart } from '../../store/read-journal.js'
import { listRuns, readRecord, runFolder } from '../../store/run-folder.js'
import { openBook } from './cost-book.js'
import { costFold, type RunCosts } from './cost-entries.js'

/** Which costs are wanted. */
export interface CostOptions {
  /** Full ids of runs; the runs inside them belong to them. All of the project unless told. */
  runs?: readonly string[]
  /** Only calls that began from then on. */
  since?: Date
}

/**
 * What runs of a project spent, by loop, agent, model and day, from their journals. Each call is counted once, in the run that made it. What
 * nobody reported is apart from what was, and so are lanes and dry runs. Runs that cannot be read are told.
 *
 * @param root the project's folder
 */
export const costsOf = async (root: string, { runs, since }: CostOptions = {}): Promise<CostReport> => {
  const { records, damaged } = await recordsOf(root, runs)
  const read = new Map<string, RunCosts>()
  // The innermost first: whether the journal of a run can be read is known before the run around it asks.
  for (const [run, record] of [...records].sort(([a], [b]) => around(records, b).length - around(records, a).length)) {
    const fold = costFold(record, inside => read.has(inside))
    try {
      await eachEvent(runFolder(root, run).journal, journalStart, fold.take)
      read.set(run, fold.end())
    } catch (cause) {
      damaged.set(run, reasonOf(cause))
    }
  }
  const books = { real: openBook(), simulated: openBook() }
  const from = since?.toISOString()
  const unfinished: CostReport['unfinished'] = []
  for (const [run, record] of records) {
    const costs = read.get(run)
    if (!costs) continue
    for (const entry of costs.entries)
      if (from === undefined || entry.at >= from) books[entry.simulated ? 'simulated' : 'real'].add(entry)
    unfinished.push(...(await unfinishedOf(root, record, costs)))
  }
  const count = (simulated: boolean) => [...read.keys()].filter(run => records.get(run)?.simulated === simulated).length
  return {
    formatVersion: 1,
    ...(from === undefined ? {} : { since: from }),
    real: books.real.close(count(false)),
    simulated: books.simulated.close(count(true)),
    unfinished,
    damaged: [...damaged].map(([run, reason]) => ({ run, reason, counted: isCounted(run, read) })),
  }
}

/** The records of runs, and of those inside them, by id; and why others cannot be read. */
const recordsOf = async (root: string, wanted: readonly string[] | undefined) => {
  const records = new Map<string, RunRecord>()
  const damaged = new Map<string, string>()
  const families = wanted && new Set(wanted.map(outermostRun))
  for (const run of await listRuns(root)) {
    if (families && !families.has(outermostRun(run))) continue
    try {
      records.set(run, await readRecord(runFolder(root, run)))
    } catch (cause) {
      damaged.set(run, reasonOf(cause))
    }
  }
  if (!wanted) return { records, damaged }
  const isWanted = (run: string) => [run, ...around(records, run)].some(one => wanted.includes(one))
  for (const run of [...records.keys()].filter(run => !isWanted(run))) records.delete(run)
  for (const run of [...damaged.keys()])
    if (!wanted.some(one => run === one || run.startsWith(`${one}.`))) damaged.delete(run)
  return { records, damaged }
}

/** The runs that a run is a part of, the nearest first. */
const around = (records: ReadonlyMap<string, RunRecord>, run: string): string[] => {
  const found = new Set<string>()
  for (let next = records.get(run)?.parent?.run; next !== undefined && !found.has(next); ) {
    found.add(next) // records that somebody edited may go in a circle
    next = records.get(next)?.parent?.run
  }
  return [...found]
}

/** Whether the run around one that cannot be read can be, and has its sum. */
const isCounted = (run: string, read: ReadonlyMap<string, RunCosts>): boolean =>
  isChildRun(run) && [...read.values()].some(({ inside }) => inside.includes(run))

const reasonOf = (cause: unknown): string => {
  if (cause instanceof LoopError) return cause.message
  throw cause
}

/** How a run stands that may spend more: it is driven, or calls of it have no end on record. */
const unfinishedOf = async (
  root: string,
  { run, plan, simulated }: RunRecord,
  { status, open }: RunCosts,
): Promise<CostReport['unfinished']> => {
  if (status === 'over') return []
  const isDriven = status === 'running' && (await currentDriver(runFolder(root, run).path)) !== undefined
  if (!isDriven && open.calls === 0) return []
  return [
    {
      run,
      loop: plan.name,
      simulated,
      status: status === 'running' && !isDriven ? 'interrupted' : status,
      calls: open.calls,
      held: open.held,
    },
  ]
}
