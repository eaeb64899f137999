import { expect, test } from 'vitest'
import { sarifFixes } from '../../../src/diagnostics/sarif-fixes.js'
import { expand } from '../../../src/dialects/lss/short-forms/index.js'
import { parse } from '../../../src/index.js'
import { plainValue } from '../../../src/source/value.js'
import { analyseLss } from '../../helpers/lss.js'

const library = `loop_name: coding-agent
version: "1.0"
objective: Implement the feature with tests
taxonomy_level: 1
inputs:
  - name: repo
    type: path
  - name: most
    type: integer
    default: 3
  - {name: mode, type: string}
memory:
  episodic: {store: runs}
workers:
  - id: planner
    role: Plans
    model: claude-sonnet-4-5
    temperature: 0.2
  - id: coder
    role: Codes
    model: gpt-5
evaluators:
  - id: unit
    type: command
    command: npm test
  - id: cov
    type: metric
    metric: coverage
    operator: ">="
    value: 0.8
feedback_channels:
  - from: unit
    to: coder
termination_conditions:
  - type: all_evaluators_pass
  - type: max_iterations
    value: 8
  - type: budget_exhausted
optimization_strategy:
  type: maker_checker_cycle
metrics:
  - coverage
safety_constraints:
  - id: no-secrets
    rule: Never write secrets
cost_limits:
  max_usd: 5
  max_tokens: 200000
  per_worker_caps: {coder: 2}
`

const changed = (from: string, to: string): string => {
  expect(library.split(from)).toHaveLength(2)
  return library.replace(from, to)
}

const told = async (text: string) => {
  const { diagnostics } = await analyseLss(text)
  return diagnostics.filter(({ rule }) => rule !== 'lss/short-form')
}

const canonical = (text: string) => {
  const { document } = parse(text, 'a.yaml')
  if (!document) throw new Error('there is no document')
  return expand(plainValue(document.root) as Record<string, unknown>)
}

test('nothing is found in the document that is changed here', async () => {
  expect(await told(library)).toEqual([])
})

test.each([
  ['mode, type: string', 'mode, type: strng', '/inputs/2/type', 'strng}'],
  ['default: 3', 'default: three', '/inputs/1/default', 'three'],
  ['operator: ">="', 'operator: "=>"', '/evaluators/1/operator', '"=>"'],
  ['value: 0.8', 'value: high', '/evaluators/1/value', 'high'],
  ['temperature: 0.2', 'temperature: 9', '/workers/0/temperature', '9'],
  ['from: unit', 'from: unt', '/feedback_channels/0/from', 'unt'],
  ['from: unit', 'from: codr', '/feedback_channels/0/from', 'codr'],
  ['to: coder', 'to: codr', '/feedback_channels/0/to', 'codr'],
  ['to: coder', 'to: Coder', '/feedback_channels/0/to', 'Coder'],
  [
    'type: all_evaluators_pass',
    'type: quality_threshold\n    threshold: high',
    '/termination_conditions/0/threshold',
    'high',
  ],
  ['    value: 8', '    max: eight', '/termination_conditions/1/max', 'eight'],
  ['max_usd: 5', 'max_usd: -5', '/cost_limits/max_usd', '-5'],
  ['max_tokens: 200000', 'max_tokens: lots', '/cost_limits/max_tokens', 'lots'],
  ['coder: 2', 'coder: -2', '/cost_limits/per_worker_caps/coder', '-2}'],
  ['coder: 2', 'coder: two', '/cost_limits/per_worker_caps/coder', 'two}'],
  ['- id: unit', '- id: 5', '/evaluators/0/id', '5'],
])('a mistake is told once, and at its place: %s, %s', async (from, to, pointer, beginning) => {
  const text = changed(from, to)
  const errors = (await told(text)).filter(({ severity }) => severity === 'error')
  expect(errors.map(error => error.pointer)).toEqual([pointer])
  const { line, column } = errors[0] ?? { line: 0, column: 0 }
  expect(text.split('\n')[line - 1]?.slice(column - 1)).toBe(beginning)
})

test.each([
  ['type: metric', 'type: path_allowlist', '/evaluators/1'],
  [
    'cost_limits:',
    'extensions: {evaluators: {unit: {timeout_seconds: soon}}}\ncost_limits:',
    '/extensions/evaluators/unit/timeout_seconds',
  ],
])('what lacks something is told where it is written: %s, %s', async (from, to, pointer) => {
  const errors = (await told(changed(from, to))).filter(({ severity }) => severity === 'error')
  expect(errors.map(error => error.pointer)).toEqual([pointer])
})

test('nothing is found about a command that is the default of an input', async () => {
  const text = changed('command: npm test', 'command: $' + '{inputs.mode}').replace(
    'mode, type: string',
    "mode, type: string, default: 'true'",
  )
  expect((await told(text)).map(({ rule }) => rule)).toEqual([])
})

