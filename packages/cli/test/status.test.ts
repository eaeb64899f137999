import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ended, loop, printed, start } from './support/loop.js'
import { folderWith, projectWith } from './support/project.js'
import { problemsBy } from './support/schemas.js'

describe('all runs', () => {
  test('are listed, the latest first, with dry runs marked', async () => {
    const cwd = await projectWith()
    await loop(['run', 'small'], { cwd })
    await loop(['run', 'small', '--dry-run'], { cwd })
    const { code, stdout } = await loop(['status'], { cwd })
    const [head, first, second] = stdout.split('\n')
    expect(head).toMatch(/^run +loop +status +rounds +cost +last event$/)
    expect(first).toMatch(/^\S+ {2}\[dry run\] small {2}done +\d/)
    expect(second).toMatch(/^\S+ {2}small +done +1 +\S/)
    expect(code).toBe(0)
  })

  test('are JSON in the shape of heartbeats', async () => {
    const cwd = await projectWith()
    await loop(['run', 'small', '--dry-run'], { cwd })
    const { stdout } = await loop(['status', '--format', 'json'], { cwd })
    const { runs, damaged } = JSON.parse(stdout)
    expect(runs).toHaveLength(1)
    expect(problemsBy('loop:heartbeat', runs[0])).toEqual([])
    expect(damaged).toEqual([])
  })

  test('may be none', async () => {
    const cwd = await projectWith()
    expect(await loop(['status'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'no runs yet; `loop run <name>` starts one\n',
    })
    expect(JSON.parse((await loop(['status', '--format', 'json'], { cwd })).stdout)).toEqual({ runs: [], damaged: [] })
  })

  test('are listed although one of them is damaged', async () => {
    const cwd = await projectWith({}, { '.loop/runs/20200101T000000000-000000/run.json': '{' })
    await loop(['run', 'small'], { cwd })
    const { code, stdout } = await loop(['status'], { cwd })
    expect(stdout).toMatch(/^20200101T000000000-000000 {2}damaged: /m)
    expect(stdout).toMatch(/ small {2}done /)
    expect(code).toBe(0)
    expect(await loop(['status', '20200101T000000000-000000'], { cwd })).toMatchObject({ code: 1, stdout: '' })
  })
})

describe('one run', () => {
  test('is shown with its steps, its checks and its budgets, every line marked when it is simulated', async () => {
    const cwd = await projectWith()
    await loop(['run', 'small', '--dry-run'], { cwd })
    const { code, stdout } = await loop(['status', 'last'], { cwd })
    expect(stdout).toMatch(/✓ Make {2}done/)
    expect(stdout).toMatch(/✓ check passes {2}pass/)
    expect(stdout).toMatch(/iterations {2}\d of 4$/m)
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^\[dry run\]/)
    expect(code).toBe(0)
  })

  test('that runs shows what runs: its process and its log; JSON is its heartbeat', async () => {
    const cwd = await projectWith({ agent: 'wait' })
    const child = start(['run', 'small', '--format', 'ndjson'], { cwd })
    const end = ended(child)
    await printed(child, /effect\.spawned/)
    const { stdout } = await loop(['status', 'last'], { cwd })
    expect(stdout).toMatch(/^running\n/)
    expect(stdout).toMatch(new RegExp(`driver +process ${child.pid} on `))
    expect(stdout).toMatch(/running {2}task make .*\n +process \d+, log \.loop\/runs\/\S+\/logs\/\S+\.log\n/)
    const heartbeat = JSON.parse((await loop(['status', 'last', '--format', 'json'], { cwd })).stdout)
    expect(problemsBy('loop:heartbeat', heartbeat)).toEqual([])
    expect(heartbeat).toMatchObject({ status: 'running', running: [{ target: 'make', kind: 'task' }] })
    await writeFile(join(cwd, 'go'), '')
    expect(await end).toMatchObject({ code: 0 })
  })

  test('whose driver died is interrupted', async () => {
    const cwd = await projectWith({ agent: 'wait' })
    const child = start(['run', 'small'], { cwd })
    const end = ended(child)
    await printed(child, /Make: started/)
    child.kill('SIGKILL')
    await end
    const { stdout } = await loop(['status', 'last'], { cwd })
    expect(stdout).toMatch(/^interrupted: its driver died/)
    expect((await loop(['status'], { cwd })).stdout).toMatch(/ small {2}interrupted /)
    await writeFile(join(cwd, 'go'), '')
    expect(await loop(['resume', 'last'], { cwd })).toMatchObject({ code: 0 })
  })
})

test('outside a project there is no status', async () => {
  const { code, stderr } = await loop(['status'], { cwd: await folderWith() })
  expect(stderr).toMatch(/^error: no project here/)
  expect(code).toBe(2)
})

test('a loop that stands alone keeps its runs beside it, and they are found there', async () => {
  const cwd = await folderWith({ 'one.yaml': 'name: one\ntrigger: { type: manual }\npipeline: [{ prompt: x }]\n' })
  expect(await loop(['run', './one.yaml', '--dry-run'], { cwd })).toMatchObject({ code: 0 })
  expect((await loop(['status'], { cwd })).stdout).toMatch(/\[dry run\] one {2}done/)
})

test('runs of the loops inside one stand under it', async () => {
  const part = (name: string, rest: object = {}) => ({
    loop_name: name,
    version: '1.0.0',
    objective: 'The work is as it should be.',
    inputs: { schema: { task: { type: 'string', description: 'What to do.' } } },
    memory: { type: 'session' },
    workers: [
      {
        id: 'coder',
        role: 'Works',
        model: { provider: 'test', name: 'none' },
        inputs: [{ from: 'inputs.task' }],
        outputs: { name: 'work', format: 'text' },
      },
    ],
    evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] }],
    feedback_channels: [{ id: 'back', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' }],
    optimization_strategy: { type: 'manual' },
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 0 }],
      failure: [{ type: 'max_iterations', value: 2 }],
    },
    metrics: [{ name: 'quality', definition: 'Good.', source: 'evaluators.tests', unit: 'ratio', primary: true }],
    safety_constraints: [],
    cost_limits: { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'warn' } },
    ...rest,
  })
  const composition = {
    type: 'sequential',
    children: ['one', 'two'].map(id => ({ id, ref: `${id}.yaml` })),
    adapters: [{ from: 'children.one.outputs.coder', to: 'children.two.inputs.task' }],
  }
  const cwd = await folderWith({
    'loop.yaml': JSON.stringify({ version: '1', checks: { tests: { command: ['true'] } } }),
    'loops/whole.yaml': JSON.stringify(part('whole', { composition })),
    'loops/one.yaml': JSON.stringify(part('loop-one')),
    'loops/two.yaml': JSON.stringify(part('loop-two')),
  })
  await loop(['run', 'whole', '--dry-run', '--input', 'task=x'], { cwd })
  const [, first = '', second = '', third = ''] = (await loop(['status'], { cwd })).stdout.split('\n')
  expect(first).toMatch(/^\S+ +\[dry run\] whole/)
  expect(second).toMatch(/^ {2}\.i1r1\.child\.one +\[dry run\] loop-one/)
  expect(third).toMatch(/^ {2}\.i1r1\.child\.two +\[dry run\] loop-two/)
  expect((await loop(['status', 'last'], { cwd })).stdout).toMatch(/loop one {2}done[\s\S]*loop two {2}done/)
})
