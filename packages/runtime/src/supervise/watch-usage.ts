import { type Usage, usageOf } from './usage.js'

/** What was seen of a program while it ran. */
export interface Watched {
  /** Most memory that it held, as far as it was looked at. */
  maxMemoryBytes: number
  cpuSeconds: number
}

/** Looks at a program again and again while it runs. */
export interface UsageWatch {
  /** It printed something. */
  heard(): void
  /** What was seen; undefined where nothing can be seen, or it ended before anybody looked. */
  seen(): Watched | undefined
  close(): void
}

/** A program that uses less of a processor than this, as a share, does nothing. */
const idleShare = 0.01

/** When it is looked at first, and how often later, in milliseconds. */
const [firstLook, betweenLooks] = [200, 1_000]

/**
 * Watches what a process group uses, and tells when it neither prints nor works.
 *
 * @param stallMs how long it may do neither; without it, it may for ever
 */
export const watchUsage = (group: number, stallMs: number | undefined, onStall: () => void): UsageWatch => {
  let seen: Watched | undefined
  let quietSince = performance.now()
  let cpuThen = 0
  const every = Math.min(betweenLooks, (stallMs ?? Number.POSITIVE_INFINITY) / 5)

  const isIdle = (now: number, usage: Usage | undefined): boolean => {
    const worked = (usage?.cpuSeconds ?? 0) - cpuThen
    // Where processor time cannot be seen, silence has to do.
    return usage === undefined || worked * 1000 < (now - quietSince) * idleShare
  }
  const look = (): void => {
    const usage = usageOf(group)
    if (usage)
      seen = {
        maxMemoryBytes: Math.max(seen?.maxMemoryBytes ?? 0, usage.memoryBytes),
        cpuSeconds: Math.max(seen?.cpuSeconds ?? 0, usage.cpuSeconds),
      }
    timer = setTimeout(look, every)
    const now = performance.now()
    if (stallMs === undefined || now - quietSince < stallMs) return
    if (isIdle(now, usage)) onStall()
    quietSince = now
    cpuThen = usage?.cpuSeconds ?? 0
  }
  let timer = setTimeout(look, Math.min(firstLook, every))
  return {
    heard() {
      quietSince = performance.now()
      cpuThen = seen?.cpuSeconds ?? 0
    },
    seen: () => seen,
    close: () => clearTimeout(timer),
  }
}
