/**
 * Waits for code of a caller that only looks something up or puts something away: not for ever, and not when the run is told to
 * end. By the real clock, for what it waits for happens outside the run.
 *
 * @throws what the code throws, or an error that says that it gave no answer
 */
export const inTime = async <T>(work: () => Promise<T> | T, seconds: number, signal?: AbortSignal): Promise<T> => {
  let fail = (_: Error): void => {}
  const late = new Promise<never>((_, reject) => {
    fail = reject
  })
  const timer = setTimeout(() => fail(new Error(`it gave no answer in ${seconds} s`)), seconds * 1000)
  const onAbort = () => fail(new Error('the run was told to end'))
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()
  try {
    return await Promise.race([(async () => work())(), late])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
