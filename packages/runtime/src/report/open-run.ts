import type { Diagnosis, Heartbeat, Plan, Pot, RunRecord } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import type { State } from '../core/state.js'
import { factsOf } from '../detect/run-facts.js'
import { openLedger } from '../store/ledger.js'
import { currentDriver } from '../store/lock.js'
import { readJournal } from '../store/read-journal.js'
import { readRecord, runFolder } from '../store/run-folder.js'
import { diagnosisOf } from './diagnosis.js'
import { heartbeatOf } from './heartbeat.js'

/** A run as its record shows it, without driving it. */
export interface OpenedRun {
  record: RunRecord
  events: StampedEvent[]
  state: State
  /** Its heartbeat, as of now: a run that nobody drives any more is not called running. */
  heartbeat: Heartbeat & { diagnosis: Diagnosis }
  /** What all runs of the project used together, where that is limited. */
  shared: Pot[]
  /** The process that drives it, if one does. */
  driver: { pid: number; host: string } | undefined
}

/**
 * Reads a run.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `journal` when its record is damaged
 */
export const openRun = async (root: string, run: string): Promise<OpenedRun> => {
  const folder = runFolder(root, run)
  const record = await readRecord(folder)
  const { events } = await readJournal(folder.journal).catch(cause => {
    if ((cause.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return { events: [] }
    throw cause
  })
  const facts = factsOf(record.plan, events)
  const { state } = facts
  const driver = await currentDriver(folder.path)
  const heartbeat = heartbeatOf(record.plan, state)
  const crashed = heartbeat.status === 'running' && !driver
  const diagnosis = diagnosisOf(facts, crashed ? 'interrupted' : undefined)
  return {
    record,
    events,
    state,
    driver,
    shared: await sharedPots(root, record.plan),
    heartbeat: {
      ...heartbeat,
      diagnosis,
      run,
      ...(crashed
        ? {
            status: 'interrupted',
            reason: 'its driver died; `loop resume` takes it up',
            normal: false,
            abnormal: 'nobody drives this run',
          }
        : {}),
    },
  }
}

/** What the project's budgets come to today. */
export const sharedPots = async (root: string, { sharedLimits = [] }: Plan): Promise<Pot[]> =>
  (await openLedger(root, sharedLimits, () => new Date()).pots()).map(({ limit, used, reserved }) => ({
    unit: limit.unit,
    used,
    assumed: 0,
    reserved,
    max: limit.max,
    per: limit.per ?? 'run',
  }))
