import { expect, test } from 'vitest'
import { analyseLss, minimal } from '../../helpers/lss.js'

const model = { provider: 'openai', name: 'gpt-5' }
const dimensions = [
  { name: 'small', weight: 0.6, scale: [1, 5], criteria: 'No line changed without need.' },
  { name: 'clear', weight: 0.4, scale: [1, 5], criteria: 'Names say what things are.' },
]
const style = {
  ...{ id: 'style', type: 'llm_rubric', model, runs_after: ['coder'], aggregation: 'weighted_avg' },
  rubric: { pass_threshold: 0.8, dimensions },
}

/** A loop with another channel, after what a rubric says, another evaluator or a worker. */
const channel = (when: string, source = 'evaluators.style', rest: object = {}) => ({
  ...minimal(),
  evaluators: [{ ...minimal().evaluators[0], aggregation: 'veto' }, style],
  feedback_channels: [
    ...minimal().feedback_channels,
    { id: 'other', source, destination: 'workers.coder', format: 'structured', when, ...rest },
  ],
})

const rulesOf = async (loop: object): Promise<string[]> =>
  (await analyseLss(loop)).diagnostics
    .filter(({ pointer }) => pointer !== '/safety_constraints')
    .map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`)

const at = '/feedback_channels/1/when'

test.each([
  ['false', 'warning lss/constant-condition'],
  ['passed && !passed', 'warning lss/constant-condition'],
  ['score > 1', 'warning lss/constant-condition'],
  ['iteration < 0', 'warning lss/constant-condition'],
  ['iteration > 1000', 'warning lss/constant-condition'],
  ['dimension.small > 5', 'warning lss/constant-condition'],
  ['score >= 0', 'warning lss/constant-condition'],
  ['score >= "a"', 'error lss/bad-when'],
  ['dimension.small', 'error lss/bad-when'],
  [`${'!'.repeat(20_000)}passed`, 'error lss/bad-when'],
  ["'fail.oscilation' in failure_codes", 'warning lss/unknown-failure-code'],
  ["'F7' in failure_codes", 'warning lss/unknown-failure-code'],
  ["failure_codes.exists(code, code == 'oscillation')", 'warning lss/unknown-failure-code'],
])('LSS-31: `%s` is told of', async (when, finding) => {
  expect(await rulesOf(channel(when))).toEqual([`${finding} ${at}`])
})

test.each(['score < pass_threshold', 'not passed', 'iteration > 1', 'dimension.small < 3 and dimension.clear < 3'])(
  '`%s` is a condition',
  async when => expect(await rulesOf(channel(when))).toEqual([]),
)

test('what has no rubric has no threshold, and what a worker made has no verdict', async () => {
  expect(await rulesOf(channel('score < pass_threshold', 'evaluators.tests'))).toEqual([
    `info lss/unjudged-condition ${at}`,
  ])
  expect(await rulesOf(channel('score < pass_threshold', 'workers.coder'))).toEqual([
    `warning lss/unjudged-condition ${at}`,
  ])
  expect(await rulesOf(channel('iteration > 1', 'workers.coder'))).toEqual([])
})

test('more iterations than a limit allows can come when a person may let the loop go on', async () => {
  const failure = [{ type: 'max_iterations', value: 6, action: 'escalate_human' }]
  const loop = channel('iteration > 6')
  expect(await rulesOf({ ...loop, termination_conditions: { ...loop.termination_conditions, failure } })).toEqual([])
})

const field = (more: object) => ({
  ...minimal(),
  inputs: { schema: { task: { type: 'string', description: 'What to do.', ...more } } },
})

test.each([
  [{ pattern: '(' }, 'pattern'],
  [{ min_length: 5, max_length: 4 }, 'min_length'],
  [{ default: 7 }, 'default'],
  [{ type: 'number', minimum: 2, maximum: 1 }, 'minimum'],
  [{ type: 'number', minimum: 2, default: 1 }, 'default'],
  [{ type: 'enum', values: ['a'], default: 'b' }, 'default'],
])('LSS-7: an input with %j cannot be', async (more, key) => {
  expect(await rulesOf(field(more))).toContain(`error lss/impossible-input /inputs/schema/task/${key}`)
})

test.each([
  { pattern: '^a$', default: 'a' },
  { min_length: 4, max_length: 4 },
  { type: 'number', minimum: 1, maximum: 1 },
])('an input with %j can be', async more =>
  expect((await rulesOf(field(more))).filter(told => told.includes('impossible'))).toEqual([]),
)

test('a part of a text is told of, and a part of a mapping is not', async () => {
  const [worker] = minimal().workers
  const workers = [{ ...worker, inputs: [{ from: 'inputs.task.sub' }] }]
  expect(await rulesOf({ ...minimal(), workers })).toEqual(['error lss/unknown-worker-input /workers/0/inputs/0/from'])
  expect(await rulesOf({ ...field({ type: 'object' }), workers })).toEqual([])
})

test('two dimensions of one name are told of', async () => {
  const twice = [dimensions[0], { ...dimensions[1], name: 'small' }]
  const loop = channel('not passed')
  const evaluators = [loop.evaluators[0], { ...style, rubric: { ...style.rubric, dimensions: twice } }]
  expect(await rulesOf({ ...loop, evaluators })).toEqual([
    'error lss/duplicate-id /evaluators/1/rubric/dimensions/1/name',
  ])
})

test('a person or a gate looks after a queue', async () => {
  const queue = channel('not passed', 'evaluators.style', { format: 'human_queue' })
  const finding = 'info lss/human-queue-without-human /feedback_channels/1/format'
  expect(await rulesOf(queue)).toEqual([finding])
  const gate = { id: 'gate', type: 'human_gate', scope: 'pre_output', action: 'halt', severity: 'S1' }
  expect(await rulesOf({ ...queue, safety_constraints: [gate] })).toEqual([])
})

test.each(['Workers', 'worker', 'cost-limits'])('the key %s beside the right one is told of', async key => {
  expect(await rulesOf({ ...minimal(), [key]: [] })).toEqual([`warning lss/repeated-root-key /${key}`])
})

test('CONF-4: a claim above what is reached is told of, and one that is reached is not', async () => {
  const claim = (target: string) => rulesOf({ ...minimal(), extensions: { conformance: { target } } })
  expect(await claim('production')).toEqual(['warning lss/claim-not-met /extensions/conformance/target'])
  expect(await claim('operational')).toEqual([])
  expect(await claim('parseable')).toEqual([])
})

test('TAX-4: a loop that states no level needs one constraint, and lacking it is a note', async () => {
  const few = async (loop: object) =>
    (await analyseLss(loop)).diagnostics.find(({ rule }) => rule === 'lss/few-safety-constraints')
  const guard = { id: 'a', type: 'secret_scan', scope: 'pre_output', action: 'halt', severity: 'S0' }
  expect(await few({ ...minimal(), safety_constraints: [] })).toMatchObject({
    severity: 'info',
    message: 'a loop that states no level needs 1 constraint instead of 0',
  })
  expect(await few({ ...minimal(), safety_constraints: [], metadata: { taxonomy_level: 1 } })).toMatchObject({
    severity: 'warning',
    message: 'a loop of level 1 needs 1 constraint instead of 0',
  })
  expect(await few({ ...minimal(), safety_constraints: [guard] })).toBeUndefined()
})

test('what is remembered of a condition holds for the same possibilities alone, in whatever document', async () => {
  const of = (scale: number[], pass_threshold: number, iterations: number, when: string) => {
    const [small, clear] = dimensions
    const rubric = { pass_threshold, dimensions: [{ ...small, scale }, clear] }
    const { success } = minimal().termination_conditions as { success: object[] }
    return rulesOf({
      ...channel(when),
      evaluators: [
        { ...minimal().evaluators[0], aggregation: 'veto' },
        { ...style, rubric },
      ],
      termination_conditions: { success, failure: [{ type: 'max_iterations', value: iterations }] },
    })
  }
  const constant = [`warning lss/constant-condition ${at}`]
  for (const _ of ['first', 'again']) {
    expect(await of([1, 5], 0.8, 6, 'dimension.small > 5')).toEqual(constant)
    expect(await of([1, 9], 0.8, 6, 'dimension.small > 5')).toEqual([])
    expect(await of([1, 5], 0.8, 6, 'pass_threshold > 0.5')).toEqual(constant)
    expect(await of([1, 5], 0.8, 6, 'passed and score < 0.6')).toEqual(constant)
    expect(await of([1, 5], 0.5, 6, 'passed and score < 0.6')).toEqual([])
    expect(await of([1, 5], 0.8, 6, 'iteration > 8')).toEqual(constant)
    expect(await of([1, 5], 0.8, 20, 'iteration > 8')).toEqual([])
  }
  // What a machine found is not bound to a threshold.
  expect(await rulesOf(channel('passed and score < 0.6'))).toEqual(constant)
  expect(await rulesOf(channel('passed and score < 0.6', 'evaluators.tests'))).toEqual([])
})

test('so many different conditions that not all are remembered are judged all the same', async () => {
  const whens = Array.from({ length: 600 }, (_, index) => `iteration > ${index + 10}`)
  const loop = channel('score < pass_threshold')
  const channels = whens.map((when, index) => ({ ...loop.feedback_channels[1], id: `c${index}`, when }))
  for (const _ of ['first', 'again']) {
    const found = await rulesOf({ ...loop, feedback_channels: [...minimal().feedback_channels, ...channels] })
    expect(found).toHaveLength(600)
  }
})
