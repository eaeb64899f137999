import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LoopError } from '../../../src/errors.js'
import { lesCategories } from '../../../src/score/les/categories.js'
import { type LesStructuralProfile, scoreLesStructural } from '../../../src/score/les/structural.js'
import { parse } from '../../../src/source/parse.js'
import { plainValue } from '../../../src/source/value.js'
import { documentOf, firstGeneration, type Shape } from './documents.js'

const guard = ['quarantine']
const library: Shape = { channels: 2, constraints: guard, tokens: 12_000 }
const composition: Shape = {
  ...{ maxSteps: 15, maxIterations: 15, stall: false },
  ...{ constraints: guard, usd: 6, tokens: 20_000 },
}
const flat: Shape = { ...library, usd: 8.5 }

const read = (file: string): unknown => {
  const { document } = parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8'), file)
  return document && plainValue(document.root)
}

const minimal = documentOf({
  ...{ deterministic: 1, channels: 2, metrics: 3, maxSteps: 5, maxIterations: 8 },
  ...{ constraints: ['quarantine', 'halt'], usd: 0.5, tokens: 8000 },
})

/** Published numbers of the two calculators, for documents with the same counts. */
const vectors: readonly (readonly [string, unknown, number, number])[] = [
  ['minimal-loop', minimal, 78.3, 0.7768],
  [
    'research-loop',
    documentOf({
      ...{
        inputs: 4,
        workers: 4,
        deterministic: 2,
        rubrics: 2,
        channels: 5,
        metrics: 5,
        maxSteps: 12,
        maxIterations: 20,
      },
      ...{ constraints: ['quarantine', 'halt', 'halt', 'halt', 'halt', 'quarantine'], usd: 8, tokens: 120_000 },
    }),
    79.4,
    0.7876,
  ],
  [
    'multi-agent-loop',
    documentOf({
      ...{
        inputs: 4,
        workers: 7,
        deterministic: 3,
        rubrics: 2,
        channels: 5,
        metrics: 6,
        maxSteps: 10,
        maxIterations: 15,
      },
      ...{ usd: 12, tokens: 200_000 },
      constraints: ['quarantine', 'halt', 'halt', 'halt', 'quarantine', 'escalate_human', 'halt'],
    }),
    75.4,
    0.748,
  ],
  ['the short form of a README', read('seed-short-lss.yaml'), 51.4, 0.4574],
  ['coding-agent, first generation', firstGeneration, 71.5, 0.6556],
  ['any library loop, second generation', documentOf({ ...library, maxSteps: 8, usd: 1 }), 70.4, 0.6973],
  [
    'coding-agent, fourth generation',
    documentOf({ ...library, workers: 3, rubrics: 4, maxSteps: 12, maxIterations: 12, usd: 5 }),
    74.5,
    0.7385,
  ],
  ['research-agent, fourth generation', documentOf({ ...library, workers: 4, rubrics: 3, usd: 2.5 }), 76.7, 0.761],
  ['interview-coach, fourth generation', documentOf({ ...library, workers: 4, rubrics: 3, usd: 1.8 }), 77.9, 0.773],
  [
    'learning-coach, fourth generation',
    documentOf({ ...library, workers: 4, rubrics: 3, maxSteps: 12, maxIterations: 12, usd: 1.5 }),
    75.7,
    0.7505,
  ],
  [
    'spec-fast',
    documentOf({
      inputs: 2,
      deterministic: 1,
      maxSteps: 3,
      maxIterations: 3,
      stall: false,
      constraints: ['halt'],
      usd: 0.3,
    }),
    75.8,
    0.7519,
  ],
  [
    'spec-thorough',
    documentOf({
      ...{ inputs: 2, deterministic: 1, channels: 2, metrics: 3, maxSteps: 8, maxIterations: 8 },
      ...{ constraints: ['halt', 'quarantine'], usd: 0.8 },
    }),
    75.2,
    0.7458,
  ],
  ['any composition, fourth generation', documentOf(composition), 65.6, 0.6498],
  [
    'a flat swarm',
    documentOf({
      ...flat,
      workers: 12,
      rubrics: 9,
      channels: 6,
      metrics: 6,
      constraints: [...guard, ...guard, ...guard],
    }),
    80.0,
    0.7935,
  ],
  [
    'a flat debug',
    documentOf({
      ...{ ...flat, workers: 7, rubrics: 8, channels: 4, metrics: 4 },
      ...{ maxIterations: 15, constraints: [...guard, ...guard] },
    }),
    75.8,
    0.7518,
  ],
  [
    'a flat writing',
    documentOf({
      ...flat,
      workers: 8,
      rubrics: 6,
      channels: 4,
      metrics: 4,
      constraints: [...guard, ...guard],
      usd: 4.7,
    }),
    78.1,
    0.7743,
  ],
]

describe.each(vectors)('%s', (_, document, display, value) => {
  test(`LES-16: has ${display} by the discipline's calculator`, () => {
    expect(scoreLesStructural(document, 'les-discipline-1.0').display).toBe(display)
  })
  test(`LES-16: has ${value} by the core calculator`, () => {
    expect(scoreLesStructural(document, 'les-core-1.0').value).toBe(value)
  })
})

