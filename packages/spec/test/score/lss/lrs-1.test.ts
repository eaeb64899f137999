import { describe, expect, test } from 'vitest'
import { at, conditions, onlyCritic, onlyPerson, person, priceOf, sonnet } from './changes.js'
import { changed, criteriaOf, criterion, project, type Ready, ready, rubric, scored } from './loops.js'

test('a loop with everything has all points, by both scores', async () => {
  const scores = await scored(ready())
  expect(scores.errors).toEqual([])
  expect([scores.lrs.display, scores.les.display]).toEqual([100, 100])
  for (const { id, earned, possible, fix } of criteriaOf(scores)) {
    expect([id, earned, fix]).toEqual([id, possible, undefined])
  }
})

describe('lrs-1', () => {
  test.each<[string, number, string, (loop: Ready) => unknown]>([
    ['decided-by-command', 0, 'a model decides', onlyCritic({})],
    [
      'decided-by-command',
      0,
      'the deterministic evaluator feeds no condition',
      conditions({ success: [{ metric: 'quality', operator: 'gte', value: 0.8 }] }),
    ],
    ['decided-by-command', 50, 'no condition, so every evaluator has to pass', conditions({ success: [] })],
    [
      'decided-by-command',
      50,
      'it has a veto instead',
      loop => {
        at(loop.evaluators, 0)['aggregation'] = 'veto'
        conditions({ success: [{ metric: 'quality', operator: 'gte', value: 0.8 }] })(loop)
      },
    ],
    [
      'decided-by-command',
      0,
      'the condition always holds',
      conditions({ success: [{ metric: 'test_pass_rate', operator: 'gte', value: 0 }] }),
    ],
    ['explicit-criteria', 0, 'there is no condition', conditions({ success: [] })],
    [
      'explicit-criteria',
      0,
      'the condition can never hold',
      conditions({ success: [{ metric: 'test_pass_rate', operator: 'gte', value: 80 }] }),
    ],
    [
      'explicit-criteria',
      0,
      'the worker comes to the number itself',
      loop => {
        loop.metrics = [{ name: 'test_pass_rate', definition: 'x', source: 'workers.coder', unit: 'ratio' }]
        conditions({ success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1 }] })(loop)
      },
    ],
    [
      'measurable-description',
      0,
      'the objective is vague',
      loop => Object.assign(loop, { objective: 'Improve the code.' }),
    ],
    ['bounded-passes', 25, 'only a stall ends it', conditions({ failure: [{ type: 'timeout', value: 60 }] })],
    [
      'bounded-passes',
      0,
      'the stall tries again',
      conditions({
        failure: [],
        stall: [{ metric: 'quality', window_iterations: 2, min_improvement: 0.1, action: 'retry_iteration' }],
      }),
    ],
    ['bounded-time', 0, 'there is no timeout', conditions({ failure: [{ type: 'max_iterations', value: 6 }] })],
    [
      'bounded-use',
      0,
      'costs are only told',
      loop => Object.assign(loop.cost_limits, { on_exceed: { action: 'warn' } }),
    ],
    ['has-checker', 0, 'the maker’s model is the only judge', onlyCritic({ model: sonnet })],
    ['separate-checker', 0, 'the maker’s model is the only judge', onlyCritic({ model: sonnet })],
    [
      'separate-checker',
      25,
      'the maker’s model is a second opinion',
      loop => Object.assign(at(loop.evaluators, 1), { model: sonnet }),
    ],
    ['independent-checker', 25, 'another provider', onlyCritic({})],
    ['independent-checker', 20, 'another model of the provider', onlyCritic({ model: { ...sonnet, name: 'opus' } })],
    ['independent-checker', 25, 'a person', onlyPerson({})],
    [
      'all-work-judged',
      8,
      'only the first worker is judged',
      loop => {
        for (const evaluator of loop.evaluators) Object.assign(evaluator, { runs_after: ['planner'] })
      },
    ],
    ['evidence-asked', 10, 'a rubric asks', onlyCritic({})],
    ['evidence-asked', 0, 'a person is asked nothing in particular', onlyPerson({ instructions: undefined })],
    ['makers-run-again', 0, 'nobody is told what one evaluator found', loop => loop.feedback_channels.pop()],
    [
      'makers-run-again',
      40,
      'the strategy is told, which changes the worker',
      loop => Object.assign(at(loop.feedback_channels, 1), { destination: 'optimization_strategy' }),
    ],
    [
      'makers-run-again',
      0,
      'a person is told, who changes nothing',
      loop => {
        loop.optimization_strategy = { type: 'manual' }
        Object.assign(at(loop.feedback_channels, 1), { destination: 'optimization_strategy.manual' })
      },
    ],
    [
      'makers-run-again',
      0,
      'only praise is told',
      loop => Object.assign(at(loop.feedback_channels, 0), { when: 'passed == true' }),
    ],
    [
      'makers-run-again',
      0,
      'there is one iteration',
      loop => Object.assign(at(loop.termination_conditions.failure, 0), { value: 1 }),
    ],
    [
      'exhaustion-decided',
      10,
      'the action is left open',
      conditions({ failure: [{ type: 'max_iterations', value: 6 }] }),
    ],
    ['exhaustion-decided', 10, 'nothing is taken back', loop => delete loop.optimization_strategy['rollback']],
    [
      'exhaustion-decided',
      20,
      'nothing has to be taken back',
      loop => Object.assign(loop, { optimization_strategy: { type: 'manual' } }),
    ],
    ['exhaustion-decided', 0, 'there is no last iteration', conditions({ failure: [{ type: 'timeout', value: 60 }] })],
    [
      'tokens-limited',
      10,
      'a soft cap is told',
      loop => {
        Object.assign(at(loop.workers, 0), { model: sonnet })
        Object.assign(loop.cost_limits, { token_soft_cap: 9 })
      },
    ],
    [
      'tokens-limited',
      0,
      'one model may answer at any length',
      loop => Object.assign(at(loop.workers, 0), { model: sonnet }),
    ],
    ['money-limited', 0, 'no dollars are set', loop => Object.assign(loop.cost_limits, { cumulative_usd: 0 })],
    [
      'asks-when-exhausted',
      20,
      'only a stall asks',
      loop => Object.assign(at(loop.termination_conditions.failure, 0), { action: 'halt' }),
    ],
    [
      'asks-when-exhausted',
      0,
      'it ends by time alone',
      conditions({ failure: [{ type: 'timeout', value: 60 }], stall: [] }),
    ],
    [
      'asks-after-crash',
      0,
      'what broke a guard is tried again',
      loop => loop.termination_conditions.failure?.push({ type: 'safety_violation', action: 'retry_iteration' }),
    ],
    [
      'pauses-at-limits',
      0,
      'nobody is asked anywhere',
      conditions({ failure: [{ type: 'max_iterations', value: 6 }], stall: [] }),
    ],
    [
      'pauses-at-limits',
      30,
      'a person judges',
      loop => {
        conditions({ failure: [{ type: 'max_iterations', value: 6 }], stall: [] })(loop)
        loop.evaluators.splice(1, 1, person)
      },
    ],
    [
      'pauses-at-limits',
      30,
      'a gate asks before a worker begins',
      loop => {
        conditions({ failure: [{ type: 'max_iterations', value: 6 }], stall: [] })(loop)
        loop.safety_constraints.push({
          id: 'gate',
          type: 'human_gate',
          scope: 'pre_worker',
          action: 'escalate_human',
          severity: 'S0',
        })
      },
    ],
    ['kept-in-files', 0, 'memory ends with the run', loop => Object.assign(loop, { memory: { type: 'session' } })],
    [
      'enough-kept',
      0,
      'no worker reads it',
      loop => Object.assign(at(loop.workers, 0), { inputs: [{ from: 'inputs.task' }] }),
    ],
    ['own-place', 0, 'anybody may write', loop => delete loop.memory['write_policy']],
  ])('LRS-5: %s: %i where %s', async (id, points, _, change) => {
    expect(criterion(await scored(changed(change)), id).earned).toBe(points)
  })

  test.each<[string, number, string]>([
    ['interruption-decided', 17, project.replace('interrupted: ask, ', '')],
    ['calls-time-out', 10, project.replace('timeoutSeconds: 300, ', '')],
    ['caps-hold', 0, project.replace('costUsd: 0.1', '')],
    ['caps-hold', 17, `${project.replace('costUsd: 0.1', '')}${priceOf('anthropic/claude-sonnet-4-5')}`],
    ['asks-after-crash', 0, project.replace('interrupted: ask', 'interrupted: retry')],
  ])('%s: %i by the project', async (id, points, shared) => {
    expect(criterion(await scored(ready(), shared), id).earned).toBe(points)
  })
})

test('reasons and fixes name keys of this dialect, and lines of the document', async () => {
  const weak = changed(loop => {
    loop.termination_conditions = { success: [], failure: [{ type: 'max_iterations', value: 6 }] }
    loop.evaluators = [rubric('critic', { model: sonnet })]
    loop.safety_constraints = []
  })
  const found = criteriaOf(await scored(weak, '{}')).filter(({ earned, possible }) => earned < possible)
  expect(found.length).toBeGreaterThan(20)
  const lines = JSON.stringify(weak, null, 2).split('\n')
  for (const { id, fix, line } of found) {
    expect(fix, id).not.toMatch(/`(verify|budget|onExhausted|autoRetry)/)
    expect(fix, id).toBeTruthy()
    if (line !== undefined) expect(line, id).toBeLessThanOrEqual(lines.length)
  }
  const { line } = criterion(await scored(weak), 'exhaustion-decided')
  expect(lines[(line ?? 0) - 1]).toContain('"value": 6')
})
