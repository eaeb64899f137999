import type { Limit } from '../../../generated/types.js'
import { type DesignCriterion, earned, open } from './criterion.js'
import type { Facts } from './facts.js'
import { capsHold, ceilingIn, limited, usageLimits } from './shared.js'

const useCapped = limited('use-capped', 30, ['usd', 'tokens'], 'Limit money or tokens.')

const roundFits: DesignCriterion = {
  id: 'round-fits',
  possible: 20,
  judge(facts) {
    const limits = usageLimits(facts)
    if (limits.length === 0) return open('there is no cap to fit in', 'Limit tokens or money.')
    const tight = limits.find(limit => !(worstRound(facts, limit.unit) <= limit.max))
    if (!tight) return earned(20, 'one round, at its worst, fits in what is allowed', limits[0]?.place)
    const worst = worstRound(facts, tight.unit)
    return open(
      Number.isNaN(worst)
        ? 'it is unknown what one round uses at worst'
        : `one round uses ${worst} ${tight.unit} at worst, and ${tight.max} are allowed`,
      'Declare a `ceiling` for each agent, and allow at least one round of them.',
      tight.place,
    )
  },
}

/** The ceilings of all calls of a round together; NaN when one is unknown. */
const worstRound = (facts: Facts, unit: Limit['unit']): number =>
  facts.calls.reduce((sum, call) => sum + (call.agent ? (ceilingIn(unit, call) ?? Number.NaN) : 0), 0)

const passesCapped = limited('passes-capped', 15, ['iterations'], 'Limit the iterations.')

export const costCriteria: readonly DesignCriterion[] = [useCapped, capsHold('caps-hold', 35), roundFits, passesCapped]
