import { expect, test } from 'vitest'
import { analyseLss, minimal, worker } from '../helpers/lss.js'
import { boundOf, open, planOf, told } from './plans.js'

const prices = `prices:
  anthropic/claude-sonnet-4-5: { inputUsdPerMillion: 1, outputUsdPerMillion: 10, contextTokens: 100000 }
`

const failing = (...failure: object[]) => ({ ...minimal().termination_conditions, failure })

const costs = (rest: object = {}) => ({
  ...{ per_iteration_usd: 0.5, cumulative_usd: 3, on_exceed: { action: 'halt' } },
  ...rest,
})

test('LSS-32: iterations, seconds and dollars are limited by conditions, and dollars by costs that halt', async () => {
  const limits = async (loop: object) =>
    (await planOf({ ...minimal(), ...loop })).limits.map(({ unit, max }) => `${max} ${unit}`)
  const conditions = [
    { type: 'max_iterations', value: 4 },
    { type: 'timeout', value: 60 },
    { type: 'cost_exceeded', value: 2 },
  ]
  const soft = costs({ on_exceed: { action: 'warn' } })
  expect(await limits({ termination_conditions: failing(...conditions), cost_limits: soft })).toEqual([
    '4 iterations',
    '60 seconds',
    '2 usd',
  ])
  expect(await limits({ cost_limits: costs() })).toEqual(['6 iterations', '3 usd'])
  expect(await limits({ cost_limits: soft })).toEqual(['6 iterations'])
})

test('LSS-34: a limit that halts ends the run, and at any other it pauses', async () => {
  const onExceed = async (action?: string) => {
    const failure = { type: 'max_iterations', value: 4, ...(action && { action }) }
    const { limits } = await planOf({ ...minimal(), termination_conditions: failing(failure) })
    return limits.map(limit => `${limit.unit} ${limit.onExceed}`)
  }
  expect(await onExceed()).toEqual(['iterations halt', 'usd halt'])
  expect(await onExceed('halt')).toEqual(['iterations halt', 'usd halt'])
  expect(await onExceed('escalate_human')).toEqual(['iterations pause', 'usd halt'])
  expect(await onExceed('retry_iteration')).toEqual(['iterations pause', 'usd halt'])
})

test('LSS-35: costs that warn or throttle bound nothing', async () => {
  for (const action of ['warn', 'throttle']) {
    const loop = { ...minimal(), cost_limits: costs({ on_exceed: { action } }) }
    const { usd } = await boundOf(loop, { project: prices })
    expect(usd).toMatchObject({ value: 6, cap: { max: 3, holds: false, stops: false } })
    expect((await planOf(loop)).furtherLimits).toMatchObject([
      { max: 0.5, per: 'iteration', onExceed: action },
      { max: 3, per: 'run', onExceed: action },
    ])
  }
})

test('LSS-37: tokens of an iteration are told of, and never stop a run', async () => {
  const loop = { ...minimal(), cost_limits: costs({ token_soft_cap: 1000 }) }
  expect((await planOf(loop)).furtherLimits?.at(-1)).toMatchObject({
    ...{ unit: 'tokens', max: 1000, per: 'iteration', onExceed: 'warn' },
  })
  const { tokens } = await boundOf(loop, { project: prices })
  expect(tokens.value).toBe(600_000)
})

test('LSS-38: an action is due when a share of a limit is used up, at each limit of costs', async () => {
  const approach = { percent: 80, action: 'throttle' }
  const { limits, furtherLimits } = await planOf({
    ...minimal(),
    cost_limits: costs({ token_soft_cap: 1000, on_approach: { threshold_percent: 80, action: 'throttle' } }),
  })
  expect(limits.map(({ unit, approach }) => [unit, approach])).toEqual([
    ['iterations', undefined],
    ['usd', approach],
  ])
  expect(furtherLimits?.map(({ unit, approach }) => [unit, approach])).toEqual([
    ['usd', approach],
    ['tokens', approach],
  ])
})

test('LSS-39: a 0 means that there is no such limit', async () => {
  const { limits, furtherLimits } = await planOf({
    ...minimal(),
    workers: [worker('coder', { cost_budget_usd: 0 })],
    cost_limits: costs({ per_iteration_usd: 0, cumulative_usd: 0 }),
  })
  expect(limits.map(({ unit }) => unit)).toEqual(['iterations'])
  expect(furtherLimits).toEqual([])
  const { usd } = await boundOf(open({ workers: [worker('coder', { cost_budget_usd: 0 })] }), { project: prices })
  expect(usd).toMatchObject({ value: 6 })
  expect(usd).not.toHaveProperty('cap')
})

test('LSS-39: what has no limit exceeds none, and is not bounded by it', async () => {
  const budgets = [worker('coder', { cost_budget_usd: 0.4 })]
  const free = costs({ cumulative_usd: 0 })
  expect(told(await analyseLss({ ...minimal(), workers: budgets, cost_limits: free }))).toEqual([])
  const total = costs({ per_iteration_usd: 0 })
  expect(told(await analyseLss({ ...minimal(), workers: budgets, cost_limits: total }))).toEqual([])
  const success = { success: minimal().termination_conditions['success'] }
  const loop = { ...minimal(), cost_limits: free, termination_conditions: success }
  expect(told(await analyseLss(loop))).toEqual(['warning lss/no-bound'])
})

test('LSS-40: a loop without a bound is warned about, and in error when it claims to be operational', async () => {
  const success = { success: minimal().termination_conditions['success'] }
  const unbounded = open({ termination_conditions: success })
  expect(told(await analyseLss(unbounded))).toEqual(['warning lss/no-bound'])
  for (const target of ['operational', 'production']) {
    const claim = { ...unbounded, extensions: { conformance: { target } } }
    expect(told(await analyseLss(claim))).toContain('error lss/no-bound')
  }
  expect(told(await analyseLss({ ...minimal(), termination_conditions: success }))).toEqual([])
  for (const failure of [
    { type: 'max_iterations', value: 2 },
    { type: 'timeout', value: 9 },
    { type: 'cost_exceeded', value: 1 },
  ])
    expect(told(await analyseLss(open({ termination_conditions: failing(failure) })))).toEqual([])
})
