import type { Improvement } from '@loop/spec'
import type { State } from './state.js'

/** The state in which a change counts. A search says all of its values each time; other changes come on top of those before. */
export const accept = (state: State, improvement: Improvement): State => {
  const { type, prompts = [], parameters } = improvement
  // What goes into memory is written by an effect of its own, after a person agreed.
  if (type === 'memory_update' && improvement.proposal) return { ...state, proposal: undefined, agreed: improvement }
  return {
    ...state,
    proposal: undefined,
    agreed: undefined,
    steps: state.steps + 1,
    tried: parameters ? [...state.tried, keyOf(parameters)] : state.tried,
    changes: {
      prompts: { ...state.changes.prompts, ...Object.fromEntries(prompts.map(version => [version.task, version])) },
      parameters: type === 'parameter_search' ? (parameters ?? {}) : { ...state.changes.parameters, ...parameters },
    },
  }
}

/** The state after a person said no to a change; it counts as a step, so that nobody is asked for ever. */
export const refuse = (state: State): State => ({
  ...state,
  steps: state.steps + 1,
  proposal: undefined,
  tried: state.proposal?.parameters ? [...state.tried, keyOf(state.proposal.parameters)] : state.tried,
})

/** A proposal whose prompt a person gave another text; only one of a single prompt can be edited. */
export const withEditedPrompt = (proposal: Improvement, file: string): Improvement => ({
  ...proposal,
  prompts: (proposal.prompts ?? []).map(version => ({ ...version, file, edited: true })),
})

/** A text that is the same for the same values. */
export const keyOf = (parameters: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)))
