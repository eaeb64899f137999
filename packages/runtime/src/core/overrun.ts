import type { Limit, Plan } from '@loop/spec'
import type { StampedEvent } from './evolve.js'
import { limitsOf, standOf } from './pot.js'
import type { State } from './state.js'

/** A hard limit on tokens or money that a call went beyond, by more than was held back for it (F8). */
export interface Overrun {
  limit: Limit
  used: number
}

/** The limit that the call which ends here goes beyond. Limits that are only told about are none. */
export const overrunIn = (plan: Plan, before: State, after: State, { type }: StampedEvent): Overrun | undefined => {
  if (after.simulated || (type !== 'effect.finished' && type !== 'effect.lost')) return undefined
  for (const limit of limitsOf(plan, after)) {
    const { unit, max, onExceed = 'pause' } = limit
    if ((unit !== 'tokens' && unit !== 'usd') || onExceed === 'warn' || onExceed === 'throttle') continue
    const { used } = standOf(after, limit)
    if (used > max && standOf(before, limit).used <= max) return { limit, used }
  }
  return undefined
}
