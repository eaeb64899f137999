import type { ConnectorSpec } from '@loop/spec'
import type { ToolResult } from '../tools/tool.js'
import type { ConnectorHost } from './connectors.js'
import { httpLink } from './http-link.js'
import type { Link } from './link.js'
import { type OfferedTool, offeredTools } from './offered-tools.js'
import { Unusable } from './problem.js'
import { resultText } from './result-text.js'
import { stdioLink } from './stdio-link.js'

/** A server that was started, or reached, and that has answered. */
export interface Connection {
  /** The how manyth start within the run. */
  start: number
  /** All tools that it offers. @throws what the server, the protocol or the time brings about */
  list(): Promise<OfferedTool[]>
  /** Uses one of its tools. @throws as above */
  use(tool: string, input: Record<string, unknown>, mostMs: number, signal: AbortSignal): Promise<ToolResult>
  /** Resolves when nothing of it is left: with why, unless it was told to end. */
  ended: Promise<string | undefined>
  /** Ends it. */
  close(): Promise<void>
  /** Ends it because of what it did. */
  fail(why: string): Promise<void>
}

/**
 * Starts a server, or reaches it, and greets it. Nothing is offered to it: it may neither ask our model, nor our user, nor for our files.
 *
 * @param onListChanged called when it says that its tools changed
 * @throws what the server, the protocol or the time brings about; nothing of it is left then
 */
export const connect = async (
  spec: ConnectorSpec,
  host: ConnectorHost,
  start: number,
  onListChanged: () => void,
): Promise<Connection> => {
  const [{ Client }, { CallToolResultSchema, ToolListChangedNotificationSchema }] = await Promise.all([
    import('@modelcontextprotocol/sdk/client/index.js'),
    import('@modelcontextprotocol/sdk/types.js'),
  ])
  const startMs = spec.startSeconds * 1000
  const link: Link = spec.url === undefined ? stdioLink(spec, host, start) : await httpLink(spec, spec.url)
  const client = new Client({ name: 'loop', version: '1' }, { capabilities: {} })
  client.setNotificationHandler(ToolListChangedNotificationSchema, onListChanged)
  let told: string | undefined | null = null
  const end = async (why?: string): Promise<void> => {
    if (told === null) told = why
    await link.close()
  }
  const onKill = () => void end()
  host.kill.addEventListener('abort', onKill, { once: true })
  const ended = link.ended.then(why => {
    host.kill.removeEventListener('abort', onKill)
    return told === null ? host.redact(why) : told
  })
  /** When it ended, how it ended says more than that nobody answers. */
  const orWhy = async <T>(answer: Promise<T>): Promise<T> =>
    answer.catch(async cause => {
      const why = link.hasEnded() ? await ended : undefined
      throw why === undefined ? cause : new Unusable(why, cause)
    })
  try {
    await orWhy(client.connect(link.transport, { timeout: startMs, signal: AbortSignal.any([host.kill]) }))
  } catch (cause) {
    await end()
    await ended
    throw cause
  }
  return {
    start,
    ended,
    list: () => orWhy(offeredTools(client, startMs, host.kill)),
    async use(tool, input, mostMs, signal) {
      const timeout = Math.max(1, Math.min(mostMs, 2 ** 31 - 1))
      const asked = client.request(
        { method: 'tools/call', params: { name: tool, arguments: input } },
        CallToolResultSchema,
        {
          signal: AbortSignal.any([signal, host.kill]),
          timeout,
          maxTotalTimeout: timeout,
        },
      )
      const result = await orWhy(asked).catch(async cause => {
        const why = link.whyLost(cause)
        if (why !== undefined) await end(why)
        throw cause
      })
      const text = host.redact(resultText(result))
      return result.isError ? { text, failed: true } : { text }
    },
    async close() {
      await end()
      await ended
    },
    async fail(why) {
      await end(why)
      await ended
    },
  }
}
