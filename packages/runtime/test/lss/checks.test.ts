import type { IterationEnded } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import type { CheckFunction, StampedEvent } from '../../src/index.js'
import { judged, judgedLoop, said, saying, verdictsOf } from '../support/checks.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'

const function_ = (id: string, implementation: string, rest: object = {}) => ({
  id,
  type: 'deterministic',
  implementation,
  runs_after: ['*'],
  ...rest,
})

const started = (events: readonly StampedEvent[]): string[] =>
  events.flatMap(event => (event.type === 'effect.started' ? [event.effect.target] : []))

const ended = (events: readonly StampedEvent[]): IterationEnded | undefined =>
  events.find(event => event.type === 'iteration.ended')

describe('checks of an iteration', () => {
  test('machines judge before models, and people last, each when those it names have ended', async () => {
    const project = lssProject(
      lssLoop({
        workers: [worker('coder'), worker('writer', { depends_on: ['coder'] })],
        evaluators: [
          { id: 'person', type: 'human', timeout_seconds: 60, runs_after: ['*'], aggregation: 'min' },
          {
            id: 'model',
            type: 'llm_rubric',
            model: { provider: 'other', name: 'judge' },
            rubric: {
              dimensions: [{ name: 'a', weight: 1, scale: [0, 1], criteria: 'It is good.' }],
              pass_threshold: 0.5,
            },
            runs_after: ['coder'],
          },
          function_('words', 'word_count_max'),
          function_('early', 'word_count_max', { runs_after: ['coder'] }),
        ],
        metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.words', unit: 'ratio', primary: true }],
        feedback_channels: [
          { id: 'a', source: 'evaluators.words', destination: 'workers.coder', format: 'structured' },
        ],
      }),
      0,
    )
    const marks = JSON.stringify({ criteria: [{ criterion: 'a', mark: 1, evidence: 'x' }] })
    const agents = { coder: saying('a'), writer: saying('b'), model: saying(marks) }
    const { status, events } = await project.run('mend', { inputs: { task: 'x' }, agents })
    expect(status).toBe('waiting')
    expect(started(events)).toEqual(['coder', 'early', 'model', 'writer', 'words', 'person-check'])
  })

  test('LSS-84: a veto alone keeps the iteration from succeeding; without one the metrics decide', async () => {
    const with_ = async (aggregation: string) => {
      const loop = lssLoop({
        evaluators: [
          { id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'], aggregation: 'min' },
          function_('words', 'word_count_max', { aggregation }),
        ],
        extensions: { evaluators: { words: { max: 2 } } },
      })
      const project = lssProject(loop, 0)
      return project.run('mend', { inputs: { task: 'x' }, agents: { coder: saying('three words here') } })
    }
    const vetoed = await with_('veto')
    expect([vetoed.status, ended(vetoed.events)?.vetoed]).toEqual(['failed', 'words'])
    for (const aggregation of ['min', 'weighted_avg']) {
      const free = await with_(aggregation)
      expect([free.status, ended(free.events)?.vetoed]).toEqual(['done', undefined])
    }
  })

  test('LSS-85: a count has no place in a share, so such a metric takes the score', async () => {
    const metrics = (unit: string) => ({
      metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.judge', unit, primary: true }],
    })
    const quality = async (unit: string, text: string) =>
      (await judged('word_count_max', { max: 2 }, text, { rest: metrics(unit) })).quality
    expect(await quality('count', 'one two')).toBe(2)
    expect(await quality('ratio', 'one two')).toBe(1)
    expect(await quality('percent', 'one two three four')).toBe(50)
  })

  test('a function that fails carries the failure codes of its settings', async () => {
    const { verdict } = await judged('word_count_max', { max: 1, failure_codes: ['F6', 'resource_bleed'] }, 'a b')
    expect(verdict.codes).toEqual(['fail.false_fail', 'fail.resource_bleed'])
    const { verdict: good } = await judged('word_count_max', { max: 9, failure_codes: ['F6'] }, 'a b')
    expect(good.codes).toBeUndefined()
  })

  test('a dry run runs no function, and says so', async () => {
    const project = lssProject(judgedLoop('exit_code', { command: ['no-such-program'] }), 0)
    const { events } = await project.run('mend', { inputs: { task: 'x' }, simulate: true })
    expect(verdictsOf(events)['judge']?.criteria[0]?.evidence).toBe('[simulated] nothing was looked at')
  })
})

describe('functions that a library user brings', () => {
  const brought = (fn: CheckFunction, work = 'the work') =>
    judged('has_title', { least: 2 }, work, { checks: { has_title: fn } })

  test('LSS-86: judge by their name, with the work, the settings, the inputs and the project', async () => {
    const { verdict, quality } = await brought(({ outputs, config, inputs, workspace, iteration, check }) => ({
      verdict: 'fail',
      evidence: JSON.stringify({ outputs, config, inputs, iteration, of: check.of, here: workspace !== '' }),
      score: 0.5,
      value: 7,
      codes: ['F5', 'made_up'],
    }))
    expect(verdict).toMatchObject({ verdict: 'fail', score: 0.5, value: 7, codes: ['fail.false_pass'] })
    expect(quality).toBe(7)
    expect(JSON.parse(verdict.criteria[0]?.evidence ?? '')).toEqual({
      outputs: { coder: 'the work' },
      config: { least: 2 },
      inputs: { task: 'mend it' },
      iteration: 1,
      of: ['coder'],
      here: true,
    })
  })

  test('without evidence, with a score that is none, or by throwing they say nothing that counts', async () => {
    const bad: CheckFunction[] = [
      () => ({ verdict: 'pass' }),
      () => ({ verdict: 'pass', evidence: ' ' }),
      () => ({ verdict: 'pass', evidence: 'x', score: 7 }),
      () => ({ verdict: 'great', evidence: 'x' }) as never,
      () => undefined as never,
      () => {
        throw new Error('broken')
      },
    ]
    for (const fn of bad) expect((await brought(fn)).verdict.verdict, String(fn)).toBe('inconclusive')
  })

  test('one that changes the project has judged something else', async () => {
    const { verdict } = await brought(async ({ runProgram }) => {
      await runProgram([process.execPath, '-e', 'require("node:fs").writeFileSync("left", "x")'])
      return { verdict: 'pass', evidence: 'x' }
    })
    expect(said(verdict)).toBe('inconclusive: the check changed the workspace: left')
  })

  test('one that takes for ever is told to stop, and no longer waited for', async () => {
    const reasons: unknown[] = []
    const slow: CheckFunction = ({ signal }) =>
      new Promise(() => signal.addEventListener('abort', () => reasons.push(signal.reason)))
    const { verdict } = await judged('slow', { timeout_seconds: 0.2 }, 'x', { checks: { slow } })
    expect([verdict.verdict, reasons]).toEqual(['inconclusive', ['timeout', 'timeout']]) // it is asked twice
  })

  test('nobody else can run a loop that names them', async () => {
    await expect(judged('has_title', {}, 'x')).rejects.toThrow('no check "has_title" is built in or declared')
  })
})
