import type { AgentSpec, CheckSpec, Place, Plan, Task, Usage } from '../generated/types.js'
import { retryDelays } from '../plan/retry-delay.js'
import { longestThrottle } from '../plan/throttle.js'

/** The calls of one kind that a pass can make, and what each uses at most. */
export interface CallKind {
  name: string
  /** Id of the task, or nothing for a check. */
  task?: string
  /** How often in a pass. */
  times: number
  /** `undefined`: nobody says. */
  tokens: number | undefined
  usd: number | undefined
  seconds: number
  /** Seconds of a pass in which it waits to be tried again, or because a limit slows the run down. */
  waits: number
  place: Place
}

/** A check that cannot tell is asked once more in the same round. */
const judgings = 2

/** Longest that a server of models can ask to be left alone before another try, in seconds; who asks for more is not asked again. */
const longestWish = 60

/** Every call that a pass makes at worst: all tasks with all their retries, and every check as often as it may be asked. A person costs nothing. */
export const callsOf = (plan: Plan): CallKind[] => [
  ...plan.tasks.map(task => taskCalls(task, plan.agents[task.agent], longestThrottle(plan))),
  ...plan.checks.flatMap((check): CallKind[] => {
    const { label, kind, agent, timeoutSeconds, place } = check
    const common = { name: label, times: timesOf(plan, check), waits: 0, place }
    if (kind === 'person') return []
    if (kind !== 'agent') return [{ ...common, tokens: 0, usd: 0, seconds: timeoutSeconds ?? 600 }]
    const judge = plan.agents[agent ?? '']
    const waits = judge?.kind === 'model' ? (common.times - 1) * longestWish : 0
    return [{ ...common, ...callCeiling(judge), seconds: judge?.timeoutSeconds ?? usualSeconds, waits }]
  }),
]

/** One that says `fail` when it cannot come to its end can always tell. It judges anew after each task that says so. */
const timesOf = ({ tasks }: Plan, { id, kind, unfinished }: CheckSpec): number => {
  const each = unfinished === 'fail' && kind !== 'agent' ? 1 : judgings
  return each * (1 + tasks.filter(({ rejudges }) => rejudges?.includes(id)).length)
}

const usualSeconds = 1800

const taskCalls = (task: Task, agent: AgentSpec | undefined, throttle: number): CallKind => {
  const { id, label, retries = 0, place } = task
  const seconds = Math.min(
    task.timeoutSeconds ?? Number.POSITIVE_INFINITY,
    agent?.timeoutSeconds ?? Number.POSITIVE_INFINITY,
  )
  return {
    name: label,
    task: id,
    times: 1 + retries,
    place,
    ...callCeiling(agent),
    seconds: Number.isFinite(seconds) ? seconds : usualSeconds,
    waits: (agent?.kind === 'model' ? retries * longestWish : retryDelays(retries)) + (1 + retries) * throttle,
  }
}

/**
 * What one call uses at most: what the agent declares, else what its model takes at worst at its price. An agent CLI asks its model
 * as often as it likes, so of a preset only what is declared holds; where a subscription or this machine pays, a call costs nothing.
 */
export const callCeiling = (agent: AgentSpec | undefined): { tokens: number | undefined; usd: number | undefined } => {
  const model = agent?.preset === undefined ? times(priced(agent), agent?.maxSteps) : undefined
  const usd = agent?.ceiling?.costUsd ?? (costsNothing(agent?.billing?.lane) ? 0 : model?.usd)
  return { tokens: agent?.ceiling?.tokens ?? model?.tokens, usd }
}

/** A model that has tools is asked anew after each use of them, and told all that was said so far. */
const times = (
  one: { tokens: number; usd: number } | undefined,
  steps = 1,
): { tokens: number; usd: number } | undefined => one && { tokens: one.tokens * steps, usd: one.usd * steps }

/** Whether a lane is one in which no call costs money. */
export const costsNothing = (lane: Usage['lane']): boolean => lane === 'subscription' || lane === 'local'

/** A context full of the dearer of prompt and answer, as far as answers may go. */
const priced = (agent: AgentSpec | undefined): { tokens: number; usd: number } | undefined => {
  if (!agent?.price) return undefined
  const { outputUsdPerMillion, contextTokens } = agent.price
  const inputUsdPerMillion = Math.max(agent.price.inputUsdPerMillion, agent.price.cacheWriteUsdPerMillion ?? 0)
  const answer = Math.min(agent.sampling?.maxOutputTokens ?? contextTokens, contextTokens)
  const long = (contextTokens - answer) * inputUsdPerMillion + answer * outputUsdPerMillion
  return { tokens: contextTokens, usd: Math.max(long, contextTokens * inputUsdPerMillion) / 1e6 }
}
