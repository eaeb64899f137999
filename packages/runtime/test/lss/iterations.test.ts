import type { IterationEnded, RunEnded } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { answerAsk, resume } from '../../src/index.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'

const endOf = (events: readonly { type: string }[]) => events.at(-1) as unknown as RunEnded

const iterations = (events: readonly { type: string }[]) =>
  events.filter(({ type }) => type === 'iteration.ended') as unknown as IterationEnded[]

const run = (loop: Record<string, unknown>, lines?: number) =>
  lssProject(loop, lines).run('mend', { inputs: { task: 'mend it' } })

describe('a run of a loop with stop conditions', () => {
  test('goes from iteration to iteration until the metric is as it should be', async () => {
    const { status, events } = await run(lssLoop(), 3)
    expect(status).toBe('done')
    expect(iterations(events).map(({ metrics }) => metrics)).toEqual([{ quality: 0 }, { quality: 0 }, { quality: 1 }])
    expect(endOf(events)).toMatchObject({
      reason: 'goal-met',
      condition: 'quality >= 1',
      best: { iteration: 3, value: 1 },
      place: { file: 'loops/mend.yaml', pointer: '/termination_conditions/success/0' },
    })
  })

  test('LSS-269: ends at the most iterations, names the limit and keeps the best so far', async () => {
    const { status, events } = await run(lssLoop(), 9)
    expect(status).toBe('failed')
    expect(iterations(events)).toHaveLength(4)
    expect(endOf(events)).toMatchObject({
      reason: 'max-iterations',
      condition: 'at most 4 iterations',
      best: { iteration: 1, metric: 'quality', value: 0 },
      place: { pointer: '/termination_conditions/failure/0/value' },
    })
  })

  test('success has to hold as often in a row as it says', async () => {
    const stop = (consecutive: number) => ({
      success: [{ metric: 'quality', operator: 'gte', value: 1, consecutive }],
      failure: [{ type: 'max_iterations', value: 9 }],
    })
    for (const consecutive of [1, 3]) {
      const { events } = await run(lssLoop({ termination_conditions: stop(consecutive) }), 2)
      expect(iterations(events)).toHaveLength(1 + consecutive)
    }
  })

  test('every condition of success has to hold', async () => {
    const loop = lssLoop({
      workers: [worker('coder', { outputs: { name: 'lines', format: 'text' } })],
      metrics: [
        ...(lssLoop()['metrics'] as object[]),
        { name: 'lines', definition: 'How many.', source: 'workers.coder', unit: 'count' },
      ],
      termination_conditions: {
        success: [
          { metric: 'quality', operator: 'gte', value: 1 },
          { metric: 'lines', operator: 'gt', value: 2 },
        ],
        failure: [{ type: 'max_iterations', value: 9 }],
      },
    })
    const { events } = await run(loop, 1)
    expect(iterations(events).map(({ metrics }) => metrics['lines'])).toEqual([1, 2, 3])
    expect(endOf(events)).toMatchObject({ condition: 'quality >= 1 and lines > 2' })
  })

  test('stops when the best of the last iterations is hardly better than before', async () => {
    const stall = { metric: 'quality', window_iterations: 2, min_improvement: 0.1, action: 'halt' }
    const stop = { ...(lssLoop()['termination_conditions'] as object), stall: [stall] }
    const { events } = await run(lssLoop({ termination_conditions: stop }), 9)
    expect(iterations(events)).toHaveLength(3)
    expect(endOf(events)).toMatchObject({
      reason: 'stalled',
      condition: 'quality got better by less than 0.1 in 2 iterations',
      place: { pointer: '/termination_conditions/stall/0' },
    })
  })

  test('a person may let it go on in spite of a condition, and is asked again when it holds again', async () => {
    const stall = { metric: 'quality', window_iterations: 1, min_improvement: 0.1, action: 'escalate_human' }
    const stop = { ...(lssLoop()['termination_conditions'] as object), stall: [stall] }
    const project = lssProject(lssLoop({ termination_conditions: stop }), 9)
    const first = await project.run('mend', { inputs: { task: 'x' } })
    const place = { pointer: '/termination_conditions/stall/0' }
    expect(first).toMatchObject({ status: 'waiting', state: { iteration: 2 }, place })
    await answerAsk(project.root, first.state.ask?.id ?? '', 'again', undefined)
    const second = await resume({ root: project.root, run: first.run })
    expect(second).toMatchObject({ status: 'waiting', state: { iteration: 4 }, place })
    await answerAsk(project.root, second.state.ask?.id ?? '', 'stop', undefined)
    const { state } = await resume({ root: project.root, run: first.run })
    expect(state.ended).toMatchObject({ reason: 'stopped', place })
  })
})

