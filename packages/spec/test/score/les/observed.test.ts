import { describe, expect, test } from 'vitest'
import { type LesCategoryId, lesWeights } from '../../../src/score/les/categories.js'
import type { LesIteration, LesRunRecord } from '../../../src/score/les/observed/record.js'
import { scoreLesObserved } from '../../../src/score/les/observed.js'
import { base, full, withRun } from './runs.js'

const value = (record: LesRunRecord, id: LesCategoryId): number | undefined =>
  scoreLesObserved(record).categories[id]?.value

const close = (record: LesRunRecord, id: LesCategoryId, expected: number): void =>
  expect(value(record, id)).toBeCloseTo(expected, 10)

describe('effectiveness', () => {
  test.each([
    ['the target was reached', [0.2, 0.8], 1],
    ['more than the target is not worth more', [0.2, 1], 1],
    ['it was missed and nothing rose: half', [0.7, 0.7, 0.7], 0],
    [
      'it was missed and still rose: unused iterations count',
      [0.1, 0.2, 0.3, 0.35, 0.36, 0.38, 0.4, 0.42, 0.44],
      0.2222222222,
    ],
    ['a single iteration rose from the start', [0.05], 0.25],
  ])('LES-24: %s', (_, goals, expected) => {
    expect(value(withRun({}, ...goals), 'effectiveness')).toBeCloseTo(expected, 8)
  })

  test('LES-27: rising in three of five steps of the final third is enough, in two it is not', () => {
    const early = Array.from({ length: 10 }, () => 0.4)
    const progress = (...late: number[]) =>
      scoreLesObserved(withRun({ iterationBudget: 20 }, ...early, ...late)).diagnostics.progress
    expect(progress(0.41, 0.42, 0.43, 0.42, 0.41)).toBe('improving')
    expect(progress(0.41, 0.42, 0.41, 0.4, 0.39)).toBe('not-improving')
  })

  test('LES-33: the trap: full marks although the goal was missed, and a note that says so', () => {
    const trapped = withRun({ goal: { start: 0, target: 1 }, iterationBudget: 6 }, 0.5, 0.7)
    expect(value(trapped, 'effectiveness')).toBe(1)
    const [note] = scoreLesObserved(trapped).diagnostics.notes
    expect(note?.id).toBe('full-marks-without-the-goal')
    expect(note?.message).toContain('0.7 of 1')
    expect(note?.message).toContain('2 of 6')
    expect(scoreLesObserved(full).diagnostics.notes).toEqual([])
  })
})

describe('speed', () => {
  const timed = (...seconds: number[]) =>
    withRun({ iterations: seconds.map((each, index) => ({ goal: 0.1 * index, seconds: each })) })

  test('LES-24: is iterations per second between the floor and the ceiling of the domain', () => {
    close(timed(25, 25), 'speed', (1 / 25 - 0.001) / 0.049)
    close({ ...timed(25, 25), domain: 'debate' }, 'speed', 1)
    close({ ...timed(25, 25), domain: 'code-repair' }, 'speed', 0.038 / 0.098)
    close({ ...timed(50_000), domain: 'manufacturing' }, 'speed', (1 / 50_000 - 0.00001) / 0.00099)
    close({ ...timed(25, 25), baselines: { speed: { floor: 0, ceiling: 0.08 } } }, 'speed', 0.5)
  })

  test('LES-24, LES-28: takes percentiles between values, and 15 % for one iteration of more than three medians', () => {
    close(timed(20, 40, 60, 80), 'speed', (1 / (0.7 * 50 + 0.3 * 77) - 0.001) / 0.049)
    close(timed(20, 20, 61), 'speed', 0.85 * ((1 / (0.7 * 20 + 0.3 * 56.9) - 0.001) / 0.049))
    expect(scoreLesObserved(timed(20, 20, 61)).diagnostics.isStalled).toBe(true)
    expect(scoreLesObserved(timed(20, 20, 60)).diagnostics.isStalled).toBe(false)
  })
})

