/**
 * The time that a run lives in. Everything a run waits for or measures goes by it: waits before another try, limits of time, how
 * long a call takes, when an answer is too late, the dates in the journal. Programs are held to their time by the real clock, and so is
 * what only spares the disk or waits for another process.
 */
export interface Clock {
  /** Milliseconds since 1970. It may be set, so no length of time is read off it. */
  now(): number
  /** Milliseconds since whenever; never goes back. */
  elapsed(): number
  /** Resolves when so many milliseconds are over, or when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** Calls back when so many milliseconds are over, unless what it returns is called before. Nobody waits for it. */
  timer(ms: number, call: () => void): () => void
  /** Told when somebody begins to work, and when somebody stops or only waits for others; for clocks that jump. */
  work?(change: 1 | -1): void
}

/** The longest time that the system's timers take, in milliseconds. */
const longest = 2 ** 31 - 1

/** The time that goes by outside. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  timer(ms, call) {
    const until = performance.now() + ms
    let timer: NodeJS.Timeout
    const arm = () => {
      const left = Math.max(0, until - performance.now())
      timer = setTimeout(left > longest ? arm : call, Math.min(left, longest))
    }
    arm()
    return () => clearTimeout(timer)
  },
  sleep: (ms, signal) => sleepOn(systemClock.timer, ms, signal),
}

/** Waits by a timer, until the signal is aborted at the latest. */
export const sleepOn = (timer: Clock['timer'], ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) return resolve()
    const end = () => {
      cancel()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const cancel = timer(ms, end)
    signal.addEventListener('abort', end, { once: true })
  })

/** The clock that a caller asks for; `now` alone leaves lengths of time as they are outside. */
export const clockOf = ({ clock, now }: { clock?: Clock; now?: () => Date }): Clock =>
  clock ?? (now ? { ...systemClock, now: () => now().getTime() } : systemClock)

/** Tells a clock that somebody works until a promise is settled. */
export const working = async <T>(clock: Clock, work: () => Promise<T>): Promise<T> => {
  clock.work?.(1)
  try {
    return await work()
  } finally {
    clock.work?.(-1)
  }
}

/** Tells a clock that somebody who works only waits for others until a promise is settled. */
export const resting = async <T>(clock: Clock, wait: Promise<T>): Promise<T> => {
  clock.work?.(-1)
  try {
    return await wait
  } finally {
    clock.work?.(1)
  }
}
