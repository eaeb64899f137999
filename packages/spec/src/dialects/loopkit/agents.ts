import { fromPreset } from '../../agents/from-preset.js'
import type { Agent, AgentSpec } from '../../generated/types.js'
import { own } from '../../own.js'
import { modelSpec } from '../../plan/model-spec.js'
import { below, placeAt } from '../../source/document.js'
import type { ProjectDocument } from './document.js'

/**
 * The agent of a name as a plan holds it, with defaults filled in.
 *
 * @param entry the entry of the project's `agents:` it is made from; without such an entry the agent is `unbound`
 */
export const agentSpec = (name: string, project: ProjectDocument | undefined, entry: string): AgentSpec => {
  const declared = own(project?.project.agents, entry)
  if (!project || !declared) return { name, kind: 'unbound' }
  const { description: _, ...settings } = declared
  return {
    ...(isModel(declared)
      ? { ...modelSpec(name, declared, project.project.prices), ...toolSettingsOf(project) }
      : programSpec(name, settings)),
    place: placeAt(project.source, below('/agents', entry)),
  }
}

/** What the project says of tools. */
const toolSettingsOf = ({ project: { tools = {} } }: ProjectDocument): Pick<AgentSpec, 'toolSettings'> => {
  const settings = Object.entries(tools).map(([name, { description: _, ...tool }]) => [name, tool] as const)
  return settings.length > 0 ? { toolSettings: Object.fromEntries(settings) } : {}
}

/** An entry for a model over HTTP. */
const isModel = (agent: Agent): agent is Agent & Required<Pick<Agent, 'provider'>> => agent.provider !== undefined

const programSpec = (name: string, declared: Omit<Agent, 'description'>): AgentSpec => {
  const { preset, args: _args, write = false, lane, protocol, ...settings } = declared
  return {
    name,
    kind: 'program',
    prompt: 'stdin',
    timeoutSeconds: 1800,
    interrupted: 'ask',
    ...settings,
    ...(preset === undefined ? {} : fromPreset({ ...declared, preset })),
    ...(protocol === undefined ? {} : { protocol, write, prompt: 'none' }),
    ...(lane === undefined ? {} : { billing: { lane } }),
  }
}
