import type { Limit, Plan } from '../generated/types.js'
import type { CallKind } from './calls.js'
import type { ChildKind } from './children.js'
import { passesOf } from './passes.js'

/**
 * Whether a limit of money or tokens may make what could run together wait for what others leave: the worst case of all that runs is
 * held back, and the whole does not fit. What all runs of a project share may be used up by others.
 */
export const isHeldBack = (plan: Plan, calls: readonly CallKind[], children: readonly ChildKind[]): boolean => {
  const { limits, furtherLimits = [], sharedLimits = [] } = plan
  const passes = passesOf(plan).value ?? Number.POSITIVE_INFINITY
  const mostOf = ({ unit, per, task }: Limit): number => {
    if (unit !== 'tokens' && unit !== 'usd') return 0
    const inside = per === 'task' ? [] : children.map(({ times, bound }) => times * (bound?.[unit].value ?? Infinity))
    const own = calls.map(call => (per === 'task' && call.task !== task ? 0 : call.times * (call[unit] ?? 0)))
    const one = [...inside, ...own].reduce((sum, amount) => sum + amount, 0)
    return one === 0 || per === 'iteration' ? one : one * passes
  }
  return (
    [...limits, ...furtherLimits].some(limit => mostOf(limit) > stopsAt(limit)) ||
    sharedLimits.some(limit => mostOf(limit) > 0)
  )
}

/** The amount at which a limit stops something; without end when it never does. */
const stopsAt = ({ max, onExceed = 'pause', approach }: Limit): number => {
  if (approach?.action === 'halt') return (max * approach.percent) / 100
  return onExceed === 'halt' || onExceed === 'pause' ? max : Number.POSITIVE_INFINITY
}
