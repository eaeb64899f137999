import { join } from 'node:path'
import type { Limit, LoopError, Plan, RunRecord } from '@loop/spec'
import type { Agent } from '../agents/agent.js'
import type { CheckFunction } from '../checks/function.js'
import { keepBeginning } from '../checks/git-changes.js'
import { type Clock, clockOf } from '../clock/clock.js'
import { type WorkspaceGate, workspaceGate } from '../composition/workspace-gate.js'
import { openConnectors } from '../connectors/connectors.js'
import { isOver } from '../core/state.js'
import type { Guard } from '../guards/guard.js'
import { keepStart } from '../rounds/checkpoint.js'
import { openHome } from '../rounds/home.js'
import { lessonsIn } from '../rounds/lesson.js'
import { type JournalWriter, openJournal } from '../store/journal.js'
import { openKeyedMemory } from '../store/keyed/open-keyed-memory.js'
import type { KeyedMemory } from '../store/keyed-memory.js'
import { openLedger } from '../store/ledger.js'
import { acquireLock } from '../store/lock.js'
import { type MemoryStore, memoryOf } from '../store/memory.js'
import { keysOf, type Redact, redactor, secretValues } from '../store/redact.js'
import { type RunFolder, runFolder } from '../store/run-folder.js'
import { namesIn } from '../supervise/environment.js'
import type { TelemetryOptions } from '../telemetry/settings.js'
import type { FoundFold } from './fold-run.js'
import { runningTime } from './running-time.js'
import { type ChildListener, type Listener, note, type Session, type TextListener } from './session.js'
import { homeOf, workspaceOf } from './workspace.js'

/** What a driver may be given by its caller. */
export interface DriverOptions {
  /** Agents that stand in for those of the plan, by name. */
  agents?: Readonly<Record<string, Agent>>
  /** Checks that evaluators may name like those that are built in, which they stand in for. */
  checks?: Readonly<Record<string, CheckFunction>>
  /** Guards that stand in for those that are built in, by type; they get the settings as they are. */
  guards?: Readonly<Record<string, Guard>>
  /** Where memory is kept, by the name that a document gives it or by that of the store it stands in for. */
  stores?: Readonly<Record<string, MemoryStore>>
  /** Called for every event once it is on disk. */
  onEvent?: Listener
  /** Called for every event of a run inside this one, however deep, once it is on disk. */
  onChildEvent?: ChildListener
  /** Called with the answers of models as they come; of this run, not of those inside it. */
  onText?: TextListener
  /** Aborting it starts nothing new, lets what runs come to its end, and leaves the run interrupted. */
  stop?: AbortSignal
  /** Aborting it ends what runs now, and leaves the run interrupted. */
  kill?: AbortSignal
  /** Who may work in the workspace; of a run that is a part of another, its parent's. */
  gate?: WorkspaceGate
  /** The time that the run lives in; see {@link Clock} for what goes by it. The system's without one. */
  clock?: Clock
  /** The wall clock alone, where `clock` is not given; lengths of time are those of the system then. */
  now?: () => Date
  /** What all runs of the project share, as its file says it now; as the run began with without it. */
  sharedLimits?: readonly Limit[] | undefined
  /** Where traces and metrics go, before what the standard variables say; `false` for nowhere. Off where nobody names an endpoint. */
  telemetry?: TelemetryOptions | false
  /** What code of the caller throws is added here; of a run that is a part of another, its parent's. */
  thrown?: LoopError[]
}

/** How many earlier runs a loop remembers in its prompts. */
const remembered = 5

/** A function that takes the secrets out that a plan's programs may see. */
export const redactorOf = (plan: Plan): Redact => redactor(variablesOf(plan), process.env, keysOf(plan))

const variablesOf = (plan: Plan): string[] =>
  [...Object.values(plan.agents), ...plan.checks, ...Object.values(plan.connectors ?? {})].flatMap(({ env }) =>
    namesIn(env ?? []),
  )

/** Keeps how the files are when a run begins, where something will be measured from there. */
const keepBeginnings = async (plan: Plan, root: string, folder: RunFolder): Promise<void> => {
  await keepBeginning(plan, workspaceOf(plan, root), folder)
  await keepStart(plan, root, folder)
}

/** Opens a run for driving and closes it again, whatever happens between. The run's lock has to be held. */
export const withSession = async <T>(
  record: RunRecord,
  { state, gathered, end, kept }: FoundFold,
  options: DriverOptions,
  use: (session: Session) => Promise<T>,
): Promise<T> => {
  const folder = runFolder(record.root, record.run)
  const { plan } = record
  const clock = clockOf(options)
  const now = () => new Date(clock.now())
  const time = runningTime(clock, state.t)
  const redact = redactorOf(plan)
  const { stores = {}, sharedLimits = plan.sharedLimits ?? [] } = options
  const kill = new AbortController()
  const onKill = () => kill.abort(options.kill?.reason)
  if (options.kill?.aborted) onKill()
  options.kill?.addEventListener('abort', onKill, { once: true })
  const open: { journal?: JournalWriter; keyed?: KeyedMemory | undefined; session?: Session } = {}
  try {
    const memory = record.simulated ? undefined : memoryOf(plan, record.root, stores)
    if (!record.simulated && state.status === 'new') await keepBeginnings(plan, record.root, folder)
    const home = homeOf(plan, record.root)
    await openHome(plan, record.root, folder)
    open.journal = await openJournal(folder.journal, end)
    if (!record.simulated)
      open.keyed = await openKeyedMemory(plan, {
        root: record.root,
        folder,
        redact,
        since: record.createdAt,
        state: () => open.session?.state ?? state,
        now,
        stores,
        kill: kill.signal,
      })
    open.session = {
      plan,
      root: record.root,
      folder,
      state,
      gathered,
      journal: open.journal,
      memory,
      sharedLimits,
      ledger: sharedLimits.length > 0 && !record.simulated ? openLedger(record.root, sharedLimits, now) : undefined,
      keyed: open.keyed,
      remembered: (await memory?.recall(remembered)) ?? [],
      handed: record.handed ?? [],
      gate: options.gate ?? workspaceGate(),
      connectors: openConnectors(plan.connectors, {
        run: record.run,
        workspace: workspaceOf(plan, record.root),
        logs: folder.logs,
        redact,
        kill: kill.signal,
        known: () => open.session?.state.connectors,
        note: event => {
          // What becomes of it when the run stands still is not a part of the run.
          if (open.session?.state.status === 'running') note(open.session, event)
        },
      }),
      redact,
      agents: options.agents ?? {},
      checks: options.checks ?? {},
      guards: options.guards ?? {},
      stores,
      secrets: secretValues(variablesOf(plan), process.env, keysOf(plan)),
      calls: [...state.calls],
      lessons: home === undefined ? '' : await lessonsIn(join(home, 'knowledge')),
      recent: [],
      listener: options.onEvent,
      childListener: options.onChildEvent,
      textListener: options.onText,
      thrown: options.thrown ?? [],
      stop: options.stop ?? new AbortController().signal,
      kill,
      unwritten: [],
      durable: state,
      kept,
      loose: false,
      clock,
      now,
      time,
      elapsed: time.elapsed,
    }
    return await use(open.session)
  } finally {
    options.kill?.removeEventListener('abort', onKill)
    await open.session?.connectors.close()
    await open.keyed?.close(open.session !== undefined && isOver(open.session.state)).catch(() => {}) // what is kept is kept already
    await open.journal?.close()
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
