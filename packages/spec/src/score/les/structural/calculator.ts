/** Where the two structural calculators differ; all else they have in common. */
export interface Calculator {
  /** Whether short forms count: lists of conditions and of inputs, limits and thresholds under their older names. */
  shortForms: boolean
  /** Whether the top-level `taxonomy_level` counts. */
  levels: boolean
  /** Optimisation types that earn robustness. */
  refines: readonly string[]
  /** Optimisation types that earn adaptability. */
  adapts: readonly string[]
  /** Actions of a safety constraint that need a person. */
  escalates: readonly string[]
}

/** The calculator of the specification's own repository. */
export const core: Calculator = {
  shortForms: false,
  levels: false,
  refines: ['prompt_refinement', 'parameter_search'],
  adapts: ['prompt_refinement', 'parameter_search', 'memory_update'],
  escalates: ['escalate_human'],
}

/** The calculator of the discipline's tools, which also reads older documents. */
export const discipline: Calculator = {
  shortForms: true,
  levels: true,
  refines: ['reflection', 'prompt_refinement'],
  adapts: ['reflection', 'evolutionary', 'beam_search', 'prompt_refinement', 'parameter_search'],
  escalates: ['escalate', 'escalate_human'],
}
