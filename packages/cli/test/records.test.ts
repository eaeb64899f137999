import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, projectWith } from './support/project.js'
import { problemsBy } from './support/schemas.js'

const runsIn = (cwd: string) => readdir(join(cwd, '.loop/runs')).then(names => names.sort())

describe('loop replay', () => {
  test('says how many decisions were the same', async () => {
    const cwd = await projectWith()
    await loop(['run', 'small'], { cwd })
    const { code, stdout } = await loop(['replay', 'last'], { cwd })
    expect(stdout).toMatch(/^\S+ {2}small: \d+ decisions, all the same \(\d+ lines\)\n$/)
    expect(code).toBe(0)
    const { same, decisions, children } = JSON.parse(
      (await loop(['replay', 'last', '--format', 'json'], { cwd })).stdout,
    )
    expect({ same, children }).toEqual({ same: true, children: [] })
    expect(decisions).toBeGreaterThan(4)
  })

  test('names the line of the journal where the engine decides otherwise, and exits with 1', async () => {
    const cwd = await projectWith({ checker: 'fails', rounds: 1 })
    await loop(['run', 'small'], { cwd })
    const [run = ''] = await runsIn(cwd)
    const path = join(cwd, '.loop/runs', run, 'run.json')
    const record = JSON.parse(await readFile(path, 'utf8'))
    record.plan.rounds.max = 2
    await writeFile(path, JSON.stringify(record))
    const { code, stdout } = await loop(['replay', run], { cwd })
    expect(stdout).toMatch(/the engine decides otherwise at line \d+/)
    expect(stdout).toMatch(/at \.loop\/runs\/\S+\/journal\.ndjson:\d+\n/)
    expect(stdout).toMatch(/the journal says +effect\.started i1r1\.remember\.memory\n/)
    expect(stdout).toMatch(/the engine decides +round\.started 2 \(check-failed\)\n/)
    expect(code).toBe(1)
  })
})

describe('loop trace', () => {
  test('prints a trace that its schema knows, or writes it', async () => {
    const cwd = await projectWith()
    await loop(['run', 'small', '--dry-run'], { cwd })
    const { code, stdout } = await loop(['trace', 'last'], { cwd })
    const trace = JSON.parse(stdout)
    expect(problemsBy('loop:trace', trace)).toEqual([])
    expect(trace).toMatchObject({ trace_version: '1.0', loop_name: 'small', metadata: { simulated: true } })
    expect(code).toBe(0)
    const written = await loop(['trace', 'last', '-o', 'it.json'], { cwd })
    expect(written).toMatchObject({ code: 0, stdout: '' })
    expect(written.stderr).toMatch(/^it\.json has the dry run \S+ in 2 entries\n$/)
    expect(await readFile(join(cwd, 'it.json'), 'utf8')).toBe(stdout)
  })
})

describe('loop diff-runs', () => {
  test('shows what differs, the same as JSON', async () => {
    const cwd = await projectWith()
    await loop(['run', 'small', '--max-iterations', '2'], { cwd })
    await loop(['run', 'small', '--max-iterations', '3', '--dry-run'], { cwd })
    const [a = '', b = ''] = await runsIn(cwd)
    const { code, stdout } = await loop(['diff-runs', a, b], { cwd })
    expect(stdout).toMatch(new RegExp(`^a  ${a}  small  done`))
    expect(stdout).toContain(`\nb  [dry run] ${b}  small  done`)
    expect(stdout).toContain('is a dry run: its numbers measure nothing')
    expect(stdout).toContain('\nplan (the same work)\n  limits.iterations.max: 2 -> 3\n')
    expect(stdout).toContain('\n-made by a scripted agent')
    expect(code).toBe(0)
    const diff = JSON.parse((await loop(['diff-runs', a, b, '--format', 'json'], { cwd })).stdout)
    expect(Object.keys(diff)).toEqual([
      ...['a', 'b', 'inputs', 'samePlan', 'plan', 'outcome', 'iterations', 'used', 'outputs', 'remarks'],
    ])
  })
})

