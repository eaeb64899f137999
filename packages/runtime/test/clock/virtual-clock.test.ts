import { setTimeout as real } from 'node:timers/promises'
import { bound } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import {
  type Agent,
  openRun,
  pickLoop,
  resume,
  run,
  type StampedEvent,
  type VirtualClock,
  virtualClock,
} from '../../src/index.js'
import { composedProject, part, whole } from '../support/composed.js'
import { guard } from '../support/guards.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'
import { testProject } from '../support/project.js'

const hour = 3_600_000

/** An agent whose calls take so many milliseconds of the clock, and fail for the first so many calls. */
const takes = (clock: VirtualClock, ms: number, failures = 0): Agent => {
  let calls = 0
  return {
    async call(_, { signal }) {
      calls += 1
      await clock.sleep(ms, signal)
      if (calls <= failures) throw new Error('not yet')
      return { status: 'ok', text: 'x' }
    },
  }
}

const started = (events: readonly StampedEvent[]) =>
  Object.fromEntries(events.flatMap(event => (event.type === 'effect.started' ? [[event.effect.id, event.t]] : [])))

const finished = (events: readonly StampedEvent[]) =>
  Object.fromEntries(events.flatMap(event => (event.type === 'effect.finished' ? [[event.effect, event]] : [])))

