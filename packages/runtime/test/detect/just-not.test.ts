import { describe, expect, test } from 'vitest'
import { type Agent, answerAsk, resume, virtualClock } from '../../src/index.js'
import { detectedIn, markedLoop, markedRun, others } from '../support/detect.js'
import { guard, guardedLoop, runGuarded } from '../support/guards.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'

const inputs = { task: 'mend it' }

/** Stop conditions without success within so many iterations, and further ones. */
const never = (iterations: number, ...more: object[]) => ({
  success: [{ metric: 'quality', operator: 'gt', value: 1 }],
  failure: [{ type: 'max_iterations', value: iterations }, ...more],
})

/** Fails with one code after another; a word in capitals is no failure. */
const failing = (codes: readonly string[]): Agent => {
  let calls = 0
  return {
    async call() {
      const code = codes[calls++ % codes.length] ?? ''
      return code === 'FINE'
        ? { status: 'ok', text: 'x' }
        : { status: 'failed', text: '', error: { code, message: 'it failed' } }
    },
  }
}

describe('F10 counts what one task ran into, in a row', () => {
  test.each([
    ['other failures', ['agent', 'agent', 'agent', 'agent'], undefined],
    ['a good end between', ['timeout', 'timeout', 'FINE', 'timeout'], undefined],
    ['another failure between', ['timeout', 'timeout', 'agent', 'timeout'], undefined],
    ['three, and then a good end', ['timeout', 'timeout', 'timeout', 'FINE'], { timeouts: 3 }],
  ])('%s', async (_, codes, numbers) => {
    const loop = lssLoop({ termination_conditions: never(codes.length) })
    const { diagnosis } = await lssProject(loop, 0).run('mend', { inputs, agents: { coder: failing(codes) } })
    expect(detectedIn(diagnosis, 'F10')?.evidence.numbers).toEqual(numbers)
  })

  test('those of two tasks do not add up', async () => {
    const loop = lssLoop({ workers: [worker('coder'), worker('other')], termination_conditions: never(2) })
    const agents = { coder: failing(['timeout']), other: failing(['timeout']) }
    const { diagnosis } = await lssProject(loop, 0).run('mend', { inputs, agents })
    expect(detectedIn(diagnosis, 'F10')).toBeUndefined()
  })
})

describe('F10 looks at the share of the time limit without a good end', () => {
  /** The first call takes so long and is good, the second has no end; the whole may take ten seconds. */
  const idleAfter = async (ms: number) => {
    const loop = lssLoop({ termination_conditions: never(9, { type: 'timeout', value: 10 }) })
    const clock = virtualClock()
    let calls = 0
    const coder: Agent = {
      async call(_, { signal }) {
        await clock.sleep(calls++ === 0 ? ms : 3_600_000, signal)
        return { status: 'ok', text: 'x' }
      },
    }
    return lssProject(loop, 0).run('mend', { inputs, clock, agents: { coder } })
  }

  test('more than half of it: the call under way is named, and the line of the limit', async () => {
    const { diagnosis } = await idleAfter(4_000)
    expect(diagnosis.reason).toBe('timeout')
    expect(detectedIn(diagnosis, 'F10')).toMatchObject({
      evidence: { effects: ['i2r1.task.coder'], iterations: [2], numbers: { idleSeconds: 6 } },
      place: { pointer: '/termination_conditions/failure/1/value' },
    })
  })

  test('less than half of it is none', async () => {
    const { diagnosis } = await idleAfter(6_000)
    expect(diagnosis.reason).toBe('timeout')
    expect(detectedIn(diagnosis, 'F10')).toBeUndefined()
  })
})

describe('F11 looks at the way in which the number is better, and at changes in a row', () => {
  const changing = async (marks: number[], operator = 'gte', value = 0.9) => {
    const { diagnosis } = await markedRun(marks, {
      works: others(marks.length),
      loop: markedLoop(
        marks.length,
        {},
        {
          optimization_strategy: { type: 'prompt_refinement' },
          termination_conditions: {
            success: [{ metric: 'quality', operator, value }],
            failure: [{ type: 'max_iterations', value: marks.length }],
          },
          feedback_channels: [
            { id: 'back', source: 'evaluators.taste', destination: 'optimization_strategy', format: 'structured' },
          ],
        },
      ),
    })
    return detectedIn(diagnosis, 'F11')?.evidence.numbers
  }

  test('where less is better, falling is none and rising is one', async () => {
    expect(await changing([0.5, 0.4, 0.3, 0.2], 'lte', 0.1)).toBeUndefined()
    expect(await changing([0.2, 0.3, 0.4, 0.5], 'lte', 0.1)).toEqual({ falls: 3, from: 0.2, to: 0.5 })
  })

  test.each([
    ['the same again is not worse', [0.5, 0.5, 0.5, 0.5]],
    ['one that made it better begins anew', [0.5, 0.4, 0.3, 0.35, 0.3]],
  ])('%s', async (_, marks) => {
    expect(await changing(marks)).toBeUndefined()
  })
})

describe('F12 is what got through', () => {
  const warns = (severity: string, rest: object = {}) =>
    guardedLoop([guard('output_bounds', 'post_worker', 'warn', { max_chars: 4 }, { severity, ...rest })])

  test('the gravest severity counts', async () => {
    const { state, diagnosis } = await runGuarded(warns('S0'), 'abcde')
    expect(state.codes).toEqual(['F12'])
    expect(detectedIn(diagnosis, 'F12')?.evidence.effects).toEqual(['i1r1.task.coder'])
  })

  test('a guard that could not look saw nothing', async () => {
    const loop = warns('S1', { on_error: 'warn' })
    const guards = {
      output_bounds: () => {
        throw new Error('it cannot look')
      },
    }
    const { state, found } = await runGuarded(loop, 'abcde', { guards })
    expect(found).toMatchObject([{ action: 'warn', error: true }])
    expect(state.codes).toEqual([])
  })

  test('a person who goes on after a guard said halt answers for it', async () => {
    const loop = guardedLoop([guard('output_bounds', 'post_worker', 'halt', { max_chars: 4 })], {
      termination_conditions: never(5, { type: 'safety_violation', action: 'escalate_human' }),
    })
    const first = await runGuarded(loop, 'abcde')
    expect(first.status).toBe('waiting')
    await answerAsk(first.project.root, first.state.ask?.id ?? '', 'again', undefined)
    const second = await resume({ root: first.project.root, run: first.run })
    expect(second.state.iteration).toBe(2)
    expect(second.state.codes).toEqual([])
  })
})
