import { join } from 'node:path'
import { checkFunction, type Place, type Plan } from '@loop/spec'
import { homeOf, workspaceOf } from '../drive/workspace.js'
import { argvOf } from '../tools/built-in/run.js'
import { type DoctorContext, plansWithin } from './context.js'

/** A command of a loop. */
export interface LoopCommand {
  /** `agent` does work or gives an opinion; `check` judges by its exit code; `tool` may be run by a model. */
  role: 'agent' | 'check' | 'tool'
  /** What the document calls it. */
  name: string
  /** The loop and that. */
  about: string
  argv: readonly string[]
  /** Absolute; where it starts. */
  folder: string
  /** Absolute; the project that it is about. */
  workspace: string
  /** Names of the environment variables that it is given. */
  env: readonly string[]
  /** What the plan puts into variables, as far as it is known before a run. */
  variables: ReadonlyMap<string, string>
  place: Place | undefined
}

/** Every command that runs of the loops start; what several loops share is there once. */
export const commandsIn = (context: DoctorContext): LoopCommand[] => {
  const commands = new Map<string, LoopCommand>()
  for (const plan of plansWithin(context))
    for (const command of [
      ...agentCommands(plan, context.root),
      ...checkCommands(plan, context.root),
      ...toolCommands(plan, context.root),
    ]) {
      const key = JSON.stringify([command.role, command.name, command.argv, command.folder])
      if (command.argv.length > 0 && !commands.has(key)) commands.set(key, command)
    }
  return [...commands.values()]
}

/** Names of the agents that somebody in a plan is to call. */
export const agentsCalled = ({ tasks, checks }: Plan): Set<string> =>
  new Set([...tasks.map(({ agent }) => agent), ...checks.flatMap(({ agent }) => agent ?? [])])

const agentCommands = (plan: Plan, root: string): LoopCommand[] =>
  [...agentsCalled(plan)].flatMap(name => {
    const agent = plan.agents[name]
    if (agent?.kind !== 'program') return []
    const { command: argv = [], cwd, env = [], place } = agent
    return { role: 'agent', name, about: `${plan.name}: ${name}`, argv, env, place, ...surroundings(plan, root, cwd) }
  })

const checkCommands = (plan: Plan, root: string): LoopCommand[] =>
  plan.checks.flatMap(check => {
    const { label, cwd, env = [], place } = check
    const argv = check.command ?? wordsIn(check.config?.['command']) ?? checkFunction(check.function ?? '')?.runs
    if (!argv || check.kind === 'agent' || check.kind === 'person') return []
    return {
      role: 'check',
      name: label,
      about: `${plan.name}: ${label}`,
      argv,
      env,
      place,
      ...surroundings(plan, root, cwd),
    }
  })

/** The commands that models may run. */
const toolCommands = (plan: Plan, root: string): LoopCommand[] =>
  [...agentsCalled(plan)].flatMap(agent => {
    const { tools = [], toolSettings, place } = plan.agents[agent] ?? {}
    const { commands = [], env = [] } = (tools.includes('run') ? toolSettings?.['run'] : undefined) ?? {}
    return commands.map(command => {
      const name = typeof command === 'string' ? command : command.join(' ')
      const argv = argvOf(command)
      return {
        role: 'tool' as const,
        name,
        about: `${plan.name}: ${agent} runs ${name}`,
        argv,
        env,
        place,
        ...surroundings(plan, root),
      }
    })
  })

const wordsIn = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every(word => typeof word === 'string') ? value : undefined

const surroundings = (plan: Plan, root: string, cwd = '.'): Pick<LoopCommand, 'folder' | 'workspace' | 'variables'> => {
  const values = { home: homeOf(plan, root) ?? root, workspace: workspaceOf(plan, root) }
  const given = Object.entries(plan.variables ?? {}).flatMap(([name, what]): [string, string][] =>
    what === 'home' || what === 'workspace' ? [[name, values[what]]] : [],
  )
  return { folder: join(values.workspace, cwd), workspace: values.workspace, variables: new Map(given) }
}
