import type { AgentSpec, ConnectorSpec, Plan, Task } from '../../generated/types.js'
import { connectorSpec } from '../../plan/connector-spec.js'
import { below, placeAt } from '../../source/document.js'
import type { ProjectDocument } from '../loopkit/document.js'

/** The connectors of a project that tasks and agents name, each as a whole or one of its tools. */
export const connectorsOf = (
  project: ProjectDocument | undefined,
  tasks: readonly Task[],
  agents: Iterable<AgentSpec>,
): Pick<Plan, 'connectors'> => {
  const declared = project?.project.connectors
  if (!project || !declared) return {}
  const named = [
    ...tasks.flatMap(({ connectors = [], tools = [] }) => [...connectors, ...tools]),
    ...[...agents].flatMap(({ tools = [] }) => tools),
  ]
  const used = new Set(named.map(name => name.split('/', 1)[0]))
  const specs = Object.entries(declared).flatMap(([name, connector]): [string, ConnectorSpec][] =>
    used.has(name) ? [[name, connectorSpec(name, connector, placeAt(project.source, below('/connectors', name)))]] : [],
  )
  return specs.length > 0 ? { connectors: Object.fromEntries(specs) } : {}
}
