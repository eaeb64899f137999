import type { Place, Plan } from '../../../generated/types.js'
import type { LesCriterion } from '../score.js'
import type { Facts } from './facts.js'

/** Something in words; where stop conditions decide there are other words for it than where rounds do. */
export type Said = string | { rounds: string; stop: string }

/** What a criterion found: points, why, what would earn more, and where. */
export type Finding = Omit<LesCriterion, 'id' | 'possible' | 'reason' | 'fix'> & { reason: Said; fix?: Said }

/** One named question about a plan, worth some points; those of a category are worth 100 together. */
export interface DesignCriterion {
  id: string
  possible: number
  judge(facts: Facts): Finding
}

/** The same in the words of a plan. */
export const saidIn = ({ stop }: Plan, said: Said): string =>
  typeof said === 'string' ? said : stop ? said.stop : said.rounds

/** All points, for a reason seen at a place. */
export const earned = (points: number, reason: Said, place?: Place): Finding => ({
  earned: points,
  reason,
  ...(place ? { place } : {}),
})

/** No points, or some, and what would earn the rest. */
export const open = (reason: Said, fix: Said, place?: Place, points = 0): Finding => ({
  ...earned(points, reason, place),
  fix,
})

/** A criterion that has to hold for all of something: one exception and nothing is earned, so that none can be diluted. */
export const everyOne = <T>(
  points: number,
  all: readonly T[],
  holds: (one: T) => boolean,
  words: { all: Said; except: Said; fix: Said; name: (one: T) => string; place: (one: T) => Place | undefined },
): Finding => {
  const exceptions = all.filter(one => !holds(one))
  const [first] = exceptions
  if (all.length > 0 && first === undefined) return earned(points, words.all, all[0] && words.place(all[0]))
  const names = exceptions.map(words.name).join(', ') || 'nothing is there'
  return open(withNames(words.except, names), words.fix, first && words.place(first))
}

const withNames = (said: Said, names: string): Said =>
  typeof said === 'string'
    ? `${said}: ${names}`
    : { rounds: `${said.rounds}: ${names}`, stop: `${said.stop}: ${names}` }
