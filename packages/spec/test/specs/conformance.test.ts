import { expect, test } from 'vitest'
import { analyse, type FileReport, reportOf } from '../../src/index.js'
import { analyseLss, minimal } from '../helpers/lss.js'
import { told } from './plans.js'

/** The entries of a report about a text, or about a value as a loop in the lss dialect. */
const entries = async (loop: unknown, project?: string): Promise<FileReport[]> => {
  const text = typeof loop === 'string' ? loop : JSON.stringify(loop)
  const analysis = await analyse({
    ...(project === undefined ? {} : { project: { path: 'loop.yaml', text: project } }),
    loops: text === '' ? [] : [{ path: 'loops/a.yaml', text }],
  })
  return reportOf(analysis, () => undefined).files
}

const entry = async (loop: unknown, project?: string): Promise<FileReport> => {
  const last = (await entries(loop, project)).at(-1)
  if (!last) throw new Error('there is no entry')
  return last
}

const guard = { id: 'a', type: 'secret_scan', scope: 'pre_output', action: 'halt', severity: 'S0' }
const evidence = { calibration_ref: 'docs/calibration.md', runbook_ref: 'docs/runbook.md' }

const ready = (rest: object = {}, conformance: object = evidence) => ({
  ...minimal(),
  safety_constraints: [guard],
  extensions: { conformance },
  ...rest,
})

const refused = { ...minimal(), version: '1' }
const dangling = { ...minimal(), metrics: [{ ...minimal().metrics[0], source: 'evaluators.ghost' }] }

test('CONF-1: a level takes what the ones below take', async () => {
  expect((await entry(ready())).conformance).toBe('production')
  expect((await entry(ready({ metrics: dangling.metrics }))).conformance).toBe('parseable')
  expect((await entry(ready({ version: '1' }))).conformance).toBeNull()
})

test('CONF-2: a report says the highest level that is reached, or null', async () => {
  const levels = await Promise.all([refused, dangling, minimal(), ready(), 'a: [}'].map(loop => entry(loop)))
  expect(levels.map(({ conformance }) => conformance)).toEqual([null, 'parseable', 'operational', 'production', null])
})

test('CONF-3: it says what the next level takes, as long as there is one', async () => {
  expect((await entry(refused)).nextLevel).toEqual({
    level: 'parseable',
    missing: [expect.stringContaining('the schema refuses one place')],
  })
  expect((await entry(minimal())).nextLevel).toMatchObject({ level: 'production' })
  expect((await entry({ ...minimal(), safety_constraints: [] })).nextLevel?.missing).toHaveLength(3)
  expect(await entry(ready())).not.toHaveProperty('nextLevel')
})

test('CONF-4: a claim is reported, and reaches nothing', async () => {
  const claim = (target: string) => ({ ...dangling, extensions: { conformance: { target } } })
  for (const target of ['parseable', 'operational', 'production'])
    expect(await entry(claim(target))).toMatchObject({ conformance: 'parseable', claimed: target })
  expect(await entry(dangling)).not.toHaveProperty('claimed')
})

test('CONF-5: warnings and notes keep no loop from a level', async () => {
  const steps = { optimization_strategy: { type: 'manual', max_steps: 90 } }
  const loop = ready({ ...steps, compositions: 1 })
  expect(told(await analyseLss(loop)).map(line => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['warning', 'info']),
  )
  expect((await entry(loop)).conformance).toBe('production')
})

test('CONF-6: a loop is parseable when the schema takes it in the canonical form', async () => {
  expect((await entry(refused)).conformance).toBeNull()
  const short = {
    ...{ loop_name: 'repair', version: '1.0', objective: 'Fix the failing tests', workers: [{ role: 'coder' }] },
    evaluators: [{ type: 'test_suite' }],
    termination_conditions: [{ type: 'all_tests_pass' }],
  }
  expect(await entry(short)).toMatchObject({
    conformance: null,
    nextLevel: { missing: [expect.stringContaining('canonical')] },
  })
})

test('CONF-7: it is operational without errors, with a bound and a primary metric', async () => {
  const missing = async (loop: object) => {
    const { conformance, nextLevel } = await entry(loop)
    return conformance === 'parseable' ? nextLevel?.missing : conformance
  }
  const success = { success: minimal().termination_conditions['success'] }
  const soft = { ...minimal().cost_limits, on_exceed: { action: 'warn' } }
  expect(await missing(minimal())).toBe('operational')
  expect(await missing(dangling)).toEqual([expect.stringContaining('without errors: there is one')])
  expect(await missing({ ...minimal(), termination_conditions: success, cost_limits: soft })).toEqual([
    expect.stringContaining('a bound'),
  ])
  expect(await missing({ ...minimal(), metrics: [{ ...minimal().metrics[0], primary: false }] })).toEqual([
    'a primary metric',
  ])
})

