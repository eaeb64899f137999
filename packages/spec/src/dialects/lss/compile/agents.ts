import type { AgentSpec, LssModel } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { named } from '../../../plan/model-spec.js'
import { placeAt } from '../../../source/document.js'
import { agentSpec } from '../../loopkit/agents.js'
import type { PriceTable } from '../../loopkit/price-table.js'
import { agentEntries } from '../uses.js'
import type { Compiling } from './compile.js'

/** The agents of a plan, one for each worker and each judge, so that none stands in for two. */
export interface Agents {
  /**
   * The name of the agent for a worker or an evaluator; it is added when it is not there yet.
   *
   * @param irreversible tools that the document marks so
   */
  of(id: string, model: LssModel, irreversible?: readonly string[]): string
  spec(name: string): AgentSpec | undefined
  all(): Record<string, AgentSpec>
}

/**
 * Who works for whom. An entry of the project's `agents:` that is called like the worker or evaluator, like its model
 * (`provider/name`), like the provider or `default` carries it out, in this order; without one the agent is `unbound`.
 */
export const agentsOf = (compiling: Pick<Compiling, 'loop' | 'document' | 'project' | 'priceTable'>): Agents => {
  const { project } = compiling
  const agents = new Map<string, AgentSpec>()
  const prices = pricesOf(compiling)
  return {
    of(id, model, irreversible = []) {
      const name = agents.has(id) ? `${id} (judge)` : id
      agents.set(name, withMarks(specOf(name, id, model, project, prices), irreversible))
      return name
    },
    spec: name => agents.get(name),
    all: () => Object.fromEntries(agents),
  }
}

/** A model over HTTP with the tools that cannot be undone. */
const withMarks = (spec: AgentSpec, tools: readonly string[]): AgentSpec => {
  if (spec.kind !== 'model' || tools.length === 0) return spec
  const marked = tools.map(tool => [tool, { ...own(spec.toolSettings, tool), irreversible: true }] as const)
  return { ...spec, toolSettings: { ...spec.toolSettings, ...Object.fromEntries(marked) } }
}

/** What models cost: what the table of the document says, else the project. */
const pricesOf = ({
  loop,
  document,
  project,
  priceTable,
}: Pick<Compiling, 'loop' | 'document' | 'project' | 'priceTable'>): PriceTable => {
  const { price_table_ref: ref } = loop.cost_limits
  const place = placeAt(document.source, '/cost_limits/price_table_ref')
  return { ...project?.project.prices, ...(ref === undefined ? {} : priceTable?.(ref, place)) }
}

const specOf = (
  name: string,
  id: string,
  model: LssModel,
  project: Compiling['project'],
  prices: PriceTable,
): AgentSpec => {
  const key = `${model.provider}/${model.name}`
  const entry = agentEntries(id, model).find(entry => own(project?.project.agents, entry))
  const price = own(prices, key)
  const { temperature, top_p, max_tokens } = model
  const sampling = {
    ...(temperature === undefined ? {} : { temperature }),
    ...(top_p === undefined ? {} : { topP: top_p }),
    ...(max_tokens === undefined ? {} : { maxOutputTokens: max_tokens }),
  }
  const spec = agentSpec(name, project, entry ?? '')
  const priced = price ? { price } : {}
  const known: AgentSpec =
    spec.kind !== 'model'
      ? { model: key, vendor: model.provider, ...spec, ...priced }
      : { vendor: model.provider, ...named(spec, spec.model ?? model.name, prices), ...(spec.model ? {} : priced) }
  const sampled = { ...spec.sampling, ...sampling }
  return { ...known, ...(Object.keys(sampled).length > 0 ? { sampling: sampled } : {}) }
}