describe('a run on a virtual clock', () => {
  test('an hour of waiting between tries takes no time, and the journal holds the time of the clock', async () => {
    const project = lssProject(lssLoop({ workers: [worker('coder', { retries: 150 })] }), 0)
    const clock = virtualClock(new Date('2030-01-01T00:00:00Z'))
    const from = performance.now()
    const agents = { coder: takes(clock, 2_000, 140) }
    const { status, run: id, state } = await project.run('mend', { inputs: { task: 'x' }, clock, agents })
    expect(status).toBe('done')
    expect(performance.now() - from).toBeLessThan(30_000)
    const { events, record } = await openRun(project.root, id)
    const waits = events.flatMap(event => (event.type === 'effect.started' ? [event.effect.delayMs ?? 0] : []))
    const waited = waits.reduce((sum, ms) => sum + ms, 0)
    expect(waited).toBeGreaterThan(hour)
    expect(record.createdAt).toBe('2030-01-01T00:00:00.000Z')
    const calls = Object.values(finished(events)).filter(({ effect }) => effect.includes('.task.'))
    expect(calls).toHaveLength(141)
    expect(calls.every(({ ms }) => ms === 2_000)).toBe(true)
    const last = events.at(-1) as StampedEvent
    expect(last.t).toBe(waited + 141 * 2_000)
    expect(Date.parse(last.at)).toBe(Date.parse(record.createdAt) + last.t)
    expect(state.t).toBe(last.t)
  })

  test('an hour of a rate limit passes at once', async () => {
    const limit = guard('rate_limit', 'pre_worker', 'halt', { per_hour: 1, on_limit: 'wait' })
    const loop = lssLoop({
      safety_constraints: [{ ...limit, applies_to: ['coder', 'other'] }],
      workers: [worker('coder'), worker('other')],
    })
    const clock = virtualClock()
    const agents = { coder: takes(clock, 1_000), other: takes(clock, 1_000) }
    const { status, events } = await lssProject(loop, 0).run('mend', {
      ...{ inputs: { task: 'x' }, clock, agents },
    })
    expect(status).toBe('done')
    expect(started(events)['i1r1.task.other']).toBe(0)
    expect(events.at(-1)?.t).toBe(hour + 1_000)
  })

  test('what runs side by side takes as long as the longest, and what comes after begins when it may', async () => {
    const loop = lssLoop({
      workers: [
        worker('a'),
        worker('b'),
        worker('c', { depends_on: ['b'] }),
        worker('coder', { depends_on: ['a', 'c'] }),
      ],
    })
    const clock = virtualClock()
    const agents = {
      a: takes(clock, 60_000),
      b: takes(clock, 10_000),
      c: takes(clock, 20_000),
      coder: takes(clock, 5_000),
    }
    const { status, events } = await lssProject(loop, 0).run('mend', {
      ...{ inputs: { task: 'x' }, clock, agents },
    })
    expect(status).toBe('done')
    expect(started(events)).toMatchObject({
      'i1r1.task.a': 0,
      'i1r1.task.b': 0,
      'i1r1.task.c': 10_000,
      'i1r1.task.coder': 60_000,
      'i1r1.check.tests': 65_000,
    })
  })

  test('while somebody does real work no time goes by, so that nobody else is out of time', async () => {
    const loop = lssLoop({ workers: [worker('a', { timeout_seconds: 5 }), worker('coder', { retries: 1 })] })
    const clock = virtualClock()
    let works = 0
    const a: Agent = {
      async call() {
        await real(50)
        works = clock.elapsed()
        return { status: 'ok', text: 'x' }
      },
    }
    const { status } = await lssProject(loop, 0).run('mend', {
      ...{ inputs: { task: 'x' }, clock, agents: { a, coder: takes(clock, hour / 3) } },
    })
    expect([status, works]).toEqual(['done', 0])
  })

  test('a call that takes longer than it may is out of time by the clock', async () => {
    const loop = lssLoop({ workers: [worker('coder', { timeout_seconds: 30 })] })
    const clock = virtualClock()
    const { events } = await lssProject(loop, 0).run('mend', {
      ...{ inputs: { task: 'x' }, clock, agents: { coder: takes(clock, 45_000) } },
    })
    expect(finished(events)['i1r1.task.coder']).toMatchObject({
      status: 'failed',
      ms: 30_000,
      error: { message: '"coder" took more than 30000 ms' },
    })
  })

  test('a check is out of time by the clock as well', async () => {
    const clock = virtualClock()
    const slow = async ({ signal }: { signal: AbortSignal }) => {
      await clock.sleep(hour, signal)
      return { verdict: 'pass' as const, evidence: 'fine' }
    }
    const loop = lssLoop({
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'slow', runs_after: ['coder'] }],
    })
    const { root } = lssProject(loop)
    const { plan } = await pickLoop('mend', root, ['slow'])
    const events: StampedEvent[] = []
    await run({
      ...{ plan, root, inputs: { task: 'x' }, clock, agents: { coder: takes(clock, 1) }, checks: { slow } },
      onEvent: event => void events.push(event),
    })
    const check = finished(events)['i1r1.check.tests']
    expect(check?.verdict?.verdict).toBe('inconclusive')
    expect(check?.ms).toBeLessThan(hour)
  })

  test('the time of a run is used up by the clock, and the next driver goes on where it stood', async () => {
    const project = lssProject(lssLoop({ workers: [worker('coder')] }), 0)
    const clock = virtualClock()
    const agents = { coder: takes(clock, 90_000) }
    const { plan } = await pickLoop('mend', project.root)
    const limits = { seconds: 60 }
    const first = await run({ plan, root: project.root, inputs: { task: 'x' }, clock, agents, limits })
    expect(first).toMatchObject({ status: 'paused', reason: expect.stringContaining('the limit of 1 min') })
    expect(first.state.t).toBe(60_000)
    const more = { root: project.root, run: first.run, clock, agents, limits: { seconds: 600 } }
    const second = await resume(more)
    expect(second.status).toBe('done')
    expect(second.state.t).toBe(150_000)
  })

  test('loops inside live on the same clock, also where one waits for the workspace', async () => {
    const children = ['a', 'b'].map(id => ({ id, ref: `${id}.yaml`, role: 'branch' }))
    const composition = { type: 'parallel', children, merge: { strategy: 'all_pass' } }
    const project = composedProject({
      whole: whole(composition),
      a: part('a'),
      b: part('b'),
    })
    const clock = virtualClock()
    const agents = { a: takes(clock, hour / 6), b: takes(clock, hour / 3), whole: takes(clock, 1_000) }
    const result = await project.run('whole', { inputs: { task: 'x' }, clock, agents }).catch(cause => cause)
    expect(result).toMatchObject({ status: 'done' })
    expect(result.state.t).toBe(hour / 3 + 1_000)
  })
})

