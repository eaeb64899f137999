import type { CheckSpec, RouteSpec } from '../../generated/types.js'
import { holdsFor } from './when.js'
import { tokensOf } from './when-tokens.js'

/** How much of the way to a pass failed work may have come. */
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.99]

/** What a condition can look at; one that names nothing of it is the same for every verdict. */
const variables = ['score', 'passed', 'iteration', 'failure_codes', 'dimension']

/**
 * Whether a route is used for failed work of the first two iterations that are not the last. What depends on failure codes or
 * single marks may well be; what cannot be made out and names nothing of the verdict is not.
 */
export const firesOnFailure = ({ when }: RouteSpec, { rubric }: CheckSpec, iterations: number): boolean => {
  if (when === undefined) return true
  const threshold = rubric?.passThreshold ?? 1
  const isOpen = tokensOf(when).some(token => variables.includes(token))
  const rounds = [1, 2].filter(iteration => iteration < iterations)
  return rounds.some(iteration =>
    shares.some(share => {
      const verdict = { score: share * threshold, passed: false, pass_threshold: threshold, iteration }
      return holdsFor(when, verdict) ?? isOpen
    }),
  )
}
