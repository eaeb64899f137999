import { callCeiling } from '../../../bound/calls.js'
import type { AgentSpec, CheckSpec, Limit, Place, Plan, Task } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { type Judge, judgesIn } from '../../judging/judges.js'
import { finalTasks } from './graph.js'

/** Something a run calls: an agent for a task or as a checker, or what checks without one. */
export interface Call {
  label: string
  /** Undefined for a command, a function or a person that checks. */
  agent: AgentSpec | undefined
  timeoutSeconds: number | undefined
  /** How often a pass can make it. */
  times: number
  place: Place
}

/** A loop inside a plan; nothing is known of one whose file is not at hand. */
export interface Inner {
  id: string
  facts: Facts | undefined
  place: Place
}

/** What criteria look at. Nothing in it is a count of what a plan declares. */
export interface Facts {
  plan: Plan
  judges: readonly Judge[]
  /** The judges as mere checks. */
  judging: readonly CheckSpec[]
  /** Tasks after which no other task comes: what they leave is what the loop leaves. */
  finals: readonly Task[]
  /** Every call of a round, those of checks that judge nothing as well: they are paid for all the same. */
  calls: readonly Call[]
  inner: readonly Inner[]
  judgesOf(task: Task): readonly Judge[]
  limit(unit: Limit['unit']): Limit | undefined
}

/** @param around limits of the loops that this one is inside of: what they limit, this one cannot exceed */
export const factsOf = (plan: Plan, around: readonly Limit[] = []): Facts => {
  const judges = judgesIn(plan)
  const limits = [...plan.limits, ...around.filter(({ unit }) => unit !== 'iterations')]
  return {
    plan,
    judges,
    judging: judges.map(({ check }) => check),
    finals: finalTasks(plan),
    calls: callsOf(plan),
    inner: (plan.composition?.children ?? []).map(({ id, plan: child, place }) => ({
      ...{ id, place },
      facts: child && factsOf(child, limits),
    })),
    judgesOf: ({ id }) => judges.filter(({ check }) => check.of.includes(id)),
    limit: unit => limits.filter(limit => limit.unit === unit).sort((a, b) => a.max - b.max)[0],
  }
}

const callsOf = ({ tasks, checks, agents }: Plan): Call[] => [
  ...tasks.map(({ label, agent, timeoutSeconds, retries = 0, place }) => {
    const call = callOf(label, own(agents, agent), place)
    return { ...call, timeoutSeconds: shorter(timeoutSeconds, call.timeoutSeconds), times: 1 + retries }
  }),
  ...checks.map(({ label, kind, agent, timeoutSeconds, person, place }) => {
    if (kind === 'agent') return callOf(label, own(agents, agent ?? ''), place)
    const seconds = { command: timeoutSeconds, function: timeoutSeconds ?? 0, person: person?.timeoutSeconds }[kind]
    return { label, agent: undefined, timeoutSeconds: seconds, times: 1, place }
  }),
]

const shorter = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)

const unbound: AgentSpec = { name: '', kind: 'unbound' }

const callOf = (label: string, agent: AgentSpec = unbound, place: Place): Call => ({
  label,
  agent,
  timeoutSeconds: agent.timeoutSeconds,
  times: 1,
  place,
})

/** The most that one call uses in the unit of a limit: its declared ceiling, else what its model takes at its price. */
export const ceilingIn = (unit: Limit['unit'], { agent }: Call): number | undefined =>
  unit === 'usd' ? callCeiling(agent).usd : callCeiling(agent).tokens
