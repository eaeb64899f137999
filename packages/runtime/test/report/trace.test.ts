import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { answerAsk, resume, traceOf } from '../../src/index.js'
import { saying } from '../support/checks.js'
import { composedProject, part, whole } from '../support/composed.js'
import { lssLoop, lssProject } from '../support/lss.js'
import { checkScript, script, testProject } from '../support/project.js'
import { wordRun } from '../support/records.js'

const validate = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../specs/trace.schema.json'), 'utf8')),
)

const traced = async (root: string, run: string) => {
  const trace = await traceOf(root, run)
  validate(JSON.parse(JSON.stringify(trace)))
  expect(validate.errors ?? []).toEqual([])
  const total = trace.iterations.reduce((sum, entry) => sum + (entry.cost_usd ?? 0), 0)
  expect(total).toBeCloseTo(trace.total_cost_usd ?? 0, 9)
  return trace
}

describe('a trace', () => {
  test('has an entry for each worker and each check, with its own time, cost, score and feedback', async () => {
    const { project, run, events } = await wordRun(['one', 'two'])
    const trace = await traced(project.root, run)
    expect(trace).toMatchObject({
      trace_version: '1.0',
      loop_id: run,
      loop_name: 'mend',
      spec_path: 'loops/mend.yaml',
      success: true,
      termination_reason: 'goal_met',
      total_cost_usd: 1,
      metadata: { simulated: false, status: 'done', reason: 'goal-met', condition: 'quality >= 1', total_tokens: 200 },
    })
    expect(trace.iterations).toMatchObject([
      { iteration: 0, kind: 'worker', worker_id: 'coder', worker_output: 'one', cost_usd: 0.5, tokens: 100 },
      { iteration: 0, kind: 'evaluator', evaluator_id: 'tests', evaluator_scores: { tests: 0 }, verdict: 'fail' },
      { iteration: 1, kind: 'worker', worker_output: 'two' },
      { iteration: 1, kind: 'evaluator', evaluator_scores: { tests: 1 }, verdict: 'pass' },
    ])
    expect(trace.iterations[1]?.feedback?.join('\n')).toContain('"passed": false')
    expect(trace.iterations[3]).not.toHaveProperty('feedback')
    const times = trace.iterations.map(({ timestamp }) => timestamp)
    expect(times).toEqual(
      events.flatMap(event => (event.type === 'effect.started' && event.effect.kind !== 'feedback' ? [event.at] : [])),
    )
    expect(new Set(times).size).toBeGreaterThan(1)
    expect([trace.started_at, trace.ended_at]).toEqual([events[0]?.at, events.at(-1)?.at])
  })

  test('is bounded, and has what is on record and no secret', async () => {
    const secret = `sk-ant-${'a1'.repeat(20)}`
    const { project, run } = await wordRun([`${secret} ${'long '.repeat(2000)}`])
    const trace = await traced(project.root, run)
    expect(trace.iterations[0]?.worker_output).toHaveLength(2000)
    expect(trace.iterations[0]?.worker_output).toMatch(/^\[redacted\] long .*…$/)
    expect(JSON.stringify(trace)).not.toContain(secret)
  })

  test('of a dry run says so in every entry', async () => {
    const project = lssProject(lssLoop())
    const { run } = await project.run('mend', { inputs: { task: 'x' }, simulate: true })
    const trace = await traced(project.root, run)
    expect(trace.metadata).toMatchObject({ simulated: true, seed: 1 })
    expect(trace.iterations.every(({ simulated }) => simulated === true)).toBe(true)
  })

  test('has what a person judged, and no end while the run is not over', async () => {
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
    const open = await traced(project.root, run)
    expect(open).not.toHaveProperty('ended_at')
    expect(open).not.toHaveProperty('success')
    expect(open).not.toHaveProperty('termination_reason')
    expect(open.metadata).toMatchObject({ status: 'waiting' })
    await answerAsk(project.root, state.ask?.id ?? '', 'approve', 'well done')
    expect(await resume({ root: project.root, run, agents })).toMatchObject({ status: 'done' })
    const { iterations } = await traced(project.root, run)
    expect(iterations.at(-1)).toMatchObject({ evaluator_scores: { editor: 1 }, effect: state.ask?.id })
  })

  test('of a loop with rounds tells them apart, and names the published reason of its end', async () => {
    const project = testProject({
      'loop.yaml': `agents: { default: { command: ${script("console.log('made')")} } }\nchecks: { never: { command: ${checkScript('process.exit(1)')} } }`,
      'loops/two.yaml':
        'name: two\ntrigger: { type: manual }\npipeline: [{ label: Make, prompt: go }]\nverify: { maker: Make, checker: never, maxRounds: 2, onExhausted: fail }\n',
    })
    const { run } = await project.run('two')
    const trace = await traced(project.root, run)
    expect(trace).toMatchObject({ success: false, termination_reason: 'max_iterations' })
    expect(trace.iterations.map(({ iteration, round, kind }) => [iteration, round, kind])).toEqual([
      [0, 1, 'worker'],
      [0, 1, 'evaluator'],
      [0, 2, 'worker'],
      [0, 2, 'evaluator'],
    ])
  })

  test('has an entry for a loop inside, whose trace names its parent', async () => {
    const children = [
      { id: 'a', ref: 'a.yaml' },
      { id: 'b', ref: 'b.yaml' },
    ]
    const adapters = [{ from: 'children.a.outputs.a', to: 'children.b.inputs.task' }]
    const project = composedProject({
      whole: whole({ type: 'sequential', children, adapters }),
      a: part('a'),
      b: part('b'),
    })
    const { run } = await project.run('whole', { inputs: { task: 'x' } })
    const inner = `${run}.i1r1.child.a`
    const { iterations } = await traced(project.root, run)
    expect(iterations[0]).toMatchObject({ kind: 'loop', worker_id: 'a', child_run: inner, cost_usd: 1 })
    expect((await traced(project.root, inner)).metadata).toMatchObject({ parent_run: run })
  })

  test('of a run that began nothing there is none', async () => {
    const project = lssProject(lssLoop())
    const stop = AbortSignal.abort()
    const { run } = await project.run('mend', { inputs: { task: 'x' }, stop })
    await expect(traceOf(project.root, run)).rejects.toThrow(/has begun no work yet/)
  })
})
