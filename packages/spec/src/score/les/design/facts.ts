import type { AgentSpec, CheckSpec, Limit, Place, Plan, Task } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { finalTasks } from './graph.js'
import { isVacuous } from './vacuous.js'

export type Independence = NonNullable<CheckSpec['independence']>

/** A check that judges: it looks at a task, can fail, and is not the maker of what it looks at. */
export interface Judge {
  check: CheckSpec
  independence: Independence
}

/** Something a run calls: an agent for a task or as a checker, or a command that checks. */
export interface Call {
  label: string
  /** Undefined for a command that checks. */
  agent: AgentSpec | undefined
  timeoutSeconds: number | undefined
  place: Place
}

/** What criteria look at. Nothing in it is a count of what a plan declares. */
export interface Facts {
  plan: Plan
  judges: readonly Judge[]
  /** Tasks after which no other task comes: what they leave is what the loop leaves. */
  finals: readonly Task[]
  /** Every call of a round, those of checks that judge nothing as well: they are paid for all the same. */
  calls: readonly Call[]
  judgesOf(task: Task): readonly Judge[]
  limit(unit: Limit['unit']): Limit | undefined
}

export const factsOf = (plan: Plan): Facts => {
  const judges = plan.checks.flatMap(check => judgeOf(plan, check) ?? [])
  return {
    plan,
    judges,
    finals: finalTasks(plan),
    calls: callsOf(plan),
    judgesOf: ({ id }) => judges.filter(({ check }) => check.of.includes(id)),
    limit: unit => plan.limits.find(limit => limit.unit === unit),
  }
}

const judgeOf = (plan: Plan, check: CheckSpec): Judge | undefined => {
  const makers = plan.tasks.filter(({ id }) => check.of.includes(id))
  const isSelf = check.kind === 'agent' && makers.some(({ agent }) => agent === check.agent)
  const independence = isSelf
    ? 'same-agent'
    : (check.independence ?? (check.kind === 'command' ? 'other' : 'same-model'))
  return makers.length === 0 || independence === 'same-agent' || isVacuous(check) ? undefined : { check, independence }
}

const callsOf = ({ tasks, checks, agents }: Plan): Call[] => [
  ...tasks.map(({ label, agent, place }) => callOf(label, own(agents, agent), place)),
  ...checks.map(({ label, kind, agent, timeoutSeconds, place }) =>
    kind === 'command'
      ? { label, agent: undefined, timeoutSeconds, place }
      : callOf(label, own(agents, agent ?? ''), place),
  ),
]

const unbound: AgentSpec = { name: '', kind: 'unbound' }

const callOf = (label: string, agent: AgentSpec = unbound, place: Place): Call => ({
  label,
  agent,
  timeoutSeconds: agent.timeoutSeconds,
  place,
})
