import type { AgentSpec, Approval, ConnectorSpec, Effect, Exit, Problem, Usage } from '@loop/spec'
import type { Redact } from '../store/redact.js'
import type { Toolbox } from '../tools/toolbox.js'

/** One piece of work for an agent. */
export interface Call {
  effect: Effect
  agent: AgentSpec
  /** What the work is called in messages. */
  label: string
  /** All that the agent is given. */
  prompt: string
  /** A file that holds the same. */
  promptFile: string
  model: string | undefined
  connectors: readonly string[]
  /** Of an agent that is a program: the connectors that it is given, each with no more than the tools that it may use. */
  given?: readonly ConnectorSpec[]
  /** The project's folder, absolute. */
  workspace: string
  run: string
  /** Environment variables that the loop gives to each of its programs. */
  variables?: Readonly<Record<string, string>>
  /** Where what it prints is kept. */
  log: string
  /** It is stopped after this many milliseconds. */
  timeoutMs: number
  /** What the call itself may take, whatever the run's own time leaves. */
  ownTimeoutMs: number
  seed: number
  redact: Redact
  /** The JSON Schema that the answer is to fit, where there is one. */
  schema?: object
}

/** What came of it. */
export interface Reply {
  status: 'ok' | 'failed'
  text: string
  /** Length of the whole text in UTF-8, when `text` is only a part. */
  bytes?: number
  truncated?: boolean
  /** As far as the agent reports it. */
  usage?: Usage
  exit?: Exit
  /** What the agent calls the conversation, to look it up there. */
  session?: string
  /** The tools that it used, as far as it says. */
  tools?: readonly string[]
  error?: Problem
  /** Stopped because its time was over, or because the driver was told to stop. */
  stopped?: 'timeout' | 'killed'
  /** Of a call that failed: whether another try may help. It may, if nobody says. */
  retryable?: boolean
  /** Of one that may: how long to wait before it, in milliseconds, as its provider asks. */
  retryAfterMs?: number
  /** What is not as it should be although it ended. */
  warnings?: readonly string[]
  /** Not a real agent's work. */
  simulated?: boolean
  /** It did not come to its end: a person has to approve first what a tool would do. */
  approval?: Approval
}

export interface CallContext {
  /** Aborted when the driver is told to stop at once. */
  signal: AbortSignal
  /** To be called when a process was started for the call. */
  onSpawn(pid: number, birth: string | undefined): void
  /** To be called with the answer as it comes, piece by piece and without secrets. */
  onText?(text: string): void
  /** The tools of the call, of agents that may use some; each use of one is on record. */
  toolbox?: Toolbox
}

/** Carries out tasks, or judges: a program, the simulator, or anything a library user brings. */
export interface Agent {
  call(call: Call, context: CallContext): Promise<Reply>
}
