import type { Place, Plan } from '../generated/types.js'

/** How many make-and-check passes a run can have. */
export interface Passes {
  value: number | null
  formula: string
  because?: string
  place?: Place | undefined
}

/**
 * Rounds of one iteration, and as many iterations as a person may ask for; never more than the iterations limit. Where stop
 * conditions decide, every iteration is one pass, and only that limit bounds them.
 */
export const passesOf = ({ rounds, limits, checks, stop }: Plan): Passes => {
  const limit = limits.find(({ unit }) => unit === 'iterations')
  if (stop) {
    if (limit) return { value: limit.max, formula: passes(limit.max), place: limit.place }
    const [first] = [...stop.success, ...stop.failure, ...stop.stall]
    return {
      value: null,
      formula: 'any number of passes',
      because: 'no limit on iterations is set',
      place: first?.place,
    }
  }
  const inOne = rounds.retry ? rounds.max : 1
  const mayGoOn = checks.length > 0 && rounds.onExhausted === 'ask'
  if (!mayGoOn) {
    const value = Math.min(inOne, limit?.max ?? inOne)
    return { value, formula: passes(value) }
  }
  if (limit) return { value: limit.max, formula: passes(limit.max) }
  return {
    value: null,
    formula: `${passes(inOne)} for each time a person says "again"`,
    because: 'after the last round a person may ask for more, as often as they like, and no limit on iterations is set',
    place: rounds.place,
  }
}

const passes = (count: number): string => `${count} ${count === 1 ? 'pass' : 'passes'}`
