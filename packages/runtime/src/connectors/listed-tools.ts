import { createHash } from 'node:crypto'
import { type ConnectorSpec, nearest } from '@loop/spec'
import type { Tool } from '../tools/tool.js'
import type { OfferedTool } from './offered-tools.js'

/** The tools of a connector that may be used. */
export interface Listed {
  tools: { name: string; described: Omit<Tool, 'use'> }[]
  /** SHA-256 of what is said of them. */
  digest: string
  /** What is listed in the project and not there, and what was left out. */
  warnings: string[]
}

/** Longest description, and longest schema as JSON, in characters. Both go into every request of a model. */
const [longestDescription, longestSchema] = [4_000, 64_000]

/** Of all that a server offers, what the project lists. */
export const listedTools = (spec: ConnectorSpec, offered: readonly OfferedTool[]): Listed => {
  const warnings: string[] = []
  const tools = new Map<string, Listed['tools'][number]>()
  for (const tool of offered) {
    const { name, description = '', inputSchema, annotations } = tool
    if (!spec.tools.includes(name)) continue
    if (tools.has(name)) {
      warnings.push(`it has "${name}" more than once; the first one counts`)
      continue
    }
    if (JSON.stringify(inputSchema).length > longestSchema) {
      warnings.push(`"${name}" is left out: what it takes is described in more than ${longestSchema} characters`)
      continue
    }
    if (description.length > longestDescription) warnings.push(`the description of "${name}" was cut`)
    const isHinted = spec.trustHints && annotations?.readOnlyHint === true
    tools.set(name, {
      name,
      described: {
        name: `${spec.name}/${name}`,
        description: description.slice(0, longestDescription),
        input: inputSchema,
        changes: !isHinted && !spec.readOnly.includes(name),
      },
    })
  }
  const names = offered.map(({ name }) => name)
  for (const name of spec.tools)
    if (!names.includes(name)) {
      const meant = nearest(name, names)
      warnings.push(`it has no tool "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`)
    }
  const listed = [...tools.values()]
  const said = listed.map(({ described }) => described).sort((a, b) => (a.name < b.name ? -1 : 1))
  return { tools: listed, digest: createHash('sha256').update(JSON.stringify(said)).digest('hex'), warnings }
}
