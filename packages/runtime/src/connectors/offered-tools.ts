import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Tool as OfferedTool } from '@modelcontextprotocol/sdk/types.js'

export type { OfferedTool }

/** Most tools that are looked at, and most pages that they may come in. */
const [mostTools, mostPages] = [2_000, 100]

/** All tools that a server offers, page by page. @throws what it answers instead, or that it does not come to an end */
export const offeredTools = async (client: Client, mostMs: number, signal: AbortSignal): Promise<OfferedTool[]> => {
  const { ListToolsResultSchema } = await import('@modelcontextprotocol/sdk/types.js')
  const until = performance.now() + mostMs
  const tools: OfferedTool[] = []
  const seen = new Set<string>()
  let cursor: string | undefined
  do {
    const timeout = Math.max(1, Math.min(until - performance.now(), 2 ** 31 - 1))
    const page = await client.request(
      { method: 'tools/list', params: cursor === undefined ? {} : { cursor } },
      ListToolsResultSchema,
      { signal: AbortSignal.any([signal]), timeout, maxTotalTimeout: timeout },
    )
    tools.push(...page.tools)
    cursor = page.nextCursor
    if (cursor !== undefined && (seen.has(cursor) || seen.size >= mostPages || tools.length > mostTools))
      throw new Error('it lists tools without an end')
    if (cursor !== undefined) seen.add(cursor)
  } while (cursor !== undefined)
  return tools
}
