import {
  type Effect,
  type Limit,
  type Plan,
  type Reserve,
  type RunResumed,
  throttleSeconds,
  type Usage,
} from '@loop/spec'
import { countedAs } from './counted.js'
import type { Draft, State } from './state.js'
import { warned } from './warnings.js'

/** What a call counts as: what its agent reported, and all that was held back wherever it did not report the whole. */
export const settle = (
  plan: Plan,
  state: Draft,
  { kind, reserve, target }: Effect,
  usage: Usage | undefined,
): Draft => {
  const { tokens, usd, assumed } = countedAs(usage, reserve)
  const isLimited = kind === 'task' && plan.furtherLimits?.some(({ per, task }) => per === 'task' && task === target)
  const limited = (unit: Limit['unit']) => state.limits.some(limit => limit.unit === unit)
  const over: string[] = []
  if (tokens > reserve.tokens && (reserve.tokens > 0 || limited('tokens')))
    over.push(`${target} reported ${tokens} tokens, over its declared ceiling of ${reserve.tokens}`)
  if (usd > reserve.usd && (reserve.usd > 0 || limited('usd')))
    over.push(`${target} reported $${usd}, over its declared ceiling of $${reserve.usd}`)
  const { used, reserved, spent } = state
  state.used = { ...used, tokens: used.tokens + tokens, usd: exact(used.usd + usd) }
  state.answered += usage?.outputTokens ?? 0
  state.assumed = {
    tokens: state.assumed.tokens + assumed.tokens,
    usd: exact(state.assumed.usd + assumed.usd),
  }
  state.reserved = { tokens: reserved.tokens - reserve.tokens, usd: exact(reserved.usd - reserve.usd) }
  if (isLimited) state.spent = { ...spent, [target]: exact((spent[target] ?? 0) + usd) }
  if (!state.simulated && over.length > 0) state.warnings = warned(state.warnings, over)
  return state
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
  for (const limit of limitsOf(plan, state)) {
    const max = stopsAt(limit)
    if (max === undefined || (limit.per === 'task' && limit.task !== next.task)) continue
    const { used, held } = standOf(state, limit)
    const needed = limit.unit === 'seconds' ? 0 : (next[limit.unit] ?? 0)
    const full = limit.unit === 'seconds' ? used >= max : exact(used + held + needed) > max
    if (full) return { limit, used, needed }
  }
  return undefined
}

/** The limits of a run, and those of its plan on iterations and tasks. */
export const limitsOf = ({ furtherLimits }: Plan, { limits }: Pick<State, 'limits'>): readonly Limit[] =>
  furtherLimits?.length ? [...limits, ...furtherLimits] : limits

const isSoft = ({ onExceed = 'pause' }: Limit): boolean => onExceed === 'warn' || onExceed === 'throttle'

/**
 * The amount at which a limit stops something: a part of it where coming near halts, also one that may be exceeded otherwise. Nothing for
 * one that is only told about, as a soft cap on tokens always is.
 */
export const stopsAt = (limit: Limit): number | undefined => {
  const { max, approach, unit } = limit
  if (isSoft(limit) && (approach?.action !== 'halt' || unit === 'tokens')) return undefined
  return approach?.action === 'halt' ? exact((max * approach.percent) / 100) : max
}

/** Whether a limit ends the run where it stops something; else the run pauses there. */
export const halts = ({ onExceed, approach }: Limit): boolean => onExceed === 'halt' || approach?.action === 'halt'

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
  limitsOf(plan, state)
    .flatMap(limit => {
      const max = stopsAt(limit)
      if (max === undefined || limit.unit !== unit || limit.per === 'task') return []
      const { used, held } = standOf(state, limit)
      return { limit, used, left: Math.max(0, exact(max - used - held)) }
    })
    .sort((a, b) => a.left - b.left)[0]

/** What is said when a limit that stops nothing is crossed, or one comes near: once for each, and for each iteration of those. */
export const crossings = (plan: Plan, before: State, after: State): string[] =>
  limitsOf(plan, after).flatMap(limit => {
    if (!isSoft(limit) && !limit.approach) return []
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
const throttledShare = (plan: Plan, state: State): number => {
  let share = 0
  for (const limit of limitsOf(plan, state)) {
    const { max, approach, onExceed } = limit
    if (approach?.action !== 'throttle' && onExceed !== 'throttle') continue
    const { used } = standOf(state, limit)
    const near = approach?.action === 'throttle' ? (max * approach.percent) / 100 : Number.POSITIVE_INFINITY
    if (used >= near || (onExceed === 'throttle' && used > max)) share = Math.max(share, used / max)
  }
  return share
}

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
