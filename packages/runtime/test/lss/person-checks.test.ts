import { describe, expect, test } from 'vitest'
import { answerAsk, openAsks, openRun, readAsk, resume } from '../../src/index.js'
import { saying, type verdictsOf } from '../support/checks.js'
import { lssLoop, lssProject } from '../support/lss.js'

const editor = { id: 'editor', type: 'human', timeout_seconds: 3600, queue: 'editors', runs_after: ['coder'] }

const loop = lssLoop({
  evaluators: [editor],
  feedback_channels: [{ id: 'back', source: 'evaluators.editor', destination: 'workers.coder', format: 'structured' }],
  metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.editor', unit: 'ratio', primary: true }],
  termination_conditions: {
    success: [{ metric: 'quality', operator: 'gte', value: 1 }],
    failure: [{ type: 'max_iterations', value: 1 }],
  },
})

const agents = { coder: saying('the work') }

const at = (time: string) => () => new Date(`2030-01-01T${time}Z`)

/** A run that waits for the editor since nine o'clock. */
const waiting = async () => {
  const project = lssProject(loop, 0)
  const { status, run, state } = await project.run('mend', { inputs: { task: 'x' }, agents, now: at('09:00:00') })
  expect(status).toBe('waiting')
  return { root: project.root, run, ask: state.ask?.id ?? '' }
}

/** Takes a run up again, and gives how it ends and what the editor is on record with. */
const resumed = async (root: string, run: string, time: string) => {
  const events: Parameters<typeof verdictsOf>[0][number][] = []
  const result = await resume({ root, run, agents, now: at(time), onEvent: event => void events.push(event) })
  const index = result.plan.checks.findIndex(({ id }) => id === 'editor')
  const answered = events.find(event => event.type === 'ask.answered')
  return { ...result, choice: answered?.choice, verdict: result.state.checks[index]?.verdict }
}

describe('a check by a person', () => {
  test('LSS-82: the question says until when it may be answered, and whom it is for', async () => {
    const { root, ask } = await waiting()
    expect(await readAsk(root, ask)).toMatchObject({
      kind: 'person-check',
      askedAt: '2030-01-01T09:00:00.000Z',
      expiresAt: '2030-01-01T10:00:00.000Z',
      queue: 'editors',
      onTimeout: 'nobody judged: the check is inconclusive',
    })
  })

  test('the heartbeat of the run says until when, and what happens then', async () => {
    const project = lssProject(loop, 0)
    const { run } = await project.run('mend', { inputs: { task: 'x' }, agents, now: at('09:00:00') })
    const { heartbeat } = await openRun(project.root, run)
    expect(heartbeat).toMatchObject({
      expiresAt: '2030-01-01T10:00:00.000Z',
      onTimeout: 'nobody judged: the check is inconclusive',
    })
  })

  test('an answer in time is the verdict, also when the run is taken up long after', async () => {
    for (const [choice, verdict] of [
      ['approve', 'pass'],
      ['reject', 'fail'],
    ] as const) {
      const { root, run, ask } = await waiting()
      await answerAsk(root, ask, choice, 'because', at('09:59:59')())
      const after = await resumed(root, run, '23:00:00')
      expect(after.verdict).toMatchObject({ verdict, criteria: [{ evidence: 'because' }] })
    }
  })

  test('LSS-83: without an answer in time the check could not tell, and the run goes on', async () => {
    const { root, run } = await waiting()
    expect((await resumed(root, run, '09:59:59')).status).toBe('waiting')
    const after = await resumed(root, run, '10:00:00')
    expect(after.choice).toBe('timeout')
    expect(after.verdict).toMatchObject({
      verdict: 'inconclusive',
      criteria: [{ evidence: 'nobody answered in time' }],
    })
    expect([after.status, after.state.ended?.reason]).toEqual(['failed', 'max-iterations'])
    expect(after.state.history.at(-1)).toMatchObject({ inconclusive: ['editor'], metrics: {} })
  })

  test('a question that a run went on without is open no more, and the next one is', async () => {
    const twice = structuredClone(loop) as { termination_conditions: { failure: object[] } }
    twice.termination_conditions.failure = [{ type: 'max_iterations', value: 2 }]
    const project = lssProject(twice, 0)
    const { run, state } = await project.run('mend', { inputs: { task: 'x' }, agents, now: at('09:00:00') })
    const open = async () => (await openAsks(project.root, at('10:00:00')())).map(({ id }) => id)
    expect(await open()).toEqual([state.ask?.id])
    const { state: after } = await resumed(project.root, run, '10:00:00')
    expect(await open()).toEqual([after.ask?.id])
    expect(after.ask?.id).not.toBe(state.ask?.id)
  })

  test('an answer that comes too late is refused, and says how to go on', async () => {
    const { root, run, ask } = await waiting()
    const late = answerAsk(root, ask, 'approve', undefined, at('10:00:00')())
    await expect(late).rejects.toMatchObject({
      code: 'usage',
      message: 'the time to answer was over at 2030-01-01T10:00:00.000Z',
      fix: expect.stringContaining(`loop resume ${run}`),
    })
    expect((await resumed(root, run, '10:00:01')).verdict?.verdict).toBe('inconclusive')
  })
})
