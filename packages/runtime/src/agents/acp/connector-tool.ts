import type { ConnectorSpec } from '@loop/spec'
import type { ToolCall } from './heard.js'

/** The tool of a connector that a program speaks of, as `connector/tool`; each program has a way of its own to call it. */
export const connectorTool = (
  { name, title }: Pick<ToolCall, 'name' | 'title'>,
  given: readonly ConnectorSpec[] = [],
): string | undefined => {
  for (const { name: server, tools } of given)
    for (const tool of tools)
      if (waysToSay(server, tool).includes(name) || title === `${tool} (${server} MCP Server)`)
        return `${server}/${tool}`
  return undefined
}

const waysToSay = (server: string, tool: string): string[] => [
  `${server}/${tool}`,
  `${server}.${tool}`,
  `${server}_${tool}`,
  `${server}__${tool}`,
  `mcp_${server}_${tool}`,
  `mcp__${server}__${tool}`,
]
