import { describe, expect, test } from 'vitest'
import { answerAsk, type CheckFunction, pickLoop, resume, run, type StampedEvent } from '../../src/index.js'
import { saying } from '../support/checks.js'
import { guard } from '../support/guards.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'

type Json = Record<string, unknown>

const inputs = { task: 'mend it' }
const max = (value: number) => ({ type: 'max_iterations', value })
const success = [{ metric: 'quality', operator: 'gte', value: 1 }]

/** A check that gives one score after another. */
const scoring = (...scores: number[]): CheckFunction => {
  let calls = 0
  return () => {
    const score = scores[Math.min(calls++, scores.length - 1)] ?? 0
    return { verdict: score >= 1 ? 'pass' : 'fail', score, evidence: 'as told' }
  }
}

const judged = (loop: Json): Json => ({
  ...loop,
  evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'scores', runs_after: ['coder'] }],
})

describe('conditions that hold at once', () => {
  test('of which several are put to a person are put one after another, each once', async () => {
    const loop = judged(
      lssLoop({
        safety_constraints: [guard('output_bounds', 'post_worker', 'quarantine', { max_chars: 3 })],
        termination_conditions: {
          success,
          failure: [
            max(4),
            { type: 'safety_violation', action: 'escalate_human' },
            { type: 'evaluator_error', action: 'escalate_human' },
          ],
        },
      }),
    )
    const { root } = lssProject(loop)
    const { plan } = await pickLoop('mend', root, ['scores'])
    const texts = ['far too long', 'ok']
    const coder = { call: async () => ({ status: 'ok' as const, text: texts.shift() ?? 'ok' }) }
    const brought = { agents: { coder }, checks: { scores: scoring(1) } }
    let result = await run({ plan, root, inputs, ...brought })
    const asked: string[] = []
    while (result.status === 'waiting' && asked.length < 4) {
      asked.push(result.reason ?? '')
      await answerAsk(root, result.state.ask?.id ?? '', 'again', undefined)
      result = await resume({ root, run: result.run, ...brought })
    }
    expect(asked).toEqual([
      expect.stringContaining('a safety constraint was broken: output-bounds (after iteration 1)'),
      expect.stringContaining('tests could not judge (after iteration 1)'),
    ])
    expect([result.status, result.state.iteration, result.state.codes]).toEqual(['done', 2, []])
  })
})

describe('an iteration in which a guard was broken', () => {
  const violating = async () => {
    const loop = judged(
      lssLoop({
        workers: [worker('coder'), worker('side')],
        memory: { type: 'session', write_policy: { allowed_writers: ['side'] } },
        safety_constraints: [
          guard('output_bounds', 'pre_memory_write', 'quarantine', { max_chars: 3 }, { applies_to: ['side'] }),
        ],
        termination_conditions: { success, failure: [max(3), { type: 'safety_violation', action: 'escalate_human' }] },
      }),
    )
    const { root } = lssProject(loop)
    const { plan } = await pickLoop('mend', root, ['scores'])
    const texts = ['far too long', 'ok']
    const side = { call: async () => ({ status: 'ok' as const, text: texts.shift() ?? 'ok' }) }
    const brought = { agents: { coder: saying('made'), side }, checks: { scores: scoring(1) } }
    const result = await run({ plan, root, inputs, ...brought })
    return { ...result, root, brought, ask: result.state.ask }
  }

  test('LSS-60: is no success, not even when a person would take the work as it is', async () => {
    const { root, ask, status } = await violating()
    expect([status, ask?.kind]).toEqual(['waiting', 'stop-condition'])
    expect(ask?.options.map(({ choice }) => choice)).toEqual(['again', 'stop'])
    await expect(answerAsk(root, ask?.id ?? '', 'accept', undefined)).rejects.toThrow(
      '"accept" is no answer to this question, expected again, stop',
    )
  })

  test('LSS-60: is followed by another one when a person lets the run go on, although the success conditions hold', async () => {
    const { root, ask, run, brought } = await violating()
    await answerAsk(root, ask?.id ?? '', 'again', undefined)
    const { status, state } = await resume({ root, run, ...brought })
    expect([status, state.iteration]).toEqual(['done', 2])
  })

  test('is never the best, so that a drop of the metric does not bring back what broke the guard', async () => {
    const loop = judged(
      lssLoop({
        workers: [worker('coder'), worker('side')],
        feedback_channels: [
          { id: 'back', source: 'evaluators.tests', destination: 'optimization_strategy', format: 'structured' },
        ],
        optimization_strategy: {
          type: 'prompt_refinement',
          config: { refinement_target: 'side' },
          rollback: { on_metric_drop: 0.1, on_safety_failure: true },
        },
        safety_constraints: [
          guard('output_bounds', 'post_worker', 'quarantine', { max_chars: 9 }, { applies_to: ['side'] }),
        ],
        termination_conditions: { success, failure: [max(4)] },
      }),
    )
    const { root } = lssProject(loop)
    const { plan } = await pickLoop('mend', root, ['scores'])
    const prompts: string[] = []
    const side = {
      async call({ prompt }: { prompt: string }) {
        prompts.push(prompt)
        return { status: 'ok' as const, text: prompt.includes('After iteration 1') ? 'far too long' : 'ok' }
      },
    }
    const events: StampedEvent[] = []
    const { diagnosis } = await run({
      ...{ plan, root, inputs, agents: { coder: saying('made'), side } },
      checks: { scores: scoring(0.2, 0.9, 0.3) },
      onEvent: event => void events.push(event),
    })
    expect(events.flatMap(event => (event.type === 'changes.rolled-back' ? [event.because] : []))).toEqual([
      'safety-failure',
    ])
    expect(prompts.map(prompt => prompt.includes('After iteration 1'))).toEqual([false, true, false, false])
    expect(diagnosis.best).toMatchObject({ iteration: 3, by: 'quality', metrics: { quality: 0.3 } })
  })
})
