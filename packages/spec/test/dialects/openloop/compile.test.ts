import { expect, test } from 'vitest'
import {
  bound,
  convert,
  evaluateExpression,
  flowchart,
  type Plan,
  parse,
  type SourceDocument,
  scoreLesDesign,
  scoreLrs,
  sequenceDiagram,
  stateDiagram,
} from '../../../src/index.js'
import { parseMermaid } from '../../diagram/mermaid.js'
import { analyseOpenloop, minimal, planOf, seed } from '../../helpers/openloop.js'

const full = () => ({
  ...seed(),
  commands: { ...seed().commands, scan: { lint: 'npm run lint', types: 'tsc' }, fix: ['a', 'b'] },
})

const choice = (plan: Plan, id: string) => plan.choices.find(other => other.id === id)
const decide = (plan: Plan, id: string, troubled: string[], checks: Record<string, string> = {}) =>
  evaluateExpression(choice(plan, id)?.expression ?? '', {
    steps: {},
    inputs: {},
    round: 1,
    iteration: 1,
    checks: Object.fromEntries(Object.entries(checks).map(([name, verdict]) => [name, { verdict }])),
    last_error: '',
    troubled,
  })

test('OL-6: a round looks, repairs, verifies, measures and makes better, one command at a time', async () => {
  const plan = await planOf(full())
  expect(plan.checks.map(({ id, after }) => [id, after])).toEqual([
    ['play', []],
    ['scan-lint', []],
    ['scan-types', []],
    ['verify', ['broken', 'fix-1', 'fix-2']],
    ['baseline', ['verified']],
  ])
  expect(plan.tasks.map(({ id, after }) => [id, after])).toEqual([
    ['fix-1', ['broken']],
    ['fix-2', ['broken', 'fix-1']],
    ['improve', ['below']],
  ])
  expect(plan.maxParallel).toBe(1)
})

test('OL-8: `fix` runs for what failed and is not overcome, and for nothing else', async () => {
  const plan = await planOf(full())
  expect(choice(plan, 'broken')?.checks).toEqual(['play', 'scan-lint', 'scan-types'])
  expect(decide(plan, 'broken', [])).toBe(false)
  expect(decide(plan, 'broken', ['scan-types'])).toBe(true)
  expect(decide(plan, 'broken', ['verify'])).toBe(true)
  expect(decide(plan, 'broken', ['baseline', 'improve', 'fix-1'])).toBe(false)
  const bare = await planOf(minimal())
  expect(choice(bare, 'broken')).toMatchObject({ checks: [], after: [] })
  expect(decide(bare, 'broken', ['verify'])).toBe(true)
})

test('OL-9: what repairs may fail, and verify judges all the same', async () => {
  const plan = await planOf(full())
  expect(plan.tasks.every(({ tolerated }) => tolerated)).toBe(true)
  expect(plan.checks.every(({ regardless }) => regardless)).toBe(true)
})

test('OL-10: the baseline is measured when all of verify has passed', async () => {
  const plan = await planOf({ ...full(), commands: { ...full().commands, verify: ['x', 'y'] } })
  expect(plan.checks.at(-1)).toMatchObject({ id: 'baseline', when: { choice: 'verified', is: true } })
  expect(choice(plan, 'verified')?.checks).toEqual(['verify-1', 'verify-2'])
  expect(decide(plan, 'verified', [], { 'verify-1': 'pass', 'verify-2': 'pass' })).toBe(true)
  expect(decide(plan, 'verified', [], { 'verify-1': 'pass', 'verify-2': 'fail' })).toBe(false)
})

test('OL-11: improve runs for a missed baseline, judged anew, and never without one', async () => {
  const plan = await planOf(full())
  expect(decide(plan, 'below', [], { baseline: 'fail' })).toBe(true)
  expect(decide(plan, 'below', [], { baseline: 'pass' })).toBe(false)
  expect(plan.tasks.at(-1)).toMatchObject({ when: { choice: 'below', is: true }, rejudges: ['verify', 'baseline'] })
  const { baseline: _, ...without } = full()
  for (const value of [without, { ...full(), baseline: { ...seed().baseline, enabled: false } }]) {
    const plan = await planOf(value)
    expect(plan.tasks.map(({ id }) => id)).toEqual(['fix-1', 'fix-2'])
    expect(plan.choices.map(({ id }) => id)).toEqual(['broken'])
  }
})

