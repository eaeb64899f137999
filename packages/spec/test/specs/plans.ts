import { expect } from 'vitest'
import type { CompositionHost } from '../../src/dialects/lss/host.js'
import { type AnalysedFile, analyse, type Bound, bound, type Plan } from '../../src/index.js'
import { minimal } from '../helpers/lss.js'

/** What a document stands among. */
export interface Around {
  /** Text of the project file, without `version`. */
  project?: string
  host?: CompositionHost
}

/** The plan of a document without errors. */
export const planOf = async (value: unknown, { project = '', host }: Around = {}): Promise<Plan> => {
  const { files, workspace } = await analyse({
    project: { path: 'loop.yaml', text: `version: "1"\n${project}` },
    loops: [{ path: 'loops/a.yaml', text: JSON.stringify(value, null, 2) }],
    host,
  })
  const errors = files.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
  const plan = files.at(-1)?.lss?.compile({ project: workspace.project, digestOf: () => '' })
  if (!plan) throw new Error('there is no plan')
  return plan
}

export const boundOf = async (value: unknown, around?: Around): Promise<Bound> => bound(await planOf(value, around))

/** `severity rule` of each finding. */
export const told = ({ diagnostics }: Pick<AnalysedFile, 'diagnostics'>): string[] =>
  diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)

/** A loop whose costs stop nothing, so that only its parts bound it. */
export const open = (rest: object = {}) => ({
  ...minimal(),
  cost_limits: { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'warn' } },
  ...rest,
})

/** An evaluator that asks a model. */
export const rubric = (id: string, rest: object = {}, dimension: object = {}) => ({
  id,
  type: 'llm_rubric',
  runs_after: ['coder'],
  model: { provider: 'other', name: 'judge' },
  rubric: {
    pass_threshold: 0.8,
    dimensions: [{ name: 'clarity', weight: 1, scale: [0, 5], criteria: 'It is clear.', ...dimension }],
  },
  ...rest,
})

/** A host over values by their file names. */
export const children = (values: Record<string, unknown>): CompositionHost => ({
  read: ref => (ref in values ? { path: `loops/${ref}`, text: JSON.stringify(values[ref]) } : null),
})
