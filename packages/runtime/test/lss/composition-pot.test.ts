import { describe, expect, test } from 'vitest'
import { answerAsk, openRun, resume } from '../../src/index.js'
import { childrenIn, composedProject, part, startedIn, whole } from '../support/composed.js'

const inputs = { task: 'mend it' }

const ends = (iterations: number, rest: object = {}) => ({
  termination_conditions: {
    success: [{ metric: 'quality', operator: 'gte', value: 1 }],
    failure: [{ type: 'max_iterations', value: iterations }],
    ...rest,
  },
})

const dollars = (usd: number) => ({
  cost_limits: { per_iteration_usd: 0, cumulative_usd: usd, on_exceed: { action: 'halt' } },
})

const sequence = (rest: object, parts: Record<string, object> = {}, options = {}) =>
  composedProject(
    {
      whole: whole(
        {
          type: 'sequential',
          children: ['a', 'b'].map(id => ({ id, ref: `${id}.yaml` })),
          adapters: [{ from: 'children.a.outputs.a', to: 'children.b.inputs.task' }],
        },
        rest as Record<string, unknown>,
      ),
      a: part('a'),
      b: part('b'),
      ...parts,
    } as Record<string, Record<string, unknown>>,
    options,
  )

const side = (usd: number, iterations = 1, options = {}) =>
  composedProject(
    {
      whole: whole(
        {
          type: 'parallel',
          children: ['a', 'b', 'c'].map(id => ({ id, ref: `${id}.yaml`, role: 'branch' })),
          merge: { strategy: 'all_pass' },
        },
        dollars(usd),
      ),
      ...Object.fromEntries(['a', 'b', 'c'].map(id => [id, part(id, ends(iterations))])),
    },
    options,
  )

