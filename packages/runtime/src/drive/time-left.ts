import { type BrokenLimit, timeLeft } from '../core/pot.js'
import type { Session } from './session.js'

/** Milliseconds of the run's time that are left now; it may have waited since its last event. */
export const leftNow = (session: Session): number =>
  Math.max(
    0,
    Math.min(
      (timeLeft(session.state) ?? Number.POSITIVE_INFINITY) - (session.elapsed() - session.state.t),
      leftOfGrant(session),
    ),
  )

/** Milliseconds that are left of what the loop around this one grants. Its time goes on while this one waits for other branches. */
export const leftOfGrant = (session: Session): number => {
  const granted = grantOf(session)
  return granted ? Math.max(0, granted.max * 1000 - sinceGrant(session)) : Number.POSITIVE_INFINITY
}

/** The granted time, when it is over by waiting for other branches. */
export const grantOver = (session: Session): BrokenLimit | undefined => {
  const limit = grantOf(session)
  return limit && leftOfGrant(session) === 0 ? { limit, used: sinceGrant(session) / 1000, needed: 0 } : undefined
}

const grantOf = ({ state }: Session) => state.granted.find(({ unit }) => unit === 'seconds')

const sinceGrant = ({ elapsed, time }: Session): number => elapsed() + Math.round(time.stood())