describe('the tasks of an iteration', () => {
  test('a task that failed is tried again as often as it says, after a wait', async () => {
    const flaky = `const fs = require('node:fs'); fs.appendFileSync('tries', 'x'); process.exit(fs.readFileSync('tries', 'utf8').length < 2 ? 1 : 0)`
    const project = lssProject(lssLoop({ workers: [worker('coder', { retries: 1 })] }), 0)
    project.write(
      'loop.yaml',
      JSON.stringify({
        version: '1',
        agents: { default: { command: [process.execPath, '-e', flaky], interrupted: 'retry' } },
        checks: { tests: { command: [process.execPath, '-e', '0'] } },
      }),
    )
    const { status, events } = await project.run('mend', { inputs: { task: 'x' } })
    expect(status).toBe('done')
    const started = events.flatMap(event =>
      event.type === 'effect.started' && event.effect.kind === 'task' ? [event.effect] : [],
    )
    expect(started.map(({ id, delayMs }) => [id, delayMs !== undefined])).toEqual([
      ['i1r1.task.coder', false],
      ['i1r1.task.coder.2', true],
    ])
    expect(started[1]?.delayMs).toBeGreaterThanOrEqual(500)
    expect(started[1]?.delayMs).toBeLessThanOrEqual(1000)
  })

  test('LSS-268: a check runs as soon as the tasks it judges have ended, before what comes later', async () => {
    const loop = lssLoop({
      workers: [worker('coder'), worker('writer', { depends_on: ['coder'] })],
      evaluators: [
        { id: 'late', type: 'deterministic', implementation: 'tests', runs_after: ['*'] },
        { id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] },
      ],
    })
    const { events } = await run(loop, 1)
    const order = events.flatMap(event => (event.type === 'effect.started' ? [event.effect.target] : []))
    expect(order).toEqual(['coder', 'tests', 'writer', 'late'])
  })

  test('a task gets what its inputs name and nothing else', async () => {
    const echo = `process.stdin.pipe(process.stdout)`
    const loop = lssLoop({
      inputs: {
        schema: {
          task: { type: 'string', description: 'What to do.' },
          secretive: { type: 'string', description: 'Not for everybody.', default: 'hidden' },
        },
      },
      workers: [
        worker('coder'),
        worker('writer', { depends_on: ['coder'], inputs: [{ from: 'workers.coder' }, { from: 'inputs.secretive' }] }),
      ],
    })
    const project = lssProject(loop, 0)
    project.write(
      'loop.yaml',
      JSON.stringify({
        version: '1',
        agents: { default: { command: [process.execPath, '-e', echo], interrupted: 'retry' } },
        checks: { tests: { command: [process.execPath, '-e', '0'] } },
      }),
    )
    const { events } = await project.run('mend', { inputs: { task: 'mend it' } })
    const said = Object.fromEntries(
      events.flatMap(event =>
        event.type === 'effect.finished' && event.output ? [[event.effect, event.output.text] as const] : [],
      ),
    )
    expect(said['i1r1.task.coder']).toContain('mend it')
    expect(said['i1r1.task.coder']).not.toContain('hidden')
    expect(said['i1r1.task.writer']).toContain('hidden')
    expect(said['i1r1.task.writer']).toContain('Does coder')
  })
})

test('feedback reaches the worker it names and no other, in the next iteration', async () => {
  const loop = lssLoop({
    workers: [worker('coder'), worker('writer')],
    feedback_channels: [
      {
        id: 'tests-to-coder',
        source: 'evaluators.tests',
        destination: 'workers.coder',
        format: 'structured',
        fields: ['passed', 'score'],
        when: 'not passed',
      },
    ],
  })
  const { events, run: id } = await run(loop, 3)
  const messages = events.flatMap(event => (event.type === 'effect.finished' && event.messages ? [event.messages] : []))
  expect(messages).toEqual([
    [{ route: 'tests-to-coder', to: 'task', target: 'coder', text: expect.stringContaining('"passed": false') }],
  ])
  expect(id).toBeTruthy()
})
