import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnosis, EventBody, Handed, Limit, LoopError, MemoryEntry, Plan } from '@loop/spec'
import type { Agent } from '../agents/agent.js'
import type { CheckFunction } from '../checks/function.js'
import type { Clock } from '../clock/clock.js'
import type { WorkspaceGate } from '../composition/workspace-gate.js'
import type { Connectors } from '../connectors/connectors.js'
import { evolve, type StampedEvent } from '../core/evolve.js'
import { graphOf } from '../core/graph.js'
import type { State } from '../core/state.js'
import { gather } from '../detect/gather.js'
import type { Gathered } from '../detect/gathered.js'
import type { Guard } from '../guards/guard.js'
import type { JournalWriter } from '../store/journal.js'
import type { KeyedMemory } from '../store/keyed-memory.js'
import type { Ledger } from '../store/ledger.js'
import type { Memory, MemoryStore } from '../store/memory.js'
import { type Redact, redactEvent } from '../store/redact.js'
import type { RunFolder } from '../store/run-folder.js'
import type { RunningTime } from './running-time.js'

/** Called for every event once it is on disk, with the state that it led to. */
export type Listener = (event: StampedEvent, state: State) => void

/** An event of a run inside another, as whoever looks at the outer one is told of it. It is on record in its own run. */
export interface ChildEvent {
  type: 'child.event'
  /** Id of the run whose event it is. */
  run: string
  /** The loops on the way to it, the outermost first: which child, which child of that, and so on. */
  names: readonly string[]
  event: StampedEvent
}

/** What whoever looks at a run is told: its events, and those of runs inside it. */
export type RunEvent = StampedEvent | ChildEvent

/** Called for every event of a run inside, once it is on disk, with the state that it led that run to. */
export type ChildListener = (event: ChildEvent, state: State) => void

/**
 * Called with the answer of a model as it comes, in whole lines and without secrets, with the id of the effect that it is of and, when that is one
 * of a run inside, with the id of that run.
 */
export type TextListener = (text: string, effect: string, run?: string) => void

/** An event and the state that it led to. */
interface Recorded {
  event: StampedEvent
  state: State
}

/** What drives one run, from taking it up to putting it down. */
export interface Session {
  plan: Plan
  root: string
  folder: RunFolder
  state: State
  /** What the diagnosis will be made from, by the same events as the state. */
  gathered: Gathered
  journal: JournalWriter
  memory: Memory | undefined
  /** What all runs of the project use together, when that is limited, and what limits it. */
  ledger: Ledger | undefined
  sharedLimits: readonly Limit[]
  /** Memory by keys, of plans whose tasks name what they read. */
  keyed: KeyedMemory | undefined
  remembered: readonly MemoryEntry[]
  /** What the loop around this one gives to all of its tasks. */
  handed: readonly Handed[]
  redact: Redact
  /** The MCP servers of the plan; each is started when its tools are first asked for. */
  connectors: Connectors
  /** Agents that stand in for those of the plan, by name. */
  agents: Readonly<Record<string, Agent>>
  /** Checks that the caller brings, by name. */
  checks: Readonly<Record<string, CheckFunction>>
  /** Guards that the caller brings, by type. */
  guards: Readonly<Record<string, Guard>>
  /** Values that nobody may be shown. */
  secrets: readonly string[]
  /** When calls of tasks began, in milliseconds since 1970. */
  calls: number[]
  /** What earlier rounds taught, as programs are told it. */
  lessons: string
  /** Events since the iteration began, as far as this driver saw them; of plans that keep a record of each. */
  recent: StampedEvent[]
  /** Memories that the caller brings, by name. */
  stores: Readonly<Record<string, MemoryStore>>
  listener: Listener | undefined
  childListener: ChildListener | undefined
  textListener: TextListener | undefined
  /** What code of the caller threw. */
  thrown: LoopError[]
  /** Who may work in the workspace, of this run and of those around and inside it. */
  gate: WorkspaceGate
  /** Aborted: start nothing new. */
  stop: AbortSignal
  /** Aborted: end what runs, now. */
  kill: AbortController
  /** Events that are folded in and not written yet, in order. */
  unwritten: Recorded[]
  /** The state that the disk knows of. */
  durable: State
  /** How the run stands, once its driver puts it down. */
  diagnosis?: Diagnosis
  /** How many lines of the journal the kept fold stands for. */
  kept: number
  /** Whether something was written without a sync. */
  loose: boolean
  clock: Clock
  /** The wall clock. */
  now(): Date
  /** How long it has been at work. */
  time: RunningTime
  /** Milliseconds of active running, over all drivers. */
  elapsed(): number
}

