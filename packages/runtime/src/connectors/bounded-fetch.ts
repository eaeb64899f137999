import { longestMessage } from './link.js'

/** How many streams of news may be opened within how many milliseconds; a server that closes them at once is not asked for ever. */
const [mostStreams, within] = [5, 60_000]

/**
 * A `fetch` for one server: it opens streams of news only so often, whatever wait the server asks for, and gives up an answer in which
 * one message is longer than {@link longestMessage}.
 *
 * @param onTooLong told why, when it does
 */
export const boundedFetch = (onTooLong: (why: string) => void, fetch: typeof globalThis.fetch = globalThis.fetch) => {
  let opened: number[] = []
  return async (url: string | URL, init?: RequestInit): Promise<Response> => {
    if ((init?.method ?? 'GET') === 'GET') {
      const now = performance.now()
      opened = opened.filter(at => now - at < within)
      if (opened.length >= mostStreams) return new Response(null, { status: 405 }) // as one that offers none
      opened.push(now)
    }
    const response = await fetch(url, init)
    if (!response.body) return response
    const body = response.body.pipeThrough(limiter(isStream(response), onTooLong))
    const { status, statusText, headers } = response
    return new Response(body, { status, statusText, headers })
  }
}

const isStream = ({ headers }: Response): boolean => (headers.get('content-type') ?? '').startsWith('text/event-stream')

/** Lets bytes pass until one message is too long; in a stream an empty line ends a message. */
const limiter = (isStream: boolean, onTooLong: (why: string) => void): TransformStream<Uint8Array, Uint8Array> => {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      const end = isStream ? lastEnd(chunk) : -1
      bytes = end < 0 ? bytes + chunk.length : chunk.length - end
      if (bytes <= longestMessage) return controller.enqueue(chunk)
      const why = `sent more than ${longestMessage} bytes as one message`
      controller.error(new Error(why))
      onTooLong(why)
    },
  })
}

const lastEnd = (chunk: Uint8Array): number => {
  const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\r\n\r\n'))
}
