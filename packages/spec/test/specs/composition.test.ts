import { describe, expect, test } from 'vitest'
import { flowchart } from '../../src/index.js'
import { analyseLss, found, minimal, worker } from '../helpers/lss.js'
import { boundOf, children, open, planOf, told } from './plans.js'

const costs = (cumulative_usd: number, action = 'halt') => ({
  ...{ per_iteration_usd: 0.1, cumulative_usd, on_exceed: { action } },
})

/** A loop of so many iterations, whose worker may take 100 s and spend a dollar. */
const part = (iterations: number, rest: object = {}) =>
  open({
    workers: [worker('coder', { timeout_seconds: 100, cost_budget_usd: 1 })],
    termination_conditions: {
      ...minimal().termination_conditions,
      failure: [{ type: 'max_iterations', value: iterations }],
    },
    ...rest,
  })

const host = children({ 'x.yaml': part(2), 'y.yaml': part(3) })

type Child = { id: string; ref?: string; role?: string | undefined; trigger?: string }

const whole = (type: string, parts: readonly Child[], more: object = {}, rest: object = {}) => ({
  ...part(5),
  composition: { type, children: parts.map(({ id, ...child }) => ({ id, ref: `${id}.yaml`, ...child })), ...more },
  ...rest,
})

const hand = (from: string, to: string, more: object = {}) => ({
  ...{ from: `children.${from}.outputs.coder`, to: `children.${to}.inputs.task` },
  ...more,
})

const stages = whole('sequential', [{ id: 'x' }, { id: 'y' }], { adapters: [hand('x', 'y')] })

const branches = (merge: object, parts: readonly Child[] = [{ id: 'x' }, { id: 'y' }]) =>
  whole(
    'parallel',
    parts.map(child => ({ role: 'branch', ...child })),
    { merge },
  )

const nested = (inner: object = {}) =>
  whole(
    'nested',
    [
      { id: 'x', role: 'outer' },
      { id: 'y', role: 'inner', ...inner },
    ],
    { adapters: [hand('x', 'y')] },
  )

const findings = async (loop: unknown) => told(await analyseLss(loop, host))

const places = async (loop: unknown) => found((await analyseLss(loop, host)).diagnostics)

/** Edges of the flowchart, without their labels. */
const edges = async (loop: unknown): Promise<string[]> =>
  flowchart(await planOf(loop, { host }))
    .split('\n')
    .map(line => line.trim().replace(/\|.*\|/, ''))

test('COMP-6: a child with errors is an error of the whole, at its ref', async () => {
  const bad = children({
    'x.yaml': part(2),
    'y.yaml': { ...part(3), metrics: [{ ...minimal().metrics[0], source: 'a.b' }] },
  })
  const file = await analyseLss(stages, bad)
  expect(found(file.diagnostics)).toEqual(['lss/invalid-child /composition/children/1/ref'])
  expect(told(file)).toEqual(['error lss/invalid-child'])
  expect(await findings(stages)).toEqual([])
})

test('COMP-7: a child whose file is not there is in the plan, and what it costs is not known', async () => {
  const gone = { read: () => undefined }
  const { composition } = await planOf(stages, { host: gone })
  expect(composition?.children.map(child => 'plan' in child)).toEqual([false, false])
  expect((await boundOf(stages, { host: gone })).calls).toMatchObject({ value: null, because: '"x" is not at hand' })
})

test('COMP-8: in each iteration the children run from beginning to end, and then the whole', async () => {
  // Each has a worker and a check that may be asked twice.
  const { calls } = await boundOf(stages, { host })
  expect(calls.value).toBe(5 * (2 * 3 + 3 * 3 + 3))
  const drawn = await edges(stages)
  expect(drawn).toContain('l_y_done --> t_coder')
  expect(drawn).toContain('t_coder --> k_tests')
})

