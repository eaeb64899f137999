import fc from 'fast-check'
import { describe, test } from 'vitest'
import { kinds } from '../support/arbitrary-kinds.js'
import { examine } from '../support/properties.js'

describe.each(kinds)('any run of any plan with %s', (_, arbitraryPlan, properties) => {
  test.each(properties.map(property => [property.says, property] as const))('%s', (_, property) => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => examine([property], plan, seed, property.calm !== true)),
      { numRuns: 150 },
    )
  })
})
