import { describe, expect, test } from 'vitest'
import { diffRuns, resume } from '../../src/index.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'
import { wordRun } from '../support/records.js'

describe('two runs', () => {
  test('that did the same have no difference but their time', async () => {
    const first = await wordRun(['one', 'two'])
    const second = await wordRun(['one', 'two'], { project: first.project })
    const diff = await diffRuns(first.project.root, first.run, second.run)
    const { inputs, plan, outcome, iterations, outputs, samePlan, remarks } = diff
    expect({ inputs, plan, outcome, iterations, outputs, samePlan, remarks }).toEqual({
      ...{ inputs: [], plan: [], outcome: [], iterations: [], outputs: [], samePlan: true, remarks: [] },
    })
    expect(diff.used.every(({ path }) => path === 'seconds')).toBe(true)
  })

  test('differ in what they made, what it came to and what it cost', async () => {
    const first = await wordRun(['one', 'the same\nfirst\nend\n'])
    const loop = lssLoop({ workers: [worker('coder', { role: 'Does it better' })] })
    first.project.write('loops/mend.yaml', JSON.stringify(loop))
    const second = await wordRun(['the same\nsecond\nend\n', 'a', 'b', 'c'], { project: first.project, costUsd: 2 })
    const { project, run } = first
    const diff = await diffRuns(project.root, run, second.run)
    expect(diff.samePlan).toBe(false)
    expect(diff.plan).toContainEqual({ path: 'tasks.coder.prompt', a: 'Does coder', b: 'Does it better' })
    expect(diff.plan.filter(({ path }) => /place|source/.test(path))).toEqual([])
    expect(diff).toMatchObject({ a: { used: { usd: 1 } }, b: { used: { usd: 4, iterations: 2 } } })
    expect(diff.used).toContainEqual({ path: 'usd', a: 1, b: 4 })
    expect(diff.outputs).toMatchObject([{ task: 'coder', cut: false }])
    expect(diff.outputs[0]?.diff).toMatch(/^--- a\/coder\n\+\+\+ b\/coder\n@@ .*\n-the same\n-first\n-end\n\+a/)
  })

  test('differ by iteration in metrics and verdicts', async () => {
    const project = lssProject(lssLoop(), 1)
    const first = await wordRun(['x'], { project })
    project.write('loop.yaml', project.read('loop.yaml').replace('n >= 1', 'n >= 2'))
    const second = await wordRun(['x', 'y'], { project })
    const { iterations, outcome, plan } = await diffRuns(project.root, first.run, second.run)
    expect(iterations).toEqual([
      {
        iteration: 1,
        metrics: [{ path: 'quality', a: 1, b: 0 }],
        verdicts: [{ path: 'tests', a: 'pass 1', b: 'fail 0' }],
      },
      {
        ...{ iteration: 2, only: 'b', metrics: [{ path: 'quality', b: 1 }] },
        verdicts: [{ path: 'tests', b: 'pass 1' }],
      },
    ])
    expect(outcome).toEqual([{ path: 'best.iteration', a: 1, b: 2 }])
    expect(plan.map(({ path }) => path)).toEqual(['checks.tests.criteria.0', 'checks.tests.command.2'])
  })

  test('differ in inputs and in limits, also in those raised on the way', async () => {
    const project = lssProject(lssLoop({ termination_conditions: stopAt(1) }), 2)
    const first = await project.run('mend', { inputs: { task: 'one thing' } })
    const second = await project.run('mend', { inputs: { task: 'another' }, limits: { iterations: 3 } })
    const diff = await diffRuns(project.root, first.run, second.run)
    expect(diff.inputs).toEqual([{ path: 'task', a: 'one thing', b: 'another' }])
    expect(diff.samePlan).toBe(true)
    expect(diff.plan).toContainEqual({ path: 'limits.iterations.max', a: 1, b: 3 })
  })

  test('one of which is a dry run, or not over, come with a warning', async () => {
    const project = lssProject(lssLoop())
    const dry = await project.run('mend', { inputs: { task: 'x' }, simulate: true })
    const cut = await project.run('mend', { inputs: { task: 'x' }, stop: AbortSignal.abort() })
    expect((await diffRuns(project.root, dry.run, cut.run)).remarks).toEqual([
      `${dry.run} is a dry run: its numbers measure nothing`,
      `${cut.run} is not over (interrupted)`,
    ])
    await resume({ root: project.root, run: cut.run })
  })

  test('with long outputs have a diff of bounded length', async () => {
    const first = await wordRun([Array.from({ length: 5000 }, (_, line) => `a ${line}`).join('\n')])
    const second = await wordRun([Array.from({ length: 5000 }, (_, line) => `b ${line}`).join('\n')], {
      project: first.project,
    })
    const [output] = (await diffRuns(first.project.root, first.run, second.run)).outputs
    expect(output?.cut).toBe(true)
    expect(output?.diff.split('\n')).toHaveLength(200)
  })
})

const stopAt = (value: number) => ({
  success: [{ metric: 'quality', operator: 'gte', value: 1 }],
  failure: [{ type: 'max_iterations', value }],
})