test('COMP-9: there is one pot', async () => {
  const loop = { ...stages, cost_limits: { ...costs(4), per_iteration_usd: 10 } }
  expect((await boundOf(loop, { host })).usd).toMatchObject({ value: 4, cap: { max: 4, stops: true } })
  expect((await boundOf(stages, { host })).usd.value).toBe(11)
})

describe('a sequence', () => {
  test('COMP-10: goes from one to the next, and is told of a hop that hands nothing over', async () => {
    const drawn = await edges(stages)
    for (const edge of ['pass --> l_x_pass', 'l_x_done --> l_y_pass']) expect(drawn).toContain(edge)
    const loose = whole('sequential', [{ id: 'x' }, { id: 'y' }])
    expect(await places(loose)).toEqual(['lss/hop-without-adapter /composition/children/1'])
  })

  test('COMP-22: comes to the sum of its children', async () => {
    const { usd, seconds } = await boundOf(stages, { host })
    expect(usd.value).toBe(5 * (1 + 1) + 1)
    expect(seconds.value).toBe(5 * (2 * 1300 + 3 * 1300 + 1300))
  })
})

describe('branches', () => {
  test('COMP-11: run side by side and are merged, and there are at least two', async () => {
    const drawn = await edges(branches({ strategy: 'vote' }))
    for (const edge of ['pass --> l_x_pass', 'pass --> l_y_pass', 'l_x_done --> merge', 'l_y_done --> merge'])
      expect(drawn).toContain(edge)
    expect(drawn).not.toContain('l_x_done --> l_y_pass')
    const one = branches({ strategy: 'vote' }, [{ id: 'x' }, { id: 'y', role: 'stage' }])
    expect(await findings(one)).toContain('error lss/parallel-branches')
  })

  test('COMP-18: all have to pass with all_pass, else one, unless a number is given', async () => {
    const minPass = async (merge: object) => (await planOf(branches(merge), { host })).composition?.merge?.minPass
    expect(await minPass({ strategy: 'all_pass' })).toBe(2)
    for (const strategy of ['first_pass', 'vote']) expect(await minPass({ strategy })).toBe(1)
    expect(await minPass({ strategy: 'synthesize', synthesizer: 'workers.coder' })).toBe(1)
    expect(await minPass({ strategy: 'all_pass', min_branches_pass: 1 })).toBe(1)
    expect(await minPass({ strategy: 'vote', min_branches_pass: 2 })).toBe(2)
  })

  test('COMP-19: no more can pass than there are', async () => {
    expect(await findings(branches({ strategy: 'vote', min_branches_pass: 3 }))).toEqual([
      'error lss/more-branches-than-children',
    ])
  })

  test('COMP-20: the synthesizer is a worker of the whole', async () => {
    const synthesizer = async (name: string) => findings(branches({ strategy: 'synthesize', synthesizer: name }))
    expect(await synthesizer('workers.coder')).toEqual([])
    expect(await synthesizer('workers.writer')).toEqual(['error lss/unknown-synthesizer'])
    expect(await synthesizer('evaluators.tests')).toEqual(['error lss/unknown-synthesizer'])
  })

  test('COMP-21: dissent is kept only when that is said', async () => {
    const kept = async (merge: object) =>
      (await planOf(branches({ strategy: 'vote', ...merge }), { host })).composition?.merge?.preserveDissent
    expect(await kept({})).toBe(false)
    expect(await kept({ preserve_dissent: true })).toBe(true)
  })

  test('COMP-23: cost the same, and take as long as the longest where all may run together and no machine judges', async () => {
    const { usd, seconds } = await boundOf(branches({ strategy: 'vote' }), { host })
    expect(usd.value).toBe(5 * 2 + 1)
    const [x, y, own] = [2 * 1300, 3 * 1300, 1300]
    expect(seconds.value).toBe(5 * (x + y + own))
    const boss = { id: 'tests', type: 'human', timeout_seconds: 600, instructions: 'Good?', runs_after: ['coder'] }
    const judged = (iterations: number) => part(iterations, { evaluators: [boss] })
    const people = { host: children({ 'x.yaml': judged(2), 'y.yaml': judged(3), 'z.yaml': judged(3) }) }
    const pair = branches({ strategy: 'vote' })
    const secondsOf = async (loop: unknown, project = '') => (await boundOf(loop, { ...people, project })).seconds.value
    expect(await secondsOf(pair)).toBe(5 * (300 + own))
    const three = branches({ strategy: 'vote' }, [{ id: 'x' }, { id: 'y' }, { id: 'z' }])
    expect(await secondsOf(three, 'settings: { maxParallel: 2 }\n')).toBe(5 * (800 / 2 + 300 / 2 + own))
    const alone = await boundOf(branches({ strategy: 'vote' }), { host, project: 'settings: { maxParallel: 1 }\n' })
    expect(alone.seconds.value).toBe(5 * (x + y + own))
  })
})

