import type { Price, Usage } from '@loop/spec'

/** Tokens of one call, as far as its server reports them. */
export interface Tokens {
  input: number | undefined
  output: number | undefined
  /** Of the input, what came from the provider's cache. */
  cached: number | undefined
  /** Of the input, what was put into it. */
  written: number | undefined
  /** Of the output, what was reasoning. */
  reasoning: number | undefined
}

/** What a call used. Without a price, or where not all tokens are reported, its cost is not known. */
export const usageOf = (tokens: Tokens, price: Price | undefined): Usage => {
  const { input, output, cached, reasoning } = tokens
  const costUsd = price && costOf(tokens, price)
  return {
    ...(input === undefined ? {} : { inputTokens: input }),
    ...(output === undefined ? {} : { outputTokens: output }),
    ...(cached === undefined || cached === 0 ? {} : { cachedInputTokens: cached }),
    ...(reasoning === undefined || reasoning === 0 ? {} : { reasoningTokens: reasoning }),
    ...(costUsd === undefined ? {} : { costUsd }),
  }
}

/** In US dollars. What the cache had, and what was put into it, has a price of its own; without one it counts as prompt. */
const costOf = ({ input, output, cached = 0, written = 0 }: Tokens, price: Price): number | undefined => {
  if (input === undefined || output === undefined) return undefined
  const { inputUsdPerMillion: full, outputUsdPerMillion } = price
  const { cachedInputUsdPerMillion = full, cacheWriteUsdPerMillion = full } = price
  const plain = Math.max(0, input - cached - written)
  const micros =
    plain * full + cached * cachedInputUsdPerMillion + written * cacheWriteUsdPerMillion + output * outputUsdPerMillion
  return Number((micros / 1e6).toFixed(12))
}
