import { readFileSync } from 'node:fs'
import type { Diagnosis, RunEnded } from '@loop/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerAsk, diagnose, isSameReplay, openRun, replayRun, resume, runFolder, traceOf } from '../../src/index.js'
import { kinds as arbitraryKinds } from '../support/arbitrary-kinds.js'
import { codesIn, expectValid, markedLoop, markedRun, others } from '../support/detect.js'
import { guard, guardedLoop, runGuarded } from '../support/guards.js'
import { checkScript, script, testProject } from '../support/project.js'
import { rewrite } from '../support/records.js'
import { simulateRun } from '../support/simulated-run.js'

const endOf = (events: readonly { type: string }[]) => events.at(-1) as unknown as RunEnded

const rounds = (counts: number[], verify = 'maxRounds: 3') =>
  testProject({
    'loop.yaml': `
agents: { maker: { command: ${script("fs.appendFileSync('calls', 'x'); console.log('made ' + fs.readFileSync('calls', 'utf8').length)")}, interrupted: retry } }
checks:
  first: { command: ${checkScript(`process.exit(${JSON.stringify(counts)}.includes(fs.readFileSync('calls', 'utf8').length) ? 0 : 1)`)} }
  never: { command: ${checkScript('process.exit(1)')} }
`,
    'loops/make.yaml': `name: make
trigger: { type: manual }
pipeline: [{ prompt: go, label: Make, agent: maker }]
verify: { maker: Make, checker: [first, never], ${verify} }
`,
  })

const heartbeatOf = (root: string, run: string) =>
  JSON.parse(readFileSync(runFolder(root, run).heartbeat, 'utf8')) as { diagnosis: Diagnosis }

