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
