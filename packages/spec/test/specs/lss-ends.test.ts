import { expect, test } from 'vitest'
import { flowchart, scoreLesDesign, stateDiagram } from '../../src/index.js'
import { minimal, worker } from '../helpers/lss.js'
import { planOf, rubric } from './plans.js'

const [metric] = minimal().metrics
const metrics = [metric, { ...metric, name: 'quality', primary: false }]
const good = { metric: 'quality', operator: 'gte', value: 0.8 }
const ends = (termination_conditions: object) => ({ ...minimal(), metrics, termination_conditions })

test('LSS-41: a run succeeds when all conditions hold, each with its own streak', async () => {
  const success = [
    { ...good, consecutive: 3 },
    { metric: 'test_pass_rate', operator: 'eq', value: 1, consecutive: 2 },
  ]
  const plan = await planOf(ends({ success, failure: [{ type: 'max_iterations', value: 5 }] }))
  expect(plan.stop?.success.map(({ metric, consecutive }) => [metric, consecutive])).toEqual([
    ['quality', 3],
    ['test_pass_rate', 2],
  ])
  expect(flowchart(plan)).toMatch(/quality .*0\.8, 3 in a row<br\/>and test_pass_rate .*1, 2 in a row/)
})

/** Which checks decide, by what is judged. */
const judged = async (loop: object): Promise<boolean> => {
  const { criteria = [] } = scoreLesDesign(await planOf(loop)).categories.effectiveness ?? {}
  return criteria.find(({ id }) => id === 'result-judged')?.earned === 40
}

test('LSS-42: without a success condition every check has to pass', async () => {
  const stall = [{ metric: 'quality', window_iterations: 2, min_improvement: 0.1, action: 'halt' }]
  const failure = [{ type: 'max_iterations', value: 5 }]
  // Two workers, each with a check; the metrics are those of the first.
  const two = (conditions: object) => ({
    ...ends(conditions),
    workers: [...minimal().workers, worker('writer')],
    evaluators: [...minimal().evaluators, rubric('taste', { runs_after: ['writer'], aggregation: 'min' })],
  })
  expect(await judged(two({ failure, stall, success: [good] }))).toBe(false)
  expect(await judged(two({ failure, stall }))).toBe(true)
})

test('LSS-43: one failure condition is enough, and one stall condition', async () => {
  const plan = await planOf(
    ends({
      success: [good],
      failure: [{ type: 'max_iterations', value: 5 }, { type: 'safety_violation' }, { type: 'evaluator_error' }],
      stall: ['quality', 'test_pass_rate'].map(metric => ({
        ...{ metric, window_iterations: 2, min_improvement: 0.1, action: 'halt' },
      })),
    }),
  )
  const drawn = flowchart(plan)
  expect(drawn).toContain('"max_iterations=5<br/>or safety_violation<br/>or evaluator_error"')
  expect(drawn).toMatch(/quality: [^"]*<br\/>or test_pass_rate: /)
})

test('LSS-60: safety comes before budget, budget before success, success before a stall', async () => {
  const plan = await planOf(
    ends({
      success: [good],
      failure: [{ type: 'max_iterations', value: 5 }, { type: 'safety_violation' }],
      stall: [{ metric: 'quality', window_iterations: 2, min_improvement: 0.1, action: 'halt' }],
    }),
  )
  const order = [...stateDiagram(plan).matchAll(/deciding --> \w+ : (\d \w+)/g)].map(([, end]) => end)
  expect(order).toEqual(['1 safety', '2 budget', '3 success', '4 stall'])
})

test('LSS-44: what a condition leaves open is the end, and once', async () => {
  const { stop } = await planOf(
    ends({ success: [good], failure: [{ type: 'max_iterations', value: 5 }, { type: 'evaluator_error' }] }),
  )
  expect(stop?.success).toMatchObject([{ consecutive: 1 }])
  expect(stop?.failure).toMatchObject([{ action: 'halt' }, { action: 'halt' }])
})

const guard = { id: 'a', type: 'secret_scan', scope: 'pre_output', action: 'halt', severity: 'S0' }

test('LSS-48: a constraint guards all workers, and halts when it cannot be checked, unless it says otherwise', async () => {
  const workers = [...minimal().workers, worker('other', { tools: ['post'] })]
  const { guards } = await planOf({
    ...minimal(),
    workers,
    safety_constraints: [guard, { ...guard, id: 'b', applies_to: ['other'], on_error: 'warn' }],
  })
  expect(guards?.map(({ tasks, onError }) => [tasks, onError])).toEqual([
    [['coder', 'other'], 'halt'],
    [['other'], 'warn'],
  ])
})

const memory = async (memory: object) => (await planOf({ ...minimal(), memory })).memory

test('LSS-49: memory lasts an iteration, a run, or as long as the project', async () => {
  expect((await memory({ type: 'ephemeral' }))?.lifetime).toBe('iteration')
  expect((await memory({ type: 'session' }))?.lifetime).toBe('run')
  expect((await memory({ type: 'persistent', backend: 'redis' }))?.lifetime).toBe('project')
})

test('LSS-50: memory without a backend is kept in files', async () => {
  expect((await memory({ type: 'session' }))?.store).toBe('filesystem')
  expect((await memory({ type: 'session', backend: null }))?.store).toBe('filesystem')
  expect((await memory({ type: 'persistent', backend: 'postgres' }))?.store).toBe('postgres')
})

test('LSS-51: settings of the strategy have one form, and in another they are not in the plan', async () => {
  const strategy = async (config: object) =>
    (await planOf({ ...minimal(), optimization_strategy: { type: 'prompt_refinement', config } })).strategy
  expect(
    await strategy({
      refinement_target: 'workers.coder',
      secondary_targets: [],
      preserve_sections: ['safety'],
      human_gate_on: { risk: 'high' },
      search_space: { temperature: [0, 0.5] },
    }),
  ).toMatchObject({
    ...{ targets: ['coder'], preserve: ['safety'], gate: { risk: 'high' }, search: { temperature: [0, 0.5] } },
  })
  const odd = { preserve_sections: 'safety', human_gate_on: 'high', search_space: { temperature: 0.5 } }
  const plain = await strategy(odd)
  for (const key of ['preserve', 'gate']) expect(plain).not.toHaveProperty(key)
  expect(plain?.search).toEqual({})
})
