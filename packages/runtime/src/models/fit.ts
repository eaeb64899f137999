import type { AgentSpec } from '@loop/spec'

/** What earlier requests of a call have used of its ceiling at most. */
export interface Spent {
  tokens: number
  usd: number
}

const nothing: Spent = { tokens: 0, usd: 0 }

/** Tokens that servers add around a prompt at most: roles, instructions for the form of an answer. */
const around = 1_000

/**
 * The most tokens that a prompt can be: a token for each byte in UTF-8. Some tokenizers take characters apart before (NFKC), which makes a
 * few of them several times as long, so the longer form counts. `docs/token-counts.md` shows what tokenizers make of it.
 */
export const mostTokens = (...texts: readonly string[]): number =>
  texts.reduce(
    (sum, text) => sum + Math.max(Buffer.byteLength(text), Buffer.byteLength(text.normalize('NFKC'))),
    around,
  )

/**
 * How long an answer may be so that the call stays within its agent's ceiling, whatever it comes to.
 *
 * @param prompt the most tokens that the prompt can be
 * @param spent what earlier requests of the same call used
 * @returns tokens, `undefined` for as many as the model gives, or why the call cannot be made
 */
export const fit = (
  { ceiling = {}, price, sampling = {}, billing }: AgentSpec,
  prompt: number,
  spent: Spent = nothing,
): { most: number | undefined; lowered: boolean } | { problem: string } => {
  const rooms = [sampling.maxOutputTokens ?? Number.POSITIVE_INFINITY]
  if (ceiling.tokens !== undefined) rooms.push(ceiling.tokens - spent.tokens - prompt)
  const isPaid = billing?.lane !== 'local' && billing?.lane !== 'subscription'
  if (ceiling.costUsd !== undefined && price && isPaid) {
    const input = Math.max(price.inputUsdPerMillion, price.cacheWriteUsdPerMillion ?? 0)
    const left = (ceiling.costUsd - spent.usd) * 1e6 - prompt * input
    rooms.push(
      price.outputUsdPerMillion === 0 ? (left < 0 ? 0 : Number.POSITIVE_INFINITY) : left / price.outputUsdPerMillion,
    )
  }
  const most = Math.floor(Math.min(...rooms))
  const said = [
    ...(ceiling.tokens === undefined ? [] : [`${ceiling.tokens} tokens`]),
    ...(ceiling.costUsd === undefined ? [] : [`$${ceiling.costUsd}`]),
  ].join(', ')
  if (most < 1)
    return {
      problem: `its prompt may be ${prompt} tokens, which leaves nothing for an answer within its ceiling of ${said}`,
    }
  return {
    most: Number.isFinite(most) ? most : undefined,
    lowered: most < (sampling.maxOutputTokens ?? Number.POSITIVE_INFINITY) && Number.isFinite(most),
  }
}
