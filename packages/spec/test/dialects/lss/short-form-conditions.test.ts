import { expect, test } from 'vitest'
import { expand, recognise } from '../../../src/dialects/lss/short-forms/index.js'
import { validateLss } from '../../../src/generated/validate-lss.js'
import { analyseLss } from '../../helpers/lss.js'

const readme = {
  loop_name: 'code-repair-loop',
  version: '1.0',
  objective: 'Fix failing tests with minimal diff',
  workers: [{ role: 'implementer' }],
  evaluators: [{ type: 'test_suite' }],
}

test('conditions by key say the same as those with a type, and are a short form as well', () => {
  const of = (conditions: unknown[]) => expand({ ...readme, termination_conditions: conditions })
  const byKey = [
    { all_tests_pass: true },
    { quality_threshold: { threshold: 0.9, metric: 'primary_quality' } },
    { max_iterations: 8 },
    { budget_exhausted: null },
  ]
  const byType = [
    { type: 'all_tests_pass' },
    { type: 'quality_threshold', threshold: 0.9, metric: 'primary_quality' },
    { type: 'max_iterations', value: 8 },
    { type: 'budget_exhausted' },
  ]
  expect(of(byKey)).toEqual(of(byType))
  expect(of(byKey).value['extensions']).not.toHaveProperty('short_form')
  expect(recognise({ ...readme, evaluators: [], termination_conditions: byKey })).toBe('readme')
})

test.each([
  [{ all_tests_pass: false }],
  [{ max_iterations: 'many' }],
  [{ nonsense: 8 }],
  [{ max_iterations: 8, action: 'halt' }],
])('a condition of another form is left as it is: %j', condition => {
  const { value } = expand({ ...readme, termination_conditions: [condition] })
  expect(value['termination_conditions']).toEqual({ failure: [condition] })
})

test('a metric that only the word for a condition asks for is added to those that are declared', async () => {
  const metrics = ['coverage', { name: 'size', unit: 'count' }]
  const { value, assumed } = expand({
    ...readme,
    metrics,
    termination_conditions: [{ type: 'all_tests_pass' }, { type: 'max_iterations', value: 8 }],
  })
  expect((value['metrics'] as { name: string }[]).map(({ name }) => name)).toEqual([
    'coverage',
    'size',
    'test_pass_rate',
  ])
  expect(assumed.map(({ pointer }) => pointer)).toContain('/metrics/2')
  expect(validateLss(value), JSON.stringify(validateLss.errors)).toBe(true)
  const { diagnostics } = await analyseLss(value)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('what is wrong with a condition is told of where the condition is written', async () => {
  const findings = async (text: string) => {
    const { diagnostics } = await analyseLss(text)
    return diagnostics
      .filter(({ pointer }) => pointer.startsWith('/termination_conditions') || pointer.startsWith('/cost_limits'))
      .map(({ line, column, pointer, rule }) => `${line}:${column} ${pointer} ${rule}`)
  }
  const start = `loop_name: code-repair-loop
version: 1.0
objective: Fix failing tests with minimal diff
workers: [{ role: implementer }]
evaluators: [{ type: test_suite }]
termination_conditions:
`
  expect(
    await findings(`${start}  - type: all_tests_pass
  - type: nonsense
  - { type: timeout, value: soon }
`),
  ).toEqual([
    '8:11 /termination_conditions/1/type lss/invalid-value',
    '9:29 /termination_conditions/2/value lss/wrong-type',
  ])
  expect(
    await findings(`${start}  - { quality_threshold: { threshold: high, metric: quality } }
cost_limits: { max_iterations: 2.5 }
`),
  ).toEqual([
    '7:5 /termination_conditions/0 lss/wrong-type',
    '8:32 /cost_limits/max_iterations lss/fractional-iterations',
  ])
})
