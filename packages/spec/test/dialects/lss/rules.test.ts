import { expect, test } from 'vitest'
import { lssRules } from '../../../src/dialects/lss/rules/index.js'
import { analyseLss, found, minimal, worker } from '../../helpers/lss.js'

test('a document that is sound by its schema alone is found to be wrong in every part', async () => {
  const loop = {
    ...minimal(),
    workers: [
      worker('a', { depends_on: ['b'] }),
      worker('b', { depends_on: ['a', 'ghost'], inputs: [{ from: 'inputs.nothing' }, { from: 'workers.ghost' }] }),
      worker('a'),
    ],
    evaluators: [
      {
        id: 'quality',
        type: 'llm_rubric',
        model: { provider: 'anthropic', name: 'claude-sonnet-4-5' },
        rubric: {
          pass_threshold: 0.8,
          dimensions: [
            { name: 'x', weight: 0.9, scale: [5, 0], criteria: 'Good.' },
            { name: 'y', weight: 0.9, scale: [0, 5], criteria: 'Good.' },
          ],
        },
        runs_after: ['ghost'],
      },
    ],
    feedback_channels: [
      { id: 'f', source: 'evaluators.ghost', destination: 'workers.ghost', format: 'structured', when: 'score <' },
    ],
    termination_conditions: { success: [{ metric: 'ghost', operator: 'gte', value: 1 }] },
    metrics: [
      { name: 'm', definition: 'a', source: 'evaluators.ghost', unit: 'ratio', primary: true },
      { name: 'n', definition: 'a', source: 'telemetry.cost', unit: 'usd', primary: true },
    ],
    safety_constraints: [
      { id: 's', type: 'secret_scan', scope: 'pre_output', action: 'halt', severity: 'S0', applies_to: ['ghost'] },
    ],
    cost_limits: { per_iteration_usd: 9, cumulative_usd: 3, on_exceed: { action: 'warn' } },
    composition: {
      type: 'sequential',
      children: [
        { id: 'c', ref: 'missing.yaml' },
        { id: 'c', ref: 'missing.yaml' },
      ],
    },
    extensions: { conformance: { target: 'operational' } },
  }
  const { diagnostics } = await analyseLss(loop, { read: () => null })
  const rules = (severity: string) =>
    [...new Set(diagnostics.filter(finding => finding.severity === severity).map(({ rule }) => rule))].sort()
  expect(rules('error')).toEqual(
    [
      'lss/bad-when',
      'lss/dependency-cycle',
      'lss/duplicate-id',
      'lss/missing-child',
      'lss/no-bound',
      'lss/rubric-scale',
      'lss/several-primary-metrics',
      'lss/unknown-dependency',
      'lss/unknown-evaluated-worker',
      'lss/unknown-feedback-destination',
      'lss/unknown-feedback-source',
      'lss/unknown-guarded-worker',
      'lss/unknown-metric-source',
      'lss/unknown-termination-metric',
      'lss/unknown-worker-input',
    ].sort(),
  )
  expect(rules('warning')).toEqual(
    [
      'lss/hop-without-adapter',
      'lss/iteration-cost-over-total',
      'lss/primary-metric-unjudged',
      'lss/rubric-weights',
      'lss/unknown-signal',
    ].sort(),
  )
})

