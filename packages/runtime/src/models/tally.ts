import type { AgentSpec } from '@loop/spec'
import { type Tokens, usageOf } from './cost.js'
import type { Spent } from './fit.js'

/** What the requests of one call used together. */
export interface Tally {
  /** Adds what a request used. @param most the most tokens that it can have used, where its server did not say */
  add(tokens: Tokens | undefined, most: { input: number; output: number }): void
  /** As reported; nothing where a request that may have cost something reported nothing. */
  tokens(): Tokens | undefined
  /** At most. */
  spent(): Spent
}

export const tallyOf = ({ price }: AgentSpec): Tally => {
  const all: Tokens[] = []
  let isWhole = true
  let spent: Spent = { tokens: 0, usd: 0 }
  return {
    add(tokens, most) {
      const { input, output } = tokens ?? {}
      if (tokens) all.push(tokens)
      if (input === undefined || output === undefined) isWhole = false
      const worst = {
        cached: 0,
        written: 0,
        reasoning: 0,
        ...tokens,
        input: input ?? most.input,
        output: output ?? most.output,
      }
      spent = {
        tokens: spent.tokens + worst.input + worst.output,
        usd: spent.usd + (usageOf(worst, price).costUsd ?? 0),
      }
    },
    tokens: () => (isWhole && all.length > 0 ? all.reduce(sum) : undefined),
    spent: () => spent,
  }
}

const sum = (a: Tokens, b: Tokens): Tokens => ({
  input: plus(a.input, b.input),
  output: plus(a.output, b.output),
  cached: plus(a.cached, b.cached),
  written: plus(a.written, b.written),
  reasoning: plus(a.reasoning, b.reasoning),
})

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0)
