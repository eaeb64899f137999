import type { Place } from '../../../generated/types.js'
import type { LesCriterion } from '../score.js'
import type { Facts } from './facts.js'

/** What a criterion found: points, why, what would earn more, and where. */
export type Finding = Omit<LesCriterion, 'id' | 'possible'>

/** One named question about a plan, worth some points; those of a category are worth 100 together. */
export interface DesignCriterion {
  id: string
  possible: number
  judge(facts: Facts): Finding
}

/** All points, for a reason seen at a place. */
export const earned = (points: number, reason: string, place?: Place): Finding => ({
  earned: points,
  reason,
  ...(place ? { place } : {}),
})

/** No points, or some, and what would earn the rest. */
export const open = (reason: string, fix: string, place?: Place, points = 0): Finding => ({
  ...earned(points, reason, place),
  fix,
})

/** A criterion that has to hold for all of something: one exception and nothing is earned, so that none can be diluted. */
export const everyOne = <T>(
  points: number,
  all: readonly T[],
  holds: (one: T) => boolean,
  words: { all: string; except: string; fix: string; name: (one: T) => string; place: (one: T) => Place | undefined },
): Finding => {
  const exceptions = all.filter(one => !holds(one))
  const [first] = exceptions
  if (all.length > 0 && first === undefined) return earned(points, words.all, all[0] && words.place(all[0]))
  const names = exceptions.map(words.name).join(', ') || 'nothing is there'
  return open(`${words.except}: ${names}`, words.fix, first && words.place(first))
}
