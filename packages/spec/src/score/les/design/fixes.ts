import type { Said } from './criterion.js'

/** What to do, by the keys that a document has for it. */
export const fixes = {
  addTask: { rounds: 'Add a task.', stop: 'Add a worker to `workers`.' },
  addJudge: {
    rounds: 'Add a check that looks at the work, can fail, and is not its maker.',
    stop: 'Add an evaluator that is deterministic, a person or another model, and a condition in `termination_conditions.success` on its metric.',
  },
  judgeLast: {
    rounds: 'Let a check judge the last tasks, not only earlier ones.',
    stop: 'Name the last workers in `runs_after` of an evaluator whose metric is in `termination_conditions.success`.',
  },
  judgeByFact: {
    rounds: 'Let a command judge the last tasks, such as the tests.',
    stop: 'Name the last workers in `runs_after` of a `deterministic` evaluator whose metric is in `termination_conditions.success`.',
  },
  judgeApart: {
    rounds: 'Let a command judge, or an agent with another model and vendor.',
    stop: 'Add a `deterministic` or a `human` evaluator, or give the evaluator a `model` of another `provider`.',
  },
  writeCriteria: {
    rounds: 'Write criteria, one sentence each.',
    stop: 'Write `criteria` for each dimension of the `rubric`, and `instructions` for a person.',
  },
  limitTime: {
    rounds: 'Limit the time of a run.',
    stop: 'Add `{ type: timeout, value: 3600 }` to `termination_conditions.failure`, in seconds.',
  },
  limitUse: {
    rounds: 'Limit money or tokens.',
    stop: 'Set `cost_limits.cumulative_usd` above 0, with `on_exceed: { action: halt }`.',
  },
  limitPasses: {
    rounds: 'Limit the iterations.',
    stop: 'Add `{ type: max_iterations, value: 10 }` to `termination_conditions.failure`.',
  },
  limitTimeAndUse: {
    rounds: 'Limit time, and tokens or money.',
    stop: 'Add a `timeout` to `termination_conditions.failure`, and let `cost_limits` halt.',
  },
  limitPassesAndTime: {
    rounds: 'Limit iterations and time.',
    stop: 'Add a `max_iterations` and a `timeout` to `termination_conditions.failure`.',
  },
  timeCalls: {
    rounds: 'Set a time limit for each agent and command, shorter than that of the run.',
    stop: 'Set `timeout_seconds` of each worker, and time limits for the agents of evaluators in the project file, shorter than `timeout`.',
  },
  declareMost: {
    rounds: 'Declare a `ceiling` for each agent, in every unit that is limited.',
    stop: 'Declare a `ceiling` for each agent, or the price of its model in `prices`, in the project file.',
  },
  declareRound: {
    rounds: 'Declare a `ceiling` for each agent, and allow at least one round of them.',
    stop: 'Declare ceilings or prices in the project file, and allow at least one iteration of them in `cost_limits`.',
  },
  goAgain: {
    rounds: 'Allow at least two rounds, with retries.',
    stop: 'Allow at least two iterations (`max_iterations`).',
  },
  tellMakers: 'Add a channel to `feedback_channels` from the evaluator to a worker that it judges.',
  askWhenStuck: {
    rounds: 'Ask a person after the last round.',
    stop: 'Write `action: escalate_human` at `max_iterations` and at every `stall` condition.',
  },
  keep: {
    rounds: 'Keep memory in files.',
    stop: 'Set `memory.type: persistent`, and let a worker read it (`from: memory.<key>`).',
  },
  bind: {
    rounds: 'Declare the agents of the project.',
    stop: 'Declare agents in the project file, by the name of the worker, the model, the provider, or `default`.',
  },
} as const satisfies Record<string, Said>