test('CONF-8: it is for production with constraints, costs that halt, evidence, and a judge from elsewhere', async () => {
  const missing = async (loop: object) => (await entry(loop)).nextLevel?.missing
  expect(await missing(ready({ safety_constraints: [] }))).toEqual(['a safety constraint'])
  const costs = (rest: object) => ready({ cost_limits: { ...minimal().cost_limits, ...rest } })
  expect(await missing(costs({ on_exceed: { action: 'warn' } }))).toEqual([expect.stringContaining('action: halt')])
  expect(await missing(costs({ cumulative_usd: 0 }))).toEqual([expect.stringContaining('a limit of costs')])
  for (const [key, other] of [
    ['calibration_ref', 'runbook_ref'],
    ['runbook_ref', 'calibration_ref'],
  ] as const)
    expect(await missing(ready({}, { [other]: evidence[other] }))).toEqual([expect.stringContaining(key)])
  const [worker] = minimal().workers
  const itself = {
    ...{ id: 'tests', type: 'llm_rubric', runs_after: ['coder'], model: worker?.['model'] },
    rubric: { pass_threshold: 1, dimensions: [{ name: 'a', weight: 1, scale: [0, 1], criteria: 'Good.' }] },
  }
  expect(await missing(ready({ evaluators: [itself] }))).toEqual([expect.stringContaining('an evaluator other than')])
  expect(await missing(ready())).toBeUndefined()
})

test('CONF-9: what is claimed is held against the loop', async () => {
  const claiming = async (target?: string) => {
    const soft = { ...minimal().cost_limits, on_exceed: { action: 'warn' } }
    const success = { success: minimal().termination_conditions['success'] }
    const loop = ready(
      { termination_conditions: success, cost_limits: soft },
      { ...evidence, ...(target && { target }) },
    )
    return told(await analyseLss(loop))
  }
  expect(await claiming()).toEqual(['warning lss/no-bound'])
  expect(await claiming('parseable')).toEqual(['warning lss/no-bound'])
  expect(await claiming('operational')).toEqual(['error lss/no-bound'])
  expect(await claiming('production')).toEqual(['error lss/no-bound', 'warning lss/soft-cost-cap'])
})

test('CONF-10: a claim that cannot be read is told of, and is none', async () => {
  const loop = ready({}, { ...evidence, target: 'producton' })
  expect(told(await analyseLss(loop))).toEqual(['warning lss/bad-conformance'])
  expect(await entry(loop)).not.toHaveProperty('claimed')
  expect((await entry(loop)).conformance).toBe('production')
})

const project = `agents:
  default: { command: [claude, -p], ceiling: { tokens: 1000, costUsd: 0.1 } }
checks:
  tests: { command: [npm, test] }
`

const loopkit = (rest = '', steps = 'pipeline: [{ label: Fix, prompt: Fix it. }]') => `name: fix
description: Every test passes.
trigger: { type: manual }
${steps}
${rest}`

const verify = 'verify: { maker: Fix, checker: tests }\n'
const budget = 'budget: { maxIterations: 3, maxCostUsd: 1 }\n'

test('CONF-11: a loop in loopkit is parseable when the schema takes it', async () => {
  expect((await entry(loopkit('when: never\n'), project)).conformance).toBeNull()
  const unknown = loopkit(`${budget}verify: { maker: Ghost, checker: tests }\n`)
  expect((await entry(unknown, project)).conformance).toBe('parseable')
})

test('CONF-12: it is operational without errors and with a limit', async () => {
  expect(await entry(loopkit(verify), project)).toMatchObject({
    ...{ conformance: 'parseable', nextLevel: { level: 'operational', missing: [expect.stringContaining('a bound')] } },
  })
  expect((await entry(loopkit(`${verify}budget: {}\n`), project)).conformance).toBe('parseable')
  for (const limit of ['maxIterations: 3', 'maxDurationMinutes: 3', 'maxTokens: 3000', 'maxCostUsd: 1'])
    expect((await entry(loopkit(`${verify}budget: { ${limit} }\n`), project)).conformance, limit).toBe('production')
  const shared = `${project}settings: { defaultBudget: { maxIterations: 3 } }\n`
  expect((await entry(loopkit(verify), shared)).conformance).toBe('production')
})

test('CONF-13: it is for production when it is verified by another, with ceilings and agents', async () => {
  const missing = async (loop: string, around = project) => {
    const { conformance, nextLevel } = await entry(loop, around)
    return conformance === 'operational' ? nextLevel?.missing : conformance
  }
  expect(await missing(loopkit(budget))).toEqual([expect.stringContaining('`verify`')])
  const unpriced = project.replace(', ceiling: { tokens: 1000, costUsd: 0.1 }', '')
  expect(await missing(loopkit(budget + verify), unpriced)).toEqual([expect.stringContaining('a declared ceiling')])
  const nobody = project.replace('default:', 'other:')
  expect(await missing(loopkit(budget + verify), nobody)).toContain('an agent for every step and every judge')
  expect(await missing(loopkit(budget + verify))).toBe('production')
  const itself = loopkit(`${budget}verify: { maker: Fix, checker: Fix }\n`)
  expect((await entry(itself, project)).conformance).toBe('parseable')
})

test('CONF-14: a project file is parseable or nothing', async () => {
  const [own] = await entries('', project)
  expect(own).toMatchObject({ path: 'loop.yaml', conformance: 'parseable' })
  expect(own).not.toHaveProperty('nextLevel')
  const [bad] = await entries('', `${project}loopz: {}\n`)
  expect(bad?.conformance).toBeNull()
})