/** Takes secrets out of an event, numbers and dates it, and folds it into the session's state, and into what its diagnosis is made from. */
export const record = (session: Session, body: EventBody): void => {
  const clean = redactEvent(body, session.redact)
  const event = { seq: session.state.seq + 1, at: session.now().toISOString(), t: session.elapsed(), ...clean }
  const before = session.state
  session.state = evolve(session.plan, before, event)
  gather(session.plan, session.gathered, { event, before, after: session.state })
  session.unwritten.push({ event, state: session.state })
  if (session.plan.home === undefined) return
  if (event.type === 'iteration.started') session.recent = []
  session.recent.push(event)
}

/** Puts every event on disk that is not there yet. */
export const flush = async (session: Session): Promise<void> => {
  if (session.unwritten.length === 0 && !session.loose) return
  const events = session.unwritten.splice(0)
  const { state } = session
  session.loose = false
  await session.journal.append(events.map(({ event }) => event))
  session.durable = state // with what was noted before
  tell(session, events)
}

/** Records an event that need not outlive a crash of the machine, and writes it without waiting for the disk. */
export const note = (session: Session, body: EventBody): void => {
  record(session, body)
  const events = session.unwritten.splice(0)
  session.loose = true
  session.journal.note(events.map(({ event }) => event)).then(
    () => tell(session, events),
    () => {}, // the next flush fails with the same cause
  )
}

const tell = ({ listener }: Session, events: readonly Recorded[]): void => {
  for (const { event, state } of events) tellOne(listener, event, state)
}

/** A listener only looks on: what it throws is its own trouble, not the run's. */
const tellOne = <T>(listener: ((event: T, state: State) => void) | undefined, event: T, state: State): void => {
  try {
    listener?.(event, state)
  } catch (cause) {
    process.emitWarning(`a listener of the run threw: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** Has whoever looks at the run see a piece of an answer; it is on no record but the log of the call. */
export const tellText = (
  { textListener }: Pick<Session, 'textListener'>,
  effect: string,
  text: string,
  run?: string,
): void => {
  try {
    if (run === undefined) textListener?.(text, effect)
    else textListener?.(text, effect, run)
  } catch (cause) {
    process.emitWarning(`a listener of the run threw: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** Listeners of a run inside another, which pass on to those of the outer one what they are told. */
export const listenersInside = ({ childListener: outer, textListener }: Session, run: string, name: string) => ({
  onEvent: (event: StampedEvent, state: State) =>
    tellOne(outer, { type: 'child.event', run, names: [name], event }, state),
  onChildEvent: (event: ChildEvent, state: State) => tellOne(outer, { ...event, names: [name, ...event.names] }, state),
  onText: (text: string, effect: string, inside = run) => tellText({ textListener }, effect, text, inside),
})

/** The whole output of a task, or nothing when it made none. */
export const outputOf = (session: Session, id: string): string | undefined => {
  const output = session.state.nodes[graphOf(session.plan).indexOf.get(id) ?? -1]?.output
  if (!output?.file) return output?.text
  return readFileSync(join(session.folder.path, output.file), 'utf8')
}
