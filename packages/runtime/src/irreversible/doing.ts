import { join } from 'node:path'
import { type AgentSpec, type CheckSpec, callCeiling, type Effect, type Task } from '@loop/spec'
import type { Session } from '../drive/session.js'
import { givenVariables, workspaceOf } from '../drive/workspace.js'
import { secretValues } from '../store/redact.js'
import { programAt } from '../supervise/find-program.js'
import { sha256 } from './digest.js'
import { filesNamed } from './files-named.js'

/** What a call does, beside the text that it is given. */
export interface Doing {
  /** SHA-256 of it all. */
  frame: string
  /** The same for people. */
  says: string
}

/** What is called, as far as it does not depend on who calls it. */
interface Command {
  command: readonly string[]
  cwd?: string | undefined
  env?: readonly string[] | undefined
}

/** What an agent's call does: what runs where, with what, and what it costs at most. */
export const agentDoing = async (
  session: Session,
  effect: Effect,
  label: string,
  agent: AgentSpec,
  given: Pick<Task, 'model' | 'connectors' | 'tools' | 'timeoutSeconds'>,
): Promise<Doing> => {
  const { name, command = [], prompt, sampling, model } = agent
  const isOwn = Object.hasOwn(session.agents, name)
  const asked = isOwn || agent.kind !== 'model' ? undefined : modelDoing(agent)
  const run = isOwn || asked ? undefined : await commandDoing(session, effect, { ...agent, command })
  const ceiling = callCeiling(agent)
  const called = given.model ?? model
  const facts = [label, name, isOwn, prompt, sampling, called, given.connectors, given.tools, ceiling]
  return {
    frame: sha256(JSON.stringify([facts, given.timeoutSeconds, agent.timeoutSeconds, (run ?? asked)?.facts])),
    says: [
      `"${label}" will be done by the agent "${name}"${isOwn ? ', which the program brings that runs this loop' : ''}.`,
      ...((run ?? asked)?.lines ?? []),
      ...(called === undefined ? [] : [`Model: ${called}`]),
      ...(given.connectors?.length ? [`Connectors: ${given.connectors.join(', ')}`] : []),
      ...(given.tools ? [`Tools: ${given.tools.join(', ') || 'none'}`] : []),
      `Costs at most: ${costText(ceiling)}`,
    ].join('\n'),
  }
}

/** Whom a model over HTTP is asked of; secrets are named by their variables. */
const modelDoing = (agent: AgentSpec) => {
  const { provider, baseUrl, api, apiKeyEnv, headers, reasoningEffort, structuredOutput } = agent
  const { tools = [], toolSettings, maxSteps } = agent
  return {
    facts: [
      provider,
      baseUrl,
      api,
      apiKeyEnv,
      headers,
      reasoningEffort,
      structuredOutput,
      tools,
      toolSettings,
      maxSteps,
    ],
    lines: [
      `Asks: ${provider}${baseUrl === undefined ? '' : ` at ${baseUrl}`}`,
      ...(tools.length > 0 ? [`May use: ${tools.join(', ')}`] : []),
    ],
  }
}

/** What a check that is no agent's does. */
export const checkDoing = async (session: Session, effect: Effect, check: CheckSpec): Promise<Doing> => {
  const { command = [], function: name, config, writes, timeoutSeconds, label } = check
  const run = command.length > 0 ? await commandDoing(session, effect, { ...check, command }) : undefined
  return {
    frame: sha256(JSON.stringify([label, name, config, writes, timeoutSeconds, run?.facts])),
    says: [
      `The check "${label}" will ${run ? 'run a command' : `call "${name}"`}.`,
      ...(run?.lines ?? []),
      ...(config ? [`Settings: ${JSON.stringify(config)}`] : []),
    ].join('\n'),
  }
}

const commandDoing = async (session: Session, effect: Effect, { command, cwd = '.', env = [] }: Command) => {
  const { plan, root } = session
  const folder = join(workspaceOf(plan, root), cwd)
  const program = programAt(command[0] ?? '', folder)
  const files = await filesNamed(program === undefined ? command : [program, ...command.slice(1)], folder, root)
  const variables = env.map(name => [name, shownValue(name)] as const)
  return {
    facts: [command, folder, program, files, variables, givenVariables(session, effect)],
    lines: [
      `Command: ${JSON.stringify(command)}`,
      `Folder: ${folder}`,
      ...files.map(({ path, version }) => `File: ${path} (${version})`),
      ...(env.length > 0 ? [`Variables: ${variables.map(([name, value]) => `${name}=${value}`).join(', ')}`] : []),
    ],
  }
}

/** A secret is not shown, and no digest is made of it that others could try values against. */
const shownValue = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) return '(not set)'
  return secretValues([name]).length > 0 ? '(secret)' : JSON.stringify(value)
}

const costText = ({ tokens, usd }: ReturnType<typeof callCeiling>): string => {
  const said = [usd === undefined ? '' : `$${usd}`, tokens === undefined ? '' : `${tokens} tokens`].filter(Boolean)
  return said.length > 0 ? said.join(', ') : 'not known, its agent declares no ceiling'
}
