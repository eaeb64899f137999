import { describe, expect, test } from 'vitest'
import { type Agent, answerAsk, resume, type StampedEvent, type VirtualClock, virtualClock } from '../../src/index.js'
import { lssLoop, lssProject } from '../support/lss.js'

const inputs = { task: 'mend it' }

const kindsIn = (events: readonly { type: string }[]) =>
  (events as readonly StampedEvent[]).flatMap(event => (event.type === 'effect.started' ? [event.effect.kind] : []))

const stopping = (failure: object[], more: object = {}) => ({
  success: [{ metric: 'quality', operator: 'gte', value: 1 }],
  failure,
  ...more,
})

test('LSS-268: feedback is sent where there is a next iteration, and not where a condition has ended the run', async () => {
  for (const [max, kinds] of [
    [1, ['task', 'check']],
    [2, ['task', 'check', 'feedback', 'task', 'check']],
  ] as const) {
    const conditions = stopping([{ type: 'max_iterations', value: max }])
    const { events } = await lssProject(lssLoop({ termination_conditions: conditions }), 9).run('mend', { inputs })
    expect(kindsIn(events)).toEqual(kinds)
  }
})

test('feedback that cannot be sent is told in the warnings of the run, each time once', async () => {
  const channel = { source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' }
  const channels = [
    { ...channel, id: 'by-mark', when: 'dimension.style > 1' },
    { ...channel, id: 'by-template', format: 'template', template_ref: 'gone.txt' },
  ]
  const { state } = await lssProject(lssLoop({ feedback_channels: channels }), 3).run('mend', { inputs })
  expect(state.warnings.map(({ text }) => text)).toEqual([
    'feedback was not sent: by-mark: No such key: style',
    'feedback was not sent: by-template: the template gone.txt is not there',
  ])
})

test('LSS-29: what is sent into the queue for people is in the questions that follow, and no worker is given it', async () => {
  const channel = { source: 'evaluators.tests', destination: 'workers.coder' }
  const loop = lssLoop({
    evaluators: [
      { id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] },
      { id: 'editor', type: 'human', timeout_seconds: 3600, runs_after: ['coder'] },
    ],
    feedback_channels: [{ ...channel, id: 'to-people', format: 'human_queue' }],
    optimization_strategy: { type: 'prompt_refinement', config: { refinement_target: 'coder' } },
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 1 }],
      failure: [
        { type: 'max_iterations', value: 4 },
        { type: 'human_rejected', consecutive: 2, action: 'escalate_human' },
      ],
    },
  })
  const project = lssProject(loop, 9)
  let result = await project.run('mend', { inputs })
  const asked: [string | undefined, boolean][] = []
  for (const choice of ['reject', 'reject', 'again']) {
    const { ask } = result.state
    asked.push([ask?.kind, ask?.question.includes('Feedback for you, by "to-people":') ?? false])
    await answerAsk(project.root, ask?.id ?? '', choice, undefined)
    result = { ...result, ...(await resume({ root: project.root, run: result.run })) }
  }
  expect(asked).toEqual([
    ['person-check', false],
    ['person-check', true],
    ['stop-condition', true],
  ])
  expect(result.state.ask?.question).toContain('"from": "tests"')
})

/** An agent whose call takes so long on a clock. */
const takes = (clock: VirtualClock, ms: number): Agent => ({
  async call(_, { signal }) {
    await clock.sleep(ms, signal)
    return { status: 'ok', text: 'the work' }
  },
})

describe('the time of a run', () => {
  const editor = { id: 'tests', type: 'human', timeout_seconds: 86_400, runs_after: ['coder'] }
  const minute = { type: 'timeout', value: 60 }

  test('LSS-270: an hour in which a run waits for a person does not count for a timeout of a minute', async () => {
    const conditions = stopping([minute, { type: 'max_iterations', value: 1 }])
    const project = lssProject(lssLoop({ evaluators: [editor], termination_conditions: conditions }))
    const clock = virtualClock()
    const agents = { coder: takes(clock, 40_000) }
    const { status, run, state } = await project.run('mend', { inputs, clock, agents })
    expect(status).toBe('waiting')
    clock.advance(3_600_000)
    await answerAsk(project.root, state.ask?.id ?? '', 'approve', 'as it should be', new Date(clock.now()))
    const after = await resume({ root: project.root, run, clock, agents })
    expect(after).toMatchObject({ status: 'done', state: { t: 40_000 } })
  })

  test('what a run has worked counts on after the wait', async () => {
    const conditions = stopping([minute, { type: 'max_iterations', value: 3 }])
    const project = lssProject(lssLoop({ evaluators: [editor], termination_conditions: conditions }))
    const clock = virtualClock()
    const agents = { coder: takes(clock, 40_000) }
    const { run, state } = await project.run('mend', { inputs, clock, agents })
    clock.advance(3_600_000)
    await answerAsk(project.root, state.ask?.id ?? '', 'reject', 'again', new Date(clock.now()))
    const after = await resume({ root: project.root, run, clock, agents })
    expect(after.status).toBe('failed')
    expect(after.state.t).toBe(60_000)
  })
})

describe('retry_iteration', () => {
  const stall = { metric: 'quality', window_iterations: 1, min_improvement: 0.1, action: 'retry_iteration' }

  test('LSS-271: does the same again three times in a row, without feedback, and then its condition ends the run', async () => {
    const conditions = stopping([{ type: 'max_iterations', value: 20 }], { stall: [stall] })
    const { status, events } = await lssProject(lssLoop({ termination_conditions: conditions }), 99).run('mend', {
      inputs,
    })
    expect(status).toBe('failed')
    const again = events.flatMap(event => (event.type === 'iteration.started' ? [event.because] : []))
    expect(again.filter(because => because === 'retry')).toHaveLength(3)
    expect(again.slice(-3)).toEqual(['retry', 'retry', 'retry'])
    // After the first iteration alone: nothing is sent back where the same is done again.
    expect(kindsIn(events).filter(kind => kind === 'feedback')).toHaveLength(1)
    expect(events.at(-1)).toMatchObject({ reason: 'stalled', place: { pointer: '/termination_conditions/stall/0' } })
  })

  test('each of them counts for the most iterations', async () => {
    const conditions = stopping([{ type: 'max_iterations', value: 3 }], { stall: [stall] })
    const { events } = await lssProject(lssLoop({ termination_conditions: conditions }), 99).run('mend', { inputs })
    expect(events.filter(({ type }) => type === 'iteration.ended')).toHaveLength(3)
    expect(events.at(-1)).toMatchObject({ reason: 'max-iterations' })
  })
})
