type Json = Record<string, unknown>

/** A sound loop in the lss dialect, as JSON, which is YAML as well; what is given takes the place of the usual. */
export const lssLoop = (name: string, rest: Json = {}): string =>
  JSON.stringify(
    {
      loop_name: `the-${name}`,
      version: '1.0.0',
      objective: 'Every test of the project passes.',
      inputs: { schema: { task: { type: 'string', description: 'What to do.', required: true } } },
      memory: { type: 'session' },
      workers: [
        {
          id: 'coder',
          role: 'Makes the change',
          model: { provider: 'anthropic', name: 'claude-sonnet-4-5' },
          inputs: [{ from: 'inputs.task' }],
          outputs: { name: 'patch', format: 'code' },
        },
      ],
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'test_pass_rate', runs_after: ['coder'] }],
      feedback_channels: [
        { id: 'tests-to-coder', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' },
      ],
      optimization_strategy: { type: 'manual' },
      termination_conditions: {
        success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1 }],
        failure: [{ type: 'max_iterations', value: 6 }],
      },
      metrics: [
        { name: 'test_pass_rate', definition: 'Rate', source: 'evaluators.tests', unit: 'ratio', primary: true },
      ],
      safety_constraints: [
        { id: 'no-secrets', type: 'secret_scan', scope: 'post_worker', action: 'halt', severity: 'S1' },
      ],
      cost_limits: costs(1),
      ...rest,
    },
    null,
    2,
  )

export const costs = (usd: number): Json => ({
  per_iteration_usd: 0.1,
  cumulative_usd: usd,
  on_exceed: { action: 'halt' },
})

/** A loop made of others, one after another unless told; child `c0` is the first. */
export const composedLoop = (name: string, refs: readonly string[], composition: Json = {}, rest: Json = {}): string =>
  lssLoop(name, {
    cost_limits: costs(9),
    composition: {
      type: 'sequential',
      children: refs.map((ref, index) => ({ id: `c${index}`, ref })),
      adapters: refs.slice(1).map((_, index) => ({
        from: `children.c${index}.outputs.coder`,
        to: `children.c${index + 1}.inputs.task`,
      })),
      ...composition,
    },
    ...rest,
  })
