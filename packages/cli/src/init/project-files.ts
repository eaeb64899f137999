import { readFile } from 'node:fs/promises'
import { schemaFiles } from './schemas.js'

/** What a new project is made with. */
export interface ProjectChoices {
  /** Name of its loop. */
  name: string
  agent: AgentChoice
}

export const agentChoices = ['scripted', 'claude', 'codex'] as const
export type AgentChoice = (typeof agentChoices)[number]

export const defaults: ProjectChoices = { name: 'first-loop', agent: 'scripted' }

const commands: Record<Exclude<AgentChoice, 'scripted'>, string> = {
  claude: '[claude, -p, --permission-mode, acceptEdits, --max-budget-usd, "0.50"]',
  codex: '[codex, exec, --sandbox, workspace-write, "-"]',
}

/** The files of a new project: their text by their path in it. */
export const projectFiles = async ({ name, agent }: ProjectChoices): Promise<Record<string, string>> => {
  const project = await template('loop.yaml')
  const loop = await template('loops/first-loop.yaml')
  return {
    'loop.yaml': agent === 'scripted' ? project : withAgent(project, agent),
    [`loops/${name}.yaml`]: loop.replace(
      'name: first-loop',
      `name: ${JSON.stringify(name).replace(/^"([\w-]+)"$/, '$1')}`,
    ),
    ...(agent === 'scripted' ? { 'agents/scripted.mjs': await template('agents/scripted.mjs') } : {}),
    'checks/notes.mjs': await template('checks/notes.mjs'),
    ...schemaFiles(),
  }
}

/** What a project's .gitignore has to hold. */
export const ignored = (): Promise<string> => template('gitignore')

const template = (path: string): Promise<string> => readFile(new URL(`../templates/${path}`, import.meta.url), 'utf8')

const withAgent = (project: string, agent: keyof typeof commands): string =>
  project
    .replace(
      /(\n {4}description: ).*stand-in.*/,
      `$1The ${agent} command line, which has to be installed and logged in.`,
    )
    .replace(/(\n {4}command: ).*scripted.*/, `$1${commands[agent]}`)
    .replace(/(\n {4}ceiling: ).*/, '$1{ tokens: 60000, costUsd: 0.5 }')
