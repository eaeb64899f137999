import { countedUsd, type Reserve, type Usage } from '@loop/spec'

/** What a call counts as against limits, and how much of that nobody reported. */
export interface Counted extends Reserve {
  assumed: Reserve
  /** Whether tokens of both kinds were reported. */
  isKnown: boolean
}

/** What a call counts as: what its agent reported, and all that was held back wherever it did not report the whole. */
export const countedAs = (usage: Usage | undefined, reserve: Reserve): Counted => {
  const { inputTokens, outputTokens } = usage ?? {}
  const reported = (inputTokens ?? 0) + (outputTokens ?? 0)
  const isKnown = inputTokens !== undefined && outputTokens !== undefined
  const tokens = isKnown ? reported : Math.max(reported, reserve.tokens)
  const usd = countedUsd(usage, reserve)
  return {
    tokens,
    usd,
    assumed: { tokens: isKnown ? 0 : tokens - reported, usd: usd - Math.min(usd, usage?.costUsd ?? 0) },
    isKnown,
  }
}