describe('loop prune', () => {
  test('says what it would remove, and removes it', async () => {
    const cwd = await projectWith()
    await loop(['run', 'small', '--dry-run'], { cwd })
    await loop(['run', 'small', '--dry-run'], { cwd })
    const [first = '', second = ''] = await runsIn(cwd)
    const rehearsed = await loop(['prune', '--keep', '1', '--dry-run'], { cwd })
    expect(rehearsed.stdout).toMatch(
      new RegExp(`^would remove {2}${first} {2}\\[dry run\\] small {2}done {2}[\\d.]+ kB\n1 run, [\\d.]+ kB\n$`),
    )
    expect(await runsIn(cwd)).toEqual([first, second])
    const { code, stdout } = await loop(['prune', '--keep', '1', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({ dryRun: false, removed: [{ run: first }], kept: [] })
    expect(code).toBe(0)
    expect(await runsIn(cwd)).toEqual([second])
    expect((await loop(['prune', '--older-than', '1'], { cwd })).stdout).toBe('nothing was removed\n')
  })

  test('does nothing unless it is told which runs', async () => {
    const { code, stderr } = await loop(['prune'], { cwd: await projectWith() })
    expect(stderr).toMatch(/^error: nothing says which runs are to be removed\n {2}fix: /)
    expect(code).toBe(2)
  })
})

describe('loop score --observed', () => {
  const lss = (rest = {}) =>
    JSON.stringify({
      loop_name: 'mend',
      version: '1.0.0',
      objective: 'The work is as it should be.',
      inputs: { schema: { task: { type: 'string', description: 'What to do.', default: 'all' } } },
      memory: { type: 'session' },
      workers: [
        {
          ...{ id: 'coder', role: 'Does it', model: { provider: 'test', name: 'none' } },
          ...{ inputs: [{ from: 'inputs.task' }], outputs: { name: 'work', format: 'text' } },
        },
      ],
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'passes', runs_after: ['coder'] }],
      feedback_channels: [
        { id: 'back', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' },
      ],
      optimization_strategy: { type: 'manual' },
      termination_conditions: {
        success: [{ metric: 'quality', operator: 'gte', value: 1 }],
        failure: [{ type: 'max_iterations', value: 4 }],
      },
      metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.tests', unit: 'ratio', primary: true }],
      safety_constraints: [],
      cost_limits: { per_iteration_usd: 1, cumulative_usd: 2, on_exceed: { action: 'halt' } },
      ...rest,
    })

  test('scores what runs did, says what was not measured, and marks dry runs', async () => {
    const cwd = await projectWith({}, { 'loops/mend.yaml': lss() })
    expect(await loop(['run', 'mend'], { cwd })).toMatchObject({ code: 0 })
    const { code, stdout } = await loop(['score', '--observed', 'last'], { cwd })
    expect(stdout).toMatch(/^mend: observed, les-observed-1\.0\n/)
    expect(stdout).toMatch(/effectiveness +100\.0\n/)
    expect(stdout).toMatch(/robustness +not measured: three kinds of perturbation are needed/)
    expect(code).toBe(0)
    await loop(['run', 'mend', '--dry-run'], { cwd })
    const [first = '', second = ''] = await runsIn(cwd)
    for (const line of (await loop(['score', '--observed', second], { cwd })).stdout.trimEnd().split('\n'))
      expect(line).toMatch(/^\[dry run\]/)
    expect(await loop(['score', '--observed', first, second], { cwd })).toMatchObject({ code: 2, stdout: '' })
    await loop(['run', 'mend'], { cwd })
    const both = await loop(['score', '--observed', first, 'last', '--format', 'json'], { cwd })
    expect(JSON.parse(both.stdout)).toMatchObject({ runs: [{ run: first }, {}], mean: { runs: 2 }, remarks: [] })
  })

  test('goes with no profile, and needs runs', async () => {
    const cwd = await projectWith()
    expect(await loop(['score', 'last', '--observed', '--profile', 'lrs-1'], { cwd })).toMatchObject({ code: 2 })
    expect((await loop(['score', '--observed', 'nothing'], { cwd })).stderr).toMatch(/there is no run "nothing"/)
  })
})

test('outside a project there are no records', async () => {
  const cwd = await folderWith()
  for (const args of [
    ['replay', 'last'],
    ['trace', 'last'],
    ['diff-runs', 'a', 'b'],
    ['prune', '--keep', '1'],
  ])
    expect(await loop(args, { cwd })).toMatchObject({ code: 2, stdout: '' })
})
