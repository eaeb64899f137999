import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventBody, Handed, MemoryEntry, Plan } from '@loop/spec'
import type { Agent } from '../agents/agent.js'
import type { CheckFunction } from '../checks/function.js'
import type { WorkspaceGate } from '../composition/workspace-gate.js'
import { evolve, type StampedEvent } from '../core/evolve.js'
import { graphOf } from '../core/graph.js'
import type { State } from '../core/state.js'
import type { Guard } from '../guards/guard.js'
import type { JournalWriter } from '../store/journal.js'
import type { KeyedMemory } from '../store/keyed-memory.js'
import type { Ledger } from '../store/ledger.js'
import type { Memory } from '../store/memory.js'
import { type Redact, redactEvent } from '../store/redact.js'
import type { RunFolder } from '../store/run-folder.js'

/** Called for every event once it is on disk, with the state that it led to. */
export type Listener = (event: StampedEvent, state: State) => void

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
  journal: JournalWriter
  memory: Memory | undefined
  /** What all runs of the project use together, when that is limited. */
  ledger: Ledger | undefined
  /** Memory by keys, of plans whose tasks name what they read. */
  keyed: KeyedMemory | undefined
  remembered: readonly MemoryEntry[]
  /** What the loop around this one gives to all of its tasks. */
  handed: readonly Handed[]
  redact: Redact
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
  listener: Listener | undefined
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
  /** Whether something was written without a sync. */
  loose: boolean
  now(): Date
  /** Milliseconds of active running, over all drivers. */
  elapsed(): number
}

/** Takes secrets out of an event, numbers and dates it, and folds it into the session's state. */
export const record = (session: Session, body: EventBody): void => {
  const clean = redactEvent(body, session.redact)
  const event = { seq: session.state.seq + 1, at: session.now().toISOString(), t: session.elapsed(), ...clean }
  session.state = evolve(session.plan, session.state, event)
  session.unwritten.push({ event, state: session.state })
}

/** Puts every event on disk that is not there yet. */
export const flush = async (session: Session): Promise<void> => {
  if (session.unwritten.length === 0 && !session.loose) return
  const events = session.unwritten.splice(0)
  session.loose = false
  await session.journal.append(events.map(({ event }) => event))
  session.durable = events.at(-1)?.state ?? session.durable
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

/** A listener only looks on: what it throws is its own trouble, not the run's. */
const tell = ({ listener }: Session, events: readonly Recorded[]): void => {
  for (const { event, state } of events) {
    try {
      listener?.(event, state)
    } catch (cause) {
      process.emitWarning(`a listener of the run threw: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }
}

/** The whole output of a task, or nothing when it made none. */
export const outputOf = (session: Session, id: string): string | undefined => {
  const output = session.state.nodes[graphOf(session.plan).indexOf.get(id) ?? -1]?.output
  if (!output?.file) return output?.text
  return readFileSync(join(session.folder.path, output.file), 'utf8')
}

/** A clock of active running that goes on from where the last driver stopped. */
export const runningClock = (from: number): (() => number) => {
  const start = performance.now()
  return () => Math.round(from + performance.now() - start)
}
