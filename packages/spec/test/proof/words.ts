/** Keys, references and values of the loopkit dialect. */
export const loopkitWords = [
  ...['name', 'description', 'trigger', 'type', 'cron', 'event', 'pipeline', 'prompt', 'label', 'agent', 'parallel'],
  ...['agents', 'when', 'then', 'else', 'verify', 'maker', 'checker', 'criteria', 'maxRounds', 'budget', 'memory'],
  ...['store', 'path', 'settings', 'defaultBudget', 'checks', 'command', 'loops', 'env', 'ceiling', 'tokens', 'manual'],
]

/** Keys, references and values of the lss dialect. */
export const lssWords = [
  ...['loop_name', 'version', 'objective', 'inputs', 'schema', 'memory', 'workers', 'id', 'role', 'model', 'outputs'],
  ...['evaluators', 'runs_after', 'feedback_channels', 'source', 'destination', 'workers.coder', 'evaluators.tests'],
  ...['optimization_strategy', 'termination_conditions', 'success', 'failure', 'metrics', 'cost_limits', 'depends_on'],
  ...['composition', 'children', 'adapters', 'extensions', 'safety_constraints', 'max_iterations', 'deterministic'],
]
