import {
  countedUsd,
  type Effect,
  type Limit,
  type Plan,
  type Reserve,
  type RunResumed,
  throttleSeconds,
  type Usage,
} from '@loop/spec'
import type { State } from './state.js'
import { warned } from './warnings.js'

/** What a call counts as: what its agent reported, and all that was held back wherever it did not report the whole. */
export const settle = (
  plan: Plan,
  state: State,
  { kind, reserve, target }: Effect,
  usage: Usage | undefined,
): State => {
  const { inputTokens, outputTokens } = usage ?? {}
  const reported = (inputTokens ?? 0) + (outputTokens ?? 0)
  const known = inputTokens !== undefined && outputTokens !== undefined
  const tokens = known ? reported : Math.max(reported, reserve.tokens)
  const usd = countedUsd(usage, reserve)
  const isLimited = kind === 'task' && plan.furtherLimits?.some(({ per, task }) => per === 'task' && task === target)
  const limited = (unit: Limit['unit']) => state.limits.some(limit => limit.unit === unit)
  const over = [
    ...((limited('tokens') || reserve.tokens > 0) && tokens > reserve.tokens
      ? [`${target} reported ${tokens} tokens, over its declared ceiling of ${reserve.tokens}`]
      : []),
    ...((limited('usd') || reserve.usd > 0) && usd > reserve.usd
      ? [`${target} reported $${usd}, over its declared ceiling of $${reserve.usd}`]
      : []),
  ]
  return {
    ...state,
    used: { ...state.used, tokens: state.used.tokens + tokens, usd: exact(state.used.usd + usd) },
    answered: state.answered + (outputTokens ?? 0),
    assumed: {
      tokens: state.assumed.tokens + (known ? 0 : tokens - reported),
      usd: exact(state.assumed.usd + usd - Math.min(usd, usage?.costUsd ?? 0)),
    },
    reserved: { tokens: state.reserved.tokens - reserve.tokens, usd: exact(state.reserved.usd - reserve.usd) },
    spent: isLimited ? { ...state.spent, [target]: exact((state.spent[target] ?? 0) + usd) } : state.spent,
    warnings: state.simulated ? state.warnings : warned(state.warnings, over),
  }
}

/** Takes away what adding and subtracting binary fractions of dollars leaves behind. */
const exact = (usd: number): number => Math.round(usd * 1e9) / 1e9

/** What is about to be used. */
export interface Need extends Partial<Reserve> {
  iterations?: number
  /** The task that it is for. */
  task?: string
}

/** A limit that stands in the way, and how far the run is against it. */
export interface BrokenLimit {
  limit: Limit
  used: number
  needed: number
}

/** The first limit that a further amount would break. Limits that are only told about stand in nobody's way. */
export const brokenLimit = (plan: Plan, state: State, next: Need): BrokenLimit | undefined => {
  for (const limit of [...state.limits, ...(plan.furtherLimits ?? [])]) {
    if (isSoft(limit) || (limit.per === 'task' && limit.task !== next.task)) continue
    const { used, held } = standOf(state, limit)
    const needed = limit.unit === 'seconds' ? 0 : (next[limit.unit] ?? 0)
    const max = limit.approach?.action === 'halt' ? (limit.max * limit.approach.percent) / 100 : limit.max
    const full = limit.unit === 'seconds' ? used >= max : exact(used + held + needed) > max
    if (full) return { limit, used, needed }
  }
  return undefined
}

const isSoft = ({ onExceed = 'pause' }: Limit): boolean => onExceed === 'warn' || onExceed === 'throttle'

/** How much of a limit is used, and how much of it is held back for what runs. */
export const standOf = (state: State, { unit, per = 'run', task = '' }: Limit): { used: number; held: number } => {
  if (per === 'task') {
    const held = Object.values(state.running).reduce(
      (sum, { effect }) => sum + (effect.target === task ? effect.reserve.usd : 0),
      0,
    )
    return { used: state.spent[task] ?? 0, held }
  }
  const held = unit === 'tokens' || unit === 'usd' ? state.reserved[unit] : 0
  return { used: exact(state.used[unit] - (per === 'iteration' ? state.begun[unit] : 0)), held }
}

/** Of a run's own limits and of those that the loop around it grants, the tighter of each unit counts. */
export const limitsFrom = ({
  limits,
  granted = [],
}: Pick<RunResumed, 'limits' | 'granted'>): Pick<State, 'limits' | 'ownLimits' | 'granted'> => ({
  ownLimits: limits,
  granted,
  limits: [
    ...limits.filter(own => !granted.some(({ unit, max }) => unit === own.unit && max < own.max)),
    ...granted.filter(({ unit, max }) => !limits.some(own => own.unit === unit && own.max <= max)),
  ],
})

/** What the limits leave of a unit for what starts next: the one that leaves least. Nothing when none stops anything. */
export const leftOf = (
  plan: Plan,
  state: State,
  unit: Exclude<Limit['unit'], 'iterations'>,
): { limit: Limit; left: number; used: number } | undefined =>
  [...state.limits, ...(plan.furtherLimits ?? [])]
    .filter(limit => limit.unit === unit && limit.per !== 'task' && !isSoft(limit))
    .map(limit => {
      const { used, held } = standOf(state, limit)
      const max = limit.approach?.action === 'halt' ? (limit.max * limit.approach.percent) / 100 : limit.max
      return { limit, used, left: Math.max(0, exact(max - used - held)) }
    })
    .sort((a, b) => a.left - b.left)[0]

/** What is said when a limit that stops nothing is crossed, or one comes near: once for each, and for each iteration of those. */
export const crossings = (plan: Plan, before: State, after: State): string[] =>
  [...after.limits, ...(plan.furtherLimits ?? [])].flatMap(limit => {
    const [was, is] = [standOf(before, limit).used, standOf(after, limit).used]
    const name = `${limit.max} ${limit.unit}${limit.per === 'iteration' ? ' in an iteration' : limit.per === 'task' ? ` by ${limit.task}` : ''}`
    const near = limit.approach && (limit.max * limit.approach.percent) / 100
    return [
      ...(isSoft(limit) && was <= limit.max && is > limit.max ? [`more than ${name} used`] : []),
      ...(near !== undefined && limit.approach?.action === 'warn' && was < near && is >= near
        ? [`${limit.approach.percent} percent of ${name} used`]
        : []),
    ]
  })

/** How much of a limit that slows down is used, as a share of it, once it does: of several the largest, else 0. */
const throttledShare = (plan: Plan, state: State): number =>
  Math.max(
    0,
    ...[...state.limits, ...(plan.furtherLimits ?? [])].map(limit => {
      const { used } = standOf(state, limit)
      const near =
        limit.approach?.action === 'throttle' ? (limit.max * limit.approach.percent) / 100 : Number.POSITIVE_INFINITY
      return used >= near || (limit.onExceed === 'throttle' && used > limit.max) ? used / limit.max : 0
    }),
  )

/** Whether effects start one at a time: a limit that slows down was reached. */
export const isThrottled = (plan: Plan, state: State): boolean => throttledShare(plan, state) > 0

/** Milliseconds that a worker's call waits before it begins while a limit slows down: the longer, the more of it is used. */
export const throttlePause = (plan: Plan, state: State): number =>
  Math.round(throttleSeconds(throttledShare(plan, state)) * 1000)

/** Milliseconds of running that the time limit leaves, if there is one. */
export const timeLeft = (state: State): number | undefined => {
  const limit = state.limits.find(({ unit }) => unit === 'seconds')
  return limit ? Math.max(0, limit.max * 1000 - state.t) : undefined
}
