import {
  type AgentSpec,
  type ConnectorSpec,
  connectorsTakenBy,
  type Effect,
  kindOfConnector,
  type Plan,
} from '@loop/spec'
import { isListed } from '../tools/listed.js'

/** What a program has of its connectors in one call: those it is given, each with the tools it may use. */
export interface Given {
  given: readonly ConnectorSpec[]
  /** Names of those it is only told. */
  told: readonly string[]
}

/**
 * The connectors that a call of a program speaks of: those of its step and of its agent, as far as the task lets it. Who judges is
 * given what changes nothing.
 *
 * @param names those of the step
 * @param allowed the tools that the task lets it use, when it says so
 */
export const givenToProgram = (
  { connectors = {} }: Pick<Plan, 'connectors'>,
  agent: AgentSpec,
  effect: Pick<Effect, 'kind'>,
  names: readonly string[],
  allowed: readonly string[] | undefined,
): Given => {
  const all = [...new Set([...names, ...(agent.tools ?? [])])]
  const taken = connectorsTakenBy(agent)
  const given = Object.values(connectors).flatMap((spec): ConnectorSpec[] => {
    if (!taken.includes(kindOfConnector(spec))) return []
    const tools = spec.tools.filter(tool => {
      const name = `${spec.name}/${tool}`
      return (
        isListed(name, all) &&
        (!allowed || isListed(name, allowed)) &&
        (effect.kind !== 'check' || spec.readOnly.includes(tool))
      )
    })
    return tools.length > 0 ? [{ ...spec, tools }] : []
  })
  return { given, told: [...new Set(all.map(name => name.split('/', 1)[0] ?? name))] }
}