test('OL-12: a check that cannot come to its end fails, and each command has both limits of time', async () => {
  const plan = await planOf(full())
  for (const check of plan.checks)
    expect(check).toMatchObject({ unfinished: 'fail', timeoutSeconds: 900, stallSeconds: 300 })
  for (const agent of Object.values(plan.agents))
    expect(agent).toMatchObject({ timeoutSeconds: 900, stallSeconds: 300 })
})

test('OL-5, OL-13, OL-14, OL-15: when a run ends, and what a document leaves open', async () => {
  const { stop, limits } = await planOf(minimal())
  expect(stop).toMatchObject({
    success: [],
    failure: [
      { type: 'max_iterations', value: 3, action: 'halt' },
      { type: 'consecutive_failures', value: 3, checks: ['verify'], action: 'halt' },
    ],
    stall: [],
  })
  expect(limits).toMatchObject([{ unit: 'iterations', max: 3, onExceed: 'halt' }])
  const own = await planOf(minimal({ total_rounds: 9, limits: { max_consecutive_failures: 1 } }))
  expect(own.stop?.failure.map(({ value }) => value)).toEqual([9, 1])
  expect(own.stop?.failure[1]?.place).toMatchObject({ pointer: '/limits/max_consecutive_failures' })
})

test('OL-16: a shell is given the command as one text; settings of a command stand in place of those of the loop', async () => {
  const plan = await planOf({
    ...minimal({ env: ['A'], out_of_memory: ['oom'] }),
    commands: {
      fix: '-odd {last_error}',
      verify: { run: 'npm test', timeout_seconds: 5, stall_timeout_seconds: 2, env: ['B'], out_of_memory: ['heap'] },
    },
  })
  expect(plan.agents['fix']).toMatchObject({ env: ['A'], outOfMemory: ['oom'], prompt: 'none', kind: 'program' })
  // Without the blank the shell would take the text for an option.
  expect(plan.agents['fix']?.command).toEqual(['sh', '-c', ` -odd "\${OPENLOOP_LAST_ERROR}"`])
  expect(plan.checks[0]).toMatchObject({
    command: ['sh', '-c', 'npm test'],
    timeoutSeconds: 5,
    stallSeconds: 2,
    env: ['B'],
    outOfMemory: ['heap'],
  })
})

test('OL-17: all of the environment unless it is said which, and the variables of the loop', async () => {
  const plan = await planOf(minimal())
  expect(plan.checks[0]?.env).toEqual(['*'])
  expect(plan.variables).toEqual({
    OPENLOOP_WORKSPACE: 'home',
    OPENLOOP_PROJECT_ROOT: 'workspace',
    OPENLOOP_ROUND: 'iteration',
    OPENLOOP_STEP: 'target',
    OPENLOOP_LAST_ERROR: 'last-error',
    OPENLOOP_LESSONS: 'lessons',
  })
})

test('OL-18: what a crash cut off is done again, unless a person is to be asked', async () => {
  expect((await planOf(minimal())).agents['fix']?.interrupted).toBe('retry')
  expect((await planOf(minimal({ interrupted: 'ask' }))).agents['fix']?.interrupted).toBe('ask')
})

const baseline = async (rest: object) => {
  const plan = await planOf({ ...minimal(), baseline: { command: 'bench', value: 2, regex: 'x=(.*)', ...rest } })
  return { plan, check: plan.checks.at(-1) }
}

test('OL-24: where the number is found', async () => {
  expect((await baseline({})).check?.config).toEqual({
    command: ['sh', '-c', 'bench'],
    metric: 'baseline',
    format: 'text',
    regex: 'x=(.*)',
    value: 2,
    direction: 'greater_equal',
    samples: 1,
  })
  const json = await baseline({ regex: '', json_pointer: '/a/b', file: 'out.json' })
  expect(json.check?.config).toMatchObject({ format: 'json', pointer: '/a/b', file: 'out.json' })
  expect(json.check?.config).not.toHaveProperty('regex')
  expect((await baseline({ regex: '', format: 'junit', file: 'a.xml' })).check?.config).toMatchObject({
    format: 'junit',
  })
})

test('OL-25: what it is compared with, and which way is better', async () => {
  const { plan, check } = await baseline({
    direction: 'less_equal',
    relative: 'best',
    tolerance: 0.1,
    metric_name: 'ms',
  })
  expect(check?.config).toMatchObject({ direction: 'less_equal', relative: 'best', tolerance: 0.1, value: 2 })
  expect(check?.criteria).toEqual(['ms <= 2 and the best so far, 10 % worse at most'])
  expect(plan.metrics).toMatchObject([{ id: 'ms', from: 'check', name: 'baseline', primary: true, lowIsBetter: true }])
  expect((await baseline({})).plan.metrics?.[0]).not.toHaveProperty('lowIsBetter')
})

