import type { Plan } from '../../src/index.js'
import { analyse } from '../../src/workspace.js'
import { minimal, worker } from '../helpers/lss.js'

type Json = Record<string, unknown>

/** The plan of the first of some loops in the lss dialect; the others are there for compositions, by their file names. */
export const planOf = async (loop: object, others: Record<string, object> = {}): Promise<Plan> => {
  const files = Object.entries({ 'main.yaml': loop, ...others })
  const analysis = await analyse({
    loops: files.map(([path, value]) => ({ path, text: JSON.stringify(value, null, 1) })),
  })
  const [file] = analysis.files
  const errors = file?.diagnostics.filter(({ severity }) => severity === 'error') ?? []
  if (!file?.lss || errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return file.lss.compile({ digestOf: () => '' })
}

const other = { provider: 'openai', name: 'gpt-5' }

const reads = (...froms: string[]) => froms.map(from => ({ from }))

const check = (id: string, type: string, rest: Json): Json => ({ id, type, ...rest })

const guard = (id: string, type: string, scope: string, action: string, rest: Json = {}): Json => ({
  id,
  type,
  scope,
  action,
  severity: 'S1',
  ...rest,
})

/** Five workers, three kinds of checks, feedback, a strategy, guards, memory, and every kind of end. */
export const shipFeature = () => ({
  ...minimal(),
  loop_name: 'ship-feature',
  memory: {
    type: 'persistent',
    backend: 'postgres',
    retention: { unit: 'day', value: 30 },
    write_policy: { allowed_writers: ['reviewer', 'optimizer'] },
  },
  workers: [
    worker('planner', { role: 'Plans', inputs: reads('inputs.task', 'memory.lessons') }),
    worker('coder', { inputs: reads('workers.planner'), depends_on: ['planner'], cost_budget_usd: 0.4 }),
    worker('tester', { inputs: reads('workers.planner'), depends_on: ['planner'] }),
    worker('reviewer', { inputs: reads('workers.coder'), depends_on: ['coder', 'tester'] }),
    worker('writer', { inputs: reads('workers.reviewer'), depends_on: ['reviewer'] }),
  ],
  evaluators: [
    check('suite', 'deterministic', {
      implementation: 'command',
      runs_after: ['coder', 'tester'],
      aggregation: 'veto',
    }),
    check('quality', 'llm_rubric', {
      model: other,
      runs_after: ['*'],
      rubric: { pass_threshold: 0.8, dimensions: [{ name: 'clear', weight: 1, scale: [0, 10], criteria: 'Clear.' }] },
    }),
    check('owner', 'human', { timeout_seconds: 3600, queue: 'releases', runs_after: ['writer'] }),
  ],
  extensions: { evaluators: { suite: { command: ['npm', 'test'] } } },
  feedback_channels: [
    channel('a', 'evaluators.suite', 'workers.coder', { when: 'passed == false' }),
    channel('b', 'evaluators.quality', 'workers.writer', { when: 'score < pass_threshold' }),
    channel('c', 'evaluators.quality', 'optimization_strategy'),
    channel('d', 'workers.reviewer', 'workers.coder', { format: 'human_queue' }),
  ],
  optimization_strategy: { type: 'prompt_refinement', max_steps: 3, config: { refinement_target: 'workers.coder' } },
  termination_conditions: {
    success: [
      { metric: 'pass_rate', operator: 'gte', value: 1 },
      { metric: 'quality', operator: 'gte', value: 0.8, consecutive: 2 },
    ],
    failure: [
      { type: 'max_iterations', value: 6 },
      { type: 'safety_violation' },
      { type: 'human_rejected', action: 'escalate_human' },
      { type: 'evaluator_error', action: 'retry_iteration', consecutive: 2 },
    ],
    stall: [{ metric: 'quality', window_iterations: 3, min_improvement: 0.01, action: 'escalate_human' }],
  },
  metrics: [
    { name: 'pass_rate', definition: 'Rate', source: 'evaluators.suite', unit: 'ratio' },
    { name: 'quality', definition: 'How good', source: 'evaluators.quality', unit: 'ratio', primary: true },
  ],
  safety_constraints: [
    guard('no-injection', 'injection_detect', 'pre_worker', 'halt'),
    guard('no-secrets', 'secret_scan', 'post_worker', 'strip', { applies_to: ['coder', 'tester'] }),
    guard('sign-off', 'human_gate', 'pre_output', 'escalate_human'),
  ],
  cost_limits: {
    per_iteration_usd: 0.5,
    cumulative_usd: 3,
    on_exceed: { action: 'halt' },
    token_soft_cap: 12000,
    on_approach: { threshold_percent: 80, action: 'warn' },
  },
})

const channel = (id: string, source: string, destination: string, rest: Json = {}): Json => ({
  id,
  source,
  destination,
  format: 'structured',
  ...rest,
})

/** A loop with a composition of children by id. */
export const composed = (name: string, type: string, children: Json[], rest: Json = {}) => ({
  ...minimal(),
  loop_name: name,
  composition: { type, children, ...rest },
})
