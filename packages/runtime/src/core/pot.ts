import type { Effect, Limit, Reserve, Usage } from '@loop/spec'
import type { State } from './state.js'

/** What a call counts as: what its agent reported, and all that was held back wherever it did not report the whole. */
export const settle = (state: State, { reserve, target }: Effect, usage: Usage | undefined): State => {
  const { inputTokens, outputTokens } = usage ?? {}
  const reported = (inputTokens ?? 0) + (outputTokens ?? 0)
  const known = inputTokens !== undefined && outputTokens !== undefined
  const tokens = known ? reported : Math.max(reported, reserve.tokens)
  const usd = usage?.costUsd ?? reserve.usd
  const limited = (unit: Limit['unit']) => state.limits.some(limit => limit.unit === unit)
  const over = [
    ...(limited('tokens') && tokens > reserve.tokens
      ? [`${target} reported ${tokens} tokens, over its declared ceiling of ${reserve.tokens}`]
      : []),
    ...(limited('usd') && usd > reserve.usd
      ? [`${target} reported $${usd}, over its declared ceiling of $${reserve.usd}`]
      : []),
  ]
  return {
    ...state,
    used: { ...state.used, tokens: state.used.tokens + tokens, usd: exact(state.used.usd + usd) },
    assumed: {
      tokens: state.assumed.tokens + (known ? 0 : tokens - reported),
      usd: exact(state.assumed.usd + (usage?.costUsd === undefined ? reserve.usd : 0)),
    },
    reserved: { tokens: state.reserved.tokens - reserve.tokens, usd: exact(state.reserved.usd - reserve.usd) },
    warnings: over.length > 0 && !state.simulated ? [...state.warnings, ...over] : state.warnings,
  }
}

/** Takes away what adding and subtracting binary fractions of dollars leaves behind. */
const exact = (usd: number): number => Math.round(usd * 1e9) / 1e9

/** The first limit that a further amount would break, and how far the run is against it. */
export const brokenLimit = (
  state: State,
  next: Partial<Reserve> & { iterations?: number },
): { limit: Limit; used: number; needed: number } | undefined => {
  for (const limit of state.limits) {
    const used = state.used[limit.unit]
    const held = limit.unit === 'tokens' ? state.reserved.tokens : limit.unit === 'usd' ? state.reserved.usd : 0
    const needed =
      limit.unit === 'tokens'
        ? (next.tokens ?? 0)
        : limit.unit === 'usd'
          ? (next.usd ?? 0)
          : limit.unit === 'iterations'
            ? (next.iterations ?? 0)
            : 0
    const full = limit.unit === 'seconds' ? used >= limit.max : exact(used + held + needed) > limit.max
    if (full) return { limit, used, needed }
  }
  return undefined
}

/** Milliseconds of running that the time limit leaves, if there is one. */
export const timeLeft = (state: State): number | undefined => {
  const limit = state.limits.find(({ unit }) => unit === 'seconds')
  return limit ? Math.max(0, limit.max * 1000 - state.t) : undefined
}
