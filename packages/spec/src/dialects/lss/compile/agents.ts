import type { AgentSpec, LssModel } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { agentSpec } from '../../loopkit/agents.js'
import type { Compiling } from './compile.js'

/** The agents of a plan, one for each worker and each judge, so that none stands in for two. */
export interface Agents {
  /** The name of the agent for a worker or an evaluator; it is added when it is not there yet. */
  of(id: string, model: LssModel): string
  spec(name: string): AgentSpec | undefined
  all(): Record<string, AgentSpec>
}

/**
 * Who works for whom. An entry of the project's `agents:` that is called like the worker or evaluator, like its model
 * (`provider/name`), like the provider or `default` carries it out, in this order; without one the agent is `unbound`.
 */
export const agentsOf = ({ project }: Pick<Compiling, 'project'>): Agents => {
  const agents = new Map<string, AgentSpec>()
  return {
    of(id, model) {
      const name = agents.has(id) ? `${id} (judge)` : id
      agents.set(name, specOf(name, id, model, project))
      return name
    },
    spec: name => agents.get(name),
    all: () => Object.fromEntries(agents),
  }
}

const specOf = (name: string, id: string, model: LssModel, project: Compiling['project']): AgentSpec => {
  const key = `${model.provider}/${model.name}`
  const entry = [id, key, model.provider, 'default'].find(entry => own(project?.project.agents, entry))
  const price = own(project?.project.prices, key)
  const { temperature, top_p, max_tokens } = model
  const sampling = {
    ...(temperature === undefined ? {} : { temperature }),
    ...(top_p === undefined ? {} : { topP: top_p }),
    ...(max_tokens === undefined ? {} : { maxOutputTokens: max_tokens }),
  }
  return {
    model: key,
    vendor: model.provider,
    ...agentSpec(name, project, entry ?? ''),
    ...(price ? { price } : {}),
    ...(Object.keys(sampling).length > 0 ? { sampling } : {}),
  }
}
