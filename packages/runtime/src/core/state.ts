import type {
  Amounts,
  Approval,
  Ask,
  ChildResult,
  ConnectorSpawned,
  Effect,
  EffectFinished,
  FeedbackMessage,
  GuardFinding,
  Improvement,
  IterationEnded,
  Limit,
  MemoryWrite,
  Output,
  Place,
  Problem,
  PromptVersion,
  Reserve,
  RunEnded,
  RunPaused,
  Verdict,
} from '@loop/spec'
import type { RunningEffect, ToolUse } from './running-effect.js'
import type { Warning } from './warnings.js'

/** How far a task or a choice is in the current round. */
export type NodeStatus = 'pending' | 'running' | 'done' | 'failed' | 'skipped' | 'blocked'

export interface NodeState {
  status: NodeStatus
  /** How often it was started in this round. */
  attempt: number
  /** How often it failed in this round. */
  failures?: number
  /** How long its provider asked to be left alone, in milliseconds, when it failed last. */
  retryAfterMs?: number
  output?: Output
  error?: Problem
  /** How a choice came out. */
  value?: boolean
  /** Its change broke a gate. */
  outOfBounds?: boolean
}

export interface CheckState {
  /** How often it was started in this round. */
  attempt: number
  /** How many of those gave a verdict that still counts. */
  judged: number
  running: boolean
  verdict?: Verdict
  changed?: string[]
  /** How long it waits before it is asked again, in milliseconds. */
  retryAfterMs?: number
}

/** An iteration that has ended. */
export interface IterationResult extends Omit<IterationEnded, 'type'> {
  /** How many guards were broken, those that only warn left out. */
  broken: number
  /** Checks that could not judge. */
  inconclusive: readonly string[]
  /** Whether a person rejected the work. */
  rejected: boolean
  /** Tasks that failed; those whose failure is tolerated left out. */
  failed: readonly string[]
  /** Whether it counts as failed for a condition that looks at failures in a row. */
  unhealthy: boolean
}

/** What the strategy changed. */
export interface Changes {
  prompts: Readonly<Record<string, PromptVersion>>
  parameters: Readonly<Record<string, unknown>>
}

