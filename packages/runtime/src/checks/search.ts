import { Worker } from 'node:worker_threads'

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
): Promise<(Hit | null)[] | undefined> => {
  const worker = new Worker(source, { eval: true, workerData: { patterns, flags, texts } })
  return new Promise<(Hit | null)[] | undefined>((resolve, reject) => {
    const stop = () => resolve(undefined)
    let timer: NodeJS.Timeout | undefined
    worker.once('online', () => {
      timer = setTimeout(stop, limitMs)
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      stop()
    })
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  }).finally(() => worker.terminate())
}