test.each([
  ['type: command', 'type: comand', 'command'],
  ['type: all_evaluators_pass', 'type: all_evaluator_pass', 'all_evaluators_pass'],
  ['type: budget_exhausted', 'type: budget_exausted', 'budget_exhausted'],
  ['type: maker_checker_cycle', 'type: maker_checkr_cycle', 'maker_checker_cycle'],
  ['type: integer', 'type: integr', 'integer'],
  ['to: coder', 'to: codr', 'coder'],
])('a misspelt word of a short form is told with the one that is meant: %s, %s', async (from, to, meant) => {
  const [first] = await told(changed(from, to))
  expect(first?.message).toContain(`; did you mean "${meant}"?`)
})

test.each([
  ['type: test_suite', 'type: test_suit', 'test_suite'],
  ['type: all_tests_pass', 'type: all_test_pass', 'all_tests_pass'],
])('in the form of the README, too: %s, %s', async (from, to, meant) => {
  const readme = `loop_name: fix
version: "1.0"
objective: Fix failing tests with minimal diff
workers: [{role: implementer}]
evaluators: [{type: test_suite}]
termination_conditions: [{type: all_tests_pass}, {type: max_iterations, value: 10}]
`
  const [first] = await told(readme.replace(from, to))
  expect(first?.message).toContain(`; did you mean "${meant}"?`)
})

test('a message says a key as it is written', async () => {
  const [first] = await told(changed('max_usd: 5', 'max_usd: -5'))
  expect(first?.message).toBe('"max_usd" is the number -5, expected at least 0')
})

test('a second input of one name is told, and the first one is meant', async () => {
  const text = changed('name: most', 'name: repo')
  const [first] = await told(text)
  expect(first).toMatchObject({ rule: 'lss/duplicate-id', pointer: '/inputs/1/name', line: 8 })
  const { value, assumed } = canonical(text)
  expect(value['inputs']).toMatchObject({ schema: { repo: { type: 'string' }, mode: {} } })
  const pointers = assumed.map(({ pointer }) => pointer)
  expect(pointers).toEqual([...new Set(pointers)])
})

test.each([
  ['{name: mode, type: string}', '{type: string}', '/inputs/schema/input_3'],
  ['- id: no-secrets\n    rule', '- rule', '/safety_constraints/0/id'],
])('a name that is made up is listed: %s, %s', (from, to, pointer) => {
  const { assumed } = canonical(changed(from, to))
  expect(assumed.map(one => one.pointer)).toContain(pointer)
})

test('names that are made up differ', () => {
  const constraints = canonical(changed('- id: no-secrets\n    rule', '- rule: Never write secrets\n  - rule')).value[
    'safety_constraints'
  ] as { id: string }[]
  expect(constraints.map(({ id }) => id)).toEqual(['never-write-secrets', 'never-write-secrets-2'])
  const { value } = canonical(changed('{name: mode, type: string}', '{type: text}\n  - {name: input_3, type: bool}'))
  expect(value['inputs']).toMatchObject({ schema: { input_3: { type: 'boolean' }, input_4: { type: 'string' } } })
})

test('a provider before a slash is the provider, and nothing is assumed or kept beside', () => {
  const { value, assumed } = canonical(changed('model: gpt-5', 'model: openai/gpt-5'))
  expect(value['workers']).toMatchObject([{}, { model: { provider: 'openai', name: 'gpt-5' } }])
  expect(assumed.map(({ pointer }) => pointer)).not.toContain('/workers/1/model/provider')
  const without = canonical(library).assumed.filter(({ pointer }) => pointer !== '/workers/1/model/provider')
  expect(assumed.map(({ pointer }) => pointer)).toEqual(without.map(({ pointer }) => pointer))
})

test('settings of an evaluator stand beside those that `extensions` give it', () => {
  const { value } = canonical(`${library}extensions: {evaluators: {unit: {timeout_seconds: 5}}}\n`)
  expect(value['extensions']).toMatchObject({
    evaluators: { unit: { timeout_seconds: 5, command: ['npm', 'test'] } },
  })
})

test('`extensions` that are no mapping are told', async () => {
  const pointers = (await told(`${library}extensions: ~\n`)).map(({ rule, pointer }) => `${rule} ${pointer}`)
  expect(pointers).toEqual(['lss/wrong-type /extensions'])
})

test.each([
  ['mode, type: string', 'mode, type: strng', 'type: string}'],
  ['from: unit', 'from: unt', 'from: evaluators.unit'],
  ['to: coder', 'to: codr', 'to: workers.coder'],
])('what surely mends a mistake is offered at its place, and mends it: %s, %s', async (from, to, line) => {
  const text = changed(from, to)
  const findings = await told(text)
  const [fix] = sarifFixes(findings, () => text).values()
  const { deletedRegion, insertedContent } = fix?.artifactChanges[0]?.replacements[0] ?? {}
  const { startLine = 0, startColumn = 0, endColumn = 0 } = deletedRegion ?? {}
  const lines = text.split('\n')
  const before = lines[startLine - 1] ?? ''
  lines[startLine - 1] = before.slice(0, startColumn - 1) + insertedContent?.text + before.slice(endColumn - 1)
  expect(lines[startLine - 1]).toContain(line)
  expect(await told(lines.join('\n'))).toEqual([])
})