describe('one pot for the whole', () => {
  test('what loops inside use counts for the whole, to the cent', async () => {
    const { status, state } = await sequence(dollars(3)).run('whole', { inputs })
    expect([status, state.used.usd, state.used.tokens, state.reserved]).toEqual(['done', 3, 45, { tokens: 0, usd: 0 }])
    const less = await sequence(dollars(2)).run('whole', { inputs })
    expect([less.status, less.state.used.usd]).toEqual(['failed', 2])
    expect(less.events.at(-1)).toMatchObject({
      reason: 'cost-exceeded',
      place: { pointer: '/cost_limits/cumulative_usd' },
    })
  })

  test('COMP-37: branches side by side cannot spend the same dollar: one waits for what another leaves', async () => {
    const { status, events, state } = await side(2).run('whole', { inputs })
    expect([status, state.used.usd]).toEqual(['failed', 2])
    expect(startedIn(events).map(({ target, reserve }) => [target, reserve.usd])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
    expect(events.at(-1)).toMatchObject({ reason: 'cost-exceeded' })
  })

  test('COMP-37: what a branch does not need comes back to the others', async () => {
    const { status, events, state } = await side(4, 3).run('whole', { inputs })
    expect([status, state.used.usd]).toEqual(['done', 4])
    const reserves = startedIn(events).flatMap(({ kind, target, reserve }) =>
      kind === 'child' ? [[target, reserve.usd]] : [],
    )
    expect(reserves.slice(0, 2)).toEqual([
      ['a', 3],
      ['b', 1],
    ])
    expect(reserves).toHaveLength(3)
  })

  test('COMP-38: a loop inside stands still where the money of the whole ends, and the whole ends at its own line', async () => {
    const project = sequence(dollars(2), { a: part('a', ends(5)) }, { verdicts: { a: [false] } })
    const { status, events, state, run } = await project.run('whole', { inputs })
    expect([status, state.used.usd, project.calls('a')]).toMatchObject(['failed', 2, [{}, {}]])
    expect(events.at(-1)).toMatchObject({
      reason: 'cost-exceeded',
      place: { file: 'loops/whole.yaml', pointer: '/cost_limits/cumulative_usd' },
    })
    expect(childrenIn(events)[0]?.[1]).toMatchObject({ outcome: 'paused', spent: 'usd' })
    expect((await openRun(project.root, `${run}.i1r1.child.a`)).heartbeat).toMatchObject({
      status: 'paused',
      place: { file: 'loops/whole.yaml' },
    })
  })

  test('COMP-38: with a limit that pauses, the whole pauses with its loop inside, and a higher one takes both up', async () => {
    const project = sequence({}, { a: part('a', ends(5)) }, { verdicts: { a: [false, false, true] } })
    const paused = await project.run('whole', { inputs, limits: { usd: 2 } })
    expect([paused.status, paused.state.used.usd, paused.state.reserved.usd]).toEqual(['paused', 0, 2])
    expect(paused.state.paused).toMatchObject({ limit: { unit: 'usd', max: 2 }, used: 2, needed: 1 })
    const still = await resume({ root: project.root, run: paused.run })
    expect([still.status, project.calls().length]).toEqual(['paused', 2])
    const { status, state } = await resume({ root: project.root, run: paused.run, limits: { usd: 5 } })
    expect([status, state.used.usd]).toEqual(['done', 5])
    expect(project.calls().map(({ name }) => name)).toEqual(['a', 'a', 'a', 'b', 'whole'])
  })

  test('time is one, too', async () => {
    const project = sequence({})
    project.write('hold-a', '')
    const { status, state, run } = await project.run('whole', { inputs, limits: { seconds: 2 } })
    expect([status, state.paused?.limit]).toMatchObject(['paused', { unit: 'seconds', max: 2 }])
    expect((await openRun(project.root, `${run}.i1r1.child.a`)).state.status).toBe('paused')
    project.write('go', '')
    expect((await resume({ root: project.root, run, limits: { seconds: 60 } })).status).toBe('done')
  })
})

describe('a loop inside that asks a person', () => {
  const stall = { stall: [{ metric: 'quality', window_iterations: 1, min_improvement: 0.1, action: 'escalate_human' }] }

  test('COMP-38: makes the whole wait for the same answer, and both go on after it', async () => {
    const project = sequence({}, { a: part('a', ends(5, stall)) }, { verdicts: { a: [false] } })
    const { status, events, run, state } = await project.run('whole', { inputs })
    const ask = `${run}.i1r1.child.a.1`
    expect([status, events.at(-1), state.waitsFor]).toMatchObject(['waiting', { ask, run: `${run}.i1r1.child.a` }, ask])
    expect((await openRun(project.root, run)).heartbeat.ask).toBe(ask)
    expect((await resume({ root: project.root, run })).status).toBe('waiting')
    await answerAsk(project.root, ask, 'accept', undefined)
    expect((await resume({ root: project.root, run })).status).toBe('done')
    expect(project.calls().map(({ name }) => name)).toEqual(['a', 'a', 'b', 'whole'])
  })
})

test('COMP-38: a loop inside that pauses at a limit of its own is named, with that limit', async () => {
  const own = { failure: [{ type: 'max_iterations', value: 1, action: 'escalate_human' }] }
  const project = sequence({}, { a: part('a', ends(1, own)) }, { verdicts: { a: [false, true] } })
  const { status, events, run } = await project.run('whole', { inputs })
  const child = `${run}.i1r1.child.a`
  expect([status, events.at(-1)]).toMatchObject(['paused', { limit: { unit: 'iterations', max: 1 }, run: child }])
  expect((await resume({ root: project.root, run: child, limits: { iterations: 3 } })).status).toBe('done')
  expect((await resume({ root: project.root, run })).status).toBe('done')
  expect(project.calls('a')).toHaveLength(2)
})

test('a loop inside whose agent has no ceiling is refused when the whole has a limit', async () => {
  const project = sequence(dollars(3), {}, { agentRest: { ceiling: {} } })
  await expect(project.run('whole', { inputs })).rejects.toMatchObject({ code: 'unpriced' })
})
