import type { CompositionHost } from '../../src/dialects/lss/host.js'
import type { Diagnostic } from '../../src/generated/types.js'
import { type AnalysedFile, analyse } from '../../src/workspace.js'

type Json = Record<string, unknown>

const model = { provider: 'anthropic', name: 'claude-sonnet-4-5' }

/** The smallest loop in the lss dialect about which nothing is found. */
export const minimal = () => ({
  loop_name: 'fix-tests',
  version: '1.0.0',
  objective: 'Every test of the project passes.',
  inputs: { schema: { task: { type: 'string', description: 'What to do.' } } } as Json,
  memory: { type: 'session' } as Json,
  workers: [
    {
      id: 'coder',
      role: 'Makes the change',
      model,
      inputs: [{ from: 'inputs.task' }],
      outputs: { name: 'patch', format: 'code' },
    },
  ] as Json[],
  evaluators: [
    { id: 'tests', type: 'deterministic', implementation: 'test_pass_rate', runs_after: ['coder'] },
  ] as Json[],
  feedback_channels: [
    { id: 'tests-to-coder', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' },
  ] as Json[],
  optimization_strategy: { type: 'manual' } as Json,
  termination_conditions: {
    success: [{ metric: 'test_pass_rate', operator: 'gte', value: 1 }],
    failure: [{ type: 'max_iterations', value: 6 }],
  } as Json,
  metrics: [
    { name: 'test_pass_rate', definition: 'Rate', source: 'evaluators.tests', unit: 'ratio', primary: true },
  ] as Json[],
  safety_constraints: [
    { id: 'no-secrets', type: 'secret_scan', scope: 'post_worker', action: 'halt', severity: 'S1' },
  ] as Json[],
  cost_limits: { per_iteration_usd: 0.5, cumulative_usd: 3, on_exceed: { action: 'halt' } } as Json,
})

/** Another worker, with what is given in place of the usual. */
export const worker = (id: string, rest: Json = {}): Json => ({
  id,
  role: 'Works',
  model,
  inputs: [{ from: 'inputs.task' }],
  outputs: { name: id, format: 'text' },
  ...rest,
})

/** Analyses a value, or a YAML text, as one loop file. */
export const analyseLss = async (value: unknown, host?: CompositionHost): Promise<AnalysedFile> => {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  const { files } = await analyse({ loops: [{ path: 'loops/a.yaml', text }], host })
  const [file] = files
  if (!file) throw new Error('there is no file')
  return file
}

/** What was found, in short: `rule pointer`. */
export const found = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)
