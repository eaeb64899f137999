import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunEnded } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { answerAsk, pickLoop, resume, run } from '../../src/index.js'
import { saying } from '../support/checks.js'
import { codesIn, detectedIn, markedLoop, markedRun, others, saysInTurn, touching } from '../support/detect.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'

const endOf = (events: readonly { type: string }[]) => events.at(-1) as unknown as RunEnded

const inputs = { task: 'mend it' }

describe('F1 open_loop', () => {
  const lines = { name: 'lines', definition: 'How many.', source: 'workers.coder', unit: 'count', primary: true }
  const loop = (metric: string, metrics: object[]) =>
    lssLoop({
      workers: [worker('coder', { outputs: { name: 'lines', format: 'text' } })],
      metrics,
      termination_conditions: {
        success: [{ metric, operator: 'gte', value: 100 }],
        failure: [{ type: 'max_iterations', value: 2 }],
      },
    })

  test('FC-9: a limit stops it, and no check could have', async () => {
    const { diagnosis } = await lssProject(loop('lines', [lines]), 9).run('mend', { inputs })
    expect(detectedIn(diagnosis, 'F1')).toMatchObject({
      slug: 'open_loop',
      message: 'a limit stopped it after 2 rounds, and no check could have',
      place: { pointer: '/termination_conditions/success/0' },
    })
  })

  test('near: a limit stops it before its check is content', async () => {
    const { diagnosis } = await lssProject(lssLoop(), 9).run('mend', { inputs })
    expect(diagnosis.reason).toBe('max-iterations')
    expect(detectedIn(diagnosis, 'F1')).toBeUndefined()
  })
})

describe('F2 self_grade', () => {
  const judgedBy = (model: object) => markedLoop(1, { model })

  test('FC-10: the model of the maker is the only one that passes', async () => {
    const { diagnosis } = await markedRun([1], { loop: judgedBy({ provider: 'test', name: 'none' }) })
    expect(detectedIn(diagnosis, 'F2')).toMatchObject({
      severity: 'high',
      evidence: { effects: ['i1r1.check.taste'], numbers: { passes: 1, independent: 0 } },
      place: { pointer: '/evaluators/0' },
    })
    expect(diagnosis).toMatchObject({ status: 'done', code: 'F2' })
  })

  test('near: another model passes it', async () => {
    const { diagnosis } = await markedRun([1], { loop: judgedBy({ provider: 'other', name: 'judge' }) })
    expect(diagnosis).toMatchObject({ status: 'done', detected: [] })
  })

  test('near: a command passes it as well', async () => {
    const [taste] = judgedBy({ provider: 'test', name: 'none' })['evaluators'] as object[]
    const tests = { id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] }
    const { diagnosis } = await markedRun([1], { loop: markedLoop(1, {}, { evaluators: [taste, tests] }) })
    expect(diagnosis).toMatchObject({ status: 'done', detected: [] })
  })
})

describe('F3 evaluator_drift', () => {
  test('FC-11: the same work is scored otherwise, with the same verdict', async () => {
    const { diagnosis } = await markedRun([0.2, 0.5])
    expect(detectedIn(diagnosis, 'F3')).toMatchObject({
      message: 'taste scored the same work from 0.2 to 0.5',
      evidence: {
        effects: ['i1r1.check.taste', 'i2r1.check.taste'],
        numbers: { shift: 0.3 },
        thresholds: { shift: 0.1 },
      },
    })
  })

  test.each([
    ['it is scored nearly the same', [0.2, 0.25], undefined],
    ['it is other work', [0.2, 0.5], ['one', 'two']],
  ])('near: %s', async (_, marks, works) => {
    const { diagnosis } = await markedRun(marks, works ? { works } : {})
    expect(codesIn(diagnosis)).toEqual([])
  })

  test('near: the results are the same, and the workspace is not', async () => {
    const project = lssProject(markedLoop(2), 0)
    const taste = saysInTurn(
      [0.2, 0.5].map(mark => JSON.stringify({ criteria: [{ criterion: 'good', mark, evidence: 'x' }] })),
    )
    const agents = { coder: touching(project.root, 'the work'), taste }
    const { diagnosis } = await project.run('mend', { inputs, agents })
    expect(codesIn(diagnosis)).toEqual([])
  })
})

