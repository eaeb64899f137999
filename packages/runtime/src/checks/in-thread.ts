import { Worker } from 'node:worker_threads'

/**
 * Runs a text of code in a thread of its own, which is ended when it takes too long.
 *
 * @param limitMs how long it may take, from when it runs
 * @returns what it posts first; undefined when the time was over
 */
export const inThread = <T>(
  source: string,
  workerData: object,
  limitMs: number,
  signal: AbortSignal,
): Promise<T | undefined> => {
  const worker = new Worker(source, { eval: true, workerData })
  return new Promise<T | undefined>((resolve, reject) => {
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
