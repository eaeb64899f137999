import { expect, test } from 'vitest'
import { analyseLss, minimal, worker } from '../../helpers/lss.js'

const loop = () => {
  const value = minimal()
  value.workers = [
    worker('planner'),
    worker('coder', {
      inputs: [{ from: 'inputs.task' }, { from: 'workers.planner' }],
      depends_on: ['planner'],
    }),
    worker('tester', {
      inputs: [{ from: 'workers.coder' }],
      depends_on: ['planner', 'coder'],
    }),
  ]
  const [judge, channel] = [value.evaluators[0] ?? {}, value.feedback_channels[0] ?? {}]
  value.evaluators = [
    { ...judge, runs_after: ['tester'] },
    { id: 'style', type: 'deterministic', implementation: 'exit_code', runs_after: ['coder'], aggregation: 'veto' },
  ]
  Object.assign(value.evaluators[0] ?? {}, { aggregation: 'veto' })
  Object.assign(value, { extensions: { evaluators: { style: { command: ['npm', 'run', 'lint'] } } } })
  value.feedback_channels.push({ ...channel, id: 'style-to-coder', source: 'evaluators.style' })
  value.memory = { type: 'session', read_policy: { coder: ['notes'] }, write_policy: { allowed_writers: ['coder'] } }
  value.safety_constraints = [
    { id: 'secrets', type: 'secret_scan', scope: 'post_worker', action: 'halt', severity: 'S1', applies_to: ['coder'] },
  ]
  return value as unknown as Record<string, unknown>
}

/** The value with another one at a place. */
const put = (value: unknown, path: readonly (string | number)[], wanted: unknown): unknown => {
  const [part, ...rest] = path
  if (part === undefined) return wanted
  const inner = (value as Record<string | number, unknown>)[part]
  if (Array.isArray(value)) return value.map((item, index) => (index === part ? put(item, rest, wanted) : item))
  return { ...(value as object), [part]: put(inner, rest, wanted) }
}

const told = async (value: unknown): Promise<string[]> =>
  (await analyseLss(value)).diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)

test('nothing is found in the loop that is changed here', async () => {
  expect(await told(loop())).toEqual([])
})

test.each([
  ['depends_on', ['workers', 1, 'depends_on', 0], 'planer', 'lss/unknown-dependency'],
  ['depends_on, two workers on', ['workers', 2, 'depends_on', 1], 'codr', 'lss/unknown-dependency'],
  ['depends_on, somebody else', ['workers', 1, 'depends_on', 0], 'ghost', 'lss/unknown-dependency'],
  ['what is read', ['workers', 1, 'inputs', 1, 'from'], 'workers.ghost', 'lss/unknown-worker-input'],
  ['runs_after', ['evaluators', 0, 'runs_after', 0], 'ghost', 'lss/unknown-evaluated-worker'],
  ['the source of a channel', ['feedback_channels', 1, 'source'], 'evaluators.ghost', 'lss/unknown-feedback-source'],
  [
    'where a channel goes',
    ['feedback_channels', 0, 'destination'],
    'workers.ghost',
    'lss/unknown-feedback-destination',
  ],
  ['the source of a metric', ['metrics', 0, 'source'], 'evaluators.ghost', 'lss/unknown-metric-source'],
  ['who is guarded', ['safety_constraints', 0, 'applies_to', 0], 'ghost', 'lss/unknown-guarded-worker'],
  ['who may write', ['memory', 'write_policy', 'allowed_writers', 0], 'ghost', 'lss/unknown-memory-writer'],
])('a reference that leads nowhere is one finding: %s', async (_, path, wanted, rule) => {
  const pointer = `/${path.join('/')}`
  expect(await told(put(loop(), path, wanted))).toEqual([`${rule} ${pointer}`])
})

test('a second worker of one name is one finding, and is named once in what helps with others', async () => {
  const value = loop()
  const second = {
    ...value,
    workers: [worker('coder', { depends_on: ['planner'] }), ...(value['workers'] as object[])],
  }
  expect(await told(second)).toEqual(['lss/duplicate-id /workers/2/id'])
  const same = put(loop(), ['workers', 1, 'id'], 'planner')
  const { diagnostics } = await analyseLss(same)
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('lss/dependency-cycle')
  for (const { fix = '' } of diagnostics) expect(fix).not.toContain('planner, planner')
})

const coder = (rest: object) => ({ ...(loop()['workers'] as object[])[1], ...rest })

