import type { Plan, RunRecord } from '@loop/spec'
import type { Agent } from '../agents/agent.js'
import type { CheckFunction } from '../checks/function.js'
import { keepBeginning } from '../checks/git-changes.js'
import { type WorkspaceGate, workspaceGate } from '../composition/workspace-gate.js'
import { isOver, type State } from '../core/state.js'
import type { Guard } from '../guards/guard.js'
import { openJournal } from '../store/journal.js'
import { openKeyedMemory } from '../store/keyed/open-keyed-memory.js'
import { openLedger } from '../store/ledger.js'
import { acquireLock } from '../store/lock.js'
import { memoryOf } from '../store/memory.js'
import { type Redact, redactor, secretValues } from '../store/redact.js'
import { runFolder } from '../store/run-folder.js'
import { type Listener, runningClock, type Session } from './session.js'

/** What a driver may be given by its caller. */
export interface DriverOptions {
  /** Agents that stand in for those of the plan, by name. */
  agents?: Readonly<Record<string, Agent>>
  /** Checks that evaluators may name like those that are built in, which they stand in for. */
  checks?: Readonly<Record<string, CheckFunction>>
  /** Guards that stand in for those that are built in, by type; they get the settings as they are. */
  guards?: Readonly<Record<string, Guard>>
  /** Called for every event once it is on disk. */
  onEvent?: Listener
  /** Aborting it starts nothing new, lets what runs come to its end, and leaves the run interrupted. */
  stop?: AbortSignal
  /** Aborting it ends what runs now, and leaves the run interrupted. */
  kill?: AbortSignal
  /** Who may work in the workspace; of a run that is a part of another, its parent's. */
  gate?: WorkspaceGate
  /** The wall clock. */
  now?: () => Date
}

/** How many earlier runs a loop remembers in its prompts. */
const remembered = 5

/** A function that takes the secrets out that a plan's programs may see. */
export const redactorOf = (plan: Plan): Redact => redactor(variablesOf(plan))

const variablesOf = (plan: Plan): string[] =>
  [...Object.values(plan.agents), ...plan.checks].flatMap(({ env }) => env ?? [])

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
  const now = options.now ?? (() => new Date())
  const redact = redactorOf(plan)
  const memory = record.simulated ? undefined : memoryOf(plan, record.root)
  if (!record.simulated && state.status === 'new') await keepBeginning(plan, record.root, folder)
  const journal = await openJournal(folder.journal, wholeBytes)
  const kill = new AbortController()
  const onKill = () => kill.abort(options.kill?.reason)
  if (options.kill?.aborted) onKill()
  options.kill?.addEventListener('abort', onKill, { once: true })
  let session: Session | undefined
  const keyed = record.simulated
    ? undefined
    : await openKeyedMemory(plan, {
        root: record.root,
        folder,
        redact,
        since: record.createdAt,
        state: () => session?.state ?? state,
        now: options.now ?? (() => new Date()),
      })
  try {
    session = {
      plan,
      root: record.root,
      folder,
      state,
      journal,
      memory,
      ledger: plan.sharedLimits && !record.simulated ? openLedger(record.root, plan.sharedLimits, now) : undefined,
      keyed,
      remembered: (await memory?.recall(remembered)) ?? [],
      handed: record.handed ?? [],
      gate: options.gate ?? workspaceGate(),
      redact,
      agents: options.agents ?? {},
      checks: options.checks ?? {},
      guards: options.guards ?? {},
      secrets: secretValues(variablesOf(plan)),
      calls: [...state.calls],
      listener: options.onEvent,
      stop: options.stop ?? new AbortController().signal,
      kill,
      unwritten: [],
      durable: state,
      loose: false,
      now,
      elapsed: runningClock(state.t),
    }
    return await use(session)
  } finally {
    options.kill?.removeEventListener('abort', onKill)
    await keyed?.close(session !== undefined && isOver(session.state)).catch(() => {}) // what is kept is kept already
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