describe('the diagnosis of a run', () => {
  test('FC-25: is in the result, in the heartbeat on disk and in the opened run, and is the same in each', async () => {
    const { project, run, diagnosis } = await markedRun([0.2, 0.5, 0.2, 0.5], { works: others(4) })
    expect(diagnosis).toMatchObject({
      status: 'failed',
      simulated: false,
      reason: 'max-iterations',
      condition: 'at most 4 iterations',
      place: { pointer: '/termination_conditions/failure/0/value' },
      best: { iteration: 2, by: 'quality', metrics: { quality: 0.5 } },
    })
    expect(diagnosis.best?.outputs).toEqual([
      { task: 'coder', effect: 'i2r1.task.coder', output: { text: 'work 1', bytes: 6 } },
    ])
    expect(diagnosis.next[0]).toMatch(/^raise the limit/)
    expectValid('diagnosis', diagnosis)
    const beat = heartbeatOf(project.root, run)
    expectValid('heartbeat', beat)
    expect(beat.diagnosis).toEqual(diagnosis)
    expect((await openRun(project.root, run)).heartbeat.diagnosis).toEqual(diagnosis)
  })

  test('is given of a success as well', async () => {
    const { diagnosis } = await markedRun([0.95])
    expect(diagnosis).toMatchObject({
      status: 'done',
      reason: 'goal-met',
      condition: 'quality >= 0.9',
      detected: [],
      next: [],
    })
    expect(diagnosis.best).toMatchObject({ iteration: 1, outputs: [{ task: 'coder', output: { text: 'the work' } }] })
    expect(diagnosis).not.toHaveProperty('code')
  })

  test('FC-26: in a loop of rounds the best is the round whose checks passed most', async () => {
    const project = rounds([2], 'maxRounds: 3, onExhausted: fail')
    const { diagnosis } = await project.run('make')
    expect(diagnosis).toMatchObject({
      reason: 'rounds-exhausted',
      condition: 'at most 3 rounds',
      place: { file: 'loops/make.yaml', line: 4 },
      best: { iteration: 1, round: 2, metrics: { first: 1, never: 0 } },
    })
    expect(diagnosis.best?.outputs).toMatchObject([{ task: 'make', output: { text: 'made 2\n' } }])
  })

  test('of a run that waits, that was paused, and that a person ended names the question, the limit and the person', async () => {
    const project = rounds([])
    const waiting = await project.run('make')
    expect(waiting.diagnosis).toMatchObject({
      status: 'waiting',
      reason: 'waiting',
      condition: waiting.state.ask?.question,
      best: { round: 3, outputs: [{ output: { text: 'made 3\n' } }] },
      next: ['answer the question, then take the run up again'],
    })
    await answerAsk(project.root, waiting.state.ask?.id ?? '', 'stop', undefined)
    const { diagnosis } = await resume({ root: project.root, run: waiting.run })
    expect(diagnosis).toMatchObject({
      status: 'failed',
      reason: 'stopped',
      condition: 'a person ended the run, asked about: rounds exhausted',
      place: { file: 'loops/make.yaml' },
    })
    const paused = await rounds([]).run('make', { limits: { iterations: 2 } })
    expect(paused.diagnosis).toMatchObject({
      status: 'paused',
      reason: 'max-iterations',
      condition: 'at most 2 iterations',
      best: { round: 2, outputs: [{ output: { text: 'made 2\n' } }] },
    })
    expect(paused.diagnosis).not.toHaveProperty('place')
  })

  test('of a run whose driver died says so', async () => {
    const { project, run } = await markedRun([0.2, 0.3], { works: others(2) })
    rewrite(project.root, run, events => events.slice(0, -1))
    const { heartbeat } = await openRun(project.root, run)
    expect(heartbeat.diagnosis).toMatchObject({
      status: 'interrupted',
      reason: 'interrupted',
      condition: 'its driver died',
      best: { iteration: 2 },
    })
  })

  test.each([
    ['halt', 'no more', 'output-bounds'],
    ['warn', 'abcde', undefined],
  ])(
    'FC-27: results that have to pass a guard to leave the run are the best only when it lets them (%s)',
    async (action, _, kept) => {
      const limits = { severity: 'S3' }
      const loop = guardedLoop([guard('output_bounds', 'pre_output', action, { max_chars: 4 }, limits)])
      const { diagnosis } = await runGuarded(loop, 'abcde')
      if (kept === undefined) expect(diagnosis.best?.outputs).toMatchObject([{ output: { text: 'abcde' } }])
      else expect(diagnosis.best).toMatchObject({ outputs: [], withheld: expect.stringContaining(kept) })
    },
  )

  test('FC-27: what no guard has looked at, because the run did not end well, is not given', async () => {
    const failing = guardedLoop([guard('output_bounds', 'pre_output', 'warn', { max_chars: 400 })], {
      metrics: [{ name: 'quality', definition: 'x', source: 'telemetry.cost_usd', unit: 'usd', primary: true }],
      termination_conditions: {
        success: [{ metric: 'quality', operator: 'gte', value: 5 }],
        failure: [{ type: 'max_iterations', value: 1 }],
      },
    })
    const { diagnosis } = await runGuarded(failing, 'abcde')
    expect(diagnosis.status).toBe('failed')
    expect(JSON.stringify(diagnosis)).not.toContain('abcde')
    expect(diagnosis.best?.withheld).toContain('output-bounds')
  })

  test('FC-21: nothing is detected in a dry run', async () => {
    const { diagnosis } = await markedRun([0.2, 0.5, 0.2, 0.5], { simulate: true, seed: 3 })
    expect(diagnosis).toMatchObject({ simulated: true, detected: [] })
  })
})

