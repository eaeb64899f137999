import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../helpers/runs.js'
import { changed, criteriaOf, type Json, type Ready, ready, rubric, scored, unheard, unmeasured } from './loops.js'

type Change = (loop: Ready) => unknown

/** Ways of being less than ready; any of them may be taken together. */
const losses: readonly Change[] = [
  loop => loop.evaluators.splice(0, 1, { ...loop.evaluators[0], implementation: 'noop' }),
  loop => loop.evaluators.pop(),
  loop => loop.feedback_channels.pop(),
  unheard,
  unmeasured,
  loop => loop.safety_constraints.splice(1),
  loop => loop.safety_constraints.splice(0),
  loop => Object.assign(loop.termination_conditions, { success: [{ metric: 'quality', operator: 'gte', value: 0.8 }] }),
  loop => Object.assign(loop.termination_conditions, { success: [{ metric: 'quality', operator: 'gte', value: 0 }] }),
  loop => Object.assign(loop.termination_conditions, { failure: [] }),
  loop => Object.assign(loop.termination_conditions, { stall: [] }),
  loop => Object.assign(loop, { memory: { type: 'session' } }),
  loop => Object.assign(loop.cost_limits, { on_exceed: { action: 'warn' } }),
  loop => loop.evaluators.map(evaluator => Object.assign(evaluator, { runs_after: ['planner'] })),
  loop => loop.workers.push({ ...loop.workers[1], id: 'changelog' }),
]
const anyLoop = fc.subarray([...losses]).map(some =>
  changed(loop => {
    for (const lose of some) lose(loop)
  }),
)

const neverRaises = async (before: Ready, change: Change): Promise<void> => {
  const after = structuredClone(before)
  change(after)
  const were = await scored(before)
  const are = await scored(after)
  const known = new Map(criteriaOf(were).map(({ id, earned }) => [id, earned]))
  for (const { id, earned, reason } of criteriaOf(are))
    expect(earned, `${id}: ${reason}`).toBeLessThanOrEqual(known.get(id) ?? 0)
  expect(are.lrs.value).toBeLessThanOrEqual(were.lrs.value)
  expect(are.les.value).toBeLessThanOrEqual(were.les.value)
}

/** An evaluator with all that gives it weight: a metric, a condition, a channel. */
const withAll =
  (evaluator: Json): Change =>
  loop => {
    const { id } = evaluator as { id: string }
    loop.evaluators.push({ runs_after: ['*'], ...evaluator })
    loop.metrics.push({ name: id, definition: 'x', source: `evaluators.${id}`, unit: 'ratio' })
    loop.termination_conditions.success?.push({ metric: id, operator: 'gte', value: 0.5 })
    loop.feedback_channels.push({
      ...{ id, source: `evaluators.${id}`, destination: 'workers.coder', format: 'structured' },
    })
  }

/** Copies an evaluator, its metrics, the conditions on them, and its channels. */
const twinOf =
  (which: number): Change =>
  loop => {
    const evaluator = loop.evaluators[which % loop.evaluators.length] ?? {}
    const source = `evaluators.${evaluator['id']}`
    const named = (key: string) => (value: Json) => ({ ...value, [key]: `${value[key]}_twin` })
    const metrics = loop.metrics.filter(metric => metric['source'] === source)
    const twins = { source: `${source}_twin`, primary: false }
    const success = loop.termination_conditions.success?.filter(({ metric }) =>
      metrics.some(({ name }) => name === metric),
    )
    const channels = loop.feedback_channels.filter(channel => channel['source'] === source)
    loop.evaluators.push(named('id')(evaluator))
    loop.metrics.push(...metrics.map(metric => ({ ...named('name')(metric), ...twins })))
    loop.termination_conditions.success?.push(...(success ?? []).map(named('metric')))
    loop.feedback_channels.push(...channels.map(channel => ({ ...named('id')(channel), source: twins.source })))
  }

