import type { IncomingMessage } from 'node:http'
import { type Hosts, hostsOf } from '../fetching/hosts.js'
import { askFor, type Resolve } from '../fetching/request.js'
import { Refused, resultOf } from '../refused.js'
import type { Tool } from '../tool.js'
import type { Workplace } from './place.js'

/** Most bytes of an answer that are read, and how often it may lead elsewhere. */
const [mostBytes, mostHops] = [1024 * 1024, 5]

/** How long it may take, in seconds, where nothing is said. */
const usual = 30

/** Gets a page of a host that the project lists. */
export const fetchPage = (at: Workplace, resolve?: Resolve): Tool => {
  const { hosts: entries = [], timeoutSeconds = usual } = at.settings['fetch'] ?? {}
  const hosts = hostsOf(entries)
  return {
    name: 'fetch',
    description: `Gets a text over HTTP (GET). Only these hosts are asked: ${entries.join(', ')}.`,
    changes: false,
    input: {
      type: 'object',
      additionalProperties: false,
      required: ['url'],
      properties: { url: { type: 'string', maxLength: 4096, description: 'With https:// before it.' } },
    },
    use: (input, { signal, leftMs }) =>
      resultOf(async () => {
        const ms = Math.min(leftMs, timeoutSeconds * 1000)
        const time = new AbortController()
        const timer = setTimeout(() => time.abort(), ms)
        try {
          return await page(
            urlOf((input as { url: string }).url),
            hosts,
            AbortSignal.any([signal, time.signal]),
            resolve,
          )
        } catch (cause) {
          if (cause instanceof Refused) throw cause
          if (time.signal.aborted) throw new Refused(`it did not come within ${ms / 1000} s`)
          throw new Refused(`it cannot be had: ${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message}`)
        } finally {
          clearTimeout(timer)
        }
      }),
  }
}

const urlOf = (text: string, base?: URL): URL => {
  try {
    return new URL(text, base)
  } catch {
    throw new Refused(`"${text.slice(0, 200)}" is no address`)
  }
}

const page = async (first: URL, hosts: Hosts, signal: AbortSignal, resolve: Resolve | undefined): Promise<string> => {
  let url = first
  for (let hops = 0; ; hops++) {
    const response = await askFor(url, hosts, signal, resolve)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy()
      if (hops === mostHops) throw new Refused(`it led elsewhere more than ${mostHops} times`)
      url = urlOf(headers.location, url)
      continue
    }
    const text = await textOf(response)
    if (statusCode >= 400 || statusCode < 200)
      throw new Refused(`the server answered ${statusCode}:\n\n${text.slice(0, 2_000)}`)
    return text
  }
}

const textOf = async (response: IncomingMessage): Promise<string> => {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = response.headers
  const isText = type === '' || /^text\/|[/+](json|xml|yaml|javascript|x-yaml|x-ndjson)\b/i.test(type)
  if (!isText || encoding !== 'identity') {
    response.destroy()
    throw new Refused(`the answer is no plain text (${type}${encoding === 'identity' ? '' : `, ${encoding}`})`)
  }
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part)
    bytes += part.length
    if (bytes <= mostBytes) continue
    response.destroy()
    return `${Buffer.concat(parts).subarray(0, mostBytes).toString('utf8')}\n[the rest is not read: it has more than ${mostBytes} bytes]`
  }
  return Buffer.concat(parts).toString('utf8')
}
