import { expect, test } from 'vitest'
import { reportOf } from '../../../src/diagnostics/format-json.js'
import { formatPretty } from '../../../src/diagnostics/format-pretty.js'
import { expand, recognise } from '../../../src/dialects/lss/short-forms/index.js'
import { validateLss } from '../../../src/generated/validate-lss.js'
import { analyseLss, found, minimal } from '../../helpers/lss.js'

const readme = {
  loop_name: 'code-repair-loop',
  version: '1.0',
  objective: 'Fix failing tests with minimal diff',
  workers: [{ role: 'implementer' }],
  evaluators: [{ type: 'test_suite' }],
  termination_conditions: [{ type: 'all_tests_pass' }, { type: 'max_iterations', value: 10 }],
}

/** A loop as the first generation of the loop library wrote them. */
const library = {
  loop_name: 'change-agent',
  version: '1.0',
  objective: 'The change is made and every check passes.',
  inputs: [
    { name: 'task', type: 'string', required: true, description: 'What to change' },
    { name: 'root', type: 'path' },
    { name: 'test_command', type: 'string', default: 'npm run test -- --all' },
    { name: 'max_lines', type: 'integer', default: 300 },
  ],
  memory: { episodic: { backend: 'files', stores: ['logs'] }, semantic: { backend: 'index' } },
  workers: [
    { id: 'planner', role: 'plans', model: 'claude-sonnet-4-5', temperature: 0.2, responsibilities: ['Plan'] },
    { id: 'coder', role: 'codes', model: 'gpt-5', tools: ['write_file'] },
  ],
  evaluators: [
    { id: 'suite', type: 'command', command: '$' + '{inputs.test_command}', pass_condition: 'exit_code == 0' },
    { id: 'lint', type: 'command', command: 'npx biome check .' },
    { id: 'size', type: 'metric', metric: 'changed_lines', operator: 'lte', value: 300 },
    { id: 'scope', type: 'path_allowlist', allowed: ['src/**'], forbidden: ['.env'] },
  ],
  feedback_channels: [{ from: 'suite', to: 'coder', signal: 'failing_tests', action: 'fix' }],
  optimization_strategy: { type: 'maker_checker_cycle', parameters: { max_review_rounds: 4 } },
  termination_conditions: [
    { type: 'all_evaluators_pass', evaluators: ['suite', 'lint'] },
    { type: 'max_iterations', value: 8 },
    { type: 'unrecoverable_failure', condition: 'same_test_fails >= 3', action: 'emit_report' },
    { type: 'budget_exhausted', resource: 'cost_limits.max_usd' },
  ],
  metrics: [
    { name: 'test_pass_rate', formula: 'passing / total', target: 1 },
    { name: 'lines', unit: 'count' },
  ],
  safety_constraints: [{ id: 'no_secrets', rule: 'Never commit credentials' }],
  cost_limits: { max_usd: 4, max_tokens: 100000, max_wall_clock_seconds: 900, per_worker_caps: { coder: 3 } },
}

test('the short form of the README is told, and read with everything it assumes', async () => {
  const file = await analyseLss(readme)
  expect(file.diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['lss/short-form warning'])
  expect(file.lss?.document.short?.form).toBe('readme')
  expect(file.lss?.conformance.level).toBeNull()
})

test.each([
  ['readme', readme],
  ['library', library],
])('the form "%s" expands to a document that the schema accepts', (form, document) => {
  expect(recognise(document)).toBe(form)
  const { value } = expand(document)
  expect(validateLss(value) ? [] : validateLss.errors).toEqual([])
})

test.each([
  ['readme', readme],
  ['library', library],
])(
  'LSS-57: every assumption about "%s" says where, what and why, and is what the canonical form holds',
  (_, document) => {
    const { value, assumed } = expand(document)
    expect(assumed.length).toBeGreaterThan(5)
    for (const { pointer, value: wanted, why } of assumed) {
      const held = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], value)
      expect(held, pointer).toEqual(wanted)
      expect(why).not.toBe('')
    }
  },
)

test('a suite of tests becomes a command, which is assumed when it is not said', () => {
  const { value, assumed } = expand(readme)
  expect(value['evaluators']).toEqual([
    { id: 'test_suite', type: 'deterministic', implementation: 'command', runs_after: ['*'] },
  ])
  expect(value['extensions']).toMatchObject({ evaluators: { test_suite: { command: ['npm', 'test'] } } })
  expect(assumed.map(({ pointer }) => pointer)).toContain('/extensions/evaluators/test_suite/command')
})