const sonnet = { provider: 'anthropic', name: 'claude-sonnet-4-5', max_tokens: 10 }
const blank = {
  dimensions: [{ name: 'a', weight: 1, scale: [1, 1], criteria: 'Any.' }],
  pass_threshold: 0.5,
}

describe('what earns nothing', () => {
  test.each<[string, Change]>([
    ['an evaluator that uses the model of the makers', withAll(rubric('more', { model: sonnet, runs_after: ['*'] }))],
    ['a function that looks at nothing', withAll({ id: 'more', type: 'deterministic', implementation: 'always_pass' })],
    ['a rubric whose every mark is the same', withAll(rubric('more', { rubric: blank }))],
    [
      'an evaluator that nothing listens to',
      loop => loop.evaluators.push({ id: 'more', type: 'deterministic', implementation: 'lint', runs_after: ['*'] }),
    ],
    [
      'an evaluator with a condition that always holds',
      loop => {
        withAll({ id: 'more', type: 'deterministic', implementation: 'lint' })(loop)
        Object.assign(loop.termination_conditions.success?.at(-1) ?? {}, { value: 0 })
      },
    ],
    [
      'more metrics',
      loop => loop.metrics.push({ name: 'more', definition: 'x', source: 'evaluators.tests', unit: 'ratio' }),
    ],
    [
      'a number that a worker comes to itself',
      loop => {
        loop.metrics.push({ name: 'more', definition: 'x', source: 'workers.coder', unit: 'ratio' })
        loop.termination_conditions.success?.push({ metric: 'more', operator: 'gte', value: 0.9 })
      },
    ],
    [
      'guards of a kind that is there',
      loop => {
        for (const guard of [...loop.safety_constraints])
          for (const n of [1, 2, 3, 4]) loop.safety_constraints.push({ ...guard, id: `${guard['id']}${n}` })
      },
    ],
    [
      'guards that cannot act',
      loop => {
        for (const type of ['injection_detect', 'tool_allowlist', 'secret_scan', 'human_gate'])
          loop.safety_constraints.push({ id: type, type, scope: 'pre_worker', action: 'warn', severity: 'S0' })
      },
    ],
    [
      'scores it gives itself, a level, longer texts',
      loop =>
        Object.assign(loop, {
          les_scores: { effectiveness: 1, safety: 1 },
          taxonomy_level: 6,
          metadata: { taxonomy_level: 6, les_estimate: 99 },
          objective: `${loop.objective} ${'And it is very good. '.repeat(50)}`,
        }),
    ],
  ])('LRS-6, LES-5: %s', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(anyLoop, loop => neverRaises(loop, change)),
      { numRuns: runs(12, 40) },
    )
    await neverRaises(ready(), change)
  })

  test('the same evaluator once more, with all that listens to it', async () => {
    await fc.assert(
      fc.asyncProperty(anyLoop, fc.nat(1), (loop, which) => neverRaises(loop, twinOf(which))),
      { numRuns: runs(12, 40) },
    )
  })

  test('an evaluator that matters does earn, so that the tests above can fail', async () => {
    const bare = changed(loop => {
      loop.evaluators = [rubric('critic', { model: sonnet })]
      loop.termination_conditions.success = []
    })
    await expect(
      neverRaises(bare, withAll({ id: 'more', type: 'deterministic', implementation: 'lint' })),
    ).rejects.toThrow()
  })
})

test('whatever a loop holds, each criterion earns what it can at most, and says how to earn the rest', async () => {
  await fc.assert(
    fc.asyncProperty(anyLoop, async loop => {
      for (const { id, earned, possible, reason, fix } of criteriaOf(await scored(loop))) {
        expect(0 <= earned && earned <= possible, id).toBe(true)
        expect(fix !== undefined && fix !== '', id).toBe(earned < possible)
        expect(reason, id).not.toBe('')
      }
    }),
    { numRuns: runs(25, 100) },
  )
})
