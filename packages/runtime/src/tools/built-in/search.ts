import { inThread } from '../../checks/in-thread.js'
import { placeIn, withFile } from '../jail.js'
import { Refused, resultOf } from '../refused.js'
import { isBinary, upTo } from '../texts.js'
import type { Tool } from '../tool.js'
import { allowedIn, type Workplace } from './place.js'
import { walk } from './walk.js'

/** Most hits of one answer, characters of one line, bytes of one file, and bytes that are looked through. */
const [most, longest, largest, whole] = [200, 300, 2 * 1024 * 1024, 128 * 1024 * 1024]

/** How long a regular expression may take, in milliseconds: some take longer than anybody lives. */
const patience = 5_000

interface Text {
  path: string
  text: string
}

/** Looks for a text, or for a regular expression, line by line. */
export const search = (at: Workplace): Tool => ({
  name: 'search',
  description:
    'Finds the lines of files in the workspace that hold a text, or match a regular expression (JavaScript).',
  changes: false,
  input: {
    type: 'object',
    additionalProperties: false,
    required: ['query'],
    properties: {
      query: { type: 'string', minLength: 1, maxLength: 1000 },
      regex: { type: 'boolean', description: 'Whether the query is a regular expression; a plain text without it.' },
      path: { type: 'string', description: 'A file or folder to look in; the whole workspace without it.' },
    },
  },
  use: (input, { signal }) =>
    resultOf(async () => {
      const { query, regex = false, path = '.' } = input as { query: string; regex?: boolean; path?: string }
      const place = await placeIn(at.jail, path, allowedIn(at, 'search'), 'folder')
      const find = regex ? byPattern(query, signal) : byText(query)
      const hits: string[] = []
      let bytes = 0
      for await (const texts of batchesIn(at, place)) {
        if (signal.aborted) throw new Refused('it was stopped')
        hits.push(...(await find(texts)))
        bytes += lengthOf(texts)
        if (hits.length > most || bytes > whole) break
      }
      const rest = bytes > whole ? '[too much to look through: name a folder further down]' : ''
      const more = hits.length > most ? `[there are more than ${most}; ask for something rarer]` : rest
      return [...hits.slice(0, most), ...(more === '' ? [] : [more])].join('\n') || '[nothing is found]'
    }),
})

const lengthOf = (texts: readonly Text[]): number => texts.reduce((sum, { text }) => sum + text.length, 0)

/** Several texts at a time, since a thread for each would take longer than to look. */
async function* batchesIn(at: Workplace, place: string): AsyncGenerator<Text[]> {
  let texts: Text[] = []
  let length = 0
  for await (const text of textsIn(at, place)) {
    texts.push(text)
    length += text.text.length
    if (length < largest) continue
    yield texts
    texts = []
    length = 0
  }
  if (texts.length > 0) yield texts
}

/** The texts of a file, or of the files of a folder; what is binary, or too large, is passed over. */
async function* textsIn(at: Workplace, place: string): AsyncGenerator<Text> {
  const isMeant = allowedIn(at, 'search').file(place)
  const single = isMeant && place !== '' ? await textAt(at, place).catch(() => undefined) : undefined
  if (single) return yield single
  for await (const { path, kind } of walk(at, 'search', place, 50)) {
    const text = kind === 'file' ? await textAt(at, path).catch(() => undefined) : undefined
    if (text) yield text
  }
}

const textAt = async (at: Workplace, path: string): Promise<Text | undefined> => {
  const bytes = await withFile(at.jail, path, file => upTo(file, largest + 1))
  return bytes.length > largest || isBinary(bytes) ? undefined : { path, text: bytes.toString('utf8') }
}

type Find = (texts: readonly Text[]) => Promise<string[]> | string[]

const shown = (path: string, number: number, line: string): string =>
  `${path}:${number}: ${line.length > longest ? `${line.slice(0, longest)}…` : line}`

const byText =
  (query: string): Find =>
  texts =>
    texts
      .filter(({ text }) => text.includes(query))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => (line.includes(query) ? [shown(path, index + 1, line)] : [])),
      )

/** Runs in the worker; a text, so that it comes along in a bundle. */
const source = `
const { parentPort, workerData: { query, texts, most } } = require('node:worker_threads')
const expression = new RegExp(query, 'u')
const found = []
for (const { path, text } of texts)
  for (const [index, line] of text.split('\\n').entries())
    if (found.length <= most && expression.test(line)) found.push([path, index + 1, line.slice(0, 1000)])
parentPort.postMessage(found)`

const byPattern = (query: string, signal: AbortSignal): Find => {
  try {
    new RegExp(query, 'u')
  } catch (cause) {
    throw new Refused(`this is no regular expression: ${(cause as Error).message}`)
  }
  let left = patience
  return async texts => {
    const began = performance.now()
    const found = await inThread<[string, number, string][]>(source, { query, texts, most }, left, signal)
    left -= performance.now() - began
    if (!found) throw new Refused(`the regular expression took longer than ${patience / 1000} s; give a simpler one`)
    return found.map(([path, number, line]) => shown(path, number, line))
  }
}
