import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgentSpec, CheckSpec, Plan } from '../../../src/generated/types.js'
import { lesCategories } from '../../../src/score/les/categories.js'
import { lesDesign1, scoreLesDesign } from '../../../src/score/les/design.js'
import type { LesCriterion } from '../../../src/score/les/score.js'
import { runs } from '../../helpers/runs.js'
import { agent, anyCheck, anyPlan, command, judge, place, ready, task } from './plans.js'

const criteria = (plan: Plan): LesCriterion[] =>
  lesCategories.flatMap(id => scoreLesDesign(plan).categories[id]?.criteria ?? [])

const criterion = (plan: Plan, id: string): LesCriterion => {
  const found = criteria(plan).find(each => each.id === id)
  if (!found) throw new Error(`no criterion ${id}`)
  return found
}

const agents = (change: Partial<AgentSpec>): Plan => ({
  ...ready,
  agents: { ...ready.agents, judge: agent('judge', change) },
})

const without = (unit: string): Plan => ({ ...ready, limits: ready.limits.filter(limit => limit.unit !== unit) })

const checks = (...all: CheckSpec[]): Plan => ({ ...ready, checks: all })

const rounds = (change: Partial<Plan['rounds']>): Plan => ({ ...ready, rounds: { ...ready.rounds, ...change } })

const memory = (change: Partial<NonNullable<Plan['memory']>>): Plan => ({
  ...ready,
  memory: { store: 'filesystem', persistence: 'full', origin: 'loop', ...change },
})

test('a plan with everything has all points', () => {
  const score = scoreLesDesign(ready)
  expect(score).toMatchObject({
    ...{ value: 1, display: 100, band: 'production-grade', kind: 'structural', profile: 'les-design-1' },
    coverage: { label: 'complete' },
  })
  for (const { id, earned, possible, fix } of criteria(ready))
    expect([id, earned, fix]).toEqual([id, possible, undefined])
})

test('criteria are 100 points a category, and their names are unique', () => {
  const all = lesCategories.flatMap(id => lesDesign1[id])
  for (const id of lesCategories) expect(lesDesign1[id].reduce((sum, { possible }) => sum + possible, 0)).toBe(100)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('LES-22: whatever a plan holds, each criterion earns what it can at most, and says how to earn the rest', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      for (const { id, earned, possible, fix, reason } of criteria(plan)) {
        expect(0 <= earned && earned <= possible, id).toBe(true)
        expect(fix !== undefined, id).toBe(earned < possible)
        expect(reason).not.toBe('')
      }
    }),
  )
})

