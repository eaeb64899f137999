import { join } from 'node:path'
import {
  type AgentList,
  type AgentSpec,
  type AgentState,
  agentPresets,
  agentSpec,
  LoopError,
  type PresetName,
} from '@loop/spec'
import { loadProject } from '../project/load.js'
import { environmentOf } from '../supervise/environment.js'
import { programAt, whyNotRunnable } from '../supervise/find-program.js'
import { askProgram } from './ask-program.js'
import { laneOf } from './lane.js'

export interface ListAgentsOptions {
  /** A folder of the project. */
  cwd: string
  /** Whether programs are asked for their version, and whether somebody is logged in; nothing is started unless told. */
  check?: boolean
  /** The environment that runs would have; that of this process unless told. */
  env?: NodeJS.ProcessEnv
}

/**
 * The agents that a project declares, and what is there of them. No value of a variable is told, and no model is called.
 *
 * @throws LoopError `not-found` without a project
 */
export const listAgents = async ({ cwd, check = false, env = process.env }: ListAgentsOptions): Promise<AgentList> => {
  const { root, project } = await loadProject(cwd)
  if (!project)
    throw new LoopError('not-found', `the project file in ${root} cannot be read`, { fix: 'Run `loop validate`.' })
  const agents: AgentState[] = []
  for (const [name, entry] of Object.entries(project.project.agents ?? {})) {
    const state = stateOf(agentSpec(name, project, name), root, env)
    const write = entry.preset === undefined && entry.protocol === undefined ? {} : { write: entry.write ?? false }
    const said = check && state.found !== undefined ? await askProgram(state, root, env) : {}
    agents.push({ ...state, ...write, ...said })
  }
  return { root, agents }
}

const stateOf = (spec: AgentSpec, root: string, env: NodeJS.ProcessEnv): AgentState => {
  const { name, preset, provider, model, ceiling, command, cwd = '.' } = spec
  const names = [...new Set([...(spec.env ?? []), ...(spec.apiKeyEnv === undefined ? [] : [spec.apiKeyEnv])])]
  const lane = laneOf(spec, environmentOf(spec.env ?? [], {}, env))
  return {
    name,
    kind: preset !== undefined ? 'preset' : spec.kind === 'model' ? 'model' : 'program',
    ...(preset === undefined ? {} : { preset, tried: agentPresets[preset as PresetName].source.tried }),
    ...(provider === undefined ? {} : { provider }),
    ...(model === undefined ? {} : { model }),
    ...(command?.[0] === undefined ? {} : placeOf(command[0], join(root, cwd), env)),
    ...(lane === undefined ? {} : { lane }),
    ...(ceiling === undefined ? {} : { ceiling }),
    env: names.filter(word => word !== '*').map(word => ({ name: word, set: Boolean(env[word]) })),
  }
}

const placeOf = (program: string, folder: string, env: NodeJS.ProcessEnv) => {
  const found = programAt(program, folder, env['PATH'])
  const missing = whyNotRunnable(program, folder, env['PATH'])
  return { program, ...(found === undefined ? {} : { found }), ...(missing === undefined ? {} : { missing }) }
}
