import type { Words } from '../words.js'

export const lssWords: Words = {
  fact: 'deterministic evaluator',
  goal: 'objective',
  work: 'worker',
  independence: {
    'same-agent': 'the evaluator is the worker that made the work',
    'same-model': 'the evaluator uses the model that made the work',
    'same-vendor': 'the evaluator uses another model of the same provider',
    other: 'the evaluator is deterministic, a person, or a model of another provider',
  },
  fixes: {
    fact: 'Add a `deterministic` evaluator, and a condition in `termination_conditions.success` on its metric.',
    criteria:
      'Add a condition to `termination_conditions.success` on a metric whose `source` is an evaluator with criteria of its own.',
    goal: 'Say in `objective` what will be true, with a number or with words such as "every" or "no".',
    passes: 'Add `{ type: max_iterations, value: 10 }` to `termination_conditions.failure`.',
    time: 'Add `{ type: timeout, value: 3600 }` to `termination_conditions.failure`, in seconds.',
    use: 'Set `cost_limits.cumulative_usd` above 0, with `on_exceed: { action: halt }`.',
    tokens: 'Set `max_tokens` of every `model`; a `token_soft_cap` stops nothing.',
    money: 'Set `cost_limits.cumulative_usd` above 0, with `on_exceed: { action: halt }`.',
    checker:
      'Add an evaluator that is deterministic, a person or another model, and a condition in `termination_conditions.success` on its metric.',
    otherChecker: 'Give the evaluator another `model`, or add a `deterministic` or a `human` one.',
    independence: 'Add a `deterministic` or a `human` evaluator, or give one a `model` of another `provider`.',
    makers: 'Name them, or workers that wait for them (`depends_on`), in `runs_after` of an evaluator.',
    evidence: 'Write `criteria` for each dimension of the `rubric`, or `instructions` for a person.',
    again: 'Let `max_iterations` be 2 or more.',
    feedback: 'Add a channel to `feedback_channels` from the evaluator to a worker that it judges.',
    exhaustion: 'Write the `action` of `max_iterations` in `termination_conditions.failure`.',
    rollback: 'Add `rollback: { on_metric_drop: 0.1 }` to `optimization_strategy`.',
    interruption:
      'Set `retries` of each worker, and `interrupted: ask` or `interrupted: retry` for agents in the project file.',
    timeouts:
      'Set `timeout_seconds` of each worker, and `timeoutSeconds` for the agents of evaluators in the project file.',
    caps: 'Set `cost_limits.cumulative_usd` above 0, with `on_exceed: { action: halt }`.',
    ceilings: 'Declare a `ceiling` for each agent, or the price of its model in `prices`, in the project file.',
    person: 'Write `action: escalate_human` at `max_iterations` and at every `stall` condition.',
    askAfterCrash: 'Write `interrupted: ask` in the project file, and no `retry_iteration` at `safety_violation`.',
    pauses: 'Add a `human` evaluator or a `human_gate`, or write `action: escalate_human` at a limit.',
    memory: 'Set `memory.type: persistent`, with a `backend`.',
    enough: 'Let a worker read it (`from: memory.<key>`), and somebody write it.',
    ownMemory: 'Say in `memory.write_policy.allowed_writers` who may write.',
  },
}
