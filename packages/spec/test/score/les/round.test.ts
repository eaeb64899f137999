import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundHalfEven } from '../../../src/score/les/round.js'

/** What `round(value, digits)` gives in Python. */
test.each([
  [0.25, 1, 0.2],
  [0.75, 1, 0.8],
  [0.35, 1, 0.3],
  [0.45, 1, 0.5],
  [2.675, 2, 2.67],
  [0.5, 0, 0],
  [1.5, 0, 2],
  [78.25, 1, 78.2],
  [78.75, 1, 78.8],
  [0.03125, 4, 0.0312],
  [0.09375, 4, 0.0938],
  [-0.25, 1, -0.2],
  [0, 4, 0],
])('LES-18: %s to %s decimals is %s', (value, digits, rounded) => {
  expect(roundHalfEven(value, digits)).toBeCloseTo(rounded, 12)
  expect(roundHalfEven(value, digits) === rounded || rounded === 0).toBe(true)
})

test('where no half is exact it rounds as toFixed does', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), value => {
      fc.pre(!Number.isInteger(value * 4))
      expect(roundHalfEven(value, 1)).toBe(Number(value.toFixed(1)))
    }),
  )
})
