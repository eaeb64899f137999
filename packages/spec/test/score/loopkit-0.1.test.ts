import { expect, test } from 'vitest'
import { scoreLrs } from '../../src/score/score-lrs.js'
import { readText } from '../helpers/workspace.js'

const base = `name: review
trigger: { type: manual }
pipeline: [{ prompt: x, label: X }]
`
const values = async (text: string, project?: string): Promise<Record<string, number>> => {
  const { document, workspace } = await readText(text, project)
  const score = scoreLrs(document, workspace, 'loopkit-0.1')
  return Object.fromEntries([
    ['total', score?.value ?? -1],
    ...(score?.categories ?? []).map(({ id, value }) => [id, value] as const),
  ])
}

test('a bare loop', async () => {
  expect(await values(base)).toEqual({
    total: 20,
    quantifiable_goal: 30,
    termination_condition: 0,
    verification: 20,
    failure_recovery: 30,
    budget_control: -20,
    human_intervention: 50,
    state_persistence: 30,
  })
})

test.each<[string, string, number]>([
  ['quantifiable_goal', 'description: "1234567890"', 30],
  ['quantifiable_goal', 'description: "12345678901"', 80],
  ['termination_condition', 'budget: { maxIterations: 1 }', 40],
  ['termination_condition', 'budget: { maxIterations: 1, maxDurationMinutes: 1, maxTokens: 1 }', 100],
  ['termination_condition', 'budget: { maxCostUsd: 1 }', 0],
  ['budget_control', 'budget: { maxTokens: 1 }', 15],
  ['budget_control', 'budget: { maxCostUsd: 1 }', -5],
  ['budget_control', 'budget: { maxTokens: 1, maxCostUsd: 1 }', 50],
  ['budget_control', 'budget: { maxTokens: 1, maxDurationMinutes: 1, maxIterations: 1, maxCostUsd: 1 }', 100],
  ['verification', 'verify: { maker: X, checker: Y }', 100],
  ['verification', 'verify: { maker: [X, Z], checker: [Y, Z] }', 50],
  ['failure_recovery', 'verify: { maker: X, checker: Y }', 90],
  ['failure_recovery', 'verify: { maker: X, checker: Y, maxRounds: 1 }', 70],
  ['failure_recovery', 'verify: { maker: X, checker: Y, autoRetry: false }', 30],
  ['human_intervention', 'verify: { maker: X, checker: Y }', 80],
  ['human_intervention', 'verify: { maker: X, checker: Y, maxRounds: 2 }', 50],
  ['state_persistence', 'memory: {}', 80],
  ['state_persistence', 'memory: { store: memory }', 60],
])('LRS-8: %s of %s is %d', async (dimension, field, value) => {
  expect((await values(`${base}${field}\n`))[dimension]).toBe(value)
})

test('a short name lowers the goal', async () => {
  expect((await values(`${base.replace('review', 'a')}description: long enough\n`))['quantifiable_goal']).toBe(60)
})

test('LRS-8: defaults of the project do not count', async () => {
  const project = 'settings: { defaultBudget: { maxTokens: 1 }, defaultMemory: { store: filesystem } }\n'
  expect(await values(base, project)).toEqual(await values(base))
})
