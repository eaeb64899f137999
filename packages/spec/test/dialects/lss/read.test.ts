import { expect, test } from 'vitest'
import { analyseLss, found, minimal, worker } from '../../helpers/lss.js'

type Loop = ReturnType<typeof minimal>

const changed = (change: (loop: Loop & Record<string, unknown>) => void): unknown => {
  const loop = minimal()
  change(loop)
  return loop
}

test('nothing is found in a minimal loop', async () => {
  const file = await analyseLss(minimal())
  expect(file.dialect).toBe('lss')
  expect(file.diagnostics).toEqual([])
})

test.each(Object.keys(minimal()).filter(key => key !== 'loop_name'))('%s has to be there', async key => {
  const loop = Object.fromEntries(Object.entries(minimal()).filter(([name]) => name !== key))
  const { diagnostics } = await analyseLss(loop)
  expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    `lss/missing-key the key "${key}" is missing here`,
  ])
})

const rubric = { pass_threshold: 0.8, dimensions: [{ name: 'a', weight: 1, scale: [0, 1], criteria: 'Good.' }] }
const model = { provider: 'openai', name: 'gpt-5' }

const accepted: [name: string, loop: unknown][] = [
  ['keys of any kind at the top', changed(loop => Object.assign(loop, { metadata: 3, x_team: 'a', les_estimate: 70 }))],
  ['a pre-release version', changed(loop => Object.assign(loop, { version: '1.0.0-rc.1+build.5' }))],
  [
    'a backend of null for memory that is not persistent',
    changed(loop => Object.assign(loop.memory, { backend: null })),
  ],
  [
    'free keys in examples and configs, and those of others in a redaction',
    changed(loop => {
      loop.inputs['examples'] = [{ task: 'a' }]
      loop.memory['redaction'] = { x_any: 1 }
      loop.optimization_strategy['config'] = { any: 1 }
    }),
  ],
  [
    'a model as judge',
    changed(loop => (loop.evaluators[0] = { id: 'tests', type: 'llm_rubric', rubric, model, runs_after: ['*'] })),
  ],
  [
    'a person as judge',
    changed(loop => (loop.evaluators[0] = { id: 'tests', type: 'human', timeout_seconds: 60, runs_after: ['*'] })),
  ],
  [
    'only a stall',
    changed(
      loop =>
        (loop.termination_conditions = {
          success: [],
          stall: [{ metric: 'test_pass_rate', window_iterations: 3, min_improvement: 0, action: 'halt' }],
        }),
    ),
  ],
]

