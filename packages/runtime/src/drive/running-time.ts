import type { Clock } from '../clock/clock.js'

/** How long a run has been at work. What it waits for other runs to leave the workspace is not its own time. */
export interface RunningTime {
  /** Milliseconds of active running, over all drivers. */
  elapsed(): number
  /** Milliseconds in which this driver waited for others, and nothing else was under way. */
  stood(): number
  /** Something is under way. @returns to be called when it has ended */
  begin(): () => void
  /** The run waits for others. @returns to be called when it does no longer */
  stand(): () => void
  /** The run is an effect of another, which waits as well while it does. */
  within(outer: RunningTime): void
  /** An effect that is under way only waits for others. @returns to be called when it does no longer */
  hold(): () => void
}

/** Time that goes on from where the last driver stopped, and stands still while all that is under way waits for others. */
export const runningTime = (clock: Clock, from: number): RunningTime => {
  const start = clock.elapsed()
  let busy = 0
  let waiting = 0
  let stood = 0
  let since: number | undefined
  let around: RunningTime | undefined
  let goOn = () => {}
  const stoodNow = () => stood + (since === undefined ? 0 : clock.elapsed() - since)
  const change = (work: number, wait: number) => {
    busy += work
    waiting += wait
    const stands = waiting > 0 && busy === 0
    if (stands === (since !== undefined)) return
    if (stands) {
      since = clock.elapsed()
      goOn = around?.hold() ?? goOn
    } else {
      stood = stoodNow()
      since = undefined
      goOn()
    }
  }
  const changed = (work: number, wait: number) => {
    change(work, wait)
    return () => change(-work, -wait)
  }
  return {
    elapsed: () => Math.round(from + clock.elapsed() - start - stoodNow()),
    stood: stoodNow,
    begin: () => changed(1, 0),
    stand: () => changed(0, 1),
    hold: () => changed(-1, 1),
    within: outer => {
      around = outer
    },
  }
}
