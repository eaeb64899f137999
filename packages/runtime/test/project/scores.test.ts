import { describe, expect, test } from 'vitest'
import { fixesFor, type ScoreProfile, scorePaths, validatePaths } from '../../src/index.js'
import { testProject } from '../support/project.js'

const folderWith = (files: Record<string, string>): string => testProject(files).root

const model = 'model: { provider: anthropic, name: claude-sonnet-4-5 }'
const lss = `loop_name: fix-tests
version: 1.0.0
objective: Every test of the project passes.
inputs: { schema: { task: { type: string, description: What to do. } } }
memory: { type: session }
workers:
  - { id: coder, role: Makes it, ${model}, inputs: [{ from: inputs.task }], outputs: { name: patch, format: code } }
evaluators:
  - { id: tests, type: deterministic, implementation: test_pass_rate, runs_after: [coder] }
feedback_channels:
  - { id: back, source: evaluators.tests, destination: workers.coder, format: structured }
optimization_strategy: { type: manual }
termination_conditions:
  success: [{ metric: test_pass_rate, operator: gte, value: 1 }]
  failure: [{ type: max_iterations, value: 6 }]
metrics:
  - { name: test_pass_rate, definition: Rate, source: evaluators.tests, unit: ratio, primary: true }
safety_constraints: []
cost_limits: { per_iteration_usd: 0.5, cumulative_usd: 3, on_exceed: { action: halt } }
`
const loopkit = 'name: small\ntrigger: { type: manual }\npipeline: [{ prompt: x }]\n'
const project = 'agents:\n  default: { command: [a], timeoutSeconds: 60, ceiling: { costUsd: 0.1 } }\n'

/** The values of the one loop in a folder by profile, and the remarks on it. */
const valuesOf = async (cwd: string, profiles?: ScoreProfile[]) => {
  const { files, remarks } = await scorePaths(['loops'], { cwd, ...(profiles ? { profiles } : {}) })
  const values = Object.entries(files[0]?.scores ?? {}).map(([profile, { value }]) => [profile, value] as const)
  return { values: Object.fromEntries(values), scores: files[0]?.scores ?? {}, remarks }
}

