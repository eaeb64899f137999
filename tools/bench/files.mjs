/** A sound loop of about 2 KB, different for each index. */
export const loopFile = index => `name: loop-${index}
description: Make every test of module ${index} pass without changing a test file.
trigger: { type: manual }
pipeline:
${Array.from({ length: 6 }, (_, step) => `  - label: Step ${step}\n    agent: worker\n    prompt: |\n      Look at module ${index}, part ${step}, and mend what the check says is wrong.\n      Change as little as you can; name each file and line you touched and why it had to change.`).join('\n')}
verify:
  maker: [Step 0, Step 5]
  checker: tests
  maxRounds: 3
  criteria: [Every test passes., No test file is changed.]
budget: { maxIterations: 5, maxDurationMinutes: 30 }
memory: { store: filesystem, persistence: summary }
`

/** The project that the loops belong to. */
export const projectFile = `version: "1"
agents: { worker: { command: [node, --version] } }
checks: { tests: { command: [node, --version] } }
`

/** A sound loop of about 2 KB in the lss dialect, different for each index. */
export const lssFile = index => `loop_name: loop-${index}
version: 1.0.0
objective: Make every test of module ${index} pass without changing a test file.
inputs:
  schema:
    task: { type: string, description: What to do in module ${index}., required: true }
memory: { type: session }
workers:
${Array.from({ length: 4 }, (_, step) => `  - id: step-${step}\n    role: Looks at module ${index}, part ${step}, and mends what the check says is wrong, changing as little as it can\n    model: { provider: anthropic, name: claude-sonnet-4-5, max_tokens: 4000 }\n    inputs: [{ from: ${step === 0 ? 'inputs.task' : `workers.step-${step - 1}`} }]\n    outputs: { name: part-${step}, format: text }${step === 0 ? '' : `\n    depends_on: [step-${step - 1}]`}\n    retries: 1`).join('\n')}
evaluators:
  - { id: tests, type: deterministic, implementation: test_suite_pass, runs_after: ['*'] }
feedback_channels:
  - { id: tests-to-first, source: evaluators.tests, destination: workers.step-0, format: structured, when: not passed }
optimization_strategy: { type: prompt_refinement, max_steps: 3 }
termination_conditions:
  success: [{ metric: test_pass_rate, operator: gte, value: 1 }]
  failure: [{ type: max_iterations, value: 6 }, { type: timeout, value: 3600 }]
metrics:
  - { name: test_pass_rate, definition: Share of tests that pass, source: evaluators.tests, unit: ratio, primary: true }
safety_constraints:
  - { id: no-secrets, type: secret_scan, scope: post_worker, action: halt, severity: S1 }
cost_limits: { per_iteration_usd: 0.5, cumulative_usd: 3, on_exceed: { action: halt } }
extensions:
  evaluators:
    tests: { command: [npm, test] }
`