test('LSS-58: commands, metrics and path lists keep what they were told', () => {
  const { value } = expand(library)
  expect(value['extensions']).toMatchObject({
    evaluators: {
      suite: { command: ['npm', 'run', 'test', '--', '--all'], pass_condition: 'exit_code == 0' },
      lint: { command: ['npx', 'biome', 'check', '.'] },
      size: { metric: 'changed_lines', operator: 'lte', value: 300 },
      scope: { allowed: ['src/**'], forbidden: ['.env'] },
    },
    short_form: { memory: { episodic: { stores: ['logs'] } } },
  })
})

test('workers of one role are told apart', () => {
  const { value } = expand({ ...readme, workers: ['coder', { role: 'coder' }, { id: 'coder-2', role: 'x' }] })
  expect((value['workers'] as { id: string }[]).map(({ id }) => id)).toEqual(['coder', 'coder-3', 'coder-2'])
})

test('a command that needs a shell is given to one', () => {
  const { value } = expand({ ...library, evaluators: [{ id: 'a', type: 'command', command: 'npm test | tee log' }] })
  expect(value['extensions']).toMatchObject({ evaluators: { a: { command: ['sh', '-c', 'npm test | tee log'] } } })
})

test('conditions become success and failure, and older limits of time and costs are kept', () => {
  const { value } = expand(library)
  expect(value['termination_conditions']).toEqual({
    success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1 }],
    failure: [
      { type: 'max_iterations', value: 8 },
      { type: 'evaluator_error', action: 'halt' },
      { type: 'cost_exceeded' },
      { type: 'timeout', value: 900 },
    ],
  })
  expect(value['cost_limits']).toEqual({
    cumulative_usd: 4,
    per_iteration_usd: 0.5,
    on_exceed: { action: 'halt' },
    token_soft_cap: 100000,
  })
})

test('a threshold of quality and the action "escalate" are known', () => {
  const { value } = expand({
    ...readme,
    termination_conditions: [
      { type: 'quality_threshold', threshold: 0.9 },
      { type: 'timeout', action: 'escalate' },
    ],
  })
  expect(value['termination_conditions']).toEqual({
    success: [{ metric: 'primary_quality', operator: 'gte', value: 0.9 }],
    failure: [{ type: 'timeout', action: 'escalate_human' }],
  })
})

test('what an expansion cannot read is refused by the schema, at its place', async () => {
  const { diagnostics } = await analyseLss({ ...readme, evaluators: [{ type: 'test_suite' }, { type: 'vibes' }] })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(['lss/invalid-value /evaluators/1/type'])
})

test('mistakes that its author made are found in a short form, too', async () => {
  const { diagnostics } = await analyseLss({
    ...library,
    feedback_channels: [{ from: 'suit', to: 'coder' }],
  })
  expect(found(diagnostics)).toContain('lss/unknown-feedback-source /feedback_channels/0/from')
})

test('a canonical document is none, not even one with a mistake in it', () => {
  expect(recognise(minimal())).toBeUndefined()
  expect(recognise({ ...minimal(), version: '1.0', taxonomy_level: 2 })).toBeUndefined()
  expect(recognise({ ...minimal(), workers: [{ role: 'a' }] })).toBeUndefined()
})

const [coder] = minimal().workers
const [tests] = minimal().evaluators

test.each([
  ['a model by name', { workers: [{ ...coder, model: 'gpt-5' }] }, '/workers/0/model'],
  ['a constraint in prose', { safety_constraints: [{ id: 'safe', rule: 'Be safe.' }] }, '/safety_constraints/0'],
  ['inputs as a list', { inputs: [] }, '/inputs'],
  ['an evaluator of an older type', { evaluators: [{ ...tests, type: 'command' }] }, '/evaluators/0/type'],
  ['conditions as a list', { termination_conditions: [{ type: 'all_tests_pass' }] }, '/termination_conditions'],
  ['an older strategy', { optimization_strategy: { type: 'reflection' } }, '/optimization_strategy/type'],
  ['older limits', { cost_limits: { max_usd: 3 } }, '/cost_limits/max_usd'],
  ['a short version and a model by name', { version: '1.0', workers: [{ ...coder, model: 'x' }] }, '/workers/0/model'],
])('LSS-55: %s in a document that is canonical else is an error at its place', async (_, change, pointer) => {
  const { diagnostics } = await analyseLss({ ...minimal(), ...change })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(finding => finding.pointer)).toContain(pointer)
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('lss/short-form')
})

test('a canonical document that is not finished is no short form for want of its parts', () => {
  const { loop_name, version, objective, workers, evaluators } = minimal()
  expect(recognise({ loop_name, version, objective, workers, evaluators })).toBeUndefined()
})

