import { describe, expect, test } from 'vitest'
import type { CompositionHost } from '../../src/dialects/lss/host.js'
import { analyse, bound } from '../../src/index.js'
import { full } from '../helpers/full-lss.js'
import { minimal, worker } from '../helpers/lss.js'

const prices = `prices:
  anthropic/claude-sonnet-4-5: { inputUsdPerMillion: 1, outputUsdPerMillion: 10, contextTokens: 100000 }
`

const boundOf = async (value: unknown, project = '', host?: CompositionHost) => {
  const { files, workspace } = await analyse({
    project: { path: 'loop.yaml', text: `version: "1"\n${project}` },
    loops: [{ path: 'loops/a.yaml', text: JSON.stringify(value, null, 2) }],
    host,
  })
  const lss = files[1]?.lss
  if (!lss) throw new Error('no loop')
  return bound(lss.compile({ project: workspace.project, digestOf: () => '' }))
}

/** A loop whose costs stop nothing, so that only its parts bound it. */
const open = (rest: object = {}) => ({
  ...minimal(),
  cost_limits: { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'warn' } },
  ...rest,
})

describe('the worst case of a loop in the lss dialect', () => {
  test('is every worker with its retries, and every check twice, in every iteration', async () => {
    const workers = [worker('coder', { retries: 2, timeout_seconds: 10 }), worker('other', { timeout_seconds: 20 })]
    const { calls, seconds } = await boundOf(open({ workers }))
    expect(calls).toMatchObject({ value: 6 * (3 + 1 + 2), formula: '6 passes x 6 calls = 36 calls' })
    expect(calls.terms.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'coder x 3: 3',
      'other: 1',
      'tests x 2: 2',
    ])
    // 30 s of calls and at most 1 + 2 s of waiting between them, beside 20 s; 600 s twice for the check.
    expect(seconds.value).toBe(6 * (33 + 1200))
  })

  test('LSS-18: goes by prices: a context filled with as much answer as may be, at the dearer price', async () => {
    const model = (max_tokens?: number) => ({
      provider: 'anthropic',
      name: 'claude-sonnet-4-5',
      ...(max_tokens ? { max_tokens } : {}),
    })
    const one = (max_tokens?: number) => open({ workers: [worker('coder', { model: model(max_tokens) })] })
    expect((await boundOf(one(10_000), prices)).usd).toMatchObject({ value: 1.14 })
    expect((await boundOf(one(), prices)).usd.value).toBe(6)
    expect((await boundOf(one(10_000), prices)).tokens.value).toBe(600_000)
    expect((await boundOf(one(10_000))).usd).toMatchObject({
      value: null,
      because: '"coder" does not say what one call uses at most',
      place: { pointer: '/workers/0' },
    })
  })

  test('LSS-19: a declared ceiling comes before a price', async () => {
    const project = `agents: { coder: { command: [c], ceiling: { tokens: 500, costUsd: 0.25 } } }\n${prices}`
    const { usd, tokens } = await boundOf(open(), project)
    expect([usd.value, tokens.value]).toEqual([1.5, 3000])
  })

  test('LSS-14: a budget of a worker bounds it for the whole run, even when nobody knows what a call costs', async () => {
    const workers = [worker('coder', { cost_budget_usd: 2 }), worker('other', { cost_budget_usd: 0.5 })]
    const { usd } = await boundOf(open({ workers }))
    expect(usd).toMatchObject({ value: 2.5 })
    expect(usd.terms).toContainEqual(expect.objectContaining({ name: 'coder, in all passes', value: 2 }))
  })

  test('LSS-36: a limit of an iteration that halts bounds each of them', async () => {
    const cost_limits = { per_iteration_usd: 0.4, cumulative_usd: 100, on_exceed: { action: 'halt' } }
    const { usd } = await boundOf(open({ cost_limits }))
    expect(usd).toMatchObject({
      value: 2.4,
      formula: '6 passes x 0.4 US dollars = 2.4 US dollars',
      cap: { holds: true },
    })
  })

  test('a limit that is only told about bounds nothing, and is compared all the same', async () => {
    const cost_limits = { per_iteration_usd: 0.4, cumulative_usd: 1, on_exceed: { action: 'warn' } }
    const { usd } = await boundOf(open({ cost_limits }), prices)
    expect(usd).toMatchObject({ value: 6, cap: { max: 1, holds: false, stops: false } })
  })

  test('without a limit on iterations nothing but costs and time bound it, and the place says where', async () => {
    const termination_conditions = { success: minimal().termination_conditions['success'] }
    const { calls, usd } = await boundOf({ ...minimal(), termination_conditions })
    expect(calls).toMatchObject({
      value: null,
      because: 'no limit on iterations is set',
      place: { pointer: '/termination_conditions/success/0' },
    })
    expect(usd).toMatchObject({ value: 3, cap: { max: 3, stops: true } })
  })

  test('a person costs neither money nor running time', async () => {
    const { calls } = await boundOf(full())
    expect(calls.terms.map(({ name }) => name)).toEqual(['researcher x 3', 'writer', 'links x 2', 'review x 2'])
  })
})