describe('F4 tau_omission', () => {
  const bounded = async (isBounded: boolean) => {
    const project = lssProject(lssLoop(), 2)
    const { plan } = await pickLoop('mend', project.root)
    return run({ plan: isBounded ? plan : { ...plan, limits: [] }, root: project.root, inputs })
  }

  test('FC-12: it runs although nothing that it is given stops it', async () => {
    const { diagnosis } = await bounded(false)
    expect(diagnosis.status).toBe('done')
    expect(detectedIn(diagnosis, 'F4')).toMatchObject({ severity: 'critical', evidence: { numbers: { limits: 0 } } })
  })

  test('near: one limit is enough', async () => {
    expect(codesIn((await bounded(true)).diagnosis)).toEqual([])
  })
})

describe('F5 false_pass', () => {
  const loop = markedLoop(2)

  test('FC-13: a check passes work, and fails the same work later', async () => {
    const { diagnosis } = await markedRun([0.7, 0.3], { loop })
    expect(detectedIn(diagnosis, 'F5')).toMatchObject({
      message: 'taste passed work, and failed the same work later',
      evidence: { effects: ['i1r1.check.taste', 'i2r1.check.taste'], iterations: [1, 2] },
    })
  })

  test('near: it fails other work', async () => {
    const { diagnosis } = await markedRun([0.7, 0.3], { loop, works: ['one', 'two'] })
    expect(codesIn(diagnosis)).toEqual([])
  })

  test.each([
    ['reject', 'passed', 0, ['F5']],
    ['approve', 'passed', 0, []],
    ['reject', 'failed as well', 1, []],
  ])('a person says %s to what a check %s', async (choice, _, lines, codes) => {
    const editor = { id: 'editor', type: 'human', timeout_seconds: 3600, queue: 'editors', runs_after: ['coder'] }
    const tests = { id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] }
    const source = { name: 'quality', definition: 'x', source: 'evaluators.editor', unit: 'ratio', primary: true }
    const project = lssProject(
      lssLoop({
        evaluators: [tests, editor],
        metrics: [source],
        termination_conditions: {
          success: [{ metric: 'quality', operator: 'gte', value: 1 }],
          failure: [{ type: 'max_iterations', value: 1 }],
        },
      }),
      lines,
    )
    const agents = { coder: saying('the work') }
    const waiting = await project.run('mend', { inputs, agents })
    expect(waiting.diagnosis).toMatchObject({ status: 'waiting', reason: 'waiting', detected: [] })
    await answerAsk(project.root, waiting.state.ask?.id ?? '', choice, undefined)
    const { diagnosis } = await resume({ root: project.root, run: waiting.run, agents })
    expect(codesIn(diagnosis)).toEqual(codes)
  })
})

describe('F6 false_fail', () => {
  test('FC-14: a check fails work, and passes the same work later', async () => {
    const { diagnosis } = await markedRun([0.3, 0.95])
    expect(diagnosis.status).toBe('done')
    expect(detectedIn(diagnosis, 'F6')).toMatchObject({ severity: 'medium', evidence: { iterations: [1, 2] } })
  })

  test('near: the work got better', async () => {
    const { diagnosis } = await markedRun([0.3, 0.95], { works: ['one', 'two'] })
    expect(diagnosis).toMatchObject({ status: 'done', detected: [] })
  })
})

