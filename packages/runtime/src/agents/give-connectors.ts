import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentPresets, type GivenConnector, LoopError, type PresetName } from '@loop/spec'
import { doorProgram } from '../connectors/door-program.js'
import { always } from '../supervise/environment.js'
import { markName } from '../supervise/marked.js'
import type { Call } from './agent.js'

/** What a program is started with for its connectors. */
export interface WithConnectors {
  args: string[]
  variables: Record<string, string>
}

const none: WithConnectors = { args: [], variables: {} }

/** The variables that the connectors of a call need, which their program passes on. */
export const variablesOfConnectors = ({ given = [] }: Call): string[] => given.flatMap(({ env = [] }) => env)

/**
 * Writes down the connectors of a call in the form of its program, for the owner's eyes, and without what is secret: that the program
 * takes from its environment.
 *
 * @param env what the program is given
 * @throws LoopError `connector` when settings that these are laid over cannot be read
 */
export const giveConnectors = (call: Call, env: Readonly<Record<string, string>>): WithConnectors => {
  const preset = call.agent.preset === undefined ? undefined : agentPresets[call.agent.preset as PresetName]
  if (!preset?.connectors || !call.given?.length) return none
  const { args = [], variables = {}, settings, into } = preset.connectors.settings(throughDoor(call, env))
  const file = `${call.promptFile}.connectors.json`
  const put = (word: string) => word.replaceAll('{connectorsFile}', file)
  const given = { args: args.map(put), variables }
  if (into !== undefined) {
    const all = laidOver(settings, env[into], call.agent.name)
    return { ...given, variables: { ...variables, [into]: JSON.stringify(all) } }
  }
  if (settings) writePrivate(file, JSON.stringify(settings, null, 2))
  return given
}

/** The connectors of a call, those that are programs behind a door that holds them to their tools and to their variables. */
export const throughDoor = (call: Call, env: Readonly<Record<string, string>>): GivenConnector[] => {
  const { given = [], workspace, promptFile } = call
  const isSet = (name: string) => env[name] !== undefined
  const passed = (names: readonly string[]) =>
    [...new Set([...names, markName, 'LOOP_RUN', 'LOOP_WORKSPACE'])].filter(isSet)
  const door = `${promptFile}.connectors.mjs`
  const servers = given.flatMap(({ name, command, cwd = '.', env: names = [], tools }) =>
    command ? [[name, { command, cwd: join(workspace, cwd), env: [...always, ...passed(names)], tools }] as const] : [],
  )
  if (servers.length > 0)
    writePrivate(door, `const servers = ${JSON.stringify(Object.fromEntries(servers), null, 2)}\n${doorProgram}`)
  return given.map(({ name, url, headers = {}, env: names = [], tools, startSeconds, timeoutSeconds }) => ({
    name,
    ...(url === undefined ? { command: [process.execPath, door, name], env: passed(names) } : { url, env: [] }),
    headers: Object.fromEntries(
      Object.entries(headers).filter(([, value]) => typeof value === 'string' || isSet(value.env)),
    ),
    tools,
    startSeconds,
    timeoutSeconds,
  }))
}

const writePrivate = (file: string, text: string): void => writeFileSync(file, text, { mode: 0o600 })

/** Settings laid over others: what both have as an object is put together. */
const laidOver = (settings: unknown, under: string | undefined, agent: string): unknown => {
  if (under === undefined || under.trim() === '') return settings
  try {
    return merged(JSON.parse(under), settings)
  } catch (cause) {
    const message = `settings of "${agent}" that connectors are laid over are no JSON`
    throw new LoopError('connector', message, { fix: 'Write them as plain JSON, without comments.', cause })
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const merged = (under: unknown, over: unknown): unknown => {
  if (!isObject(under) || !isObject(over)) return over
  const both = Object.keys(over).map(key => [key, key in under ? merged(under[key], over[key]) : over[key]])
  return { ...under, ...Object.fromEntries(both) }
}