describe('points', () => {
  const opinion = judge('critic', ['plan', 'fix'])
  test.each<[string, number, string, Plan]>([
    ['result-judged', 0, 'the last task is not judged', checks(command('tests', ['plan']))],
    ['result-judged', 40, 'only the last task is judged', checks(command('tests', ['fix']))],
    ['result-judged', 0, 'a second result is not judged', { ...ready, tasks: [...ready.tasks, task('log')] }],
    ['decided-by-fact', 0, 'an opinion decides', checks(opinion)],
    [
      'criteria-of-its-own',
      0,
      'criteria are prompts',
      checks(judge('critic', ['fix'], { criteria: ['fix: Do fix.'] })),
    ],
    ['run-time-bounded', 0, 'no limit on time', without('seconds')],
    ['calls-time-out', 0, 'an agent without a time limit', agents({ timeoutSeconds: 601 })],
    ['calls-time-out', 50, 'no limit on the run', without('seconds')],
    ['use-capped', 30, 'money alone is limited', without('tokens')],
    ['caps-hold', 0, 'a ceiling lacks a unit', agents({ ceiling: { costUsd: 0.1 } })],
    [
      'caps-hold',
      35,
      'that unit is not limited',
      { ...agents({ ceiling: { costUsd: 0.1 } }), limits: without('tokens').limits },
    ],
    ['round-fits', 0, 'a call is worth more than the cap', agents({ ceiling: { tokens: 10, costUsd: 1.9 } })],
    ['round-fits', 20, 'a round is worth the cap', agents({ ceiling: { tokens: 800, costUsd: 1.8 } })],
    ['round-fits', 0, 'a ceiling is unknown', agents({ ceiling: {} })],
    ['passes-capped', 0, 'no limit on iterations', without('iterations')],
    ['failed-work-returns', 0, 'one round', rounds({ max: 1 })],
    ['failed-work-returns', 0, 'no retries', rounds({ retry: false })],
    ['independent-judge', 25, 'the same vendor', checks(judge('critic', ['fix'], { independence: 'same-vendor' }))],
    ['independent-judge', 10, 'the same model', checks(judge('critic', ['fix'], { independence: 'same-model' }))],
    [
      'independent-judge',
      10,
      'one result is judged by the same model',
      {
        ...checks(command('tests', ['fix']), judge('critic', ['log'], { independence: 'same-model' })),
        tasks: [...ready.tasks, task('log')],
      },
    ],
    ['independent-judge', 0, 'the maker', checks(judge('critic', ['fix'], { independence: 'same-agent' }))],
    ['independent-judge', 0, 'the maker, though it is not said', checks(judge('critic', ['fix'], { agent: 'maker' }))],
    ['cut-off-calls-decided', 0, 'an agent is not declared', { ...ready, agents: { maker: agent('maker') } }],
    ['long-prompts-pass', 0, 'prompts are arguments', agents({ prompt: 'argument' })],
    ['ready-work-starts', 0, 'more can be ready', { ...ready, tasks: ['a', 'b', 'c', 'd', 'e'].map(id => task(id)) }],
    [
      'ready-work-starts',
      30,
      'of two branches one runs',
      {
        ...ready,
        choices: [{ id: 'choice', expression: 'true', after: [], place: place(4) }],
        tasks: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, n) =>
          task(id, { after: ['choice'], when: { choice: 'choice', is: n % 2 === 0 } }),
        ),
      },
    ],
    ['memory-apart', 0, 'a folder of the project', memory({ path: 'shared', origin: 'project' })],
    ['memory-apart', 30, 'a folder of its own', memory({ path: 'own' })],
    ['memory-apart', 30, 'no memory', { ...ready, memory: null }],
    [
      'maker-never-judges',
      0,
      'a maker judges too',
      checks(command('tests', ['fix']), judge('self', ['fix'], { agent: 'maker' })),
    ],
    ['use-bounded', 0, 'no limit on time', without('seconds')],
    ['no-blind-repeat', 0, 'a call is repeated', agents({ interrupted: 'retry' })],
    ['person-when-stuck', 0, 'it fails', rounds({ onExhausted: 'fail' })],
    [
      'learns-within-run',
      25,
      'criteria are prompts',
      checks(judge('critic', ['fix'], { criteria: ['plan: Do plan.'] })),
    ],
    ['learns-across-runs', 20, 'the outcome alone', memory({ persistence: 'minimal' })],
    ['learns-across-runs', 0, 'memory that is gone', memory({ store: 'memory' })],
    ['ends-itself', 0, 'nothing judges', checks()],
    ['stops-itself', 0, 'no limit on iterations', without('iterations')],
    ['can-run', 0, 'an agent is unbound', agents({ kind: 'unbound' })],
  ])('%s: %i where %s', (id, points, _, plan) => {
    expect(criterion(plan, id).earned).toBe(points)
  })
})