test.each(accepted)('the schema accepts %s', async (_, loop) => {
  const { diagnostics } = await analyseLss(loop)
  expect(found(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([])
})

const refused: [finding: string, loop: unknown][] = [
  ['lss/invalid-value /version', changed(loop => Object.assign(loop, { version: '1.0' }))],
  ['lss/invalid-value /loop_name', changed(loop => Object.assign(loop, { loop_name: 'Fix_Tests' }))],
  ['lss/invalid-value /objective', changed(loop => Object.assign(loop, { objective: 'Short' }))],
  ['lss/invalid-value /inputs/schema', changed(loop => (loop.inputs['schema'] = {}))],
  [
    'lss/missing-key /inputs/schema/level',
    changed(
      loop =>
        (loop.inputs['schema'] = {
          task: { type: 'string', description: 'a' },
          level: { type: 'enum', description: 'a' },
        }),
    ),
  ],
  ['lss/missing-key /memory', changed(loop => (loop.memory = { type: 'persistent' }))],
  ['lss/wrong-type /memory/backend', changed(loop => (loop.memory = { type: 'persistent', backend: null }))],
  ['lss/unknown-key /workers/0/temperature', changed(loop => Object.assign(loop.workers[0] ?? {}, { temperature: 1 }))],
  [
    'lss/invalid-value /workers/0/inputs/0/from',
    changed(loop => (loop.workers[0] = worker('coder', { inputs: [{ from: 'evaluators.tests' }] }))),
  ],
  [
    'lss/invalid-value /workers/0/inputs/0/from',
    changed(loop => (loop.workers[0] = worker('coder', { inputs: [{ from: 'workers.a.text' }] }))),
  ],
  [
    'lss/invalid-value /workers/0/depends_on',
    changed(loop => (loop.workers = [worker('coder', { depends_on: ['b', 'b'] }), worker('b')])),
  ],
  [
    'lss/invalid-value /workers/0/model/temperature',
    changed(loop => (loop.workers[0] = worker('coder', { model: { ...model, temperature: 3 } }))),
  ],
  [
    'lss/invalid-value /evaluators/0/type',
    changed(loop => Object.assign(loop.evaluators[0] ?? {}, { type: 'llm-rubric' })),
  ],
  ['lss/missing-key /evaluators/0', changed(loop => Object.assign(loop.evaluators[0] ?? {}, { type: undefined }))],
  ['lss/unknown-key /evaluators/0/rubric', changed(loop => Object.assign(loop.evaluators[0] ?? {}, { rubric }))],
  [
    'lss/missing-key /evaluators/0',
    changed(loop => (loop.evaluators[0] = { id: 'tests', type: 'human', runs_after: ['*'] })),
  ],
  [
    'lss/invalid-value /evaluators/0/runs_after',
    changed(loop => Object.assign(loop.evaluators[0] ?? {}, { runs_after: [] })),
  ],
  [
    'lss/invalid-value /evaluators/0/rubric/dimensions/0/weight',
    changed(
      loop =>
        (loop.evaluators[0] = {
          id: 'tests',
          type: 'llm_rubric',
          model,
          runs_after: ['*'],
          rubric: { pass_threshold: 1, dimensions: [{ name: 'a', weight: 0, scale: [0, 1], criteria: 'a' }] },
        }),
    ),
  ],
  [
    'lss/invalid-value /feedback_channels/0/destination',
    changed(loop => Object.assign(loop.feedback_channels[0] ?? {}, { destination: 'optimization_strategy.magic' })),
  ],
  [
    'lss/invalid-value /feedback_channels/0/fields/0',
    changed(loop => Object.assign(loop.feedback_channels[0] ?? {}, { fields: ['scores'] })),
  ],
  ['lss/invalid-value /termination_conditions', changed(loop => (loop.termination_conditions = {}))],
  [
    'lss/invalid-value /termination_conditions',
    changed(loop => (loop.termination_conditions = { success: [], failure: [] })),
  ],
  [
    'lss/missing-key /termination_conditions/failure/0',
    changed(loop => (loop.termination_conditions['failure'] = [{ type: 'max_iterations' }])),
  ],
  ['lss/invalid-value /metrics/0/source', changed(loop => Object.assign(loop.metrics[0] ?? {}, { source: 'tests' }))],
  ['lss/invalid-value /metrics', changed(loop => (loop.metrics = []))],
  [
    'lss/missing-key /safety_constraints/0',
    changed(
      loop => (loop.safety_constraints = [{ id: 'a', type: 'secret_scan', scope: 'pre_output', action: 'halt' }]),
    ),
  ],
  [
    'lss/invalid-value /cost_limits/cumulative_usd',
    changed(loop => Object.assign(loop.cost_limits, { cumulative_usd: -1 })),
  ],
  ['lss/wrong-type /extensions', changed(loop => Object.assign(loop, { extensions: 'none' }))],
  [
    'lss/invalid-value /composition/children',
    changed(loop =>
      Object.assign(loop, { composition: { type: 'sequential', children: [{ id: 'a', ref: 'a.yaml' }] } }),
    ),
  ],
  [
    'lss/invalid-value /composition/type',
    changed(loop =>
      Object.assign(loop, {
        composition: {
          type: 'random',
          children: [
            { id: 'a', ref: 'a' },
            { id: 'b', ref: 'b' },
          ],
        },
      }),
    ),
  ],
  [
    'lss/missing-key /composition',
    changed(loop =>
      Object.assign(loop, {
        composition: {
          type: 'parallel',
          children: [
            { id: 'a', ref: 'a', role: 'branch' },
            { id: 'b', ref: 'b', role: 'branch' },
          ],
        },
      }),
    ),
  ],
]

test.each(refused)('the schema refuses: %s', async (finding, loop) => {
  const { diagnostics } = await analyseLss(loop)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(found(errors)).toEqual([finding])
})

test('LSS-2: a document that holds nothing but a composition is no loop', async () => {
  const { diagnostics } = await analyseLss({
    composition: {
      type: 'sequential',
      children: [
        { id: 'a', ref: 'a' },
        { id: 'b', ref: 'b' },
      ],
    },
  })
  expect(diagnostics.filter(({ rule }) => rule === 'lss/missing-key')).toHaveLength(13)
})

test('what refers to a worker that is broken is not found fault with', async () => {
  const loop = minimal()
  loop.workers = [{ id: 'coder', role: 'Works' }]
  const { diagnostics } = await analyseLss(loop)
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['lss/missing-key']))
})

test('an error about an evaluator is about its type, and says what it could be', async () => {
  const loop = minimal()
  loop.evaluators = [{ id: 'tests', type: 'determinstic', implementation: 'a', runs_after: ['coder'] }]
  const { diagnostics } = await analyseLss(loop)
  expect(diagnostics.map(({ message }) => message)).toEqual([
    '"determinstic" is no evaluators.type, expected deterministic, llm_rubric or human; did you mean "deterministic"?',
  ])
})
