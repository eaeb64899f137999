import { LoopError } from '@loop/spec'
import type { Redact } from '../store/redact.js'

/** Why a server cannot be used, in words that follow its name. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
  constructor(
    readonly why: string,
    cause: unknown,
  ) {
    super(why, { cause })
  }
}

/** Codes of the protocol, by the numbers that it gives them. */
const [closed, timedOut, unknownMethod] = [-32000, -32001, -32601]

/** Longest piece of what a server says that is passed on. */
const longest = 1_000

/** What went wrong between us and a server, in words that follow its name, and without secrets. */
export const wordsFor = (cause: unknown, redact: Redact): string => redact(words(cause)).slice(0, longest)

const words = (cause: unknown): string => {
  if (cause instanceof Unusable) return cause.why
  if (cause instanceof LoopError) return cause.message
  if (!(cause instanceof Error)) return String(cause)
  const { code } = cause as { code?: unknown }
  if (cause.name === 'McpError') {
    if (code === timedOut) return 'took too long and was given up; whether it was done is not known'
    if (code === closed) return 'closed the connection before it answered; whether it was done is not known'
    if (code === unknownMethod) return `does not know what it was asked: ${said(cause)}`
    return `answered with an error: ${said(cause)}`
  }
  if (cause.constructor.name === 'StreamableHTTPError') return httpWords(Number(code), cause)
  if (cause.name === 'AbortError') return 'was stopped'
  if (cause.name === 'ZodError' || cause.name === '$ZodError') return 'answered what the protocol does not know'
  if (cause instanceof TypeError && cause.cause instanceof Error)
    return `cannot be reached (${(cause.cause as NodeJS.ErrnoException).code ?? cause.cause.message})`
  return `failed: ${cause.message}`
}

const said = ({ message }: Error): string => message.replace(/^MCP error -?\d+: /, '')

const httpWords = (status: number, cause: Error): string => {
  if (status === 401 || status === 403) return `does not let us in (HTTP ${status}); look at its \`headers\``
  if (status === 404) return 'is not there, or no longer knows us (HTTP 404)'
  const text = cause.message.replace(/^Streamable HTTP error: (Error POSTing to endpoint: )?/, '')
  return status > 0 ? `answered with HTTP ${status}: ${text}` : `does not speak the protocol: ${text}`
}
