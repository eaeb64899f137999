import type { AgentSpec, Irreversible, Task } from '../../generated/types.js'
import { own } from '../../own.js'
import { below, placeAt } from '../../source/document.js'
import type { ProjectDocument } from '../loopkit/document.js'

/** A tool that is marked, and where. */
export type MarkedTools = ReadonlyMap<string, Irreversible['place']>

/** The tools and connectors that a project marks as irreversible. */
export const markedTools = (project: ProjectDocument | undefined): Map<string, Irreversible['place']> => {
  const marked = new Map<string, Irreversible['place']>()
  if (!project) return marked
  for (const [name, tool] of Object.entries(project.project.tools ?? {}))
    if (tool?.irreversible) marked.set(name, placeAt(project.source, below('/tools', name)))
  return marked
}

/** The mark of an agent that is declared in a project, as that of whatever calls it. */
export const agentMark = (
  project: ProjectDocument | undefined,
  agent: AgentSpec | undefined,
): Irreversible | undefined => {
  if (!agent?.irreversible || !agent.place) return undefined
  const entry = Object.keys(project?.project.agents ?? {}).find(name => agent.place?.pointer === below('/agents', name))
  return { because: `the agent "${entry ?? agent.name}"`, place: agent.place }
}

/** The mark of a command that is declared in a project's `checks:`. */
export const checkMark = (project: ProjectDocument | undefined, name: string): Irreversible | undefined =>
  project && own(project.project.checks, name)?.irreversible
    ? { because: `the check "${name}"`, place: placeAt(project.source, below('/checks', name)) }
    : undefined

/** Names of tools, and of connectors with all that their lists allow: a program may use each of these. */
export const withToolsOf = (project: ProjectDocument | undefined, names: readonly string[]): string[] =>
  names.flatMap(name => [
    name,
    ...(own(project?.project.connectors, name)?.tools ?? []).map(tool => `${name}/${tool}`),
    ...(name.includes('/') ? [name.slice(0, name.indexOf('/'))] : []),
  ])

/**
 * The mark that a tool gives to a task that may use it. A program cannot be stopped at a single tool, so the whole call is held.
 *
 * @param tools what it may use; undefined when nothing is said, so that it may use any
 */
export const toolMark = (tools: Task['tools'], marked: MarkedTools): Irreversible | undefined => {
  const name = tools ? tools.find(tool => marked.has(tool)) : [...marked.keys()][0]
  const place = name === undefined ? undefined : marked.get(name)
  if (!place) return undefined
  return { because: tools ? `the tool "${name}"` : `the tool "${name}", which it may use: it lists no tools`, place }
}
