import type { Plan, RunRecord } from '@loop/spec'
import type { Agent } from '../agents/agent.js'
import type { State } from '../core/state.js'
import { openJournal } from '../store/journal.js'
import { acquireLock } from '../store/lock.js'
import { memoryOf } from '../store/memory.js'
import { type Redact, redactor } from '../store/redact.js'
import { runFolder } from '../store/run-folder.js'
import { type Listener, runningClock, type Session } from './session.js'

/** What a driver may be given by its caller. */
export interface DriverOptions {
  /** Agents that stand in for those of the plan, by name. */
  agents?: Readonly<Record<string, Agent>>
  /** Called for every event once it is on disk. */
  onEvent?: Listener
  /** Aborting it starts nothing new, lets what runs come to its end, and leaves the run interrupted. */
  stop?: AbortSignal
  /** Aborting it ends what runs now, and leaves the run interrupted. */
  kill?: AbortSignal
  /** The wall clock. */
  now?: () => Date
}

/** How many earlier runs a loop remembers in its prompts. */
const remembered = 5

/** A function that takes the secrets out that a plan's programs may see. */
export const redactorOf = (plan: Plan): Redact =>
  redactor([...Object.values(plan.agents), ...plan.checks].flatMap(({ env }) => env ?? []))

/** Opens a run for driving and closes it again, whatever happens between. The run's lock has to be held. */
export const withSession = async <T>(
  record: RunRecord,
  state: State,
  wholeBytes: number,
  options: DriverOptions,
  use: (session: Session) => Promise<T>,
): Promise<T> => {
  const folder = runFolder(record.root, record.run)
  const { plan } = record
  const redact = redactorOf(plan)
  const memory = record.simulated ? undefined : memoryOf(plan, record.root)
  const journal = await openJournal(folder.journal, wholeBytes)
  const kill = new AbortController()
  const onKill = () => kill.abort(options.kill?.reason)
  if (options.kill?.aborted) onKill()
  options.kill?.addEventListener('abort', onKill, { once: true })
  try {
    return await use({
      plan,
      root: record.root,
      folder,
      state,
      journal,
      memory,
      keyed: undefined,
      remembered: (await memory?.recall(remembered)) ?? [],
      redact,
      agents: options.agents ?? {},
      listener: options.onEvent,
      stop: options.stop ?? new AbortController().signal,
      kill,
      unwritten: [],
      durable: state,
      loose: false,
      now: options.now ?? (() => new Date()),
      elapsed: runningClock(state.t),
    })
  } finally {
    options.kill?.removeEventListener('abort', onKill)
    await journal.close()
  }
}

/** Holds the run's lock while something is done. */
export const locked = async <T>(root: string, run: string, use: () => Promise<T>): Promise<T> => {
  const lock = await acquireLock(runFolder(root, run).path)
  try {
    return await use()
  } finally {
    await lock.release().catch(() => {}) // a dead owner is as good as a released one
  }
}