describe('the worst case of a composition', () => {
  const part = (iterations: number) =>
    open({
      termination_conditions: {
        ...minimal().termination_conditions,
        failure: [{ type: 'max_iterations', value: iterations }],
      },
      workers: [worker('coder', { timeout_seconds: 100, cost_budget_usd: 1 })],
    })
  const host: CompositionHost = {
    read: ref => ({ path: `loops/${ref}`, text: JSON.stringify(part(ref === 'x.yaml' ? 2 : 3)) }),
  }
  const whole = (type: string, roles: string[], more: object = {}) => ({
    ...part(5),
    composition: {
      type,
      children: roles.map((role, index) => ({ id: `c${index}`, ref: index === 0 ? 'x.yaml' : 'y.yaml', role })),
      ...more,
    },
  })

  test('in a sequence is that of all children, in every iteration of the whole', async () => {
    const { calls, usd, seconds } = await boundOf(whole('sequential', ['stage', 'stage']), '', host)
    expect(calls.value).toBe(5 * (2 * 3 + 3 * 3 + 3))
    expect(usd).toMatchObject({ value: 5 * 2 + 1, formula: '5 passes x 2 US dollars + 1 US dollars = 11 US dollars' })
    expect(seconds.value).toBe(5 * (2 * 1300 + 3 * 1300 + 1300))
  })

  test('side by side takes as long as all together: a machine that judges in one keeps the others waiting', async () => {
    const merge = { merge: { strategy: 'vote' } }
    const branches = whole('parallel', ['branch', 'branch'], merge)
    const { calls, seconds } = await boundOf(branches, '', host)
    expect(calls.value).toBe(5 * (6 + 9 + 3))
    const [x, y, own] = [2 * 1300, 3 * 1300, 1300]
    expect(seconds.value).toBe(5 * (x + y + own))
    const alone = await boundOf(branches, 'settings: { maxParallel: 1 }\n', host)
    expect(alone.seconds.value).toBe(5 * (x + y + own))
  })

  test('nested counts the outer one twice: it runs again with what the inner ones made', async () => {
    const { calls, usd } = await boundOf(whole('nested', ['outer', 'inner']), '', host)
    expect(calls.value).toBe(5 * (2 * 6 + 9 + 3))
    expect(calls.terms[0]).toMatchObject({ name: 'c0 x 2', value: 12 })
    expect(usd.value).toBe(5 * 3 + 1)
  })

  test('of a child that has none is none, and the place is in the child', async () => {
    const endless = { ...part(1), termination_conditions: { success: minimal().termination_conditions['success'] } }
    const only: CompositionHost = { read: ref => ({ path: `loops/${ref}`, text: JSON.stringify(endless) }) }
    const { calls } = await boundOf(whole('sequential', ['stage', 'stage']), '', only)
    expect(calls).toMatchObject({
      value: null,
      because: 'no limit on iterations is set',
      place: { file: 'loops/x.yaml' },
    })
  })

  test('whose child is not at hand is open', async () => {
    const { calls, seconds } = await boundOf(whole('sequential', ['stage', 'stage']), '', { read: () => undefined })
    expect(calls).toMatchObject({ value: null, because: '"c0" is not at hand', place: { file: 'loops/a.yaml' } })
    expect(seconds).toMatchObject({ value: null, because: '"c0" is not at hand' })
  })

  test('is cut off by what the whole may cost: there is one pot', async () => {
    const cost_limits = { per_iteration_usd: 10, cumulative_usd: 4, on_exceed: { action: 'halt' } }
    const { usd } = await boundOf({ ...whole('sequential', ['stage', 'stage']), cost_limits }, '', host)
    expect(usd).toMatchObject({ value: 4, cap: { max: 4, holds: false, stops: true } })
  })
})

