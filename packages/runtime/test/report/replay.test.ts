import type { EventBody } from '@loop/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerAsk,
  decide,
  evolve,
  initialState,
  isSameReplay,
  pickLoop,
  replayEvents,
  replayRun,
  resume,
  type StampedEvent,
} from '../../src/index.js'
import { arbitraryPlan } from '../support/arbitrary-plan.js'
import { saying } from '../support/checks.js'
import { composedProject, part, whole } from '../support/composed.js'
import { lssLoop, lssProject } from '../support/lss.js'
import { checkScript, script, testProject } from '../support/project.js'
import { rewrite, snapshot, wordRun } from '../support/records.js'
import { simulateRun } from '../support/simulated-run.js'

const inputs = { task: 'mend it' }

describe('a replay decides the same', () => {
  test('in any run of any plan, with crashes, answers, pauses and raised limits', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), (plan, seed) => {
        const { events } = simulateRun(plan, seed, () => {})
        expect(replayEvents(plan, events).difference).toBeUndefined()
        for (const most of [1, 3, events.length - 1])
          expect(replayEvents(plan, events.slice(0, most)).difference).toBeUndefined()
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) },
    )
  })

  test('in a run with stop conditions and feedback, and says how many decisions there were', async () => {
    const { project, run, events } = await wordRun(['one', 'two', 'three'])
    const before = snapshot(project.root)
    const replay = await replayRun(project.root, run)
    expect(replay).toMatchObject({ run, loop: 'mend', simulated: false, lines: events.length, children: [] })
    const { difference, decisions } = replay
    expect(difference).toBeUndefined()
    // For each of three iterations: it, its round, its task, its check, its end; feedback twice; and the end of the run.
    expect(decisions).toBe(3 * 5 + 2 + 1)
    expect(snapshot(project.root)).toEqual(before)
  })

  test('in a dry run', async () => {
    const project = lssProject(lssLoop())
    const { run } = await project.run('mend', { inputs, simulate: true, seed: 7 })
    expect(isSameReplay(await replayRun(project.root, run))).toBe(true)
  })

  test('in a run that waited for a person, was answered and taken up again', async () => {
    const editor = { id: 'editor', type: 'human', timeout_seconds: 3600, runs_after: ['coder'] }
    const loop = lssLoop({
      evaluators: [editor],
      feedback_channels: [
        { id: 'back', source: 'evaluators.editor', destination: 'workers.coder', format: 'structured' },
      ],
      metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.editor', unit: 'ratio', primary: true }],
    })
    const agents = { coder: saying('the work') }
    const project = lssProject(loop, 0)
    const { run, state } = await project.run('mend', { inputs, agents })
    expect(isSameReplay(await replayRun(project.root, run))).toBe(true)
    await answerAsk(project.root, state.ask?.id ?? '', 'reject', 'no')
    expect(await resume({ root: project.root, run, agents })).toMatchObject({ status: 'waiting' })
    const { difference, decisions } = await replayRun(project.root, run)
    expect(difference).toBeUndefined()
    expect(decisions).toBeGreaterThan(8)
  })

  test('in a run with steps side by side that was cut off and taken up again', async () => {
    const wait = script(
      "setInterval(() => { if (fs.existsSync('go')) { console.log(process.env.LOOP_STEP); process.exit(0) } }, 5)",
    )
    const project = testProject({
      'loop.yaml': `
agents:
  quick: { command: ${script("console.log('quick')")}, interrupted: retry }
  slow: { command: ${wait}, interrupted: retry }
checks: { fine: { command: ${checkScript('')} } }
`,
      'loops/side.yaml': `name: side
trigger: { type: manual }
pipeline:
  - parallel:
      - { prompt: go, label: A, agent: slow }
      - { prompt: go, label: B, agent: slow }
      - { prompt: go, label: C, agent: quick }
  - { prompt: go, label: Join, agent: quick }
verify: { maker: Join, checker: fine }
`,
    })
    const kill = new AbortController()
    let spawned = 0
    const { run, status } = await project.run('side', {
      kill: kill.signal,
      onEvent: event => {
        if (event.type === 'effect.spawned' && /[ab]$/.test(event.effect) && ++spawned === 2) kill.abort('SIGINT')
      },
    })
    expect(status).toBe('interrupted')
    project.write('go', '')
    const events: StampedEvent[] = []
    const resumed = await resume({ root: project.root, run, onEvent: event => void events.push(event) })
    expect(resumed.status).toBe('done')
    expect(events.filter(({ type }) => type === 'effect.lost').length).toBeGreaterThan(1)
    expect(isSameReplay(await replayRun(project.root, run))).toBe(true)
  })

  test('where a program said that it runs between a decision and its record', async () => {
    const project = testProject({
      'loop.yaml': `agents: { default: { command: [none] } }`,
      'loops/two.yaml':
        'name: two\ntrigger: { type: manual }\npipeline:\n  - parallel: [{ prompt: a, label: A }, { prompt: b, label: B }, { prompt: c, label: C }]\n',
    })
    const { plan: declared } = await pickLoop('two', project.root)
    const limits = [{ unit: 'seconds' as const, max: 1, origin: 'loop' as const }]
    const plan = { ...declared, limits, maxParallel: 2 }
    const events: StampedEvent[] = []
    let state = initialState(plan)
    const add = (body: EventBody, t: number) => {
      const event = { seq: events.length + 1, at: '2030-01-01T00:00:00.000Z', t, ...body }
      events.push(event)
      state = evolve(plan, state, event)
    }
    const follow = (t: number) => {
      const decision = decide(plan, state)
      if ('record' in decision) add(decision.record, t)
      const start = 'start' in decision ? decision.start : []
      return () => {
        for (const effect of start) add({ type: 'effect.started', effect }, t)
      }
    }
    add({ type: 'run.started', run: 'r', simulated: false, inputs: {}, limits }, 0)
    for (let step = 0; step < 3; step++) follow(0)()
    add({ type: 'effect.finished', effect: 'i1r1.task.b', status: 'ok' }, 900)
    const begin = follow(1100)
    add({ type: 'effect.spawned', effect: 'i1r1.task.a', pid: 1 }, 1100) // by now the time limit is reached
    begin()
    expect(events.at(-1)).toMatchObject({ type: 'effect.started', effect: { id: 'i1r1.task.c' } })
    expect(decide(plan, state)).toEqual({ wait: true })
    expect(replayEvents(plan, events)).toEqual({ decisions: 4 })
  })

  test('in a run with loops inside, and in theirs', async () => {
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
    const { run } = await project.run('whole', { inputs })
    const replay = await replayRun(project.root, run)
    expect(isSameReplay(replay)).toBe(true)
    expect(replay.children.map(child => child.loop)).toEqual(['the-a', 'the-b'])
    rewrite(project.root, `${run}.i1r1.child.b`, events => events.filter(({ type }) => type !== 'iteration.ended'))
    expect(isSameReplay(await replayRun(project.root, run))).toBe(false)
  })
})

