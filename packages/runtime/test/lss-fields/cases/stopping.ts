import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

const metric = (name: string, rest: Json = {}): Json => ({
  name,
  definition: 'x',
  source: 'workers.coder',
  unit: 'count',
  ...rest,
})

/** A loop whose worker says its own numbers, at most five times. */
const numbers = (termination: Json): Pick<FieldCase, 'loop' | 'pass'> => ({
  pass: [false],
  loop: {
    metrics: [metric('quality', { primary: true }), metric('other')],
    termination_conditions: { failure: [{ type: 'max_iterations', value: 5 }], ...termination },
  },
})

const told = (quality: number, other = 0) => JSON.stringify({ quality, other })
const how = ({ reason, iterations }: Seen) => [reason, iterations]
const success = (rest: Json = {}) => ({
  success: [{ metric: 'quality', operator: 'gte', value: 2, ...rest }],
})
const goal = 'termination_conditions.success.0'

/** A loop whose check cannot tell. */
const unable = (failure: Json): Pick<FieldCase, 'loop' | 'pass'> => ({
  loop: {
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 1 }],
      failure: [{ type: 'max_iterations', value: 3 }, failure],
    },
  },
  pass: () => ({ verdict: 'inconclusive', evidence: 'nobody knows' }),
})
const failing = 'termination_conditions.failure.1'

const stalling = (rest: Json = {}) => ({
  stall: [{ metric: 'quality', window_iterations: 1, min_improvement: 2, action: 'halt', ...rest }],
})
const stall = 'termination_conditions.stall.0'

export const stoppingCases: FieldCase[] = [
  {
    ...numbers(success()),
    say: { coder: [told(0, 0), told(2, 0), told(2, 3)] },
    at: `${goal}.metric`,
    to: 'other',
    sees: how,
    was: ['goal-met', 2],
    is: ['goal-met', 3],
  },
  {
    ...numbers(success()),
    say: { coder: [told(2), told(3)] },
    at: `${goal}.operator`,
    to: 'gt',
    sees: how,
    was: ['goal-met', 1],
    is: ['goal-met', 2],
  },
  {
    ...numbers(success()),
    say: { coder: [told(2), told(3)] },
    at: `${goal}.value`,
    to: 3,
    sees: how,
    was: ['goal-met', 1],
    is: ['goal-met', 2],
  },
  {
    ...numbers(success()),
    say: { coder: told(2) },
    at: `${goal}.consecutive`,
    to: 3,
    sees: how,
    was: ['goal-met', 1],
    is: ['goal-met', 3],
  },
  {
    ...unable({ type: 'evaluator_error' }),
    at: `${failing}.type`,
    to: 'human_rejected',
    sees: how,
    was: ['evaluator-error', 1],
    is: ['max-iterations', 3],
  },
  {
    ...unable({ type: 'evaluator_error' }),
    at: `${failing}.action`,
    to: 'escalate_human',
    sees: ({ status }) => status,
    was: 'failed',
    is: 'waiting',
  },
  {
    ...numbers(success({ value: 9 })),
    at: 'termination_conditions.failure.0.value',
    to: 2,
    sees: how,
    was: ['max-iterations', 5],
    is: ['max-iterations', 2],
  },
  {
    ...unable({ type: 'evaluator_error' }),
    at: `${failing}.consecutive`,
    to: 2,
    sees: how,
    was: ['evaluator-error', 1],
    is: ['evaluator-error', 2],
  },
  {
    ...numbers(stalling()),
    say: { coder: [told(1, 1), told(1, 5), told(1, 5)] },
    at: `${stall}.metric`,
    to: 'other',
    sees: how,
    was: ['stalled', 2],
    is: ['stalled', 3],
  },
  {
    ...numbers(stalling()),
    say: { coder: told(1) },
    at: `${stall}.window_iterations`,
    to: 3,
    sees: how,
    was: ['stalled', 2],
    is: ['stalled', 4],
  },
  {
    ...numbers(stalling()),
    say: { coder: [told(1), told(2), told(2)] },
    at: `${stall}.min_improvement`,
    to: 1,
    sees: how,
    was: ['stalled', 2],
    is: ['stalled', 3],
  },
  {
    ...numbers(stalling()),
    say: { coder: told(1) },
    at: `${stall}.action`,
    to: 'escalate_human',
    sees: ({ status }) => status,
    was: 'failed',
    is: 'waiting',
  },
]
