import { type Bound, bound, type Effect, type Plan, type Reserve } from '@loop/spec'
import type { BrokenLimit } from './pot.js'
import { leftOf } from './pot.js'
import type { State } from './state.js'

const bounds = new WeakMap<Plan, Bound>()

/** The worst case of a run of a plan, computed once. */
const boundOf = (plan: Plan): Bound => {
  const known = bounds.get(plan)
  if (known) return known
  const found = bound(plan)
  bounds.set(plan, found)
  return found
}

/** What is held back for a run of a loop inside another, or the limit that leaves nothing for it. */
export type Share = { reserve: Reserve; broken?: undefined } | { reserve?: undefined; broken: BrokenLimit }

/**
 * The part of the one pot that a loop inside gets: its worst case, or what is left where that is less or nobody knows it. So
 * loops side by side cannot spend the same dollar.
 *
 * @param id of the child
 * @param held what is held back for it already
 */
export const shareOf = (plan: Plan, state: State, id: string, held: Reserve = { tokens: 0, usd: 0 }): Share => {
  const child = plan.composition?.children.find(child => child.id === id)?.plan
  const reserve: Reserve = { tokens: 0, usd: 0 }
  if (!child) return { reserve }
  const worst = boundOf(child)
  for (const unit of ['tokens', 'usd'] as const) {
    const most = worst[unit].value ?? Number.POSITIVE_INFINITY
    const pot = leftOf(plan, state, unit)
    const left = pot ? pot.left + held[unit] : Number.POSITIVE_INFINITY
    if (pot && left <= 0 && most > 0)
      return { broken: { limit: pot.limit, used: pot.used, needed: Number.isFinite(most) ? most : 0 } }
    const share = Math.max(held[unit], Math.min(most, left))
    reserve[unit] = Number.isFinite(share) ? share : 0
  }
  return { reserve: state.simulated ? { tokens: 0, usd: 0 } : reserve }
}

/** The state with an effect's reserve held back, for what is decided beside it. */
export const holding = (state: State, { reserve }: Effect): State => ({
  ...state,
  reserved: { tokens: state.reserved.tokens + reserve.tokens, usd: state.reserved.usd + reserve.usd },
})
