import { join } from 'node:path'
import {
  type AgentSpec,
  type ConnectorSpec,
  connectorsTakenBy,
  kindOfConnector,
  LoopError,
  type Plan,
} from '@loop/spec'
import { isInside } from '../project/inside.js'
import { whyNotRunnable } from '../supervise/find-program.js'

/** The connectors whose tools agents of a plan may use. Some programs are told the names alone, and have connectors of their own. */
export const connectorsUsed = ({ connectors = {}, agents, tasks }: Plan): ConnectorSpec[] => {
  const named = [
    ...tasks.map(({ agent, connectors: names = [] }) => ({ agent: agents[agent], names })),
    ...Object.values(agents).map(agent => ({ agent, names: agent.tools ?? [] })),
  ]
  return Object.values(connectors).filter(spec =>
    named.some(({ agent, names }) => isGiven(spec, agent) && names.some(name => name.split('/')[0] === spec.name)),
  )
}

const isGiven = (spec: ConnectorSpec, agent: AgentSpec | undefined): boolean =>
  agent !== undefined && (agent.kind === 'model' || connectorsTakenBy(agent).includes(kindOfConnector(spec)))

/** The variables that headers of a connector are taken from and that are not set. */
export const unsetHeaders = ({ url, env = [] }: ConnectorSpec, environment = process.env): string[] =>
  url === undefined ? [] : env.filter(name => !environment[name])

/** Why the program of a connector cannot be started; nothing where it can, or where it has none. */
export const whyNotStartable = ({ command, cwd = '.' }: ConnectorSpec, workspace: string, path?: string) => {
  if (!command) return undefined
  if (!isInside(workspace, cwd)) return `its folder "${cwd}" leads out of the project`
  return whyNotRunnable(command[0] ?? '', join(workspace, cwd), path)
}

/**
 * Makes sure, before anything runs, that connectors can be started or reached, as far as that is known without doing so.
 *
 * @throws LoopError `connector`, with the place that declares it
 */
export const requireConnectors = (plan: Plan, workspace: string): void => {
  for (const spec of connectorsUsed(plan)) {
    const why = whyNotStartable(spec, workspace)
    if (why !== undefined)
      throw new LoopError('connector', `the connector "${spec.name}" cannot be started: ${why}`, {
        place: spec.place,
        fix: 'Install the program, or correct `command`.',
      })
    for (const name of unsetHeaders(spec))
      throw new LoopError(
        'connector',
        `a header of the connector "${spec.name}" is taken from ${name}, and that is not set`,
        {
          place: spec.place,
          fix: `Set it in the environment: export ${name}=…; or name another variable. A dry run needs none.`,
        },
      )
  }
}