describe('the end of a run', () => {
  test('FC-23: names reason, condition and line, in loops of rounds too', async () => {
    const done = testProject({
      'loop.yaml': `agents: { maker: { command: ${script('')} } }\nchecks: { fine: { command: ${checkScript('')} } }\n`,
      'loops/make.yaml': `name: make\ntrigger: { type: manual }\npipeline: [{ prompt: go, label: Make, agent: maker }]\nverify: { maker: Make, checker: fine }\n`,
      'loops/bare.yaml': `name: bare\ntrigger: { type: manual }\npipeline: [{ prompt: go, label: Make, agent: maker }]\n`,
    })
    expect(endOf((await done.run('make')).events)).toMatchObject({
      reason: 'checks-passed',
      condition: 'every check passes',
      place: { file: 'loops/make.yaml' },
    })
    expect(endOf((await done.run('bare')).events)).toMatchObject({
      reason: 'tasks-done',
      condition: 'every task ends well',
      place: { file: 'loops/bare.yaml', line: 1 },
    })
  })

  test('FC-24: a code that the state shows is decided again from the journal, and one that it does not show is not', async () => {
    const stop = markedLoop(9)['termination_conditions'] as object
    const stall = [{ metric: 'quality', window_iterations: 4, min_improvement: 0.2, action: 'halt' }]
    const loop = markedLoop(9, {}, { termination_conditions: { ...stop, stall } })
    const stalled = await markedRun([0.2, 0.3, 0.2, 0.3, 0.2], { works: others(5), loop })
    expect(endOf(stalled.events)).toHaveProperty('code', 'F7')
    expect(isSameReplay(await replayRun(stalled.project.root, stalled.run))).toBe(true)
    rewrite(stalled.project.root, stalled.run, events =>
      events.map(event => (event.type === 'run.ended' ? { ...event, code: 'F9' } : event)),
    )
    const changed = await replayRun(stalled.project.root, stalled.run)
    expect(changed.difference?.changes).toMatchObject([{ path: expect.stringContaining('code'), a: 'F9', b: 'F7' }])
    const drifting = await markedRun([0.2, 0.5])
    expect(codesIn(drifting.diagnosis)).toEqual(['F3'])
    expect(drifting.diagnosis.code).toBe('F3')
    expect(endOf(drifting.events)).not.toHaveProperty('code')
    expect(isSameReplay(await replayRun(drifting.project.root, drifting.run))).toBe(true)
  })

  test('an end that an earlier engine wrote, without condition and line, is decided again as well', async () => {
    const { root, run: drive } = rounds([1], 'maxRounds: 1, onExhausted: fail')
    const { run } = await drive('make')
    rewrite(root, run, events =>
      events.map(event => {
        if (event.type !== 'run.ended') return event
        const { condition: _, ...earlier } = event
        return earlier
      }),
    )
    expect(isSameReplay(await replayRun(root, run))).toBe(true)
  })

  test('a trace has the code, the line and what was detected', async () => {
    const { project, run } = await markedRun([0.2, 0.5])
    expect((await traceOf(project.root, run)).metadata).toMatchObject({
      reason: 'max-iterations',
      failure_code: 'F3',
      place: expect.stringMatching(/^loops\/mend\.yaml:\d+:\d+$/),
      detected_failures: [{ code: 'F3', message: expect.stringContaining('taste') }],
      best_iteration: 1,
    })
  })
})

describe.each(arbitraryKinds)('of any run of any plan with %s', (_, arbitraryPlan) => {
  test('FC-22: a first round without trouble shows no failure; any other has a diagnosis that is as its schema says', () => {
    let clean = 0
    fc.assert(
      fc.property(arbitraryPlan, fc.integer(), fc.boolean(), (plan, seed, isCalm) => {
        const { state, events } = simulateRun(plan, seed, () => {}, { most: 120, crashes: !isCalm })
        const diagnosis = diagnose(plan, events)
        expectValid('diagnosis', diagnosis)
        expect(diagnose(plan, events)).toEqual(diagnosis)
        const isTroubled = events.some(
          event =>
            event.type === 'run.resumed' ||
            event.type === 'effect.lost' ||
            (event.type === 'effect.finished' && (event.status !== 'ok' || event.guards || event.changed)),
        )
        if (state.status !== 'done' || state.used.iterations > 1 || isTroubled || plan.limits.length === 0) return
        clean++
        expect(diagnosis).toMatchObject({ status: 'done', detected: [] })
      }),
      { numRuns: 400, seed: 21 },
    )
    expect(clean).toBeGreaterThan(0)
  })
})