describe('a replay names the first line', () => {
  const changed = async (change: (events: StampedEvent[]) => StampedEvent[]) => {
    const { project, run } = await wordRun(['one', 'two'])
    rewrite(project.root, run, change)
    return (await replayRun(project.root, run)).difference
  }

  test('on which something else was decided, with what', async () => {
    const difference = await changed(events => {
      for (const event of events) if (event.type === 'iteration.ended') event.metrics = { quality: 0.5 }
      return events
    })
    expect(difference).toMatchObject({
      recorded: 'iteration.ended 1',
      decided: 'iteration.ended 1',
      changes: [{ path: 'metrics.quality', a: 0.5, b: 0 }],
    })
  })

  test('on which the run should have gone on', async () => {
    let line = 0
    const difference = await changed(events => {
      const end = events.at(-1) as StampedEvent
      const kept = events.slice(0, 1 + events.findIndex(({ type }) => type === 'iteration.ended'))
      line = kept.length + 1
      return [...kept, end]
    })
    expect(difference).toMatchObject({
      line,
      recorded: 'run.ended done (goal-met)',
      decided: 'effect.started i1r1.feedback.feedback',
    })
  })

  test('on which something ended that nobody began', async () => {
    const difference = await changed(events =>
      events.filter(event => event.type !== 'effect.started' || event.effect.id !== 'i2r1.check.tests'),
    )
    expect(difference).toMatchObject({ decided: 'nothing happens without an intent on record' })
  })

  test('on which an effect was begun that was not due', async () => {
    const difference = await changed(events => {
      for (const event of events) if (event.type === 'effect.started') event.effect.reserve = { tokens: 5, usd: 0 }
      return events
    })
    expect(difference).toMatchObject({ changes: [{ path: 'effect.reserve.tokens', a: 5, b: 0 }] })
  })

  test('on which something is decided a second time', async () => {
    let line = 0
    const difference = await changed(events => {
      line = events.findIndex(event => event.type === 'effect.finished') + 2
      return events.toSpliced(line - 1, 0, events.find(({ type }) => type === 'round.started') as StampedEvent)
    })
    expect(difference).toMatchObject({ line, recorded: 'round.started 1 (first)' })
  })

  test('after the end of a run', async () => {
    const difference = await changed(events => [...events, events.at(-1) as StampedEvent])
    expect(difference).toMatchObject({ decided: 'nothing follows the end of a run' })
  })
})
