import { iterationCap } from '../../../bound/caps.js'
import type { Limit } from '../../../generated/types.js'
import { type DesignCriterion, earned, open } from './criterion.js'
import { ceilingIn, type Facts } from './facts.js'
import { fixes } from './fixes.js'
import { capsHold, limited, limitUse, usageLimits } from './shared.js'

const useCapped = limited('use-capped', 30, ['usd', 'tokens'], fixes.limitUse)

const pass = ({ plan }: Facts): string => (plan.stop ? 'iteration' : 'round')

const roundFits: DesignCriterion = {
  id: 'round-fits',
  possible: 20,
  judge(facts) {
    const limits = usageLimits(facts)
    const all = [...limits, ...limits.flatMap(({ unit }) => iterationCap(facts.plan, unit) ?? [])]
    if (limits.length === 0) return open('there is no cap to fit in', limitUse)
    const tight = all.find(limit => !(worstRound(facts, limit.unit) <= limit.max))
    if (!tight) return earned(20, `one ${pass(facts)}, at its worst, fits in what is allowed`, limits[0]?.place)
    const worst = worstRound(facts, tight.unit)
    return open(
      Number.isNaN(worst)
        ? `it is unknown what one ${pass(facts)} uses at worst`
        : `one ${pass(facts)} uses ${worst} ${tight.unit} at worst, and ${tight.max} are allowed`,
      fixes.declareRound,
      tight.place,
    )
  },
}

/** The ceilings of all calls of a round together, those of the loops inside it as well; NaN when one is unknown. */
const worstRound = ({ calls, inner }: Facts, unit: Limit['unit']): number =>
  calls.reduce((sum, call) => sum + (call.agent ? call.times * (ceilingIn(unit, call) ?? Number.NaN) : 0), 0) +
  inner.reduce((sum, { facts }) => sum + (facts ? worstRound(facts, unit) : Number.NaN), 0)

const passesCapped = limited('passes-capped', 15, ['iterations'], fixes.limitPasses)

export const costCriteria: readonly DesignCriterion[] = [useCapped, capsHold('caps-hold', 35), roundFits, passesCapped]
