import { describe, expect, test } from 'vitest'
import { answerAsk, lesRecordOf, openRun, resume, scoreRuns } from '../../src/index.js'
import { saying } from '../support/checks.js'
import { guard, runGuarded } from '../support/guards.js'
import { lssLoop, lssProject } from '../support/lss.js'
import { testProject } from '../support/project.js'
import { wordRun } from '../support/records.js'

const recordOf = async (root: string, run: string) => {
  const { record, events, state } = await openRun(root, run)
  return lesRecordOf(record.plan, events, state)
}

describe('the record of a run', () => {
  test('has the goal, the seconds and the money of each iteration, as the journal has them', async () => {
    const { project, run, events } = await wordRun(['one', 'two', 'three'])
    const { record, remarks } = await recordOf(project.root, run)
    expect(remarks).toEqual([])
    expect(record).toMatchObject({
      simulated: false,
      goal: { target: 1 },
      iterationBudget: 4,
      terminationReason: 'goal_met',
      interventions: [],
    })
    expect(record.iterations.map(({ goal, usd, tokens }) => ({ goal, usd, tokens }))).toEqual([
      { goal: 0, usd: 0.5, tokens: 100 },
      { goal: 0, usd: 0.5, tokens: 100 },
      { goal: 1, usd: 0.5, tokens: 100 },
    ])
    const seconds = events.flatMap(event => (event.type === 'iteration.ended' ? [event.used.seconds] : []))
    expect(record.iterations.map(iteration => iteration.seconds)).toEqual(seconds)
    expect(record).not.toHaveProperty('violations') // the loop has no guard, so nobody looked
    expect(record.goal).not.toHaveProperty('start')
  })

  test('has no money where an agent did not report any', async () => {
    const project = lssProject(lssLoop(), 1)
    const { run } = await project.run('mend', { inputs: { task: 'x' } })
    const { record } = await recordOf(project.root, run)
    expect(Object.keys(record.iterations[0] ?? {})).toEqual(['goal', 'seconds'])
  })

  test('takes percent for shares, and says what could not be measured', async () => {
    const metrics = [
      { name: 'quality', definition: 'x', source: 'evaluators.tests', unit: 'percent', primary: true, target: 80 },
    ]
    const termination_conditions = {
      success: [{ metric: 'quality', operator: 'gte', value: 100 }],
      failure: [{ type: 'max_iterations', value: 2 }],
    }
    const project = lssProject(lssLoop({ metrics, termination_conditions }), 9)
    const { run } = await project.run('mend', { inputs: { task: 'x' } })
    expect((await recordOf(project.root, run)).record).toMatchObject({
      goal: { target: 0.8 },
      terminationReason: 'budget_exhausted',
    })
    project.write('loop.yaml', project.read('loop.yaml').replace('process.exit(n >= 9 ? 0 : 1)', 'process.abort()'))
    const failed = await project.run('mend', { inputs: { task: 'x' } })
    expect(await recordOf(project.root, failed.run)).toMatchObject({
      record: { iterations: [{ goal: 0 }, { goal: 0 }] },
      remarks: [
        'iteration 1: "quality" could not be had, and counts as 0',
        'iteration 2: "quality" could not be had, and counts as 0',
      ],
    })
  })

  test('has what guards found, by severity', async () => {
    const loop = lssLoop({
      safety_constraints: [guard('secret_scan', 'post_worker', 'strip', undefined, { severity: 'S2' })],
    })
    const broken = await runGuarded(loop, `token: ghp_${'a1'.repeat(15)}`)
    expect((await recordOf(broken.project.root, broken.run)).record.violations).toEqual([{ severity: 'moderate' }])
    const clean = await runGuarded(loop, 'nothing')
    expect((await recordOf(clean.project.root, clean.run)).record.violations).toEqual([])
  })

  test('has what people did', async () => {
    const loop = lssLoop({
      evaluators: [{ id: 'editor', type: 'human', timeout_seconds: 3600, runs_after: ['coder'] }],
      feedback_channels: [
        { id: 'back', source: 'evaluators.editor', destination: 'workers.coder', format: 'structured' },
      ],
      metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.editor', unit: 'ratio', primary: true }],
    })
    const agents = { coder: saying('the work') }
    const project = lssProject(loop, 0)
    const { run, state } = await project.run('mend', { inputs: { task: 'x' }, agents })
    await expect(scoreRuns(project.root, [run])).rejects.toThrow(/it is not over \(waiting\)/)
    await answerAsk(project.root, state.ask?.id ?? '', 'reject', 'shorter')
    const second = await resume({ root: project.root, run, agents })
    await answerAsk(project.root, second.state.ask?.id ?? '', 'approve', undefined)
    await resume({ root: project.root, run, agents, limits: { iterations: 9 } })
    expect((await recordOf(project.root, run)).record.interventions).toEqual([
      { kind: 'edit' },
      { kind: 'edit' },
      { kind: 'approval' },
    ])
  })
})

describe('the observed score', () => {
  test('covers what was seen, and says what was not', async () => {
    const { project, run } = await wordRun(['one', 'two'])
    const { runs, mean } = await scoreRuns(project.root, [run])
    expect(mean).toBeUndefined()
    expect(runs).toMatchObject([
      { run, loop: 'mend', simulated: false, score: { kind: 'observed', profile: 'les-observed-1.0' } },
    ])
    expect(Object.keys(runs[0]?.score.categories ?? {})).toEqual(['effectiveness', 'speed', 'autonomy'])
    expect(runs[0]?.score.categories.effectiveness?.value).toBe(1)
    expect(runs[0]?.score.coverage.label).toBe('partial, 3 categories')
  })

  test('of several runs has a mean, and from three on an interval', async () => {
    const first = await wordRun(['one'])
    const { project } = first
    const ids = [first.run]
    for (let left = 2; left > 0; left--) ids.push((await wordRun(['one'], { project })).run)
    const two = await scoreRuns(project.root, ids.slice(0, 2))
    expect(two.mean).toMatchObject({ runs: 2, purpose: 'case-study' })
    expect(two.mean).not.toHaveProperty('interval')
    const { mean } = await scoreRuns(project.root, ids)
    expect(mean).toMatchObject({ runs: 3, interval: { low: expect.any(Number), high: expect.any(Number) } })
  })

  test('never mixes dry runs with others, nor different loops', async () => {
    const { project, run } = await wordRun(['one'])
    const dry = await project.run('mend', { inputs: { task: 'x' }, simulate: true })
    const { runs } = await scoreRuns(project.root, [dry.run])
    expect(runs).toMatchObject([{ simulated: true, score: { simulated: true } }])
    await expect(scoreRuns(project.root, [run, dry.run])).rejects.toThrow(/dry runs, which measure nothing/)
    project.write('loops/other.yaml', JSON.stringify(lssLoop({ loop_name: 'other' })))
    const other = await project.run('other', { inputs: { task: 'x' } })
    await expect(scoreRuns(project.root, [run, other.run])).rejects.toThrow('"mend" and "other" are different loops')
  })

  test('there is none of a loop that does not say how good a state is', async () => {
    const project = testProject({
      'one.yaml': 'name: one\ntrigger: { type: manual }\npipeline: [{ prompt: x }]\n',
    })
    const { run } = await project.run('./one.yaml', { simulate: true })
    await expect(scoreRuns(project.root, [run])).rejects.toThrow(/declares no primary metric/)
  })
})