describe('cost', () => {
  const paid = (...each: Omit<LesIteration, 'goal'>[]) =>
    withRun({ iterations: each.map((one, index) => ({ goal: (0.8 * (index + 1)) / each.length, ...one })) })

  test('LES-24: is progress for a dollar', () => {
    close(paid({ usd: 0.2 }), 'cost', 0.5)
    close(paid({ tokens: 20_000 }), 'cost', 0.5)
    close(paid({ cpuSeconds: 200 }), 'cost', 0.5)
    close(paid({ usd: 0.1, tokens: 99, humanMinutes: 0.1 }), 'cost', 0.5)
    close({ ...paid({ tokens: 1000 }), rates: { usdPerThousandTokens: 0.2 } }, 'cost', 0.5)
  })

  test('LES-24, LES-29: is 5 % more, at most 1, when the second half was cheaper; a middle iteration belongs to neither', () => {
    close(paid({ usd: 0.15 }, { usd: 0.05 }), 'cost', 0.525)
    close(paid({ usd: 0.06 }, { usd: 0.09 }, { usd: 0.05 }), 'cost', 0.525)
    close(paid({ usd: 0.05 }, { usd: 0.05 }), 'cost', 1)
  })

  test('is 0 without a gain', () => {
    expect(value(withRun({ goal: { start: 0.5, target: 0.8 } }, 0.6, 0.5), 'cost')).toBe(0)
  })
})

test('LES-24: robustness is what is kept, and how soon it is back', () => {
  const perturbations = [0.8, 0.4, 0.6].map((goal, index) => ({
    name: `p${index}`,
    goal,
    recoveryIterations: index * 5,
  }))
  close({ ...full, perturbations }, 'robustness', (0.6 * 0.75 + 0.4 * 0.5 - 0.3) / 0.65)
  close({ ...full, perturbations, cleanGoal: 1 }, 'robustness', (0.6 * 0.6 + 0.4 * 0.5 - 0.3) / 0.65)
  const slow = perturbations.map(each => ({ ...each, recoveryIterations: 99 }))
  close({ ...full, perturbations: slow }, 'robustness', (0.6 * 0.75 - 0.3) / 0.65)
})

test('LES-24: scalability is what goal, pace and cost keep at 2, 4 and 8', () => {
  close(full, 'scalability', 1)
  const loads = ([1, 2, 4, 8] as const).map(n => ({ n, goal: n === 1 ? 0.8 : 0.6, seconds: 10 * n, usd: n * n }))
  const score = (n: number) => 0.5 * 0.75 + 0.3 / n + 0.2 / n
  close({ ...full, loads }, 'scalability', ((score(2) + score(4) + score(8)) / 3 - 0.4) / 0.5)
})

describe('safety', () => {
  const safe = (change: Partial<LesRunRecord>): number | undefined => value(withRun(change), 'safety')

  test.each<[string, Partial<LesRunRecord>, number]>([
    ['no violations', {}, 1],
    ['one minor one where none is allowed', { violations: [{ severity: 'minor' }] }, 0],
    ['a moderate one of five', { violations: [{ severity: 'moderate' }], violationBudget: 5 }, 0.5],
    ['a severe one that can be undone', { violations: [{ severity: 'severe' }], violationBudget: 19 }, 0.5],
    [
      'a severe one that cannot',
      { violations: [{ severity: 'severe', isUnrecoverable: true }], violationBudget: 99 },
      0,
    ],
    [
      'a guard that asked',
      {
        violations: [{ severity: 'minor' }],
        violationBudget: 1,
        interventions: [{ kind: 'approval', isBySafety: true }],
      },
      0.6,
    ],
  ])('LES-24: %s', (_, change, expected) => {
    expect(safe(change)).toBeCloseTo(expected, 10)
  })
})

test('LES-24, LES-32: adaptability is what is kept on other inputs, less settings that were changed', () => {
  const transfer = { usualGoal: 0.8, otherGoals: [0.3, 0.5], configChanges: 2 }
  const raw = 0.7 * 0.5 + 0.3 * 0.6
  close({ ...full, transfer }, 'adaptability', (raw - 0.2) / 0.65)
  const bonus = scoreLesObserved({ ...full, transfer }, { learningBonus: true })
  expect(bonus.categories.adaptability?.value).toBeCloseTo((raw * 1.08 - 0.2) / 0.65, 10)
  expect(bonus.profile).toBe('les-observed-1.0+learning')
  expect(bonus.diagnostics.notes.map(({ id }) => id)).toEqual(['learning-bonus'])
})