test.each([
  [
    'a worker',
    ['workers', 1],
    coder({
      outputs: { name: 'code', format: 'pdf' },
      depends_on: ['ghost', 'planner'],
      inputs: [{ from: 'inputs.job' }, { from: 'workers.nobody' }],
    }),
    [
      'lss/unknown-worker-input /workers/1/inputs/0/from',
      'lss/unknown-worker-input /workers/1/inputs/1/from',
      'lss/invalid-value /workers/1/outputs/format',
      'lss/unknown-dependency /workers/1/depends_on/0',
    ],
  ],
  [
    'an evaluator',
    ['evaluators', 1],
    { id: 'style', type: 'determinstic', implementation: 'exit_code', runs_after: ['ghost'], aggregation: 'veto' },
    ['lss/invalid-value /evaluators/1/type', 'lss/unknown-evaluated-worker /evaluators/1/runs_after/0'],
  ],
  [
    'a channel',
    ['feedback_channels', 1],
    { id: 'x', source: 'evaluators.ghost', destination: 'workers.ghost' },
    [
      'lss/missing-key /feedback_channels/1',
      'lss/unknown-feedback-source /feedback_channels/1/source',
      'lss/unknown-feedback-destination /feedback_channels/1/destination',
    ],
  ],
  ['a constraint', ['safety_constraints', 0, 'severity'], 'S9', ['lss/invalid-value /safety_constraints/0/severity']],
  [
    'a condition',
    ['termination_conditions', 'success', 0],
    { metric: 'ghost', operator: 'above', value: 1 },
    [
      'lss/unknown-termination-metric /termination_conditions/success/0/metric',
      'lss/invalid-value /termination_conditions/success/0/operator',
    ],
  ],
] as const)('what is wrong with %s does not hide whom it misnames', async (_, path, wanted, found) => {
  expect(await told(put(loop(), path, wanted))).toEqual(found)
})

test('workers that wait for one another are found although one of them has another mistake', async () => {
  const circle = put(put(loop(), ['workers', 0, 'depends_on'], ['tester']), ['workers', 2, 'depends_on'], ['coder'])
  const found = await told(put(circle, ['workers', 1, 'outputs', 'format'], 'pdf'))
  expect(found.filter(finding => !finding.startsWith('lss/invalid-value'))).toEqual([
    'lss/dependency-cycle /workers/0/depends_on/0',
  ])
})

test('a worker that waits for another one through one with a mistake may read it', async () => {
  const reading = put(loop(), ['workers', 2, 'inputs'], [{ from: 'workers.planner' }, { from: 'workers.coder' }])
  const value = put(put(reading, ['workers', 2, 'depends_on'], ['coder']), ['workers', 1, 'outputs', 'format'], 'pdf')
  expect((await told(value)).filter(finding => finding.includes('reads-before-ready'))).toEqual([])
})

test('what is no name of anybody is not looked up', async () => {
  for (const junk of [5, null, {}, [[]], [{ from: 5 }], '']) {
    const half = { id: junk, depends_on: junk, inputs: junk, runs_after: junk, source: junk, destination: junk }
    for (const list of ['workers', 'evaluators', 'feedback_channels', 'metrics', 'safety_constraints'])
      for (const finding of await told(put(loop(), [list, 0], { ...half, metric: junk, applies_to: junk })))
        if (finding.includes(`/${list}/0`))
          expect(finding).toMatch(/^lss\/(invalid-value|missing-key|unknown-key|wrong-type)/)
  }
})

test.each([
  ['an entry is empty', ['workers', 1, 'depends_on'], ['planner', null], '/workers/1/depends_on/1'],
  ['the one that is meant is empty', ['workers', 1, 'depends_on'], [null], '/workers/1/depends_on/0'],
  ['it is no list', ['workers', 1, 'depends_on'], 'planner', '/workers/1/depends_on'],
])(
  'a `depends_on` that cannot be read is the one error, also for who waits for that worker: %s',
  async (_, path, wanted, at) => {
    const value = put(loop(), ['workers', 2], {
      ...worker('tester', { inputs: [{ from: 'workers.coder' }, { from: 'workers.planner' }], depends_on: ['coder'] }),
    })
    const { diagnostics } = await analyseLss(put(value, path, wanted))
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect([...new Set(errors.map(({ pointer }) => pointer))]).toEqual([at])
  },
)

test('a circle is found also where an entry of a `depends_on` in it cannot be read', async () => {
  const value = put(loop(), ['workers', 0, 'depends_on'], ['tester', null])
  expect(await told(value)).toContain('lss/dependency-cycle /workers/0/depends_on/0')
})

test.each([null, 5, 'none', []])('`extensions` that are no mapping are one finding: %j', async extensions => {
  const value = loop()
  const evaluators = [
    (value['evaluators'] as object[])[0],
    { id: 'style', type: 'deterministic', implementation: 'command', runs_after: ['coder'], aggregation: 'veto' },
  ]
  expect(await told({ ...value, evaluators, extensions })).toEqual(['lss/wrong-type /extensions'])
})

test('a misspelt type of the optimization strategy is told with the types that there are', async () => {
  const path = ['feedback_channels', 0, 'destination']
  const { diagnostics } = await analyseLss(put(loop(), path, 'optimization_strategy.prompt_refinment'))
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]?.message).toMatch(
    /prompt_refinement, parameter_search, memory_update, structural or manual; did you mean "prompt_refinement"\?$/,
  )
})

test.each([
  [{ taxonomy_level: 3 }, '`taxonomy_level`'],
  [{ metadata: { taxonomy_level: 3 } }, '`metadata.taxonomy_level`'],
])('the level is to be lowered where it stands: %j', async (level, place) => {
  const { diagnostics } = await analyseLss({ ...loop(), ...level })
  const few = diagnostics.find(({ rule }) => rule === 'lss/few-safety-constraints')
  expect(few?.fix).toContain(place)
})