describe('a nested loop', () => {
  test('COMP-12: has one outer loop, which runs once more after its inner ones', async () => {
    const drawn = await edges(nested())
    expect(drawn).toContain('pass --> l_x_pass')
    expect(drawn).toContain('l_y_done --> l_x_pass')
    expect(drawn).toContain('l_x_done --> t_coder')
    for (const [x, y] of [
      ['outer', 'outer'],
      ['inner', 'inner'],
    ])
      expect(
        await findings(
          whole('nested', [
            { id: 'x', role: x },
            { id: 'y', role: y },
          ]),
        ),
      ).toContain('error lss/nested-roles')
  })

  test('COMP-14: an inner one runs when its trigger fires; without one, when the outer one did not succeed', async () => {
    const drawn = async (trigger?: string) => flowchart(await planOf(nested(trigger ? { trigger } : {}), { host }))
    expect(await drawn('children.x.evaluators.tests.passed')).toContain('l_x_k_tests -->|"tests passed"| l_y_pass')
    expect(await drawn('children.x.evaluators.tests.failed')).toContain('l_x_k_tests -->|"tests failed"| l_y_pass')
    expect(await drawn()).toContain('l_x_stop -->|"it did not succeed"| l_y_pass')
    for (const trigger of ['x.failed', 'children.z.evaluators.tests.failed', 'children.x.evaluators.lint.failed'])
      expect(await findings(nested({ trigger })), trigger).toEqual(['error lss/unknown-trigger'])
  })

  test('COMP-24: counts the outer one twice', async () => {
    const { calls, usd, seconds } = await boundOf(nested(), { host })
    expect(calls.value).toBe(5 * (2 * 6 + 9 + 3))
    expect(usd.value).toBe(5 * (2 + 1) + 1)
    expect(seconds.value).toBe(5 * (2 * 2 * 1300 + 3 * 1300 + 1300))
  })
})

test('COMP-13: a role has to belong to the type, and a child without one is a stage', async () => {
  expect((await planOf(stages, { host })).composition?.children.map(({ role }) => role)).toEqual(['stage', 'stage'])
  const mixed = whole('sequential', [{ id: 'x', role: 'branch' }, { id: 'y' }], { adapters: [hand('x', 'y')] })
  expect(await findings(mixed)).toEqual(['warning lss/role-of-other-type'])
})

test('COMP-15: both ends of an adapter exist', async () => {
  const adapted = (from: string, to: string) =>
    places(whole('sequential', [{ id: 'x' }, { id: 'y' }], { adapters: [hand('x', 'y'), { from, to }] }))
  const [out, into] = ['children.x.outputs.coder', 'children.y.inputs.task']
  const at = 'lss/unknown-adapter-end /composition/adapters/1'
  expect(await adapted('children.x.outputs.ghost', into)).toContain(`${at}/from`)
  expect(await adapted(out, 'children.y.inputs.ghost')).toContain(`${at}/to`)
  expect(await adapted(out, 'children.z.inputs.task')).toContain(`${at}/to`)
  expect((await planOf(stages, { host })).composition?.adapters).toMatchObject([
    { fromChild: 'x', task: 'coder', toChild: 'y', input: 'task' },
  ])
})

