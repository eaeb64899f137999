import type { Improvement } from '@loop/spec'
import type { State } from './state.js'

/** The state in which a change counts. */
export const accept = (state: State, { prompts = [], parameters }: Improvement): State => ({
  ...state,
  steps: state.steps + 1,
  proposal: undefined,
  changes: {
    prompts: { ...state.changes.prompts, ...Object.fromEntries(prompts.map(version => [version.task, version])) },
    parameters: { ...state.changes.parameters, ...parameters },
  },
})

/** The state after a person said no to a change; it counts as a step, so that nobody is asked for ever. */
export const refuse = (state: State): State => ({ ...state, steps: state.steps + 1, proposal: undefined })
