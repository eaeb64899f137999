import { compileLss } from '../../../src/dialects/lss/compile/compile.js'
import type { CompositionHost } from '../../../src/dialects/lss/host.js'
import type { Plan, Score } from '../../../src/generated/types.js'
import { scoreLesDesign } from '../../../src/score/les/design.js'
import type { LesScore } from '../../../src/score/les/score.js'
import { scoreLrs } from '../../../src/score/score-lrs.js'
import { analyse } from '../../../src/workspace.js'

export type Json = Record<string, unknown>

const maker = { provider: 'anthropic', name: 'claude-sonnet-4-5', max_tokens: 4000 }
const other = { provider: 'openai', name: 'gpt-5', max_tokens: 4000 }

/** A judge of another provider that may be added to `ready`. */
export const rubric = (id: string, change: Json = {}): Json => ({
  ...{ id, type: 'llm_rubric', runs_after: ['coder'], model: other },
  rubric: {
    dimensions: [{ name: 'small', weight: 1, scale: [1, 5], criteria: 'No line changed without need.' }],
    pass_threshold: 0.8,
  },
  ...change,
})

/** A loop in the lss dialect to which nothing can be added, in the project below. */
export const ready = () => ({
  loop_name: 'fix-tests',
  version: '1.0.0',
  objective: 'Every test of the project passes.',
  inputs: { schema: { task: { type: 'string', description: 'What to do.' } } } as Json,
  memory: { type: 'persistent', backend: 'postgres', write_policy: { allowed_writers: ['coder'] } } as Json,
  workers: [
    {
      ...{ id: 'planner', role: 'Plans the change', model: maker, retries: 1, timeout_seconds: 300 },
      inputs: [{ from: 'inputs.task' }, { from: 'memory.lessons' }],
      outputs: { name: 'plan', format: 'markdown' },
    },
    {
      ...{ id: 'coder', role: 'Makes the change', model: maker, retries: 1, timeout_seconds: 300 },
      ...{ depends_on: ['planner'], inputs: [{ from: 'workers.planner' }] },
      outputs: { name: 'patch', format: 'code' },
    },
  ] as Json[],
  evaluators: [
    { id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] },
    rubric('critic'),
  ] as Json[],
  feedback_channels: [
    { id: 'tests-to-coder', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' },
    { id: 'critic-to-coder', source: 'evaluators.critic', destination: 'workers.coder', format: 'structured' },
  ] as Json[],
  optimization_strategy: { type: 'prompt_refinement', max_steps: 5, rollback: { on_metric_drop: 0.1 } } as Json,
  termination_conditions: {
    success: [
      { metric: 'test_pass_rate', operator: 'gte', value: 1 },
      { metric: 'quality', operator: 'gte', value: 0.8 },
    ],
    failure: [
      { type: 'max_iterations', value: 6, action: 'escalate_human' },
      { type: 'timeout', value: 3600 },
    ],
    stall: [{ metric: 'quality', window_iterations: 2, min_improvement: 0.01, action: 'escalate_human' }],
  } as { success?: Json[]; failure?: Json[]; stall?: Json[] },
  metrics: [
    { name: 'test_pass_rate', definition: 'Share', source: 'evaluators.tests', unit: 'ratio', primary: true },
    { name: 'quality', definition: 'Marks', source: 'evaluators.critic', unit: 'ratio' },
  ] as Json[],
  safety_constraints: [
    { id: 'injection', type: 'injection_detect', scope: 'pre_worker', action: 'halt', severity: 'S1' },
    {
      id: 'tools',
      type: 'tool_allowlist',
      scope: 'pre_worker',
      action: 'halt',
      severity: 'S1',
      config: { allowed: ['edit'] },
    },
    { id: 'secrets', type: 'secret_scan', scope: 'pre_output', action: 'strip', severity: 'S1' },
  ] as Json[],
  cost_limits: { per_iteration_usd: 1, cumulative_usd: 6, on_exceed: { action: 'halt' } } as Json,
  composition: undefined as Json | undefined,
})

export type Ready = ReturnType<typeof ready>

/** The same, changed. */
export const changed = (change: (loop: Ready) => void): Ready => {
  const loop = structuredClone(ready())
  change(loop)
  return loop
}

/** Nobody is told what evaluators find. */
export const unheard = (loop: Ready): void => {
  loop.feedback_channels = [
    { id: 'plan', source: 'workers.planner', destination: 'workers.coder', format: 'structured' },
  ]
}

/** No metric is what an evaluator finds. */
export const unmeasured = (loop: Ready): void => {
  for (const metric of loop.metrics) metric['source'] = 'telemetry.guess'
}

export const project = `
agents:
  default: { command: [a], interrupted: ask, timeoutSeconds: 300, ceiling: { costUsd: 0.1 } }
checks:
  tests: { command: [npm, test], timeoutSeconds: 120 }
  lint: { command: [npm, run, lint], timeoutSeconds: 120 }
`

export interface Scored {
  plan: Plan
  lrs: Score
  les: LesScore
  errors: string[]
}

/** Scores a value, or a YAML text, in a project. */
export const scored = async (loop: unknown, shared: string = project, host?: CompositionHost): Promise<Scored> => {
  const text = typeof loop === 'string' ? loop : JSON.stringify(loop, null, 2)
  const around = { project: { path: 'loop.yaml', text: shared } }
  const { files, workspace } = await analyse({ ...around, loops: [{ path: 'loops/a.yaml', text }], host })
  const file = files.at(-1)
  if (!file?.lss) throw new Error(`not a loop: ${JSON.stringify(file?.diagnostics)}`)
  const plan = compileLss(file.lss.document, { ...workspace, children: file.lss.children, digestOf: () => '' })
  const lrs = scoreLrs(file.lss, workspace)
  if (!lrs) throw new Error('no score')
  const errors = files.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'))
  return { plan, lrs, les: scoreLesDesign(plan), errors: errors.map(({ rule, message }) => `${rule}: ${message}`) }
}

export interface Found {
  id: string
  earned: number
  possible: number
  reason: string
  fix?: string
  line?: number
}

/** Every criterion of both scores; those of `les-design-1` begin with `les/`. */
export const criteriaOf = ({ lrs, les }: Pick<Scored, 'lrs' | 'les'>): Found[] => [
  ...lrs.categories.flatMap(({ criteria }) => criteria),
  ...Object.values(les.categories).flatMap(({ criteria = [] }) =>
    criteria.map(({ id, place, ...rest }) => ({ ...rest, id: `les/${id}`, ...(place ? { line: place.line } : {}) })),
  ),
]

export const criterion = (scores: Pick<Scored, 'lrs' | 'les'>, id: string): Found => {
  const found = criteriaOf(scores).find(each => each.id === id)
  if (!found) throw new Error(`no criterion ${id}`)
  return found
}
