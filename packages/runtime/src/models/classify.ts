import { type FailureKind, ModelFailure } from './failures.js'
import { retryAfterOf } from './retry-after.js'
import { Stalled } from './stall.js'

/** What the SDK's errors for answers of servers hold. */
interface Answered {
  message?: unknown
  statusCode?: unknown
  responseHeaders?: Record<string, string>
  responseBody?: unknown
  cause?: unknown
}

/** What went wrong, from whatever the SDK threw or the server said in the middle of a stream. */
export const classify = (cause: unknown): ModelFailure => {
  const known = [...causes(cause)].find(one => one instanceof ModelFailure)
  if (known) return known
  const stalled = [...causes(cause)].find(one => one instanceof Stalled)
  if (stalled) return new ModelFailure('stalled', `it ${stalled.message}`, { cause })
  const { statusCode, responseHeaders = {}, responseBody } = (cause ?? {}) as Answered
  const said = wordsOf(cause)
  const detail = clipped(typeof statusCode === 'number' ? `${statusCode}: ${said}` : said)
  const all = `${said} ${typeof responseBody === 'string' ? responseBody.slice(0, 10_000) : ''} ${typeOf(cause)}`
  const retryAfterMs = retryAfterOf(responseHeaders)
  return new ModelFailure(kindOf(cause, statusCode, all), detail, { cause, retryAfterMs })
}

const kindOf = (cause: unknown, status: unknown, said: string): FailureKind => {
  if (/\bbad port\b/.test(said)) return 'unreachable' // one that fetch does not connect to
  if (/^(JSON parsing|Type validation) failed/.test(said)) return 'malformed' // Anthropic's adapter tells it as a status
  if (/without a finish reason/.test(said)) return 'broken-stream'
  if ([...causes(cause)].some(one => unreadable.test(String((one as { name?: unknown }).name)))) return 'malformed'
  if (typeof status === 'number' && status >= 300) return ofStatus(status, said)
  const spoken = spokenKinds.find(([words]) => words.test(said))?.[1]
  if (spoken) return spoken
  const codes = [...causes(cause)].map(one => String((one as { code?: unknown }).code ?? ''))
  if (
    codes.some(code =>
      /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(
        code,
      ),
    )
  )
    return 'unreachable'
  if (codes.some(code => /TIMEOUT/.test(code))) return 'stalled'
  if (
    codes.some(code => /^(ECONNRESET|EPIPE|UND_ERR)/.test(code)) ||
    /terminated|socket|cannot connect|fetch failed/i.test(said)
  )
    return 'broken-stream'
  return 'malformed'
}

/** What the SDK calls an answer that is not in the protocol. */
const unreadable = /^AI_(JSONParse|TypeValidation|InvalidResponseData|EmptyResponseBody)Error$/

const ofStatus = (status: number, said: string): FailureKind => {
  if (status === 402 || /insufficient_quota|credit balance|billing/i.test(said)) return 'no-credit'
  if (status === 401 || status === 403 || /api.?key not valid|api_key_invalid/i.test(said)) return 'wrong-key'
  if (status === 404) return 'unknown-model'
  if (
    status === 413 ||
    /context.?length|too long|too many tokens|maximum context|exceeds the maximum number of tokens/i.test(said)
  )
    return 'too-long'
  if (status === 429) return 'rate-limited'
  if (status === 529 || status === 503) return 'overloaded'
  if (status === 408 || status === 409 || status >= 500) return 'server-error'
  if (status === 400 && /model.*(not found|does not exist|invalid model)|invalid model/i.test(said))
    return 'unknown-model'
  return 'bad-request'
}

/** What servers call an error that comes in the middle of a stream, where there is no status any more. */
const spokenKinds: readonly (readonly [RegExp, FailureKind])[] = [
  [/insufficient_quota/, 'no-credit'],
  [/overloaded/i, 'overloaded'],
  [/rate.?limit/i, 'rate-limited'],
  [/authentication_error|permission_error|invalid_api_key/, 'wrong-key'],
  [/api_error|server_error|internal/i, 'server-error'],
]

function* causes(error: unknown): Generator<object> {
  let here = error
  for (let depth = 0; depth < 8 && typeof here === 'object' && here !== null; depth++) {
    yield here
    here = (here as { cause?: unknown }).cause
  }
}

const typeOf = (error: unknown): string => {
  const { type, code } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  return [type, code].filter(word => typeof word === 'string').join(' ')
}

/** What was said, down to what caused it. */
const wordsOf = (error: unknown): string => {
  if (typeof error === 'string') return error
  const words = [...causes(error)].flatMap(one => {
    const { message } = one as { message?: unknown }
    return typeof message === 'string' && message !== '' ? [message] : []
  })
  return [...new Set(words)].join(': ') || JSON.stringify(error) || 'it did not say why'
}

const clipped = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)}…` : text)