test('OL-26: each sample has the time of a command, and so has each in another revision', async () => {
  expect((await baseline({ samples: 5 })).check).toMatchObject({ config: { samples: 5 }, timeoutSeconds: 4500 })
  expect((await baseline({ samples: 5, relative: 'main' })).check?.timeoutSeconds).toBe(9000)
})

test('OL-27: gates hold for each change, which is taken back unless told', async () => {
  const plan = await planOf({ ...full(), gates: { maxChangedFiles: 3, protectedPaths: ['tests/**'] } })
  for (const { gates } of plan.tasks)
    expect(gates).toMatchObject({ maxChangedFiles: 3, protectedPaths: ['tests/**'], onBreak: 'undo' })
  const kept = await planOf({ ...full(), gates: { maxChangedLines: 0, onBreak: 'keep' } })
  expect(kept.tasks[0]?.gates).toMatchObject({ maxChangedLines: 0, onBreak: 'keep' })
})

test('OL-28: checkpoints are made when they are asked for', async () => {
  expect(await planOf(minimal())).not.toHaveProperty('checkpoint')
  expect((await planOf(minimal({ git: { checkpoint: true } }))).checkpoint).toMatchObject({ dirty: false })
  expect((await planOf(minimal({ git: { checkpoint: true, dirty: true } }))).checkpoint).toMatchObject({ dirty: true })
})

test('OL-29: the worst case is all timeouts together, as often as there are rounds', async () => {
  const { seconds, calls } = bound(await planOf(seed()))
  // play, scan, fix, verify twice, improve, and the baseline twice.
  expect(seconds.value).toBe(3 * 8 * 900)
  expect(calls.value).toBe(3 * 8)
  const { baseline: _, ...without } = seed()
  expect(bound(await planOf({ ...without, total_rounds: 2 })).seconds.value).toBe(2 * 4 * 900)
  const sampled = { ...seed(), baseline: { ...seed().baseline, samples: 3 } }
  expect(bound(await planOf(sampled)).seconds.value).toBe(3 * (6 * 900 + 2 * 3 * 900))
})

test('OL-30: readiness says what commands lack, and what they have', async () => {
  const good = (await analyseOpenloop(minimal({ total_rounds: 3, limits: { command_timeout_seconds: 60 } }))).openloop
  const score = good && scoreLrs(good, { project: undefined })
  const points = Object.fromEntries(score?.categories.map(({ id, value }) => [id, value]) ?? [])
  expect(points).toMatchObject({
    quantifiable_goal: 100,
    termination_condition: 70,
    verification: 100,
    state_persistence: 100,
  })
  expect(points['budget_control']).toBeLessThan(50)
  const idle = (await analyseOpenloop({ ...minimal(), commands: { fix: 'agent', verify: 'true' } })).openloop
  const worse = idle && scoreLrs(idle, { project: undefined })
  expect(worse?.categories.find(({ id }) => id === 'verification')?.value).toBe(0)
  expect(good && scoreLrs(good, { project: undefined }, 'loopkit-0.1')).toBeUndefined()
  expect(scoreLesDesign(await planOf(seed())).value).toBeGreaterThan(0.3)
})

test('OL-31: it is not converted, and the refusal says why', async () => {
  const { document } = parse(JSON.stringify(seed()), 'openloop.json')
  for (const to of ['lss', 'loopkit'] as const)
    expect(() => convert(document as SourceDocument, to)).toThrow('have no place in another dialect')
})

test('its diagrams are Mermaid, and show the course of a round', async () => {
  for (const value of [seed(), full(), minimal(), { commands: { verify: ['a', 'b'] }, total_rounds: 1 }]) {
    const plan = await planOf(value)
    for (const text of [flowchart(plan), stateDiagram(plan), sequenceDiagram(plan)]) await parseMermaid(text)
  }
  const flow = flowchart(await planOf(seed()))
  for (const edge of [
    'k_scan --> c_broken',
    'c_broken -->|"yes"| t_fix',
    'c_broken -->|"no"| k_verify',
    't_fix --> k_verify',
    'k_verify --> c_verified',
    'c_verified -->|"yes"| k_baseline',
    'k_baseline --> c_below',
    'c_below -->|"yes"| t_improve',
    't_improve -.->|"judges anew"| k_verify',
    'stop -->|"every check passes"| done',
  ])
    expect(flow).toContain(edge)
  expect(flow).not.toContain('c_broken -->|"no"| stop')
})
