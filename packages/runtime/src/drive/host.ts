import { type ErrorCode, LoopError } from '@loop/spec'
import type { Clock } from '../clock/clock.js'
import type { Session } from './session.js'

/** What the driver lends to code that a caller brings: the time, when to stop, and somebody to tell of what it threw. */
export interface Host {
  clock: Clock
  /** Aborted when the driver is told to stop at once. */
  signal: AbortSignal
  onThrow(code: ErrorCode, what: string, cause: unknown): void
}

/** Most errors that are kept of one drive; a journal tells of all. */
const most = 100

export const hostOf = ({ clock, kill, thrown }: Session): Host => ({
  clock,
  signal: kill.signal,
  onThrow(code, what, cause) {
    if (thrown.length < most) thrown.push(cause instanceof LoopError ? cause : threw(code, what, cause))
  },
})

/** What code of a caller threw, as an error of ours. */
export const threw = (code: ErrorCode, what: string, cause: unknown): LoopError =>
  new LoopError(code, `${what} threw: ${cause instanceof Error ? cause.message : String(cause)}`, {
    exitCode: 1,
    cause,
  })
