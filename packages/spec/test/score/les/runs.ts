import type { LesIteration, LesRunRecord } from '../../../src/score/les/observed/record.js'

export const iterations = (...goals: number[]): LesIteration[] => goals.map(goal => ({ goal, seconds: 25, usd: 0.1 }))

export const base: LesRunRecord = {
  simulated: false,
  goal: { start: 0, target: 0.8 },
  iterationBudget: 10,
  iterations: iterations(0.4, 0.8),
  terminationReason: 'goal_met',
}
/** A run in which everything was measured and nothing went wrong. */
export const full: LesRunRecord = {
  ...base,
  baselines: { cost: { floor: 0, ceiling: 8 } },
  violations: [],
  interventions: [],
  perturbations: ['a', 'b', 'c'].map(name => ({ name, goal: 0.8, recoveryIterations: 0 })),
  loads: ([1, 2, 4, 8] as const).map(n => ({ n, goal: 0.8, seconds: 10, usd: n })),
  transfer: { usualGoal: 0.8, otherGoals: [0.8], configChanges: 0 },
}

/** That run with changes, and with other goals after its iterations. */
export const withRun = (change: Partial<LesRunRecord>, ...goals: number[]): LesRunRecord => ({
  ...full,
  ...(goals.length > 0 ? { iterations: iterations(...goals) } : {}),
  ...change,
})