test.each<[LesStructuralProfile, number[]]>([
  ['les-discipline-1.0', [0.91, 0.7, 0.95, 0.84, 0.65, 0.84, 0.6, 0.59]],
  ['les-core-1.0', [0.91, 0.7, 0.95, 0.84, 0.65, 0.84, 0.56, 0.56]],
])('the categories of minimal-loop by %s', (profile, values) => {
  const { categories } = scoreLesStructural(minimal, profile)
  for (const [index, id] of lesCategories.entries()) expect(categories[id]?.value).toBeCloseTo(values[index] ?? 0, 10)
})

test('a score says what it is made of', () => {
  expect(scoreLesStructural(minimal, 'les-core-1.0')).toMatchObject({
    kind: 'structural',
    profile: 'les-core-1.0',
    band: 'strong',
    display: 77.7,
    coverage: { label: 'complete', weight: 1, missing: [] },
  })
})

describe('scores that a document gives itself', () => {
  const boast = { ...minimal, les_scores: Object.fromEntries(lesCategories.map(id => [id, 1])) }

  test('LES-19: are reported and change nothing', () => {
    const { declared, ...rest } = scoreLesStructural(boast, 'les-core-1.0')
    expect(rest).toEqual(scoreLesStructural(minimal, 'les-core-1.0'))
    expect(declared).toEqual({ used: false, scores: boast.les_scores })
  })

  test('LES-19: are taken over only when asked for, and the profile says so', () => {
    const score = scoreLesStructural(boast, 'les-discipline-1.0', { useDeclared: true })
    expect(score).toMatchObject({ display: 100, profile: 'les-discipline-1.0+declared', declared: { used: true } })
  })

  test('are kept within 0 and 1, category by category', () => {
    const score = scoreLesStructural({ ...minimal, les_scores: { speed: 7 } }, 'les-core-1.0', { useDeclared: true })
    expect(score.categories.speed?.value).toBe(1)
    expect(score.categories.cost?.value).toBeCloseTo(0.95, 10)
  })
})

describe('short forms', () => {
  const values = (document: unknown, profile: LesStructuralProfile) =>
    Object.fromEntries(
      Object.entries(scoreLesStructural(document, profile).categories).map(([id, { value }]) => [id, value]),
    )
  const each = (document: unknown) => ({
    core: values(document, 'les-core-1.0'),
    discipline: values(document, 'les-discipline-1.0'),
  })

  test('the last condition that limits iterations counts, and without a number the next source does', () => {
    const failure = (...values: unknown[]) => ({
      termination_conditions: { failure: values.map(value => ({ type: 'max_iterations', value })) },
      optimization_strategy: { max_steps: 3 },
      cost_limits: { max_iterations: 20 },
    })
    expect(each(failure(4, 50)).core.speed).toBe(0.4)
    expect(each(failure(4, null))).toMatchObject({ core: { speed: 0.95 }, discipline: { speed: 0.55 } })
  })

  test('a cumulative cost of 0 is a small one for core and none for the discipline', () => {
    const { core, discipline } = each({ cost_limits: { cumulative_usd: 0 } })
    expect([core.cost, discipline.cost]).toEqual([0.7, 0.5])
    expect(discipline.scalability).toBe(0.5)
  })

  test('older names of limits and thresholds count for the discipline alone', () => {
    const { core, discipline } = each({
      evaluators: [{ threshold: 0.5 }],
      cost_limits: { max_total_tokens: 9000, max_cost_usd: 1 },
      termination_conditions: [{ type: 'quality_threshold' }, { type: 'all_tests_pass' }],
      safety_constraints: [{ action: 'escalate' }],
      taxonomy_level: 2,
    })
    const pairs = { effectiveness: [0.48, 0.73], cost: [0.5, 0.85], autonomy: [0.5, 0.46] }
    for (const [id, [byCore = 0, byDiscipline = 0]] of Object.entries(pairs)) {
      expect(core[id]).toBeCloseTo(byCore, 10)
      expect(discipline[id]).toBeCloseTo(byDiscipline, 10)
    }
  })
})

test('whatever a document holds, a score is a number from 0 to 100', () => {
  const value = fc.object({ key: fc.constantFrom('type', 'value', 'rubric', 'schema', 'x'), maxDepth: 3 })
  const keys = [
    ...['inputs', 'memory', 'workers', 'evaluators', 'feedback_channels', 'optimization_strategy', 'metrics'],
    ...['termination_conditions', 'safety_constraints', 'cost_limits', 'taxonomy_level', 'les_scores'],
  ]
  const anything = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.anything(), value, fc.array(value)))
  fc.assert(
    fc.property(anything, document => {
      for (const profile of ['les-core-1.0', 'les-discipline-1.0'] as const) {
        const { display } = scoreLesStructural(document, profile)
        expect(display >= 0 && display <= 100).toBe(true)
      }
    }),
  )
})

test('what is not a mapping has no score', () => {
  for (const document of [null, [], 'text'])
    expect(() => scoreLesStructural(document, 'les-core-1.0')).toThrow(LoopError)
})
