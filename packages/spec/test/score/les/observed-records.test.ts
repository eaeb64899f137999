import { describe, expect, test } from 'vitest'
import { LoopError } from '../../../src/errors.js'
import type { LesRunRecord } from '../../../src/score/les/observed/record.js'
import { scoreLesObserved } from '../../../src/score/les/observed.js'
import { full, withRun } from './runs.js'

describe('several objectives', () => {
  const weights = { quality: 0.75, speed: 0.25 }
  const goal = { start: 0, target: { quality: 0.8, speed: 0.8 }, weights }

  test('LES-26: become one by their weights, which the score repeats', () => {
    const one = { goal: { quality: 0.8, speed: 0 }, seconds: 1 }
    const score = scoreLesObserved(withRun({ goal, iterations: [one], iterationBudget: 1 }))
    expect(score.categories.effectiveness?.value).toBeCloseTo(0.5, 10)
    expect(score.goalWeights).toEqual(weights)
  })

  test.each<[string, Partial<LesRunRecord>]>([
    ['1 is needed', { goal: { ...goal, weights: { quality: 0.5, speed: 0.4 } } }],
    ['"speed" has no weight', { goal: { ...goal, weights: { quality: 1 } } }],
    ['"quality" has no weight', { goal: { target: { quality: 1 } } }],
    ['lacks the objective "speed"', { goal: { ...goal, start: { quality: 1 } } }],
  ])('LES-26: are refused where %s', (message, change) => {
    expect(() => scoreLesObserved(withRun(change))).toThrow(message)
  })
})

describe('a run without a score', () => {
  const { iterationBudget: _, ...unbounded } = full
  test.each<[string, LesRunRecord]>([
    ['no bound on its iterations', unbounded],
    ['no iteration', { ...full, iterations: [] }],
    ['not a whole number', { ...full, iterationBudget: 0.5 }],
    ['target is 0', { ...full, goal: { target: 0 } }],
    ['0 to 1 is needed', withRun({}, 1.2)],
    ['iterations/0/goal is -1', withRun({}, -1)],
    ['a number from 0 up is needed', withRun({ iterations: [{ goal: 1, seconds: Number.NaN }] })],
    ['the domain "sea" is unknown', { ...full, domain: 'sea' as 'debate' }],
    ['the severity "bad" is unknown', { ...full, violations: [{ severity: 'bad' as 'minor' }] }],
    ['the intervention "look" is unknown', { ...full, interventions: [{ kind: 'look' as 'edit' }] }],
    ['the transfer is not a mapping', { ...full, transfer: null as never }],
    ['the transfer has no list `otherGoals`', { ...full, transfer: { usualGoal: 1, configChanges: 0 } as never }],
    ['the transfer has no `usualGoal`', { ...full, transfer: { otherGoals: [1], configChanges: 0 } as never }],
    [
      'number 2, that is no goal',
      { ...full, transfer: { usualGoal: 1, otherGoals: [1, null], configChanges: 0 } as never },
    ],
    ['how many `configChanges`', { ...full, transfer: { usualGoal: 1, otherGoals: [1] } as never }],
    ['not above its floor', { ...full, baselines: { cost: { floor: 2, ceiling: 2 } } }],
  ])('LES-25: %s', (message, record) => {
    const score = () => scoreLesObserved(record)
    expect(score).toThrow(LoopError)
    expect(score).toThrow(message)
  })
})
