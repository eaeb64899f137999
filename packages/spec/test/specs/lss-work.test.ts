import { expect, test } from 'vitest'
import { analyseLss, minimal, worker } from '../helpers/lss.js'
import { boundOf, open, planOf, told } from './plans.js'

const inputs = (schema: object, examples?: object[]) => ({
  ...minimal(),
  inputs: {
    schema: { task: { type: 'string', description: 'What to do.' }, ...schema },
    ...(examples && { examples }),
  },
})

test('LSS-3: a key at the top that is almost a known one is told of, unless it begins with x_', async () => {
  const top = async (key: string) => told(await analyseLss({ ...minimal(), [key]: 1 }))
  expect(await top('extension')).toEqual(['warning lss/unknown-root-key'])
  expect(await top('xtensions')).toEqual(['warning lss/unknown-root-key'])
  expect(await top('x_tensions')).toEqual([])
  expect(await top('owner')).toEqual([])
  expect(told(await analyseLss({ ...minimal(), metadata: { extension: 1, taxonomy: 3 } }))).toEqual([])
})

test('LSS-6: each field is an input of the run, and may be left out unless it is required', async () => {
  const loop = inputs({ root: { type: 'string', description: 'Where.', required: true } })
  const plan = await planOf(loop)
  expect(plan.inputs?.map(({ name, required }) => [name, required])).toEqual([
    ['task', false],
    ['root', true],
  ])
})

test('LSS-7: the constraints of a field hold for what is given, and for the examples', async () => {
  const fields = {
    pages: { type: 'number', description: 'a', minimum: 1, maximum: 9 },
    tone: { type: 'enum', description: 'a', values: ['plain', 'formal'] },
    name: { type: 'string', description: 'a', min_length: 2, max_length: 5, pattern: '^[a-z]+$' },
    tags: { type: 'array', description: 'a', items: 'string' },
  }
  const plan = await planOf(inputs(fields, [{ pages: 3, tone: 'plain', name: 'abc', tags: ['x'] }]))
  expect(plan.inputs?.slice(1).map(({ schema }) => schema)).toEqual([
    { description: 'a', type: 'number', minimum: 1, maximum: 9 },
    { description: 'a', enum: ['plain', 'formal'] },
    { description: 'a', type: 'string', minLength: 2, maxLength: 5, pattern: '^[a-z]+$' },
    { description: 'a', type: 'array', items: { type: 'string' } },
  ])
  for (const example of [{ pages: 0 }, { tone: 'rude' }, { name: 'a' }, { name: 'ABC' }])
    expect(told(await analyseLss(inputs(fields, [example])))).toEqual(['warning lss/example-does-not-fit'])
})

const three = [
  worker('coder', { timeout_seconds: 100 }),
  worker('other', { timeout_seconds: 100 }),
  worker('last', { timeout_seconds: 100, depends_on: ['coder', 'other'], inputs: [{ from: 'workers.coder' }] }),
]

test('LSS-10: workers are in the order of depends_on, and side by side as far as the project allows', async () => {
  const loop = open({
    workers: three,
    termination_conditions: {
      ...minimal().termination_conditions,
      failure: [{ type: 'max_iterations', value: 1 }],
    },
  })
  const { tasks, maxParallel } = await planOf(loop)
  expect(tasks.map(({ id, after }) => [id, after])).toEqual([
    ['coder', []],
    ['other', []],
    ['last', ['coder', 'other']],
  ])
  expect(maxParallel).toBe(4)
  const seconds = async (side?: number) =>
    (await boundOf(loop, side === undefined ? {} : { project: `settings: { maxParallel: ${side} }\n` })).seconds.value
  // The check may take 600 s twice. One by one the workers take 300 s; side by side 200.
  expect(await seconds(1)).toBe(1500)
  expect(await seconds()).toBe(1400)
})

test('LSS-11: a worker waits for what it reads, directly or through others', async () => {
  const reads = async (depends_on: string[]) =>
    told(
      await analyseLss({
        ...minimal(),
        workers: [
          ...minimal().workers,
          worker('between', { depends_on: ['coder'], inputs: [{ from: 'workers.coder' }] }),
          worker('reader', { depends_on, tools: ['post'], inputs: ['coder', 'between'].map(read) }),
        ],
        evaluators: [{ ...minimal().evaluators[0], runs_after: ['*'] }],
      }),
    )
  const read = (id: string) => ({ from: `workers.${id}` })
  expect(await reads(['coder', 'between'])).toEqual([])
  expect(await reads(['between'])).toEqual(['info lss/transitive-read'])
  expect(await reads(['coder'])).toEqual(['error lss/reads-before-ready'])
  expect(await reads([])).toEqual(['error lss/reads-before-ready', 'error lss/reads-before-ready'])
})

/** Calls and seconds of the workers of one iteration; the check takes 1200 s of it. */
const once = async (rest: Record<string, unknown>) => {
  const loop = open({
    workers: [worker('coder', rest)],
    termination_conditions: { ...minimal().termination_conditions, failure: [{ type: 'max_iterations', value: 1 }] },
  })
  const { calls, seconds } = await boundOf(loop)
  return [(calls.value ?? 0) - 2, (seconds.value ?? 0) - 1200]
}

test('LSS-12: a failed call is tried again as often as retries says, 1, 2, 4 ... 60 seconds apart', async () => {
  expect(await once({ timeout_seconds: 1 })).toEqual([1, 1])
  expect(await once({ timeout_seconds: 1, retries: 1 })).toEqual([2, 2 + 1])
  expect(await once({ timeout_seconds: 1, retries: 3 })).toEqual([4, 4 + 1 + 2 + 4])
  expect(await once({ timeout_seconds: 1, retries: 8 })).toEqual([9, 9 + 1 + 2 + 4 + 8 + 16 + 32 + 60 + 60])
})

test('LSS-13: the timeout holds for each call', async () => {
  expect(await once({ timeout_seconds: 50, retries: 2 })).toEqual([3, 150 + 1 + 2])
  expect((await planOf(open({ workers: [worker('coder', { timeout_seconds: 50 })] }))).tasks).toMatchObject([
    { timeoutSeconds: 50 },
  ])
})

test('LSS-17: a worker and an evaluator of one name are two agents', async () => {
  const { evaluators, metrics, feedback_channels, ...rest } = minimal()
  const [coder] = rest.workers
  const { agents, tasks, checks } = await planOf({
    ...rest,
    workers: [coder, worker('tester')],
    metrics: [{ ...metrics[0], source: 'evaluators.coder' }],
    feedback_channels: [{ ...feedback_channels[0], source: 'evaluators.coder' }],
    evaluators: [
      {
        ...{ id: 'coder', type: 'llm_rubric', runs_after: ['*'], model: { provider: 'other', name: 'judge' } },
        rubric: { pass_threshold: 1, dimensions: [{ name: 'a', weight: 1, scale: [0, 1], criteria: 'Good.' }] },
      },
    ],
  })
  expect(evaluators).toHaveLength(1)
  expect(tasks.map(({ agent }) => agents[agent]?.model)).toEqual(Array(2).fill('anthropic/claude-sonnet-4-5'))
  expect(checks.map(({ agent = '' }) => agents[agent]?.model)).toEqual(['other/judge'])
  expect(Object.keys(agents)).toHaveLength(3)
})