test('COMP-16: what is handed over fits, or it is said how it becomes so', async () => {
  const taking = async (type: string, format: string, more: object = {}) => {
    const field = { type, description: 'a', ...(type === 'enum' && { values: ['a'] }) }
    const [coder] = part(1).workers
    const files = children({
      'x.yaml': part(1, { workers: [{ ...coder, outputs: { name: 'out', format } }] }),
      'y.yaml': part(1, { inputs: { schema: { task: field } } }),
    })
    const loop = whole('sequential', [{ id: 'x' }, { id: 'y' }], { adapters: [hand('x', 'y', more)] })
    return told(await analyseLss(loop, files))
  }
  for (const type of ['number', 'boolean', 'array', 'object']) {
    expect(await taking(type, 'json'), type).toEqual([])
    expect(await taking(type, 'markdown'), type).toEqual(['warning lss/adapter-type'])
    expect(await taking(type, 'markdown', { transform: 'json' }), type).toEqual([])
  }
  expect(await taking('string', 'markdown')).toEqual([])
})

test('COMP-17: a required input comes from an adapter, from the whole, or from its default', async () => {
  const needing = async (field: object, more: object = {}, inputs?: object) => {
    const schema = { task: { type: 'string', description: 'a' }, topic: { type: 'string', description: 'a', ...field } }
    const files = children({ 'x.yaml': part(1), 'y.yaml': part(1, { inputs: { schema } }) })
    const loop = whole('sequential', [{ id: 'x' }, { id: 'y' }], { adapters: [hand('x', 'y')], ...more }, inputs)
    return told(await analyseLss(loop, files))
  }
  expect(await needing({ required: true })).toEqual(['warning lss/child-input-unfed'])
  expect(await needing({ required: true, default: 'a' })).toEqual([])
  expect(await needing({})).toEqual([])
  const fed = { adapters: [hand('x', 'y'), { from: 'children.x.outputs.coder', to: 'children.y.inputs.topic' }] }
  expect(await needing({ required: true }, fed)).toEqual([])
  const own = { task: { type: 'string', description: 'a' }, topic: { type: 'string', description: 'a' } }
  expect(await needing({ required: true }, {}, { inputs: { schema: own } })).toEqual([])
})

test('COMP-25: a child without a bound leaves the whole without one, unless a limit cuts it off', async () => {
  const endless = part(1, { termination_conditions: { success: minimal().termination_conditions['success'] } })
  const around = { host: children({ 'x.yaml': endless, 'y.yaml': part(1) }) }
  const { calls, seconds } = await boundOf(stages, around)
  expect(calls).toMatchObject({
    value: null,
    because: 'no limit on iterations is set',
    place: { file: 'loops/x.yaml' },
  })
  expect(seconds.value).toBeNull()
  const failure = [
    { type: 'max_iterations', value: 5 },
    { type: 'timeout', value: 60 },
  ]
  const limited = { ...stages, termination_conditions: { ...minimal().termination_conditions, failure } }
  expect((await boundOf(limited, around)).seconds.value).toBe(60)
})

test('COMP-26: children that may cost more than the whole are told of, and those that leave nothing', async () => {
  const files = children({ 'x.yaml': part(1, { cost_limits: costs(1) }), 'y.yaml': part(1, { cost_limits: costs(2) }) })
  const within = async (loop: object, usd: number) =>
    told(await analyseLss({ ...loop, cost_limits: costs(usd) }, files)).filter(line => line.includes('children-over'))
  for (const [loop, sum] of [
    [stages, 3],
    [branches({ strategy: 'vote' }), 3],
    [nested(), 4],
  ] as const) {
    expect(await within(loop, sum - 1)).toEqual(['warning lss/children-over-cost-limit'])
    expect(await within(loop, sum)).toEqual(['info lss/children-over-cost-limit'])
    expect(await within(loop, sum + 1)).toEqual([])
  }
})
