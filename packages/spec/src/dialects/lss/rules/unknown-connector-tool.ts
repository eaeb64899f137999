import { didYouMean, surelyMeant } from '../../../diagnostics/suggest.js'
import type { Project } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { builtInTools } from '../../../plan/built-in-tools.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Tools have any name, and those of connectors have names that are known. */
export const unknownConnectorTool: Rule = {
  id: 'lss/unknown-connector-tool',
  severity: 'warning',
  summary: 'A worker has a tool whose name is nearly that of a connector, or one that the connector lets nobody use.',
  why: 'The worker may use no tool but those that it lists, so it would do its work without what its author relies on.',
  create: ({ facts: { workers, project }, report }) => ({
    end() {
      if (!project?.connectors) return
      for (const { value: worker, at } of workers)
        for (const { value: tool, at: place } of placed(worker.tools, `${at}/tools`)) {
          const wrong = problemOf(tool, project)
          if (wrong) report({ at: place, ...wrong })
        }
    },
  }),
}

const problemOf = (tool: string, { connectors = {}, tools = {} }: Partial<Project>) => {
  if (Object.hasOwn(builtInTools, tool) || Object.hasOwn(tools, tool)) return undefined
  const slash = tool.indexOf('/')
  const [source, inner] = slash < 0 ? [tool, undefined] : [tool.slice(0, slash), tool.slice(slash + 1)]
  const connector = own(connectors, source)
  if (!connector) {
    const meant = surelyMeant(source, Object.keys(connectors))
    if (meant === undefined) return undefined
    const whole = inner === undefined ? meant : `${meant}/${inner}`
    const message = `no connector "${source}" is declared in loop.yaml; did you mean "${meant}"?`
    // A program may know a tool of such a name by itself, so nothing is repaired by itself.
    return {
      message,
      fix: `Write "${whole}"; or, if it is a tool of its agent, declare it under \`tools:\` in loop.yaml.`,
    }
  }
  const allowed = connector.tools?.filter(one => typeof one === 'string') ?? []
  if (inner === undefined || allowed.length === 0 || allowed.includes(inner)) return undefined
  return {
    message: `the connector "${source}" lets nobody use "${inner}"${didYouMean(inner, allowed)}`,
    fix: `Add it to the \`tools\` of "${source}" in loop.yaml, or remove it here.`,
  }
}
