import { expect, test } from 'vitest'
import type { CompositionHost } from '../../../src/dialects/lss/host.js'
import {
  changed,
  criteriaOf,
  criterion,
  type Json,
  project,
  type Ready,
  ready,
  type Scored,
  scored,
  unheard,
  unmeasured,
} from './loops.js'

const composition = (type: 'sequential' | 'parallel' = 'parallel'): Json => ({
  type,
  children: ['first', 'second'].map(id => ({
    ...{ id, ref: `${id}.yaml`, role: type === 'parallel' ? 'branch' : 'stage' },
  })),
  ...(type === 'parallel' ? { merge: { strategy: 'all_pass' } } : {}),
})

const whole = (change: (loop: Ready) => unknown = () => {}): Ready =>
  changed(loop => {
    loop.loop_name = 'whole'
    loop.cost_limits = { per_iteration_usd: 3, cumulative_usd: 18, on_exceed: { action: 'halt' } }
    loop.composition = composition()
    change(loop)
  })

const hostOf = (children: Record<string, Ready>): CompositionHost => ({
  read(ref) {
    const child = children[ref.replace('.yaml', '')]
    return child ? { path: `loops/${ref}`, text: JSON.stringify(child) } : null
  },
})

const composed = (second: Ready, loop = whole(), shared = project): Promise<Scored> =>
  scored(loop, shared, hostOf({ first: ready(), second: { ...second, loop_name: 'second' } }))

test('a composition of what is ready is ready', async () => {
  const scores = await composed(ready())
  expect(scores.errors).toEqual([])
  expect([scores.lrs.display, scores.les.display]).toEqual([100, 100])
})

test.each<[string, string, (loop: Ready) => unknown]>([
  ['decided-by-command', 'quantifiable goal', loop => loop.evaluators.shift()],
  ['les/result-judged', 'effectiveness', unmeasured],
  ['les/failed-work-returns', 'robustness', unheard],
  ['les/harm-prevented', 'safety', loop => Object.assign(loop, { safety_constraints: [] })],
  ['les/passes-capped', 'cost', loop => loop.termination_conditions.failure?.shift()],
  ['les/learns-across-runs', 'adaptability', loop => Object.assign(loop, { memory: { type: 'session' } })],
])('LRS-7, LES-12: %s: one bad child is enough', async (id, _, change) => {
  const found = criterion(await composed(changed(change)), id)
  expect(found.earned).toBe(0)
  expect(found.reason).toMatch(/^in the loop "second" inside it: /)
  expect(found.fix).toBeTruthy()
  expect(criterion(await composed(ready()), id).earned).toBe(found.possible)
})

test('a composition has no point that it would not have without its children', async () => {
  const alone = new Map(
    criteriaOf(await scored(whole(loop => Object.assign(loop, { composition: undefined })))).map(one => [one.id, one]),
  )
  const worse = changed(loop => {
    loop.evaluators.pop()
    loop.memory = { type: 'session' }
  })
  for (const { id, earned } of criteriaOf(await composed(worse)))
    expect(earned, id).toBeLessThanOrEqual(alone.get(id)?.earned ?? 0)
})

test('LRS-7, LES-12: limits of the whole on time and use hold for its children, those on iterations do not', async () => {
  const unlimited = changed(loop => {
    loop.termination_conditions.failure = []
    loop.cost_limits = { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'warn' } }
  })
  const scores = await composed(unlimited)
  for (const [id, points] of [
    ['bounded-time', 30],
    ['bounded-use', 30],
    ['bounded-passes', 25],
    ['les/run-time-bounded', 50],
    ['les/use-capped', 30],
    ['les/passes-capped', 0],
  ] as const)
    expect([id, criterion(scores, id).earned]).toEqual([id, points])
})

test('a round of the whole is paid for with those of its children', async () => {
  const tight = whole(loop => Object.assign(loop.cost_limits, { per_iteration_usd: 1.4 }))
  expect(criterion(await composed(ready(), tight), 'les/round-fits')).toMatchObject({
    earned: 0,
    reason: expect.stringContaining('1.5 usd'),
  })
})

test('branches are ready together, stages are not', async () => {
  const one = `${project}settings: { maxParallel: 1 }\n`
  const stages = whole(loop => Object.assign(loop, { composition: composition('sequential') }))
  expect(criterion(await composed(ready(), whole(), one), 'les/ready-work-starts').earned).toBe(0)
  expect(criterion(await composed(ready(), stages, one), 'les/ready-work-starts').earned).toBe(30)
})

test('nothing is earned for a child whose file is not at hand', async () => {
  const scores = await scored(whole(), project, { read: () => undefined })
  for (const { id, earned, fix } of criteriaOf(scores)) expect([id, earned, fix]).toEqual([id, 0, expect.any(String)])
})
