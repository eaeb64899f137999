import { describe, expect, test } from 'vitest'
import { at, conditions, onlyCritic, onlyPerson, person, priceOf, sonnet } from './changes.js'
import { changed, criterion, type Json, project, type Ready, ready, scored, unheard, unmeasured } from './loops.js'

describe('les-design-1', () => {
  const guards =
    (...all: Json[]) =>
    (loop: Ready) => {
      loop.safety_constraints = all.map((guard, index) => ({
        id: `g${index}`,
        severity: 'S1',
        action: 'halt',
        ...guard,
      }))
    }
  const secrets = { type: 'secret_scan', scope: 'pre_output' }

  test.each<[string, number, string, (loop: Ready) => unknown]>([
    ['result-judged', 0, 'the maker’s model is the only judge', onlyCritic({ model: sonnet })],
    ['result-judged', 0, 'what judges the result feeds no condition', unmeasured],
    ['decided-by-fact', 0, 'a person decides', onlyPerson({})],
    [
      'decided-by-fact',
      0,
      'the function looks at nothing',
      loop => Object.assign(at(loop.evaluators, 0), { implementation: 'always_pass' }),
    ],
    [
      'criteria-of-its-own',
      0,
      'a rubric repeats the prompt',
      onlyCritic({
        rubric: {
          dimensions: [{ name: 'a', weight: 1, scale: [0, 1], criteria: 'Makes the change' }],
          pass_threshold: 1,
        },
      }),
    ],
    ['run-time-bounded', 0, 'there is no timeout', conditions({ failure: [] })],
    ['calls-time-out', 0, 'a run is shorter than a call', conditions({ failure: [{ type: 'timeout', value: 200 }] })],
    [
      'round-fits',
      0,
      'retries go beyond an iteration',
      loop => Object.assign(loop.cost_limits, { per_iteration_usd: 0.4 }),
    ],
    ['round-fits', 20, 'it is just enough', loop => Object.assign(loop.cost_limits, { per_iteration_usd: 0.5 })],
    ['failed-work-returns', 0, 'nobody is told', unheard],
    [
      'failed-work-returns',
      0,
      'a worker beside it is told',
      loop => {
        loop.workers.push({ ...at(loop.workers, 0), id: 'poet' })
        Object.assign(at(loop.feedback_channels, 0), { destination: 'workers.poet' })
      },
    ],
    ['independent-judge', 25, 'the same provider', onlyCritic({ model: { ...sonnet, name: 'opus' } })],
    [
      'learns-within-run',
      25,
      'that it failed is told, and not why',
      loop => Object.assign(at(loop.feedback_channels, 1), { fields: ['passed', 'score'] }),
    ],
    [
      'learns-across-runs',
      0,
      'nobody may write',
      loop => Object.assign(loop.memory, { write_policy: { allowed_writers: [] } }),
    ],
    ['ends-itself', 0, 'it takes a person to succeed', loop => loop.evaluators.splice(1, 1, person)],
    [
      'ends-itself',
      0,
      'it can never succeed',
      loop => Object.assign(at(loop.termination_conditions.success, 0), { value: 2 }),
    ],
    [
      'person-when-stuck',
      0,
      'at the last iteration it ends unseen',
      loop => Object.assign(at(loop.termination_conditions.failure, 0), { action: 'halt' }),
    ],
    ['maker-never-judges', 0, 'nobody else judges', onlyCritic({ model: sonnet })],
    ['harm-prevented', 0, 'there is no guard', guards()],
    ['harm-prevented', 10, 'one harm is prevented', guards(secrets)],
    [
      'harm-prevented',
      10,
      'five guards prevent it',
      guards(secrets, secrets, secrets, secrets, { type: 'pii_detect', scope: 'post_worker' }),
    ],
    ['harm-prevented', 0, 'the guard only warns', guards({ ...secrets, action: 'warn' })],
    ['harm-prevented', 0, 'the guard lets through what it cannot look at', guards({ ...secrets, on_error: 'warn' })],
    ['harm-prevented', 0, 'the guard comes too late', guards({ type: 'tool_allowlist', scope: 'post_worker' })],
    ['harm-prevented', 0, 'the guard looks at another worker', guards({ ...secrets, applies_to: ['planner'] })],
    ['harm-prevented', 0, 'the guard knows no bounds', guards({ type: 'output_bounds', scope: 'pre_output' })],
    [
      'harm-prevented',
      10,
      'the guard knows its bounds',
      guards({ type: 'output_bounds', scope: 'pre_output', config: { max_chars: 9 } }),
    ],
    [
      'harm-prevented',
      20,
      'a person holds back what is done and told',
      guards({ type: 'human_gate', scope: 'pre_worker' }, { type: 'human_gate', scope: 'pre_output' }),
    ],
  ])('LES-9, LES-11: %s: %i where %s', async (id, points, _, change) => {
    expect(criterion(await scored(changed(change)), `les/${id}`).earned).toBe(points)
  })

  test('a price is as good as a ceiling', async () => {
    const bare = project.replace('costUsd: 0.1', '')
    const priced = `${bare}${priceOf('anthropic/claude-sonnet-4-5')}`.replace(' }\n', ' }\n')
    const both = priced.replace(
      'prices: {',
      'prices: { openai/gpt-5: { inputUsdPerMillion: 1, outputUsdPerMillion: 2, contextTokens: 9 },',
    )
    expect(criterion(await scored(ready(), bare), 'les/caps-hold').earned).toBe(0)
    expect(criterion(await scored(ready(), both), 'les/caps-hold').earned).toBe(35)
  })
})
