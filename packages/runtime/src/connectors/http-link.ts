import type { ConnectorSpec } from '@loop/spec'
import { boundedFetch } from './bounded-fetch.js'
import { headersFrom } from './headers.js'
import type { Link } from './link.js'

/** How long a server may take to note that we are gone, in milliseconds. */
const farewell = 1_000

/** Speaks with a server over streamable HTTP. Headers from the environment go into its requests and nowhere else. */
export const httpLink = async ({ headers = {} }: ConnectorSpec, url: string): Promise<Link> => {
  const { StreamableHTTPClientTransport, StreamableHTTPError } = await import(
    '@modelcontextprotocol/sdk/client/streamableHttp.js'
  )
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers: headersFrom(headers) },
    fetch: boundedFetch(why => void close(why)),
    reconnectionOptions: {
      initialReconnectionDelay: 500,
      maxReconnectionDelay: 5_000,
      reconnectionDelayGrowFactor: 2,
      maxRetries: 3,
    },
  })
  let isOver = false
  let settle: (why: string) => void = () => {}
  const ended = new Promise<string>(resolve => {
    settle = resolve
  })
  const close = async (why = 'was closed'): Promise<void> => {
    if (isOver) return
    isOver = true
    await Promise.race([
      transport.terminateSession().catch(() => {}), // it forgets us by itself in the end
      new Promise(resolve => setTimeout(resolve, farewell).unref()),
    ])
    await transport.close()
    settle(why)
  }
  return {
    transport,
    ended,
    hasEnded: () => isOver,
    whyLost: cause =>
      cause instanceof StreamableHTTPError && cause.code === 404 && transport.sessionId !== undefined
        ? 'no longer knows us (HTTP 404)'
        : undefined,
    close: () => close(),
  }
}