describe('branches in which machines judge for long', () => {
  const ids = ['a', 'b', 'c', 'd']

  /** Each works for a second and is then judged twice, for three seconds each. */
  const branches = async (seconds: { branch?: number; whole?: number }) => {
    const within = (value: number | undefined) => ({
      termination_conditions: {
        success: [{ metric: 'quality', operator: 'gte', value: 1 }],
        failure: [{ type: 'max_iterations', value: 1 }, ...(value ? [{ type: 'timeout', value }] : [])],
      },
    })
    const slow = (id: string) => [{ id: 'tests', type: 'deterministic', implementation: 'slow', runs_after: [id] }]
    const children = ids.map(id => ({ id, ref: `${id}.yaml`, role: 'branch' }))
    const composition = { type: 'parallel', children, merge: { strategy: 'all_pass' } }
    const project = composedProject({
      whole: whole(composition, within(seconds.whole)),
      ...Object.fromEntries(ids.map(id => [id, part(id, { ...within(seconds.branch), evaluators: slow(id) })])),
    })
    const clock = virtualClock()
    const cannotTell = async ({ signal }: { signal: AbortSignal }) => {
      await clock.sleep(3_000, signal)
      return { verdict: 'inconclusive' as const, evidence: 'who knows' }
    }
    const { plan } = await pickLoop('whole', project.root, ['slow'])
    const result = await run({
      ...{ plan, root: project.root, inputs: { task: 'x' }, clock, checks: { slow: cannotTell } },
      agents: Object.fromEntries(ids.map(id => [id, takes(clock, 1_000)])),
    })
    const inside = await Promise.all(ids.map(id => openRun(project.root, `${result.run}.i1r1.child.${id}`)))
    return { ...result, plan, inside, passed: clock.elapsed() }
  }

  test('COMP-42: are not charged for the time in which they wait for one another', async () => {
    const { state, inside, plan } = await branches({ branch: 10 })
    expect(inside.map(({ state }) => [state.ended?.reason, state.t])).toEqual(ids.map(() => ['max-iterations', 7_000]))
    for (const { events } of inside) expect(events.every(({ t }, at) => t >= (events[at - 1]?.t ?? 0))).toBe(true)
    expect(state.t).toBe(25_000)
    expect(state.t / 1000).toBeLessThanOrEqual(bound(plan).seconds.value ?? 0)
  })

  test('COMP-42: stand still all the same when the time of the whole is over', async () => {
    const { status, state, inside, passed } = await branches({ branch: 10, whole: 12 })
    expect([status, state.ended?.reason, passed]).toEqual(['failed', 'timeout', 12_000])
    expect(inside.filter(({ state }) => state.status === 'paused').length).toBeGreaterThan(0)
  })
})

describe('the clock itself', () => {
  test('calls back in order when it is moved on, and not who gave up', async () => {
    const clock = virtualClock(new Date(0))
    const seen: [string, number][] = []
    const note = (name: string) => () => seen.push([name, clock.now()])
    clock.timer(300, note('c'))
    clock.timer(100, note('a'))
    clock.timer(100, note('b'))
    clock.timer(50, note('never'))()
    clock.timer(1_000, note('late'))
    clock.advance(300)
    expect(seen).toEqual([
      ['a', 100],
      ['b', 100],
      ['c', 300],
    ])
    expect([clock.now(), clock.elapsed()]).toEqual([300, 300])
  })

  test('a sleep ends when it is aborted, and no time has gone by', async () => {
    const clock = virtualClock()
    clock.work?.(1)
    clock.work?.(1)
    const abort = new AbortController()
    const slept = clock.sleep(hour, abort.signal)
    abort.abort()
    await slept
    expect(clock.elapsed()).toBe(0)
    await clock.sleep(hour, abort.signal)
    expect(clock.elapsed()).toBe(0)
  })
})

test('`now` alone sets the dates and leaves lengths of time as they are', async () => {
  const project = testProject({
    'loop.yaml': JSON.stringify({ version: '1', agents: { default: { command: [process.execPath, '-e', '0'] } } }),
    'loops/x.yaml': JSON.stringify({ name: 'x', trigger: { type: 'manual' }, pipeline: [{ label: 'A', prompt: 'a' }] }),
  })
  const { events } = await project.run('x', { now: () => new Date('2030-01-01T00:00:00Z') })
  expect(new Set(events.map(({ at }) => at))).toEqual(new Set(['2030-01-01T00:00:00.000Z']))
  expect(events.at(-1)?.t).toBeGreaterThan(0)
})
