/** Longest wait before a further attempt, in seconds. */
const longest = 60

/**
 * The most seconds to wait before an attempt: 1 before the second, then twice as much each time, up to a minute. The engine waits
 * between half of it and all of it, at random, so that many that failed together do not come back together.
 *
 * @param attempt 2 for the first that is tried again
 */
export const retryDelay = (attempt: number): number => Math.min(longest, 2 ** Math.max(0, attempt - 2))

/** The most seconds that all waits of a task together take. */
export const retryDelays = (retries: number): number => {
  const growing = Math.min(retries, Math.ceil(Math.log2(longest)))
  return 2 ** growing - 1 + (retries - growing) * longest
}