test('parts that are left out speak for a short form, once something else does', () => {
  const { workers, evaluators } = minimal()
  const { loop_name, objective, termination_conditions } = readme
  expect(recognise({ loop_name, version: '1.0', objective, workers, evaluators, termination_conditions })).toBe(
    'readme',
  )
})

test.each([
  ['the list of conditions', readme, ['evaluators']],
  ['the suite of tests', readme, ['termination_conditions']],
  ['the workers alone', library, Object.keys(library).filter(key => !['loop_name', 'workers'].includes(key))],
  ['all but inputs and memory', library, ['inputs', 'memory']],
])('LSS-55: a short form is told by %s', (_, document, gone) => {
  const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !gone.includes(key)))
  expect(recognise(rest)).toBe(document === readme ? 'readme' : 'library')
})

test.each([
  ['readme', readme],
  ['library', library],
])('the form "%s" stays one with any one part in the canonical form', (form, document) => {
  for (const [key, part] of Object.entries(minimal())) expect(recognise({ ...document, [key]: part }), key).toBe(form)
})

test('LSS-57: another type and what is only kept are listed, too', () => {
  const { assumed } = expand(library)
  const places = assumed.map(({ pointer }) => pointer)
  for (const place of ['/inputs/schema/root/type', '/inputs/schema/max_lines/type']) expect(places).toContain(place)
  for (const part of ['workers', 'feedback_channels', 'termination_conditions'])
    expect(places).toContain(`/extensions/short_form/${part}`)
})

test('LSS-59: the cap of a worker becomes its budget, and is kept nowhere else', () => {
  const { value, assumed } = expand(library)
  expect(value['workers']).toMatchObject([{ id: 'planner' }, { id: 'coder', cost_budget_usd: 3 }])
  expect(JSON.stringify(value['extensions'])).not.toContain('per_worker_caps')
  expect(assumed.map(({ pointer }) => pointer)).toContain('/workers/1/cost_budget_usd')
  const nobody = { ...library, cost_limits: { max_usd: 4, per_worker_caps: { coder: 3, ghost: 1 } } }
  expect(expand(nobody).value['extensions']).toMatchObject({
    short_form: { cost_limits: { per_worker_caps: { ghost: 1 } } },
  })
})

test('LSS-55: what is empty or not finished is no short form', async () => {
  expect(recognise({ loop_name: 'a', workers: [{}, null, [], 3] })).toBeUndefined()
  expect(recognise({ loop_name: 'a', workers: [{ id: 'coder', role: 'codes' }], evaluators: [] })).toBeUndefined()
  const file = await analyseLss({ loop_name: 'a', workers: [{}, null, [], 3] })
  for (const { message } of file.diagnostics) expect(message).not.toContain('"feedback_channels" is an empty')
})

test.each([
  ['termination', { max_iterations: 3 }, 'termination_conditions'],
  ['costs', { max_usd: 3 }, 'cost_limits'],
  ['safety', [], 'safety_constraints'],
])('the key "%s" at the top is told what it is called', async (key, value, meant) => {
  const loop: Record<string, unknown> = { ...minimal(), [key]: value }
  delete loop[meant]
  const { diagnostics } = await analyseLss(loop)
  const [finding] = diagnostics.filter(({ rule }) => rule === 'lss/unknown-root-key')
  expect(finding).toMatchObject({ pointer: `/${key}` })
  expect(finding?.message).toContain(`did you mean "${meant}"?`)
})

test('LSS-56: nothing is found about values that were assumed, and places are those of the text', async () => {
  const { diagnostics } = await analyseLss({
    ...library,
    termination_conditions: [{ type: 'all_evaluators_pass' }, { type: 'max_iteratons', value: 3 }],
    evaluators: [{ type: 'vibes' }],
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/evaluators/0/type', '/termination_conditions/1/type']),
  )
  for (const { pointer } of errors) expect(pointer).not.toContain('/failure/')
})

test('LSS-206: a short form is valid, conforms to no level, and its finding names every value that was assumed', async () => {
  const file = await analyseLss(library)
  const { files } = reportOf({ files: [file], workspace: { loops: [], incomplete: false } as never }, () => undefined)
  expect(files[0]).toMatchObject({ valid: true, conformance: null })
  const [finding] = file.diagnostics.filter(({ rule }) => rule === 'lss/short-form')
  expect(finding?.severity).toBe('warning')
  for (const { pointer } of expand(library).assumed) expect(finding?.fix).toContain(pointer)
  const shown = formatPretty(finding ? [finding] : [], () => file.text)
  expect(shown).toContain('--fix --dry-run')
  expect(shown).not.toContain(expand(library).assumed.at(-1)?.pointer)
})
