import { type Clock, sleepOn } from './clock.js'

/** A clock that does not go by the time outside. */
export interface VirtualClock extends Clock {
  /** Lets so many milliseconds go by; who is due on the way is called in order. */
  advance(ms: number): void
}

interface Due {
  at: number
  /** Somebody sleeps until then and does nothing else meanwhile. */
  sleeps: boolean
  call(): void
}

/**
 * A clock on which no time goes by while anybody works: when all who work sleep, it jumps to the moment when the first
 * of them wakes. So a run waits an hour in no time, and agents that sleep on it take just as long as they say.
 *
 * @param start what it shows at first
 */
export const virtualClock = (start: Date = new Date('2026-01-01T00:00:00Z')): VirtualClock => {
  let passed = 0
  let workers = 0
  let planned = false
  let due: Due[] = []
  const add = (entry: Due): (() => void) => {
    due.push(entry)
    plan()
    return () => {
      due = due.filter(other => other !== entry)
    }
  }
  const goTo = (moment: number) => {
    for (;;) {
      const next = due.reduce<Due | undefined>(
        (first, entry) => (first && first.at <= entry.at ? first : entry),
        undefined,
      )
      if (!next || next.at > moment) break
      due = due.filter(entry => entry !== next)
      passed = Math.max(passed, next.at)
      next.call()
    }
    passed = Math.max(passed, moment)
  }
  const jump = () => {
    planned = false
    const sleepers = due.filter(({ sleeps }) => sleeps)
    if (sleepers.length === 0 || sleepers.length < workers) return
    goTo(Math.min(...due.map(({ at }) => at))) // no further: whom a timer wakes works at that moment
    plan()
  }
  /** Whoever was woken goes on before it is looked whether all sleep. */
  const plan = () => {
    if (planned) return
    planned = true
    setImmediate(jump)
  }
  const dueIn = (sleeps: boolean) => (ms: number, call: () => void) =>
    add({ at: passed + Math.max(0, ms), sleeps, call })
  return {
    now: () => start.getTime() + passed,
    elapsed: () => passed,
    timer: dueIn(false),
    sleep: (ms, signal) => sleepOn(dueIn(true), ms, signal),
    work(change) {
      workers += change
      plan()
    },
    advance: ms => goTo(passed + ms),
  }
}
