import type { Effect, Plan } from '@loop/spec'
import type { State } from './state.js'

/** The longest time that a limit on the rate of calls looks back on, in milliseconds. */
const hour = 3_600_000

/**
 * The state after a call of a task has ended.
 *
 * @param at when it ended, as the journal says
 * @param ms how long it took; undefined when nobody was called
 */
export const calledAt = (plan: Plan, state: State, { kind }: Effect, at: string, ms: number | undefined): State => {
  if (kind !== 'task' || ms === undefined || !plan.guards?.some(({ type }) => type === 'rate_limit')) return state
  const now = Date.parse(at)
  return { ...state, calls: [...state.calls.filter(call => call > now - hour), now - ms] }
}
