import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CheckSpec, type RubricSpec, readRubricVerdict, rubricVerdict } from '../../src/index.js'

const dimension = fc
  .record({
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    low: fc.integer({ min: -10, max: 10 }),
    span: fc.integer({ min: 1, max: 20 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ weight, low, span, share }) => ({ weight, low, high: low + span, mark: low + share * span }))

const judged = fc
  .record({
    dimensions: fc.array(dimension, { minLength: 1, maxLength: 6 }),
    passThreshold: fc.double({ min: 0, max: 1, noNaN: true }),
    aggregation: fc.constantFrom<CheckSpec['aggregation']>(undefined, 'min', 'weighted_avg', 'veto'),
  })
  .map(({ dimensions, passThreshold, aggregation }) => {
    const rubric: RubricSpec = {
      passThreshold,
      dimensions: dimensions.map(({ weight, low, high }, index) => ({
        ...{ name: `d${index}`, weight, low, high, criteria: 'x' },
      })),
    }
    return { rubric, aggregation, marks: dimensions.map(({ mark }) => ({ mark, evidence: 'seen' })) }
  })

test('a score lies from 0 to 1, passes from the threshold on, and min and veto are never kinder than the mean', () => {
  fc.assert(
    fc.property(judged, ({ rubric, aggregation, marks }) => {
      const { score = Number.NaN, verdict } = rubricVerdict(rubric, aggregation, marks)
      const mean = rubricVerdict(rubric, undefined, marks).score ?? Number.NaN
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(verdict).toBe(score >= rubric.passThreshold ? 'pass' : 'fail')
      expect(score).toBeLessThanOrEqual(mean + 1e-9)
    }),
  )
})

test('a better mark never gives a worse score', () => {
  fc.assert(
    fc.property(judged, fc.nat(), ({ rubric, aggregation, marks }, at) => {
      const index = at % marks.length
      const { high = 0 } = rubric.dimensions[index] ?? {}
      const better = marks.with(index, { mark: high, evidence: 'seen' })
      const [before = 0, after = 0] = [marks, better].map(all => rubricVerdict(rubric, aggregation, all).score)
      expect(after).toBeGreaterThanOrEqual(before - 1e-9)
    }),
  )
})

test('shares that make the threshold on paper make it here', () => {
  const weights = [0.3, 0.3, 0.4]
  const dimensions = weights.map((weight, index) => ({ name: `d${index}`, weight, low: 0, high: 10, criteria: 'x' }))
  const marks = weights.map(() => ({ mark: 8, evidence: 'x' }))
  expect(rubricVerdict({ dimensions, passThreshold: 0.8 }, undefined, marks)).toMatchObject({
    verdict: 'pass',
    score: 0.8,
  })
})

test('any text is read as a verdict or as a problem', () => {
  const rubric = { passThreshold: 0.5, dimensions: [{ name: 'a', weight: 1, low: 0, high: 1, criteria: 'x' }] }
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map(value => JSON.stringify({ criteria: value })),
      ),
      text => {
        const { reply, problem } = readRubricVerdict(text, rubric, undefined)
        expect((reply === undefined) !== (problem === undefined)).toBe(true)
      },
    ),
  )
})
