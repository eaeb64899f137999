import { expect, test } from 'vitest'
import { LoopError } from '../../../src/errors.js'
import { meanLes, rankLes } from '../../../src/score/les/aggregate.js'
import { lesBand } from '../../../src/score/les/band.js'
import { composeLes } from '../../../src/score/les/compose.js'
import type { LesScore } from '../../../src/score/les/score.js'

const score = (value: number, change: Partial<LesScore> = {}): LesScore => ({
  ...composeLes({ effectiveness: value, speed: value }, missing),
  kind: 'observed',
  profile: 'les-observed-1.0',
  ...change,
})
const missing = (['cost', 'robustness', 'scalability', 'safety', 'adaptability', 'autonomy'] as const).map(
  category => ({
    category,
    reason: 'not recorded',
  }),
)

test('LES-15, LES-30: a mean has an interval of 1.96 standard errors to either side', () => {
  const mean = meanLes([0.5, 0.6, 0.7, 0.8, 0.9].map(value => score(value)))
  const half = (1.96 * Math.sqrt(0.025)) / Math.sqrt(5)
  expect(mean).toMatchObject({ value: 0.7, display: 70, band: 'functional', runs: 5, kind: 'observed' })
  expect(mean.interval?.low).toBeCloseTo(0.7 - half, 4)
  expect(mean.interval?.high).toBeCloseTo(0.7 + half, 4)
  expect(mean.categories.effectiveness?.value).toBeCloseTo(0.7, 10)
  expect(mean.categories.cost).toBeUndefined()
})

test('LES-15: it has none with fewer than 5 runs of a benchmark, or 3 of a case study', () => {
  const runs = [0.5, 0.6, 0.7].map(value => score(value))
  expect(meanLes(runs).interval).toBeUndefined()
  expect(meanLes(runs, 'case-study').interval).toBeDefined()
  expect(meanLes(runs.slice(1), 'case-study')).toMatchObject({ value: 0.65, runs: 2 })
  expect(meanLes([1, 1, 1, 1, 1].map(value => score(value))).interval).toEqual({ low: 1, high: 1 })
})

test('ranks are by value, and equal scores share one', () => {
  const ranked = rankLes([0.5, 0.9, 0.5, 0.7].map((value, index) => ({ name: `l${index}`, score: score(value) })))
  expect(ranked.map(({ name, rank }) => [name, rank])).toEqual([
    ['l1', 1],
    ['l3', 2],
    ['l0', 3],
    ['l2', 3],
  ])
})

test.each<[string, LesScore]>([
  ['kind', score(0.5, { kind: 'structural' })],
  ['profile', score(0.5, { profile: 'les-observed-1.0+learning' })],
  ['origin', score(0.5, { simulated: true })],
  ['coverage', score(0.5, { coverage: { label: 'complete', weight: 1, missing: [] } })],
])('LES-1: scores of another %s are refused', (name, other) => {
  for (const mix of [() => meanLes([score(0.5), other]), () => rankLes([{ score: score(0.5) }, { score: other }])]) {
    expect(mix).toThrow(`different ${name}`)
    expect(mix).toThrow(LoopError)
  }
})

test('no scores have no mean', () => {
  expect(() => meanLes([])).toThrow(expect.objectContaining({ code: 'usage' }))
})

test('a score is simulated or not, whether or not it says so', () => {
  expect(meanLes([score(0.5), score(0.7, { simulated: false })]).value).toBe(0.6)
})

test.each([
  [90, 'production-grade'],
  [89.9, 'strong'],
  [75, 'strong'],
  [74.9, 'functional'],
  [60, 'functional'],
  [40, 'fragile'],
  [39.9, 'non-viable'],
])('%s is %s', (display, band) => {
  expect(lesBand(display)).toBe(band)
})