describe('what earns nothing', () => {
  const points = (plan: Plan) => criteria(plan).map(({ id, earned }) => ({ id, earned }))

  const neverRaises = (before: Plan, after: Plan): void => {
    const were = points(before)
    for (const [index, { id, earned }] of points(after).entries())
      expect(earned, id).toBeLessThanOrEqual(were[index]?.earned ?? 0)
    expect(scoreLesDesign(after).value).toBeLessThanOrEqual(scoreLesDesign(before).value)
  }

  const inserted = (plan: Plan, at: number, check: CheckSpec): Plan => ({
    ...plan,
    checks: plan.checks.toSpliced(at % (plan.checks.length + 1), 0, { ...check, id: 'added', label: 'added' }),
  })

  test('LES-5: a check that judges no task', () => {
    fc.assert(
      fc.property(anyPlan, anyCheck([]), fc.nat(9), (plan, check, at) => neverRaises(plan, inserted(plan, at, check))),
      { numRuns: runs(100, 500) },
    )
  })

  test('LES-21: a check that repeats another', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(9), fc.nat(9), (plan, which, at) => {
        const check = plan.checks[which % Math.max(1, plan.checks.length)]
        fc.pre(check !== undefined)
        neverRaises(plan, inserted(plan, at, check as CheckSpec))
      }),
      { numRuns: runs(100, 500) },
    )
  })

  test('LES-5: a check that cannot fail, or is the maker', () => {
    const useless = fc.constantFrom<CheckSpec>(
      ...[['true'], ['/bin/true'], [':'], ['echo', 'ok'], ['sh', '-c', 'true'], ['bash', '-ec', 'exit 0'], []].map(
        argv => command('x', ['a', 'b', 'c'], { command: argv }),
      ),
      judge('x', ['a', 'b', 'c'], { criteria: [] }),
      judge('x', ['a', 'b', 'c'], { criteria: [' '] }),
      judge('x', ['a', 'b', 'c'], { independence: 'same-agent' }),
    )
    fc.assert(
      fc.property(anyPlan, useless, fc.nat(9), (plan, check, at) => neverRaises(plan, inserted(plan, at, check))),
      { numRuns: runs(100, 500) },
    )
  })

  test('LES-7: scores it gives itself, a level, longer texts', () => {
    const boast = {
      ...ready,
      ...{ checks: [], limits: [], memory: null },
      name: 'a very long and impressive name',
      description: 'Every single thing is measured, at most 0 faults, always.',
      les_scores: Object.fromEntries(lesCategories.map(id => [id, 1])),
      taxonomy_level: 6,
      metadata: { taxonomy_level: 6, les_estimate: 99 },
    }
    expect(points(boast)).toEqual(points({ ...ready, checks: [], limits: [], memory: null }))
  })

  test('LES-6: many good results beside a bad one', () => {
    const bad = { ...ready, tasks: [task('bad')], checks: [command('tests', ['good'])] }
    const hidden = {
      ...bad,
      tasks: [task('bad'), ...Array.from({ length: 3 }, (_, n) => task(`good${n}`))],
      checks: [command('tests', ['good0', 'good1', 'good2'])],
    }
    expect(criterion(hidden, 'result-judged')).toMatchObject({ earned: 0, reason: expect.stringContaining('bad') })
    expect(criterion(hidden, 'result-judged').earned).toBe(criterion(bad, 'result-judged').earned)
  })
})

test('LES-22: findings name the line they come from', () => {
  expect(criterion(ready, 'use-capped').place?.line).toBe(15)
  expect(criterion(ready, 'passes-capped').place?.line).toBe(12)
  expect(criterion(ready, 'failed-work-returns').place?.line).toBe(8)
  expect(criterion(ready, 'independent-judge').place?.line).toBe(9)
  expect(criterion(ready, 'learns-across-runs').place?.line).toBe(16)
  const late = {
    ...ready,
    agents: { ...ready.agents, maker: agent('maker', { timeoutSeconds: 900, place: place(2) }) },
  }
  expect(criterion(late, 'calls-time-out')).toMatchObject({ earned: 0, place: { line: 2 } })
})

test('a plan of ten thousand tasks in a row has a score', () => {
  const tasks = Array.from({ length: 10_000 }, (_, n) => task(`t${n}`, { after: n === 0 ? [] : [`t${n - 1}`] }))
  const plan = { ...ready, tasks, checks: [command('tests', ['t9999'])] }
  expect(criterion(plan, 'result-judged').earned).toBe(40)
  expect(criterion(plan, 'ready-work-starts').earned).toBe(30)
})

test('tasks that wait for each other in a circle do not keep it busy for ever', () => {
  const plan = { ...ready, tasks: [task('a', { after: ['b'] }), task('b', { after: ['a'] })] }
  expect(criterion(plan, 'result-judged').earned).toBe(0)
})
