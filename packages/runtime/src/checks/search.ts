import { inThread } from './in-thread.js'

/** Where a pattern was found first: which text, which line of it, and what stands there. */
export interface Hit {
  text: number
  line: number
  excerpt: string
}

/** Runs in the worker; a text, so that it comes along in a bundle. */
const source = `
const { parentPort, workerData: { patterns, flags, texts } } = require('node:worker_threads')
parentPort.postMessage(patterns.map(pattern => {
  const expression = new RegExp(pattern, flags)
  for (const [text, content] of texts.entries()) {
    const match = expression.exec(content)
    if (!match) continue
    const before = content.slice(0, match.index)
    const begin = before.lastIndexOf('\\n') + 1
    return { text, line: before.split('\\n').length, excerpt: content.slice(begin, begin + 200).split('\\n')[0] }
  }
  return null
}))`

/**
 * Looks for patterns in texts, in a thread that is ended when it takes too long: some patterns take longer than anybody lives.
 *
 * @returns for each pattern where it is found first, or null; undefined when the time was over
 */
export const searchAll = (
  patterns: readonly string[],
  flags: string,
  texts: readonly string[],
  limitMs: number,
  signal: AbortSignal,
): Promise<(Hit | null)[] | undefined> => inThread<(Hit | null)[]>(source, { patterns, flags, texts }, limitMs, signal)

const captureSource = `
const { parentPort, workerData: { pattern, text } } = require('node:worker_threads')
let found = null
for (const match of text.matchAll(new RegExp(pattern, 'gm'))) found = match[1] ?? null
parentPort.postMessage({ found })`

/** What the first group of a pattern holds where it is found last, or null; undefined when the time was over. */
export const lastCapture = async (
  pattern: string,
  text: string,
  limitMs: number,
  signal: AbortSignal,
): Promise<string | null | undefined> =>
  (await inThread<{ found: string | null }>(captureSource, { pattern, text }, limitMs, signal))?.found
