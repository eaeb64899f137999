import { bound } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { type RunOptions, resume, virtualClock } from '../../src/index.js'
import { lssLoop, worker } from '../support/lss.js'
import { testProject } from '../support/project.js'

type Json = Record<string, unknown>

/** Runs a loop of two workers that wait for nothing, whose every call costs a dollar, in a time that nobody waits for. */
const costing = async (costs: Json, more: Json = {}, options: Partial<RunOptions> = {}) => {
  const loop = lssLoop({
    workers: [worker('coder'), worker('tester')],
    cost_limits: { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'throttle' }, ...costs },
    termination_conditions: { failure: [{ type: 'max_iterations', value: 3 }], ...more },
  })
  const project = testProject({
    'loop.yaml': JSON.stringify({
      version: '1',
      agents: { default: { command: ['node'], interrupted: 'retry', timeoutSeconds: 5, ceiling: { costUsd: 1 } } },
      checks: { tests: { command: [process.execPath, '-e', 'process.exit(1)'] } },
    }),
    'loops/mend.yaml': JSON.stringify(loop),
  })
  const agent = { call: async () => ({ status: 'ok' as const, text: 'done', usage: { costUsd: 1 } }) }
  const result = await project.run('mend', {
    inputs: { task: 'mend it' },
    agents: { coder: agent, tester: agent },
    checks: { tests: () => ({ verdict: 'fail', evidence: 'never' }) },
    clock: virtualClock(),
    ...options,
  })
  const { events } = result
  const tasks = events.flatMap(event =>
    event.type === 'effect.started' && event.effect.kind === 'task' ? [event.effect] : [],
  )
  return { ...result, tasks, root: project.root, agents: { coder: agent, tester: agent } }
}

describe('a limit that slows down', () => {
  test('LSS-207: calls begin one at a time, after a pause as long as what is used of the limit, and that counts as running', async () => {
    const { tasks, state, plan } = await costing({ cumulative_usd: 3 })
    expect(tasks.map(({ id, delayMs = 0 }) => [id, delayMs])).toEqual([
      ['i1r1.task.coder', 0],
      ['i1r1.task.tester', 0],
      ['i2r1.task.coder', 0],
      ['i2r1.task.tester', 0], // three dollars are not more than three
      ['i3r1.task.coder', 13_333],
      ['i3r1.task.tester', 16_667],
    ])
    expect(state.used.seconds).toBeGreaterThanOrEqual(30)
    expect(bound(plan).seconds.value).toBeGreaterThanOrEqual(state.used.seconds)
  })

  test('LSS-207: the pause is never longer than a minute', async () => {
    const { tasks } = await costing({ cumulative_usd: 0.1, on_exceed: { action: 'throttle' } })
    expect(tasks.map(({ delayMs = 0 }) => delayMs)).toEqual([0, 0, 60_000, 60_000, 60_000, 60_000])
  })

  test('near a limit it slows down as well, and an iteration that uses little is as quick as ever', async () => {
    const approach = { on_exceed: { action: 'halt' }, on_approach: { threshold_percent: 50, action: 'throttle' } }
    const whole = await costing({ cumulative_usd: 4, ...approach })
    expect(whole.tasks.map(({ delayMs = 0 }) => delayMs)).toEqual([0, 0, 5_000, 7_500])
    expect(whole.state.ended?.reason).toBe('cost-exceeded')
    const each = await costing({ per_iteration_usd: 4, ...approach })
    expect(each.tasks.map(({ delayMs = 0 }) => delayMs)).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('LSS-209: a call that had to wait until the time of the run was over is not made', async () => {
    const failure = [
      { type: 'max_iterations', value: 3 },
      { type: 'timeout', value: 20 },
    ]
    const { tasks, state, events } = await costing({ cumulative_usd: 0.1 }, { failure })
    expect(tasks.map(({ id }) => id)).toEqual(['i1r1.task.coder', 'i1r1.task.tester', 'i2r1.task.coder'])
    expect(events.find(event => event.type === 'effect.finished' && event.effect === 'i2r1.task.coder')).toMatchObject({
      status: 'cut',
    })
    expect([state.ended?.reason, state.used.usd]).toEqual(['timeout', 2])
    expect(state.used.seconds).toBeLessThan(21)
  })
})

describe('a limit that halts when it comes near', () => {
  const near = { on_approach: { threshold_percent: 50, action: 'halt' } }

  test('LSS-38: ends the run there, also when going beyond it would only be told or slow down', async () => {
    for (const action of ['halt', 'warn', 'throttle']) {
      const { status, state, place } = await costing({ cumulative_usd: 6, on_exceed: { action }, ...near })
      expect([status, state.used.usd, state.ended?.reason]).toEqual(['failed', 3, 'cost-exceeded'])
      expect(state.ended?.condition).toBe('at most 50 percent of 6 usd')
      expect(place).toMatchObject({ pointer: '/cost_limits/cumulative_usd' })
    }
  })

  test('LSS-37: a soft cap on tokens stops nothing even then', async () => {
    const { state } = await costing({ token_soft_cap: 2, ...near })
    expect([state.ended?.reason, state.used.usd]).toEqual(['max-iterations', 6])
  })

  test('is refused before anything runs when the first call does not fit into that part of it', async () => {
    await expect(costing({ cumulative_usd: 1.5, on_exceed: { action: 'halt' }, ...near })).rejects.toMatchObject({
      message: expect.stringContaining('may use $1, more than the $0.75 of the run'),
      place: { pointer: '/cost_limits/cumulative_usd' },
    })
  })
})

describe('a limit in `cost_limits` beside a condition that is as tight or tighter', () => {
  const costs = (action: string) => ({
    cumulative_usd: 4,
    on_exceed: { action: 'halt' },
    on_approach: { threshold_percent: 50, action },
  })
  const exceeded = (value: number, action: string) => ({
    failure: [
      { type: 'max_iterations', value: 9 },
      { type: 'cost_exceeded', value, action },
    ],
  })

  test('LSS-33: is told, slows down or halts when it comes near all the same', async () => {
    for (const value of [3, 4]) {
      const condition = exceeded(value, 'halt')
      expect((await costing(costs('warn'), condition)).state.warnings).toMatchObject([
        { text: '50 percent of 4 usd used' },
      ])
      const slow = await costing(costs('throttle'), condition)
      expect(slow.tasks.map(({ delayMs = 0 }) => delayMs).slice(0, 3)).toEqual([0, 0, 5_000])
      const { state, place } = await costing(costs('halt'), condition)
      expect([state.ended?.condition, state.used.usd]).toEqual(['at most 50 percent of 4 usd', 2])
      expect(place).toMatchObject({ pointer: '/cost_limits/cumulative_usd' })
    }
  })

  test('LSS-33: goes on holding when a run that was paused at the condition is resumed with more', async () => {
    const { run, root, agents, status, state } = await costing(costs('warn'), exceeded(3, 'escalate_human'))
    expect([status, state.used.usd]).toEqual(['paused', 3])
    const checks = { tests: () => ({ verdict: 'fail' as const, evidence: 'never' }) }
    const again = await resume({ root, run, limits: { usd: 20 }, agents, checks, clock: virtualClock() })
    expect([again.status, again.state.used.usd]).toEqual(['failed', 4])
    expect(again.place).toMatchObject({ pointer: '/cost_limits/cumulative_usd' })
  })
})
