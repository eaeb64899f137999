import type { Baseline } from '../categories.js'
import type { LesDomain } from './domains.js'
import type { interventionWeights, severityWeights } from './weights.js'

/** How good a state is, 0..1; for several objectives one number each, which `goal.weights` makes one. */
export type LesGoal = number | Readonly<Record<string, number>>

/** What a run did, as far as it was recorded. What is absent was not measured, which is not the same as zero. */
export interface LesRunRecord {
  /** Whether any work in it was simulated. */
  simulated: boolean
  goal: {
    /** The least that is acceptable; more than 0. */
    target: LesGoal
    /** Before the first iteration. */
    start?: LesGoal
    /** The weight of each objective, 1 together. */
    weights?: Readonly<Record<string, number>>
  }
  /** The most iterations the run was allowed; a run without a bound has no score. */
  iterationBudget?: number
  /** At least one. */
  iterations: readonly LesIteration[]
  terminationReason: 'goal_met' | 'budget_exhausted' | 'human_stop' | 'error'
  /** Gives the floor and the ceiling of speed; `llm-agent` when absent. */
  domain?: LesDomain
  /** Floors and ceilings of the suite; those of cost have no default. */
  baselines?: { speed?: Baseline; cost?: Baseline }
  /** What resources are worth in US dollars, where not the defaults. */
  rates?: Partial<LesRates>
  /** Empty when somebody looked and there were none. */
  violations?: readonly LesViolation[]
  /** The weighted violations that are allowed; 0 when absent. */
  violationBudget?: number
  /** What people did; empty when somebody looked and they did nothing. */
  interventions?: readonly LesIntervention[]
  /** The same loop under disturbances, once each; at least three kinds are needed. */
  perturbations?: readonly LesPerturbation[]
  /** The undisturbed goal that perturbations are compared with; this run's last goal when absent. */
  cleanGoal?: LesGoal
  /** The same loop at 1, 2, 4 and 8 times the load; all four are needed. */
  loads?: readonly LesLoad[]
  /** The same loop on inputs it was not made for. */
  transfer?: LesTransfer
}

export interface LesIteration {
  /** At its end. */
  goal: LesGoal
  /** Wall-clock time. */
  seconds?: number
  /** Billed US dollars; take the place of the price of `tokens`. */
  usd?: number
  /** Input and output. */
  tokens?: number
  cpuSeconds?: number
  /** Active minutes of people. */
  humanMinutes?: number
}

export interface LesRates {
  usdPerThousandTokens: number
  usdPerCpuSecond: number
  usdPerHumanMinute: number
}

export interface LesViolation {
  severity: keyof typeof severityWeights
  /** Whether what it did cannot be undone. */
  isUnrecoverable?: boolean
}

export interface LesIntervention {
  kind: keyof typeof interventionWeights
  /** Whether a guard asked for it. */
  isBySafety?: boolean
}

export interface LesPerturbation {
  /** What was disturbed, as in `context-truncated`. */
  name: string
  goal: LesGoal
  /** Iterations until it was back where it was. */
  recoveryIterations: number
}

export interface LesLoad {
  n: 1 | 2 | 4 | 8
  goal: LesGoal
  /** Median seconds of an iteration. */
  seconds: number
  /** US dollars in total. */
  usd: number
}

export interface LesTransfer {
  /** The goal on inputs of the usual kind. */
  usualGoal: LesGoal
  /** Goals on inputs of another kind, in the order of the runs. */
  otherGoals: readonly LesGoal[]
  /** Settings that a person changed for them. */
  configChanges: number
}
