import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, evolve, initialState, type State } from '../../src/index.js'
import { kinds } from '../support/arbitrary-kinds.js'
import { simulateRun } from '../support/simulated-run.js'

/** Makes a value such that changing anything in it throws. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(frozen)
  return value
}

test.each(kinds)('no event of a plan with %s, and no decision, changes a state that somebody has seen', (_, plans) => {
  fc.assert(
    fc.property(plans, fc.integer(), (plan, seed) => {
      const { events, state } = simulateRun(plan, seed, () => {})
      const folded = events.reduce<State>(
        (before, event) => {
          const after = frozen(evolve(plan, before, frozen(event)))
          decide(plan, after)
          return after
        },
        frozen(initialState(plan)),
      )
      expect(JSON.stringify(folded)).toBe(JSON.stringify(state))
    }),
    { numRuns: 100 },
  )
})
