import { type ConnectorKind, kindOfConnector } from '../../../agents/given-connector.js'
import { agentPresets } from '../../../agents/presets/index.js'
import { connectorsTakenBy } from '../../../agents/takes-connectors.js'
import type { Agent } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** Who can be given a connector of this kind, in words. */
const takersOf = (kind: ConnectorKind): string => {
  const presets = Object.entries(agentPresets).filter(([, { connectors }]) => connectors?.kinds.includes(kind))
  const acp = kind === 'command' ? ' a program with `protocol: acp`,' : ''
  return `a model over HTTP,${acp} or one of the presets ${presets.map(([name]) => name).join(', ')}`
}

/** That a connector is declared does not say that its tools are there. */
export const connectorNotGiven: Rule = {
  id: 'loopkit/connector-not-given',
  severity: 'info',
  summary:
    'An agent that is a program is told the name of a connector, in LOOP_CONNECTORS, and cannot be given its tools.',
  why: 'It does its work without them unless it has such a server of its own settings; what the project says of the connector does not hold there.',
  create: ({ report, workspace: { project } }) => {
    const check = (agent: Agent | undefined, name: string, named: readonly (string | undefined)[], at: string) => {
      if (!agent || agent.provider !== undefined) return
      const taken = connectorsTakenBy(agent)
      for (const [index, word] of named.entries()) {
        const connector = own(project?.project.connectors, word?.split('/', 1)[0] ?? '')
        if (!connector || taken.includes(kindOfConnector(connector))) continue
        report({
          at: below(at, index),
          message: `"${name}" is told the name of "${word}", and not given its tools: ${whyNot(agent, taken.length > 0)}`,
          fix: `Take an agent that can be given them: ${takersOf(kindOfConnector(connector))}. Or see to it in its own settings.`,
        })
      }
    }
    return {
      step({ connectors = [], agent = 'default' }, at) {
        check(own(project?.project.agents, agent), agent, connectors, below(at, 'connectors'))
      },
      agent(agent, at, name) {
        if (agent.preset === undefined && agent.protocol === undefined) return // it may not list tools at all
        check(agent, name, agent.tools ?? [], below(at, 'tools'))
      },
    }
  },
}

const whyNot = ({ preset, protocol }: Agent, takesSome: boolean): string => {
  const who =
    preset !== undefined ? agentPresets[preset].title : protocol === 'acp' ? 'a program over ACP' : 'a program'
  if (takesSome) return `${who} is given connectors that are programs alone, for at an address it could use every tool`
  return preset === undefined
    ? `${who} is not known to take any`
    : `${who} has no argument for servers of one call that keeps them to their tools`
}
