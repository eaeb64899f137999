import { timeLeft } from '../core/pot.js'
import type { Session } from './session.js'

/** Milliseconds of the run's time that are left now; it may have waited since its last event. */
export const leftNow = ({ state, elapsed }: Session): number =>
  Math.max(0, (timeLeft(state) ?? Number.POSITIVE_INFINITY) - (elapsed() - state.t))
