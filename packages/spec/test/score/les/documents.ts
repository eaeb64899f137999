/** What a structural score depends on: a few counts and values. */
export interface Shape {
  inputs?: number
  workers?: number
  /** Evaluators without a rubric. */
  deterministic?: number
  /** Evaluators with a rubric that has dimensions and a threshold. */
  rubrics?: number
  channels?: number
  metrics?: number
  maxSteps?: number
  maxIterations?: number
  stall?: boolean
  /** The action of each safety constraint. */
  constraints?: readonly string[]
  usd?: number
  tokens?: number
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1))

const evaluator = (id: string, worker: string, hasRubric: boolean) => ({
  id,
  runs_after: [worker],
  ...(hasRubric
    ? {
        type: 'llm_rubric',
        model: { provider: 'somewhere', name: 'a-model' },
        rubric: {
          dimensions: [{ name: 'correct', weight: 1, scale: [0, 1], criteria: 'It is right.' }],
          pass_threshold: 0.7,
        },
      }
    : { type: 'deterministic', implementation: 'tests' }),
})

/** A document of a shape in the canonical form of LSS 1.0. */
export const documentOf = (shape: Shape): Record<string, unknown> => {
  const { inputs = 1, workers = 1, deterministic = 0, rubrics = 1, channels = 1, metrics = 2, constraints = [] } = shape
  return {
    loop_name: 'a-loop',
    version: '1.0.0',
    objective: 'Do the work that is asked for.',
    inputs: {
      schema: Object.fromEntries(
        times(inputs, n => [`field_${n}`, { type: 'string', description: 'What it is about.' }]),
      ),
    },
    memory: { type: 'ephemeral' },
    workers: times(workers, n => ({ id: `worker-${n}`, role: 'Works.' })),
    evaluators: [
      ...times(deterministic, n => evaluator(`tests-${n}`, 'worker-1', false)),
      ...times(rubrics, n => evaluator(`rubric-${n}`, 'worker-1', true)),
    ],
    feedback_channels: times(channels, n => ({ id: `channel-${n}`, destination: 'workers.worker-1' })),
    optimization_strategy: { type: 'prompt_refinement', max_steps: shape.maxSteps ?? 10 },
    termination_conditions: {
      success: [{ metric: 'metric_1', operator: 'gte', value: 0.7 }],
      failure: [
        { type: 'safety_violation', action: 'halt' },
        { type: 'max_iterations', value: shape.maxIterations ?? 10, action: 'halt' },
      ],
      ...(shape.stall === false ? {} : { stall: [{ metric: 'metric_1', window_iterations: 3, action: 'halt' }] }),
    },
    metrics: times(metrics, n => ({ name: `metric_${n}`, definition: 'What is measured.' })),
    safety_constraints: constraints.map((action, n) => ({ id: `guard-${n}`, type: 'secret_scan', action })),
    cost_limits: {
      ...(shape.usd === undefined ? {} : { cumulative_usd: shape.usd }),
      ...(shape.tokens === undefined ? {} : { token_soft_cap: shape.tokens }),
    },
  }
}

const few = times(3, n => ({ id: `worker-${n}`, role: 'Works.', model: 'a-model' }))

/** The first generation of library loops: lists where the schema has mappings, and limits under other names. */
export const firstGeneration: Record<string, unknown> = {
  loop_name: 'first-generation',
  version: '1.0',
  inputs: times(7, n => ({ name: `field-${n}`, type: 'string' })),
  memory: { episodic: { backend: 'files' } },
  workers: few,
  evaluators: [
    { id: 'tests', type: 'command', command: 'make test', pass_condition: 'exit_code == 0' },
    { id: 'style', type: 'command', command: 'make lint', pass_condition: 'exit_code == 0' },
    { id: 'size', type: 'metric', metric: 'lines', operator: 'lte', value: 100 },
    { id: 'scope', type: 'path_allowlist', allowed: ['src'] },
  ],
  feedback_channels: times(4, n => ({ from: `check-${n}`, to: 'worker-1' })),
  optimization_strategy: { type: 'maker_checker_cycle', parameters: { rounds: 4 } },
  termination_conditions: [
    { type: 'all_evaluators_pass' },
    { type: 'max_iterations', value: 12 },
    { type: 'budget_exhausted', resource: 'cost_limits.max_usd' },
  ],
  metrics: times(4, n => ({ name: `metric-${n}` })),
  safety_constraints: times(4, n => ({ id: `rule-${n}`, rule: 'Leave it alone.' })),
  cost_limits: { max_usd: 5, max_tokens: 200_000 },
}