describe('the seconds of workers side by side', () => {
  const once = { termination_conditions: { failure: [{ type: 'max_iterations', value: 1 }] } }
  const secondsOf = async (rest: object, project = '') => {
    const { seconds } = await boundOf(
      open({
        ...rest,
        termination_conditions: { ...minimal().termination_conditions, ...once.termination_conditions },
      }),
      project,
    )
    return (seconds.value ?? 0) - 1200 // the check, which may be asked twice
  }
  const of = (id: string, seconds: number, more: object = {}) => worker(id, { timeout_seconds: seconds, ...more })
  const after = (...depends_on: string[]) => ({ depends_on })
  const pair = [of('coder', 10), of('other', 10)]

  test('are those of the longest path when there is a place for each that may be ready', async () => {
    expect(await secondsOf({ workers: pair })).toBe(10)
    const places = (count: number) => `settings: { maxParallel: ${count} }\n`
    expect(await secondsOf({ workers: pair }, places(2))).toBe(10)
    expect(await secondsOf({ workers: pair }, places(1))).toBe(20)
    const many = ['a', 'b', 'c'].flatMap(id => [of(id, 10), of(`${id}2`, 10, after(id))])
    expect(await secondsOf({ workers: [...many, of('coder', 10, after('a2', 'b2', 'c2'))] }, places(3))).toBe(30)
    expect(await secondsOf({ workers: [...many, of('coder', 10, after('a2', 'b2', 'c2'))] }, places(2))).toBe(35 + 15)
  })

  test('count what a machine that judges in between keeps waiting, until those beside it have ended', async () => {
    const workers = (more: object) => [of('coder', 10), of('beside', 100, more), of('behind', 100, after('coder'))]
    expect(await secondsOf({ workers: workers({}) })).toBe(200)
    expect(await secondsOf({ workers: workers(after('coder')) })).toBe(110)
    expect(await secondsOf({ workers: workers({ retries: 1 }) })).toBe(10 + 201 + 100)
  })

  test('are all of them where a person may be asked in between, for nothing begins before', async () => {
    const gate = { id: 'gate', type: 'secret_scan', scope: 'post_worker', action: 'escalate_human', severity: 'S1' }
    expect(await secondsOf({ workers: pair, safety_constraints: [gate] })).toBe(20)
  })

  test('are all of them where a limit lets one begin only when it is known what the other leaves', async () => {
    const project =
      'agents: { coder: { command: [c], ceiling: { costUsd: 1, tokens: 1 } }, other: { command: [c], ceiling: { costUsd: 1, tokens: 1 } } }\n'
    const costs = (cumulative_usd: number, action = 'halt') => ({
      cost_limits: { per_iteration_usd: 0, cumulative_usd, on_exceed: { action } },
    })
    expect(await secondsOf({ workers: pair, ...costs(1.5) }, project)).toBe(20)
    expect(await secondsOf({ workers: pair, ...costs(1.5, 'warn') }, project)).toBe(10)
    expect(await secondsOf({ workers: pair, ...costs(2) }, project)).toBe(10)
    expect(await secondsOf({ workers: pair }, `settings: { dailyBudget: { maxCostUsd: 9 } }\n${project}`)).toBe(20)
  })
})

describe('what people may take', () => {
  const person = { id: 'boss', type: 'human', timeout_seconds: 600, instructions: 'Good?', runs_after: ['coder'] }

  test('is told apart from running: the time of each of their checks, in every pass', async () => {
    const { seconds, waiting } = await boundOf(open({ evaluators: [...minimal().evaluators, person] }))
    const alone = await boundOf(open())
    expect(waiting).toMatchObject({ value: 3600, formula: '6 passes x 600 s = 3600 s' })
    expect(waiting.terms).toEqual([
      { name: 'check boss', value: 600, place: expect.objectContaining({ pointer: '/evaluators/1' }) },
    ])
    expect(seconds.value).toBe(alone.seconds.value)
    expect(alone.waiting.value).toBe(0)
  })

  test.each([
    [
      'a condition that asks',
      { termination_conditions: { failure: [{ type: 'max_iterations', value: 6, action: 'escalate_human' }] } },
      '`max_iterations` asks a person',
      '/termination_conditions/failure/0',
    ],
    [
      'a guard that asks',
      {
        safety_constraints: [
          { id: 'gate', type: 'secret_scan', scope: 'post_worker', action: 'escalate_human', severity: 'S1' },
        ],
      },
      'the guard "gate" asks a person',
      '/safety_constraints/0',
    ],
  ])('has no end with %s', async (_, rest, because, pointer) => {
    const value = open(rest)
    const merged = {
      ...value,
      termination_conditions: { ...minimal().termination_conditions, ...value.termination_conditions },
    }
    expect((await boundOf(merged)).waiting).toMatchObject({
      value: null,
      because: expect.stringContaining(because),
      place: { pointer },
    })
  })
})

describe('numbers that are none', () => {
  const failing = (value: number, rest: object = {}) =>
    open({
      ...rest,
      termination_conditions: { ...minimal().termination_conditions, failure: [{ type: 'max_iterations', value }] },
    })

  test('a part of an iteration counts for nothing', async () => {
    expect((await boundOf(failing(1.5))).calls).toMatchObject({ value: 3, formula: '1 pass x 3 calls = 3 calls' })
  })

  test('more than can be counted is no bound, in no unit', async () => {
    const workers = [worker('coder', { retries: 5, timeout_seconds: 1e308 })]
    const { calls, seconds } = await boundOf(failing(1e308, { workers }))
    for (const unit of [calls, seconds])
      expect(unit).toMatchObject({ value: null, because: 'it is more than can be counted' })
    for (const { value } of [...calls.terms, ...seconds.terms]) expect(value).not.toBe(Number.POSITIVE_INFINITY)
  })

  test('what nobody says is not 0', async () => {
    const { usd } = await boundOf(open())
    expect(usd.terms).toContainEqual(expect.objectContaining({ name: 'coder', value: null }))
  })
})