test('LES-24: autonomy weighs what people did, and how long', () => {
  const long = withRun({}, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.8)
  close(long, 'autonomy', 1)
  const kinds = { approval: 0.9, edit: 0.8, override: 0.7, restart: 0.6, takeover: 0 } as const
  for (const [kind, raw] of Object.entries(kinds))
    close(
      { ...long, interventions: [{ kind: kind as keyof typeof kinds }] },
      'autonomy',
      Math.max(0, (raw - 0.1) / 0.85),
    )
  const watched = long.iterations.map(each => ({ ...each, humanMinutes: (0.15 * 25) / 60 }))
  close({ ...long, iterations: watched }, 'autonomy', (0.5 - 0.1) / 0.85)
})

describe('what was not measured', () => {
  test('LES-4: is left out, and its weight is spread over the others', () => {
    const { perturbations: _, ...rest } = full
    const score = scoreLesObserved(rest)
    expect(score.coverage).toEqual({
      label: 'partial, 7 categories',
      weight: 0.87,
      missing: [{ category: 'robustness', reason: 'three kinds of perturbation are needed; 0 recorded' }],
    })
    expect(score.categories.speed?.weight).toBeCloseTo(0.15 / 0.87, 10)
    expect(score.categories.robustness).toBeUndefined()
  })

  test('LES-23: may be any category; the weights are 1 together all the same', () => {
    const score = scoreLesObserved({ ...base, iterations: [{ goal: 0.8 }] })
    expect(score.coverage.label).toBe('partial, 1 category')
    expect(score.value).toBe(1)
    const { categories, coverage } = scoreLesObserved(base)
    expect(Object.values(categories).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10)
    expect(coverage.missing.map(({ category }) => category)).toEqual(
      Object.keys(lesWeights).filter(id => !['effectiveness', 'speed'].includes(id)),
    )
  })

  test.each<[LesCategoryId, Partial<LesRunRecord>]>([
    ['robustness', { perturbations: full.perturbations?.map(each => ({ ...each, name: 'same' })) ?? [] }],
    ['scalability', { loads: full.loads?.slice(0, 3) ?? [] }],
    ['cost', { baselines: {} }],
    [
      'cost',
      {
        iterations: [
          { goal: 0.4, seconds: 1, usd: 1 },
          { goal: 0.8, seconds: 1 },
        ],
      },
    ],
    ['cost', { iterations: [{ goal: 0.8, usd: 0 }] }],
    ['cost', { goal: { target: 0.8 } }],
    ['speed', { iterations: [{ goal: 0.8, seconds: 0 }] }],
    ['autonomy', { iterations: [{ goal: 0.8 }] }],
    ['adaptability', { transfer: { usualGoal: 0, otherGoals: [0.1], configChanges: 0 } }],
  ])('LES-23, LES-31: leaves out %s', (category, change) => {
    expect(scoreLesObserved(withRun(change)).coverage.missing.map(each => each.category)).toContain(category)
  })
})

test('LES-14: an error before the second iteration halves all but safety', () => {
  const ended = withRun({ terminationReason: 'error' }, 0.8)
  const calm = withRun({}, 0.8)
  for (const id of Object.keys(lesWeights) as LesCategoryId[])
    close(ended, id, (value(calm, id) ?? 0) * (id === 'safety' ? 1 : 0.5))
  expect(scoreLesObserved(ended).diagnostics.notes.map(({ id }) => id)).toEqual(['error-before-second-iteration'])
  close(withRun({ terminationReason: 'error' }, 0.4, 0.8), 'effectiveness', 1)
})

test('diagnostics are those of LES-1.0', () => {
  const { diagnostics } = scoreLesObserved(withRun({}, 0.4, 0.3, 0.8))
  expect(diagnostics).toMatchObject({
    regressions: 1,
    terminationReason: 'goal_met',
    progress: 'reached',
    isStalled: false,
  })
  expect(diagnostics.convergenceRate).toBeCloseTo(0.2, 10)
  expect(diagnostics.iterationEfficiency).toBeCloseTo(0.8 / 3, 10)
  expect(diagnostics.costPerIteration).toBeCloseTo(0.1, 10)
  expect(scoreLesObserved({ ...base, iterations: [{ goal: 0.8 }] }).diagnostics).toMatchObject({
    convergenceRate: null,
    costPerIteration: null,
    isStalled: null,
  })
})

test('LES-20: a score says what it is made of, and whether any of it is simulated', () => {
  expect(scoreLesObserved({ ...full, simulated: true })).toMatchObject({
    kind: 'observed',
    profile: 'les-observed-1.0',
    simulated: true,
    coverage: { label: 'complete' },
  })
})
