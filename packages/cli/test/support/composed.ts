import { folderWith } from './project.js'

const loop = (name: string, rest = ''): string => `loop_name: ${name}
version: 1.0.0
objective: The work is as it should be.
inputs: { schema: { task: { type: string, description: What to do., default: write } } }
memory: { type: session }
workers:
  - id: draft
    role: Writes it
    model: { provider: test, name: none }
    inputs: [{ from: inputs.task }]
    outputs: { name: text, format: text }
evaluators: [{ id: tests, type: deterministic, implementation: passes, runs_after: [draft] }]
feedback_channels: [{ id: back, source: evaluators.tests, destination: workers.draft, format: structured }]
optimization_strategy: { type: manual }
termination_conditions:
  success: [{ metric: quality, operator: gte, value: 1 }]
  failure: [{ type: max_iterations, value: 2 }]
metrics: [{ name: quality, definition: How good it is., source: evaluators.tests, unit: ratio, primary: true }]
safety_constraints: []
cost_limits: { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: warn } }
${rest}`

const parts = (...entries: string[]): string =>
  `composition: { type: sequential, children: [${entries.map(id => `{ id: ${id}, ref: ../parts/${id}.yaml, role: stage }`).join(', ')}] }\n`

/** A project whose loop `whole` has the loops `outer` and `last` inside, and `outer` again `inner` and `other`. */
export const composedProject = (agent: string): Promise<string> =>
  folderWith({
    'loop.yaml': `agents:\n  default: ${agent}\nchecks:\n  passes: { command: [node, -e, "0"] }\n`,
    'loops/whole.yaml': loop('whole', parts('outer', 'last')),
    'parts/outer.yaml': loop('outer', parts('inner', 'other')),
    'parts/inner.yaml': loop('inner'),
    'parts/other.yaml': loop('other'),
    'parts/last.yaml': loop('last'),
  })