test('every rule says what it finds and why in sentences', () => {
  for (const { summary, why, id } of lssRules) {
    expect(summary, id).toMatch(/^[A-Z`].*\.$/)
    expect(why, id).toMatch(/^[A-Z].*\.$/)
  }
})

test('a worker that waits for itself is a circle of one', async () => {
  const { diagnostics } = await analyseLss({ ...minimal(), workers: [worker('coder', { depends_on: ['coder'] })] })
  expect(diagnostics.map(({ message }) => message)).toEqual(['"coder" waits for itself'])
})

test('two circles are two findings, each with its way', async () => {
  const workers = [
    worker('coder'),
    worker('a', { depends_on: ['b'] }),
    worker('b', { depends_on: ['a'] }),
    worker('c', { depends_on: ['d'] }),
    worker('d', { depends_on: ['e', 'a'] }),
    worker('e', { depends_on: ['c'] }),
  ]
  const { diagnostics } = await analyseLss({ ...minimal(), workers })
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'workers wait for one another in a circle: a -> b -> a',
    'workers wait for one another in a circle: c -> d -> e -> c',
  ])
})

const limited = (action: string, failure: unknown[], target?: string) => ({
  ...minimal(),
  termination_conditions: { success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1 }], failure },
  cost_limits: { per_iteration_usd: 0.5, cumulative_usd: 3, on_exceed: { action } },
  ...(target === undefined ? {} : { extensions: { conformance: { target } } }),
})

test.each([
  ['nothing', limited('warn', []), 'warning'],
  ['nothing, and the loop claims to be operational', limited('warn', [], 'operational'), 'error'],
  ['a number of iterations', limited('warn', [{ type: 'max_iterations', value: 3 }]), undefined],
  ['a timeout', limited('warn', [{ type: 'timeout', value: 600 }]), undefined],
  ['a timeout that says no time', limited('warn', [{ type: 'timeout' }]), 'warning'],
  ['costs that stop the loop', limited('halt', []), undefined],
])('bounded by %s', async (_, loop, severity) => {
  const { diagnostics } = await analyseLss(loop)
  expect(diagnostics.find(({ rule }) => rule === 'lss/no-bound')?.severity).toBe(severity)
})

test('a loop of level 3 whose model grades itself is in error', async () => {
  const loop = {
    ...minimal(),
    metadata: { taxonomy_level: 3 },
    evaluators: [
      {
        id: 'tests',
        type: 'llm_rubric',
        model: { provider: 'anthropic', name: 'claude-sonnet-4-5' },
        rubric: { pass_threshold: 1, dimensions: [{ name: 'x', weight: 1, scale: [0, 1], criteria: 'Good.' }] },
        runs_after: ['*'],
      },
    ],
  }
  const { diagnostics } = await analyseLss(loop)
  expect(diagnostics.find(({ rule }) => rule === 'lss/self-graded')?.severity).toBe('error')
})

test('a rubric of tenths adds up to 1', async () => {
  const dimensions = Array.from({ length: 10 }, (_, index) => ({
    name: `d${index}`,
    weight: 0.1,
    scale: [0, 1],
    criteria: 'Good.',
  }))
  const model = { provider: 'openai', name: 'gpt-5' }
  const rubric = { pass_threshold: 1, dimensions }
  const evaluators = [{ id: 'tests', type: 'llm_rubric', model, rubric, runs_after: ['*'] }]
  const { diagnostics } = await analyseLss({ ...minimal(), evaluators })
  expect(found(diagnostics)).toEqual([])
})

test('a very large loop is checked in bounded time, with messages of bounded length', { timeout: 60_000 }, async () => {
  const count = 2500
  const workers = Array.from({ length: count }, (_, index) =>
    worker(`w${index}`, {
      depends_on: [`w${(index + 1) % count}`, `ghost${index}`],
      inputs: [{ from: `workers.w${(index + 7) % count}` }],
    }),
  )
  const started = performance.now()
  const text = JSON.stringify({ ...minimal(), workers })
  const { diagnostics } = await analyseLss(text)
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(diagnostics.length).toBeGreaterThan(count)
  for (const { message, fix = '' } of diagnostics) expect(message.length + fix.length).toBeLessThan(1000)
})

test('a secret behind an alias is found once, where it is written', async () => {
  const key = `sk-${'ant-api03-'}${'a1B2'.repeat(5)}`
  const text = JSON.stringify({
    ...minimal(),
    metadata: { a: 'KEY' },
    x_one: { b: ['ALIAS', 'ALIAS'] },
    x_two: 'ALIAS',
  })
  const { diagnostics } = await analyseLss(text.replace('"KEY"', `&key ${key}`).replaceAll('"ALIAS"', '*key'))
  expect(diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(['lss/secret-in-file /metadata/a'])
})

test('a secret in a part that an alias repeats, or that is only ever reached by one, is found', async () => {
  const key = `sk-${'ant-api03-'}${'a1B2'.repeat(5)}`
  const text = JSON.stringify({
    ...minimal(),
    x_one: 'PART',
    x_two: 'ALIAS',
    x_three: `use ${key.replace('a1B2', 'c3D4')}`,
  })
  const { diagnostics } = await analyseLss(
    text.replace('"PART"', `&part { b: [{ c: ${key} }] }`).replace('"ALIAS"', '*part'),
  )
  const found = diagnostics.filter(({ rule }) => rule === 'lss/secret-in-file')
  expect(found.map(({ pointer }) => pointer)).toEqual(['/x_one/b/0/c', '/x_three'])
})
