import type { RunEnded } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { composedProject, part } from '../support/composed.js'
import { codesIn, detectedIn, markedLoop, markedRun, others } from '../support/detect.js'
import { guard, guardedLoop, runGuarded } from '../support/guards.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'
import { checkScript, script } from '../support/project.js'
import { wordRun } from '../support/records.js'

const inputs = { task: 'mend it' }

const endOf = (events: readonly { type: string }[]) => events.at(-1) as unknown as RunEnded

describe('F8 resource_bleed', () => {
  const halting = (ceiling: number) =>
    composedProject(
      {
        whole: part('whole', {
          cost_limits: { per_iteration_usd: 1.5, cumulative_usd: 1.5, on_exceed: { action: 'halt' } },
          termination_conditions: {
            success: [{ metric: 'quality', operator: 'gte', value: 1 }],
            failure: [{ type: 'max_iterations', value: 5 }],
          },
        }),
      },
      { verdicts: { whole: [false] }, agentRest: { ceiling: { costUsd: ceiling, tokens: 15 } } },
    ).run('whole', { inputs: { task: 'x' } })

  test('FC-16: a call takes more than was held back for it, beyond the limit; the end has the code', async () => {
    const { diagnosis, events } = await halting(0.5) // each call takes 1
    expect(detectedIn(diagnosis, 'F8')).toMatchObject({
      severity: 'critical',
      evidence: { effects: ['i2r1.task.whole'], numbers: { used: 2 }, thresholds: { max: 1.5 } },
      place: { file: 'loops/whole.yaml' },
    })
    expect(endOf(events)).toMatchObject({ reason: 'cost-exceeded', code: 'F8' })
  })

  /** Two workers side by side, one of whose calls ends when the other has begun, and the other one's when that has ended. */
  const sideBySide = (usd: number) => {
    let begun = () => {}
    let ended = () => {}
    const [hasBegun, hasEnded] = [new Promise<void>(done => (begun = done)), new Promise<void>(done => (ended = done))]
    const says = (usd: number) => ({ status: 'ok' as const, text: 'x', usage: { costUsd: usd } })
    const loop = lssLoop({
      workers: [worker('coder'), worker('tester')],
      cost_limits: { per_iteration_usd: 9, cumulative_usd: 1.5, on_exceed: { action: 'halt' } },
    })
    const project = lssProject(loop, 0, {
      'loop.yaml': JSON.stringify({
        version: '1',
        agents: { default: { command: ['true'], ceiling: { costUsd: 0.5 } } },
        checks: { tests: { command: ['false'] } },
      }),
    })
    return project.run('mend', {
      inputs,
      agents: {
        coder: { call: () => hasBegun.then(() => says(usd)) },
        tester: {
          async call() {
            begun()
            await hasEnded
            return says(1)
          },
        },
      },
      onEvent: event => event.type === 'effect.finished' && event.effect === 'i1r1.task.coder' && ended(),
    })
  }

  test('of calls in flight together the one that goes beyond the limit is named, and the other is not', async () => {
    const { diagnosis, state } = await sideBySide(1)
    expect(state.used.usd).toBe(2)
    expect(detectedIn(diagnosis, 'F8')).toMatchObject({
      evidence: { effects: ['i1r1.task.tester'], numbers: { used: 2 }, thresholds: { max: 1.5 } },
    })
  })

  test('near: what is held back for the other call is no spending, and one that takes less makes up for more', async () => {
    const { diagnosis, state } = await sideBySide(0.5)
    expect(state.used.usd).toBe(1.5)
    expect(codesIn(diagnosis)).toEqual([])
  })

  test('near: the call that does not fit is not made', async () => {
    const { diagnosis, state } = await halting(1)
    expect(state.used.usd).toBe(1)
    expect(codesIn(diagnosis)).toEqual([])
    expect(diagnosis).toMatchObject({ reason: 'cost-exceeded' })
  })

  const warned = (texts: string[]) => {
    const loop = lssLoop({ cost_limits: { per_iteration_usd: 9, cumulative_usd: 0.6, on_exceed: { action: 'warn' } } })
    return wordRun(texts, { loop, project: lssProject(loop, texts.length) })
  }

  test('calls begin after a limit was crossed that only warns', async () => {
    const { diagnosis } = await warned(['one', 'two', 'three'])
    expect(detectedIn(diagnosis, 'F8')).toMatchObject({
      message: '0.5 usd more were spent after at most 0.6 usd was crossed, which stops nothing',
      evidence: { effects: ['i3r1.task.coder'], numbers: { spent: 0.5 }, thresholds: { max: 0.6 } },
    })
  })

  test('near: the call that crosses it is the last', async () => {
    const { diagnosis, state } = await warned(['one', 'two'])
    expect(state.used.usd).toBe(1)
    expect(codesIn(diagnosis)).toEqual([])
  })
})

