import type { Writable } from 'node:stream'
import type { AnyMessage, Stream } from '@agentclientprotocol/sdk'
import { linesTo } from '../output/lines.js'

/** Longest message that is read, in bytes. */
const longest = 8 * 1024 * 1024

/** Most requests of a program that may wait for their answers at a time. */
const mostWaiting = 1_000

/** Messages on the standard input and output of a program, one on each line; what is none is left out. */
export interface Wire {
  stream: Stream
  /** To be called with the program's standard input. */
  attach(stdin: Writable): void
  /** Takes a further piece of standard output; says why the program has to be stopped, when it floods. */
  take(chunk: Buffer): string | undefined
  /** Nothing more is said to the program. */
  end(): void
  /** Nothing more comes from it. */
  close(): void
  /** How many lines were no message, and the last of them. */
  stray(): { count: number; last: string }
}

/**
 * @param onUpdate told of what the program says of its work, as it comes. The library would leave out, with a line on our standard error, what a
 * newer program says in another form.
 */
export const wire = (onUpdate: (params: unknown) => void): Wire => {
  let attach: (stdin: Writable) => void = () => {}
  const attached = new Promise<Writable>(resolve => {
    attach = resolve
  })
  let output: ReadableStreamDefaultController<AnyMessage> | undefined
  const asked = new Set<unknown>()
  const stray = { count: 0, last: '' }
  let waiting = 0
  let unbroken = 0

  const readable = new ReadableStream<AnyMessage>({
    start(controller) {
      output = controller
    },
    cancel() {
      output = undefined
    },
  })
  const writable = new WritableStream<AnyMessage>({
    async write(message) {
      if (!('method' in message)) waiting--
      else if ('id' in message) asked.add(message.id)
      const stdin = await attached
      await new Promise<void>((resolve, reject) => {
        stdin.write(`${JSON.stringify(message)}\n`, error => (error ? reject(error) : resolve()))
      })
    },
  })
  const lines = linesTo(line => {
    if (line.trim() === '') return
    const message = messageIn(line)
    const isAnswer = message !== undefined && !('method' in message)
    if (!message || (isAnswer && !asked.delete(message['id']))) {
      stray.count++
      stray.last = line.slice(0, 200)
      return
    }
    if ('method' in message && 'id' in message) waiting++
    if (message['method'] === 'session/update' && !('id' in message)) onUpdate(message['params'])
    else output?.enqueue(message as AnyMessage)
  })

  return {
    stream: { readable, writable },
    attach,
    take(chunk) {
      const newline = chunk.lastIndexOf(10)
      unbroken = newline < 0 ? unbroken + chunk.length : chunk.length - newline - 1
      if (unbroken > longest) return `it printed a line of more than ${longest} bytes`
      lines.add(chunk)
      return waiting > mostWaiting ? `it asked for more than ${mostWaiting} things at a time` : undefined
    },
    end: () => void attached.then(stdin => stdin.end()),
    close() {
      const controller = output
      output = undefined
      controller?.close()
    },
    stray: () => stray,
  }
}

/** A line as a message of JSON-RPC 2.0, if it is one. */
const messageIn = (line: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const message = value as Record<string, unknown>
    const isCall = typeof message['method'] === 'string'
    const isAnswer = !('method' in message) && 'id' in message && ('result' in message || 'error' in message)
    return message['jsonrpc'] === '2.0' && (isCall || isAnswer) ? message : undefined
  } catch {
    return undefined
  }
}