describe('F7 oscillation', () => {
  const stalling = (iterations: number) => {
    const stop = markedLoop(iterations)['termination_conditions'] as object
    const stall = [{ metric: 'quality', window_iterations: 4, min_improvement: 0.2, action: 'halt' }]
    return markedLoop(iterations, {}, { termination_conditions: { ...stop, stall } })
  }

  test('FC-15: the number goes back and forth and gains nothing', async () => {
    const { diagnosis } = await markedRun([0.2, 0.5, 0.2, 0.5, 0.2], { works: others(5) })
    expect(detectedIn(diagnosis, 'F7')).toMatchObject({
      message: 'quality went back and forth (0.2, 0.5, 0.2, 0.5, 0.2) and gained 0',
      evidence: { numbers: { values: 5, turns: 1, gain: 0 }, thresholds: { values: 4, turns: 0.6 } },
    })
  })

  test.each([
    ['it gets better', [0.2, 0.3, 0.4, 0.5, 0.55]],
    ['it goes back and forth, and upwards', [0.1, 0.3, 0.2, 0.4, 0.3]],
    ['it stands still', [0.2, 0.2, 0.2, 0.2, 0.2]],
    ['three values are too few', [0.2, 0.5, 0.2]],
  ])('near: %s', async (_, marks) => {
    const { diagnosis } = await markedRun(marks, { works: others(marks.length) })
    expect(codesIn(diagnosis)).toEqual([])
  })

  test('work that had failed comes back after other work', async () => {
    const { diagnosis } = await markedRun([0.2, 0.2, 0.2], { works: ['one', 'two', 'one'] })
    expect(detectedIn(diagnosis, 'F7')).toMatchObject({
      message: 'work that taste had failed came back after other work',
      evidence: { iterations: [1, 3] },
    })
    const near = await markedRun([0.2, 0.2, 0.2], { works: ['one', 'one', 'two'] })
    expect(codesIn(near.diagnosis)).toEqual([])
  })

  test('a run that stalls going back and forth ends with the code, one that stalls flat without', async () => {
    const zigzag = await markedRun([0.2, 0.3, 0.2, 0.3, 0.2], { works: others(5), loop: stalling(9) })
    expect(endOf(zigzag.events)).toMatchObject({ reason: 'stalled', code: 'F7' })
    const flat = await markedRun([0.2, 0.2, 0.2, 0.2, 0.2], { works: others(5), loop: stalling(9) })
    expect(endOf(flat.events)).toMatchObject({ reason: 'stalled' })
    expect(endOf(flat.events)).not.toHaveProperty('code')
    expect(flat.diagnosis).not.toHaveProperty('code')
  })
})

describe('F9 state_corruption', () => {
  const remembering = lssLoop({
    memory: { type: 'session', write_policy: { allowed_writers: ['coder'] } },
    workers: [worker('coder', { outputs: { name: 'note', format: 'text' } })],
  })

  const meanwhile = async (isSame: boolean) => {
    const project = lssProject(remembering, 0)
    const { plan } = await pickLoop('mend', project.root)
    const memory = {
      ...(plan.memory as NonNullable<typeof plan.memory>),
      lifetime: 'project',
      store: 'filesystem',
    } as const
    const coder = saying('a lesson', () => {
      const folder = join(project.root, '.loop/memory/mend/keys', isSame ? 'note' : 'other')
      mkdirSync(folder, { recursive: true })
      const at = new Date(Date.now() + 1000).toISOString()
      const entry = { key: isSame ? 'note' : 'other', version: 1, by: 'coder', run: 'other', iteration: 1, at }
      writeFileSync(join(folder, '1.json'), JSON.stringify({ ...entry, slot: 'o', basis: 0, text: 'theirs' }))
    })
    return project.run('mend', { plan: { ...plan, memory }, inputs, agents: { coder } })
  }

  test('FC-17: a key is written over what another run wrote meanwhile; the end has the code', async () => {
    const { diagnosis, events } = await meanwhile(true)
    expect(detectedIn(diagnosis, 'F9')).toMatchObject({
      message: expect.stringContaining('which this run had not seen'),
      evidence: { effects: ['i1r1.task.coder'], numbers: { conflicts: 1, basis: 0, seen: 1 } },
      place: { pointer: '/memory' },
    })
    expect(endOf(events)).toMatchObject({ outcome: 'done', code: 'F9' })
  })

  test('near: the other run wrote another key', async () => {
    const { diagnosis, events } = await meanwhile(false)
    expect(codesIn(diagnosis)).toEqual([])
    expect(endOf(events)).not.toHaveProperty('code')
  })
})