describe('F10 orchestration_deadlock', () => {
  const timed = (code: string) =>
    lssProject(
      lssLoop({
        termination_conditions: {
          success: [{ metric: 'quality', operator: 'gte', value: 1 }],
          failure: [{ type: 'max_iterations', value: 1000 }],
        },
      }),
      10_000,
      {
        'loop.yaml': `agents: { default: { command: ${script(code)}, interrupted: retry } }\nchecks: { tests: { command: ${checkScript('process.exit(1)')} } }\n`,
      },
    ).run('mend', { inputs, limits: { seconds: 1.5 } })

  test('FC-18: the time limit stops it while nothing gets on', async () => {
    const { diagnosis } = await timed('setInterval(() => {}, 1000)')
    expect(diagnosis).toMatchObject({ status: 'paused', reason: 'timeout', code: 'F10' })
    expect(detectedIn(diagnosis, 'F10')).toMatchObject({ evidence: { effects: ['i1r1.task.coder'] } })
    expect(diagnosis).not.toHaveProperty('place') // the command line gave the limit
  })

  test('near: the time limit stops it while it gets on', async () => {
    const { diagnosis } = await timed('')
    expect(diagnosis).toMatchObject({ status: 'paused', reason: 'timeout' })
    expect(codesIn(diagnosis)).toEqual([])
  })

  test.each([
    [3, ['F10']],
    [2, []],
  ])('a task that runs into its own time limit %d times in a row', async (times, codes) => {
    const stop = {
      ...(lssLoop()['termination_conditions'] as object),
      failure: [{ type: 'max_iterations', value: times }],
    }
    const coder = {
      call: async () => ({ status: 'failed' as const, text: '', error: { code: 'timeout', message: 'took too long' } }),
    }
    const { diagnosis } = await lssProject(lssLoop({ termination_conditions: stop }), 0).run('mend', {
      inputs,
      agents: { coder },
    })
    expect(codesIn(diagnosis)).toEqual(codes)
  })
})

describe('F11 meta_instability', () => {
  const changing = (marks: number[]) =>
    markedRun(marks, {
      works: others(marks.length),
      loop: markedLoop(
        marks.length,
        {},
        {
          optimization_strategy: { type: 'prompt_refinement' },
          feedback_channels: [
            { id: 'back', source: 'evaluators.taste', destination: 'optimization_strategy', format: 'structured' },
          ],
        },
      ),
    })

  test('FC-19: three changes in a row that count each make it worse', async () => {
    const { diagnosis } = await changing([0.5, 0.4, 0.3, 0.2])
    expect(detectedIn(diagnosis, 'F11')).toMatchObject({
      message: '3 changes in a row each made quality worse, from 0.5 to 0.2',
      evidence: { iterations: [2, 3, 4], numbers: { falls: 3, from: 0.5, to: 0.2 } },
      place: { pointer: '/optimization_strategy' },
    })
  })

  test.each([
    ['the last of them made it better', [0.5, 0.4, 0.3, 0.35]],
    ['two are too few', [0.5, 0.4, 0.3]],
  ])('near: %s', async (_, marks) => {
    expect(codesIn((await changing(marks)).diagnosis)).toEqual([])
  })

  test('near: it gets worse, and nothing was changed', async () => {
    const { diagnosis } = await markedRun([0.5, 0.4, 0.3, 0.2], { works: others(4) })
    expect(codesIn(diagnosis)).toEqual([])
  })
})

describe('F12 safety_bypass', () => {
  const warning = (severity: string) =>
    runGuarded(guardedLoop([guard('output_bounds', 'post_worker', 'warn', { max_chars: 4 }, { severity })]), 'abcde')

  test('FC-20: a guard warns of what it calls severe, and the run goes on; the end has the code', async () => {
    const { diagnosis, events } = await warning('S1')
    expect(detectedIn(diagnosis, 'F12')).toMatchObject({
      severity: 'critical',
      evidence: { effects: ['i1r1.task.coder'] },
      place: { pointer: '/safety_constraints/0' },
    })
    expect(endOf(events)).toMatchObject({ outcome: 'done', code: 'F12' })
  })

  test('near: what it warns of is not severe', async () => {
    const { diagnosis, events, found } = await warning('S2')
    expect(found).toHaveLength(1)
    expect(codesIn(diagnosis)).toEqual([])
    expect(endOf(events)).not.toHaveProperty('code')
  })

  const halting = (consecutive: number) =>
    runGuarded(
      guardedLoop([guard('output_bounds', 'post_worker', 'halt', { max_chars: 4 })], {
        termination_conditions: {
          success: [{ metric: 'quality', operator: 'gte', value: 1 }],
          failure: [
            { type: 'max_iterations', value: 4 },
            { type: 'safety_violation', action: 'halt', consecutive },
          ],
        },
      }),
      'abcde',
    )

  test('a guard says halt, and the next iteration begins', async () => {
    const { diagnosis, events } = await halting(2)
    expect(detectedIn(diagnosis, 'F12')).toMatchObject({ message: expect.stringContaining('the next iteration began') })
    expect(endOf(events)).toMatchObject({ reason: 'safety-violation', code: 'F12' })
  })

  test('near: a guard says halt, and the run ends', async () => {
    const { diagnosis, events } = await halting(1)
    expect(codesIn(diagnosis)).toEqual([])
    expect(endOf(events)).not.toHaveProperty('code')
  })
})
