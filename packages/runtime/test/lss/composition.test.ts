import { describe, expect, test } from 'vitest'
import { openRun } from '../../src/index.js'
import { childrenIn, composedProject, part, startedIn, whole } from '../support/composed.js'

const inputs = { task: 'mend it' }

const hand = (from: string, to: string, more: object = {}) => ({
  from: `children.${from}.outputs.${from}`,
  to: `children.${to}.inputs.task`,
  ...more,
})

const stages = (rest: object = {}) => ({
  type: 'sequential',
  children: [
    { id: 'a', ref: 'a.yaml' },
    { id: 'b', ref: 'b.yaml' },
  ],
  adapters: [hand('a', 'b')],
  ...rest,
})

const sequence = (composition: object = {}, options = {}, parts: Record<string, object> = {}) =>
  composedProject(
    { whole: whole(stages(composition)), a: part('a'), b: part('b'), ...parts } as Record<
      string,
      Record<string, unknown>
    >,
    options,
  )

describe('loops one after another', () => {
  test('COMP-27, COMP-30: each gets what an adapter hands over, and the own worker gets the result', async () => {
    const project = sequence({}, { answers: { a: ['the plan of a'], b: ['made by b'] } })
    const { status, events, run } = await project.run('whole', { inputs })
    expect(status).toBe('done')
    expect(project.calls().map(({ name }) => name)).toEqual(['a', 'b', 'whole'])
    expect(project.calls('a')[0]?.prompt).toContain('mend it')
    expect(project.calls('b')[0]?.prompt).toContain('the plan of a')
    expect(project.calls('b')[0]?.prompt).not.toContain('mend it')
    expect(project.calls('whole')[0]?.prompt).toMatch(
      /## Results of the loops inside\n\n### b \(score 1\)\n\nmade by b/,
    )
    expect(startedIn(events).map(({ id }) => id)).toEqual([
      'i1r1.child.a',
      'i1r1.child.b',
      'i1r1.task.whole',
      'i1r1.check.tests',
    ])
    expect(childrenIn(events).map(([, child]) => child)).toMatchObject([
      {
        run: `${run}.i1r1.child.a`,
        outcome: 'done',
        score: 1,
        checks: { tests: 'pass' },
        outputs: { a: { text: 'the plan of a' } },
      },
      { run: `${run}.i1r1.child.b`, outcome: 'done' },
    ])
    const { record, state } = await openRun(project.root, `${run}.i1r1.child.b`)
    expect(record.parent).toEqual({ run, effect: 'i1r1.child.b' })
    expect(record.inputs).toEqual({ task: 'the plan of a' })
    expect(state.status).toBe('done')
  })

  test('COMP-31: one that fails ends the iteration: what comes later does not run, and the next iteration tries again', async () => {
    const project = composedProject(
      {
        whole: whole(stages(), {
          termination_conditions: {
            success: [{ metric: 'quality', operator: 'gte', value: 1 }],
            failure: [{ type: 'max_iterations', value: 3 }],
          },
        }),
        a: part('a'),
        b: part('b'),
      },
      { verdicts: { a: [false, true] } },
    )
    const { status, events, state } = await project.run('whole', { inputs })
    expect(status).toBe('done')
    expect(project.calls().map(({ name }) => name)).toEqual(['a', 'a', 'b', 'whole'])
    expect(state.history.map(({ failed }) => failed)).toEqual([['a'], []])
    expect(state.used.iterations).toBe(2)
    expect(
      startedIn(events)
        .map(({ id }) => id)
        .filter(id => id.includes('child')),
    ).toEqual(['i1r1.child.a', 'i2r1.child.a', 'i2r1.child.b'])
  })

  test('COMP-31: iterations without a result count, so that the most iterations hold', async () => {
    const { status, events, state } = await sequence({}, { verdicts: { a: [false] } }).run('whole', { inputs })
    expect(status).toBe('failed')
    expect(events.at(-1)).toMatchObject({ reason: 'max-iterations' })
    expect(childrenIn(events)).toHaveLength(1)
    expect(state.used.iterations).toBe(1)
  })

  test('COMP-31: a success condition that knows nothing of results is not met without them', async () => {
    const loose = whole(stages(), {
      metrics: [
        { name: 'count', definition: 'How many.', source: 'telemetry.iteration_count', unit: 'count', primary: true },
      ],
      termination_conditions: {
        success: [{ metric: 'count', operator: 'gte', value: 1 }],
        failure: [{ type: 'max_iterations', value: 2 }],
      },
    })
    const { status } = await sequence({}, { verdicts: { a: [false] } }, { whole: loose }).run('whole', { inputs })
    expect(status).toBe('failed')
  })

  test('COMP-27: a field that is no text is handed JSON, and what does not fit fails the loop before it begins', async () => {
    const listed = part('b', { inputs: { schema: { task: { type: 'array', description: 'What to do.' } } } })
    const good = sequence({}, { answers: { a: ['["x", "y"]'] } }, { b: listed })
    const { events, run } = await good.run('whole', { inputs })
    const { record } = await openRun(good.root, `${run}.i1r1.child.b`)
    expect([record.inputs, childrenIn(events)[1]?.[1]?.outcome]).toEqual([{ task: ['x', 'y'] }, 'done'])
    const bad = await sequence({}, { answers: { a: ['no list'] } }, { b: listed }).run('whole', { inputs })
    expect(bad.status).toBe('failed')
    expect(childrenIn(bad.events)[1]?.[2]).toMatchObject({
      status: 'failed',
      error: { code: 'inputs', message: expect.stringContaining('"task" got nothing it can use from a.outputs.a') },
    })
  })

  test('COMP-27: what does not fit is told in the words of inputs, all of it at once', async () => {
    const field = (type: string, rest = {}) => ({ type, description: 'What to do.', ...rest })
    const strict = part('b', {
      inputs: {
        schema: {
          task: field('array', { items: { type: 'string' } }),
          kind: field('enum', { values: ['fast', 'slow'], required: true }),
        },
      },
    })
    const answers = { a: ['["x", 7, true]'] }
    const { events } = await sequence({}, { answers }, { b: strict }).run('whole', { inputs })
    expect(childrenIn(events)[1]?.[2]?.error).toMatchObject({
      code: 'inputs',
      message:
        'the loop "b" cannot begin: its input "task[1]" from a.outputs.a is 7, expected a text; ' +
        'its input "task[2]" from a.outputs.a is true, expected a text; ' +
        'its input "kind" is missing, expected one of "fast", "slow": nothing hands it over, and the whole has none of this name',
    })
  })

  test.each([
    ['lines', 'x\n\n y ', 'array', ['x', 'y']],
    ['number', ' 7\n', 'number', 7],
    ['text', '["x"]', 'string', '["x"]'],
    ['json', '```json\n{"a": 1}\n```', 'object', { a: 1 }],
    ['/files/0', '{"files": ["x"]}', 'string', 'x'],
  ])('COMP-28: the transform %s', async (transform, answer, type, value) => {
    const taking = part('b', { inputs: { schema: { task: { type, description: 'What to do.' } } } })
    const project = sequence({ adapters: [hand('a', 'b', { transform })] }, { answers: { a: [answer] } }, { b: taking })
    const { run } = await project.run('whole', { inputs })
    expect((await openRun(project.root, `${run}.i1r1.child.b`)).record.inputs).toEqual({ task: value })
  })

  test('COMP-28: a transform that is not known is refused before anything runs, with what was meant', async () => {
    const project = sequence({ adapters: [hand('a', 'b', { transform: 'jsn' })] })
    await expect(project.run('whole', { inputs })).rejects.toMatchObject({
      message: expect.stringMatching(/"jsn" is no way to hand.*did you mean "json"/),
      place: { pointer: '/composition/adapters/0/transform' },
    })
    expect(project.calls()).toEqual([])
  })

  test('the whole is told how many of the tokens of a loop inside were answers', async () => {
    const { events } = await sequence().run('whole', { inputs })
    expect(childrenIn(events).map(([, , { usage }]) => usage)).toEqual([
      { inputTokens: 10, outputTokens: 5, costUsd: 1 },
      { inputTokens: 10, outputTokens: 5, costUsd: 1 },
    ])
  })

  test('a loop inside that is made of loops itself', async () => {
    const middle = part('b', {
      composition: {
        ...stages(),
        children: [
          { id: 'c', ref: 'c.yaml' },
          { id: 'd', ref: 'd.yaml' },
        ],
        adapters: [hand('c', 'd')],
      },
    })
    const project = composedProject(
      { whole: whole(stages()), a: part('a'), b: middle, c: part('c'), d: part('d') },
      { answers: { d: ['from the depth'] } },
    )
    const { status, run } = await project.run('whole', { inputs })
    expect(status).toBe('done')
    expect(project.calls().map(({ name }) => name)).toEqual(['a', 'c', 'd', 'b', 'whole'])
    expect(project.calls('b')[0]?.prompt).toContain('from the depth')
    const deep = await openRun(project.root, `${run}.i1r1.child.b.i1r1.child.d`)
    expect(deep.record.parent).toEqual({ run: `${run}.i1r1.child.b`, effect: 'i1r1.child.d' })
  })

  test('a dry run goes through every loop and says so', async () => {
    const project = sequence()
    const { events, run } = await project.run('whole', { inputs, simulate: true })
    expect(childrenIn(events)[0]?.[2]).toMatchObject({ simulated: true })
    expect((await openRun(project.root, `${run}.i1r1.child.a`)).record.simulated).toBe(true)
    expect(project.calls()).toEqual([])
  })
})