describe('a loop in the lss dialect', () => {
  test('has every score but that of an older loopkit', async () => {
    const cwd = folderWith({ 'loop.yaml': project, 'loops/a.yaml': lss })
    const { values, remarks } = await valuesOf(cwd)
    expect(Object.keys(values)).toEqual(['lrs-1', 'les-design-1', 'les-core-1.0', 'les-discipline-1.0'])
    expect(remarks).toEqual([])
    const old = await valuesOf(cwd, ['loopkit-0.1'])
    expect([old.values, old.remarks]).toEqual([
      {},
      [expect.objectContaining({ isError: false, message: expect.stringContaining('older loopkit') })],
    ])
  })

  test('has the same scores in a report', async () => {
    const cwd = folderWith({ 'loop.yaml': project, 'loops/a.yaml': lss })
    const { values } = await valuesOf(cwd)
    const { report } = await validatePaths(['loops'], { cwd })
    const [entry] = report.files
    expect([entry?.scores.lrs?.value, entry?.scores.les?.value]).toEqual([values['lrs-1'], values['les-design-1']])
    const money = entry?.scores.lrs?.categories
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === 'money-limited')
    expect(money?.line).toBe(lss.split('\n').findIndex(text => text.startsWith('cost_limits')) + 1)
    const unscored = await validatePaths(['loops'], { cwd, score: false })
    expect(unscored.report.files[0]?.scores).toEqual({})
    const older = await validatePaths(['loops'], { cwd, profile: 'loopkit-0.1' })
    expect(Object.keys(older.report.files[0]?.scores ?? {})).toEqual(['les'])
  })

  test('is scored in its project', async () => {
    const values = await Promise.all(
      [project, 'agents: {}\n'].map(text => valuesOf(folderWith({ 'loop.yaml': text, 'loops/a.yaml': lss }))),
    )
    const [bound, unbound] = values.map(each => each.values['les-design-1'] ?? 0)
    expect(bound).toBeGreaterThan(unbound ?? 1)
  })

  test('with errors has no score by its plan, and says where', async () => {
    const broken = lss.replace('runs_after: [coder]', 'runs_after: [codr]')
    const cwd = folderWith({ 'loops/a.yaml': broken })
    const { values, remarks } = await valuesOf(cwd)
    expect(Object.keys(values)).toEqual(['les-core-1.0', 'les-discipline-1.0'])
    expect(remarks.map(({ isError, message }) => [isError, message.split(' ')[0]])).toEqual([
      [true, 'lrs-1'],
      [true, 'les-design-1'],
    ])
    expect(remarks[0]?.message).toMatch(/codr.*a\.yaml:9:/)
    expect((await validatePaths(['loops'], { cwd })).report.files[0]?.scores).toEqual({})
  })

  test('is told what would raise it, what is worth the most first, and in keys that it has', async () => {
    const { scores } = await valuesOf(folderWith({ 'loop.yaml': project, 'loops/a.yaml': lss }))
    const fixes = fixesFor(scores)
    expect(fixes.length).toBeGreaterThan(5)
    expect(fixes.map(({ points }) => points)).toEqual(fixes.map(({ points }) => points).sort((a, b) => b - a))
    expect(fixes.map(({ fix }) => fix).join('\n')).toContain('`termination_conditions.failure`')
    expect(fixes.map(({ fix }) => fix).join('\n')).not.toMatch(/`(verify|budget)\./)
  })
})

test('a composition is scored with the loops inside it', async () => {
  const whole = (ref: string) =>
    lss.replace(
      'version',
      `composition:\n  type: parallel\n  merge: { strategy: all_pass }\n  children:\n${['one', 'two']
        .map(id => `    - { id: ${id}, ref: ${ref}, role: branch }\n`)
        .join('')}version`,
    )
  const bad = lss.replace('loop_name: fix-tests', 'loop_name: child').replace('value: 1 }', 'value: 0 }')
  const good = lss.replace('loop_name: fix-tests', 'loop_name: child')
  const [above, below] = await Promise.all(
    [good, bad].map(async child => {
      const cwd = folderWith({
        'loop.yaml': project,
        'loops/whole.yaml': whole('../inner/c.yaml'),
        'inner/c.yaml': child,
      })
      return (await valuesOf(cwd)).values
    }),
  )
  for (const profile of ['lrs-1', 'les-design-1'])
    expect(above?.[profile] ?? 0, profile).toBeGreaterThan(below?.[profile] ?? 100)
})

test('a loopkit loop keeps its scores', async () => {
  const cwd = folderWith({ 'loop.yaml': project, 'loops/a.yaml': loopkit })
  expect(Object.keys((await valuesOf(cwd)).values)).toEqual(['lrs-1', 'les-design-1'])
  expect(Object.keys((await valuesOf(cwd, ['loopkit-0.1'])).values)).toEqual(['loopkit-0.1'])
})

test('LRS-10: errors that rules find keep a loop from a readiness score but in loopkit; those of its project file do as well', async () => {
  const readinessOf = async (files: Record<string, string>) =>
    (await valuesOf(folderWith(files), ['lrs-1'])).values['lrs-1']
  const unknownAgent = loopkit.replace('prompt: x', 'prompt: x, agent: nobody')
  expect(await readinessOf({ 'loop.yaml': project, 'loops/a.yaml': unknownAgent })).toBeGreaterThan(0)
  const ghost = lss.replace('role: Makes it', 'role: Makes it, depends_on: [ghost]')
  expect(await readinessOf({ 'loop.yaml': project, 'loops/a.yaml': ghost })).toBeUndefined()
  expect(await readinessOf({ 'loop.yaml': project, 'loops/a.yaml': lss })).toBeGreaterThan(0)
  expect(await readinessOf({ 'loop.yaml': 'agents: 1\n', 'loops/a.yaml': lss })).toBeUndefined()
})