/** How far a loop inside this one is in the current iteration. */
export interface ChildState {
  status: 'running' | 'ended'
  /** How often it was run in this iteration. */
  runs: number
  result?: ChildResult
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

/** A task or a check that did not end well. */
export interface Trouble {
  target: string
  /** The end of what was said about it. */
  text: string
  /** How it came to no end of its own, if so. */
  odd?: string
  /** Its change broke a gate. */
  outOfBounds?: boolean
}

/** What is known of a connector of the run. */
export interface ConnectorState {
  /** How often it was started. */
  starts: number
  /** How often it failed, and why the last time. */
  failures: number
  reason?: string
  /** SHA-256 of what it last said of its tools. */
  digest?: string
  /** What it last became. */
  process?: ConnectorSpawned
}

export interface Question {
  kind: Ask['kind']
  effect?: Effect
  /** What it is about, in words: the condition, the guard, the proposal. */
  about?: string
  place?: Place | undefined
  /** What a guard found, when a person has to approve. */
  finding?: GuardFinding
  /** What a person is to approve, of an irreversible effect. */
  approval?: Approval
  /** How the effect ended that counts only when a person approves. */
  held?: EffectFinished
  /** The uses of tools that an effect whose end nobody saw had begun. */
  uses?: readonly ToolUse[]
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
  /** Those that count: of its own and of those that the loop around it grants, the tighter of each unit. */
  limits: Limit[]
  ownLimits: Limit[]
  granted: readonly Limit[]
  used: Amounts
  /** How much of what is used nobody reported: it counts at the declared ceiling. */
  assumed: Reserve
  reserved: Reserve
  /** How many of the tokens that are used were reported as answers of models. */
  answered: number
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
  /** The ask that it waits for, of this run or of one inside it. */
  waitsFor?: string | undefined
  asks: number
  remembered: boolean
  /** A person asked for a fresh pass. */
  again?: boolean | undefined
  paused?: RunPaused | undefined
  ended?: RunEnded | undefined
  /** What a person decided about the whole: it is good as it is, or it ends here. */
  decided?: 'accepted' | 'stopped' | undefined
  /** The question with which a person did. */
  decidedOn?: Question | undefined
  /** What the last driver was told to stop by. */
  stoppedBy?: string | undefined
  /** What tasks spent in US dollars that have a limit of their own. */
  spent: Readonly<Record<string, number>>
  /** What the run had used when this iteration began. */
  begun: Amounts
  /** How the last iterations went, as many as stop conditions look back on; of plans that have some. */
  history: readonly IterationResult[]
  /** The best iteration by the primary metric, and the changes that counted in it. */
  best?: { iteration: number; metric: string; value: number; changes: Changes } | undefined
  /** The changes that counted in the last iteration in which no guard was broken. */
  safe: Changes
  /** Over all iterations that have ended. */
  tally: { broken: number; regressions: number }
  /** Stalling counts after this iteration: a person may have said that it goes on. */
  stalledFrom: number
  /** How often in a row an iteration was done again because a condition wants it. */
  retried: number
  /** The condition in spite of which a person let the run go on; it counts for the iteration that was asked about. */
  accepted?: string | undefined
  /** How far the step from one iteration to the next is. */
  turn?: 'measured' | 'rolled-back' | 'sent' | 'improved' | undefined
  /** A change that a person has to accept. */
  proposal?: Improvement | undefined
  /** A change that a person agreed to and that has still to be carried out. */
  agreed?: Improvement | undefined
  /** The values that a search tried, each as one text. */
  tried: readonly string[]
  /** What people approved in this iteration; see `approvalKey`. */
  approved: readonly string[]
  /** Ids of the asks that approved an irreversible effect which has not begun since, by `shownKey`; in this iteration. */
  permits: Readonly<Record<string, string>>
  /** Files of the texts that people gave in place of those shown, by the `shownKey` of these; in this iteration. */
  edits: Readonly<Record<string, string>>
  /** Ids of the asks in which these texts were given, by the `shownKey` of the text given. */
  edited: Readonly<Record<string, string>>
  /** Guards have looked at what leaves the run. */
  outgoing?: boolean | undefined
  /** Why a guard lets no result leave the run. */
  withheld?: string | undefined
  /** When calls of tasks began, in milliseconds since 1970, of the last hour; of plans with a limit on their rate. */
  calls: readonly number[]
  /** What guards found in this iteration. */
  findings: readonly GuardFinding[]
  /** Numbers that tasks reported in this iteration, by metric. */
  reported: Readonly<Record<string, number>>
  /** What was sent back after the last iteration. */
  messages: readonly FeedbackMessage[]
  /** Prompts and parameters that differ from those of the document. */
  changes: Changes
  /** How many changes the strategy made. */
  steps: number
  /** The last write of each key of memory. */
  keys: Readonly<Record<string, MemoryWrite>>
  /** The loops inside this one in this iteration, by id. */
  children: Readonly<Record<string, ChildState>>
  /** What the tasks and checks that failed last, and have not ended well since, said; the newest last. Of plans that tell programs. */
  troubles: readonly Trouble[]
  /** What is to be kept of this iteration was kept. */
  recorded?: boolean | undefined
  /** Why what is to be kept of this iteration could not be kept. */
  unrecorded?: string | undefined
  /** How good the files are that the last iteration left. */
  kept?: { passed: number; value?: number } | undefined
  /** How many iterations in a row failed. */
  failuresInARow: number
  /** What is not as it should be although the run goes on: each text once, the newest last and only so many. */
  warnings: readonly Warning[]
  /** SHA-256 of the text that each skill had when it was last given to an agent, by the words of the plan. */
  skills?: Readonly<Record<string, string>> | undefined
  /** What is known of the connectors that were started, by name. */
  connectors?: Readonly<Record<string, ConnectorState>> | undefined
  /** Failure codes that events showed so far, as in `F9`. */
  codes: readonly string[]
}

/**
 * A state in the making: nobody has seen it yet, so what makes it may change its keys, and nothing that they hold. A state has many keys,
 * and to copy them at each step of the making would be most of what an event costs.
 */
export type Draft = State

/** A copy of a list with another item at one place; `with` does the same, several times slower. */
export const replaced = <T>(list: readonly T[], index: number, item: T): readonly T[] => {
  const copy = list.slice()
  copy[index] = item
  return copy
}

/** Whether nothing more can happen to a run, ever. */
export const isOver = (state: State): boolean => state.status === 'done' || state.status === 'failed'
