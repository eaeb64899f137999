import type {
  Amounts,
  Ask,
  Effect,
  EffectSpawned,
  Limit,
  Output,
  Plan,
  Problem,
  Reserve,
  RunEnded,
  RunPaused,
  Verdict,
} from '@loop/spec'
import { graphOf } from './graph.js'

/** How far a task or a choice is in the current round. */
export type NodeStatus = 'pending' | 'running' | 'done' | 'failed' | 'skipped' | 'blocked'

export interface NodeState {
  status: NodeStatus
  /** How often it was started in this round. */
  attempt: number
  output?: Output
  error?: Problem
  /** How a choice came out. */
  value?: boolean
}

export interface CheckState {
  /** How often it was started in this round. */
  attempt: number
  /** How many of those gave a verdict that still counts. */
  judged: number
  running: boolean
  verdict?: Verdict
  changed?: string[]
}

/** What the makers of a round are told about the attempt before. */
export interface Feedback {
  /** How many make-and-check attempts the run had by then. */
  attempt: number
  verdicts: { check: string; verdict: Verdict }[]
  errors: { task: string; error: Problem }[]
  /** What a person wrote. */
  note?: string
}

export interface RunningEffect {
  effect: Effect
  /** When it started, in milliseconds of active running. */
  t: number
  at: string
  process?: EffectSpawned
}

export interface Question {
  kind: Ask['kind']
  effect?: Effect
}

export type RunStatus = 'new' | 'running' | 'paused' | 'waiting' | 'interrupted' | 'done' | 'failed'

/** All that the journal says, folded. Plain data; never changed in place. */
export interface State {
  run: string
  simulated: boolean
  seed: number
  inputs: Record<string, unknown>
  status: RunStatus
  /** Last journal line. */
  seq: number
  at: string
  /** Milliseconds of active running. */
  t: number
  limits: Limit[]
  used: Amounts
  /** How much of what is used nobody reported: it counts at the declared ceiling. */
  assumed: Reserve
  reserved: Reserve
  iteration: number
  /** Round of this iteration; 0 before its first. */
  round: number
  nodes: readonly NodeState[]
  /** For each node, how many of those it waits for in this round have not ended. */
  waits: readonly number[]
  /** Nodes that may start, in plan order. */
  ready: readonly number[]
  /** Nodes of this round that have not ended. */
  open: number
  checks: readonly CheckState[]
  running: Readonly<Record<string, RunningEffect>>
  feedback?: Feedback | undefined
  /** What a person has to decide before anything else starts, one after another. */
  questions: readonly Question[]
  /** The question as it was asked. */
  ask?: Ask | undefined
  asks: number
  remembered: boolean
  /** A person asked for a fresh pass. */
  again?: boolean | undefined
  paused?: RunPaused | undefined
  ended?: RunEnded | undefined
  /** What a person decided about the whole: it is good as it is, or it ends here. */
  decided?: 'accepted' | 'stopped' | undefined
  /** What the last driver was told to stop by. */
  stoppedBy?: string | undefined
  /** What is not as it should be although the run goes on. */
  warnings: readonly string[]
}

export const pendingNode: NodeState = { status: 'pending', attempt: 0 }

/** The state before the first event. */
export const initialState = (plan: Plan): State => ({
  run: '',
  simulated: false,
  seed: 0,
  inputs: {},
  status: 'new',
  seq: 0,
  at: '',
  t: 0,
  limits: [],
  used: { iterations: 0, seconds: 0, tokens: 0, usd: 0 },
  assumed: { tokens: 0, usd: 0 },
  reserved: { tokens: 0, usd: 0 },
  iteration: 0,
  round: 0,
  nodes: graphOf(plan).nodes.map(() => pendingNode),
  waits: [],
  ready: [],
  open: 0,
  checks: [],
  running: {},
  questions: [],
  asks: 0,
  remembered: false,
  warnings: [],
})

/** Whether nothing more can happen to a run, ever. */
export const isOver = (state: State): boolean => state.status === 'done' || state.status === 'failed'
