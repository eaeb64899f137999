import type { Limit } from '../../generated/types.js'
import { type Criterion, shareOf } from '../criterion.js'

const limited = (unit: Limit['unit'], id: string, possible: number, key: string): Criterion => ({
  id,
  possible,
  judge({ limit, lineOf }) {
    const found = limit(unit)
    return found
      ? { earned: possible, reason: `a limit of the ${found.origin}`, ...lineOf(found) }
      : { earned: 0, reason: 'no limit', fix: `Set \`budget.${key}\`.` }
  },
})

/** A cap holds only where the most a call can use is known. */
const capsHold: Criterion = {
  id: 'caps-hold',
  possible: 25,
  judge({ agents, limit }) {
    const tokens = limit('tokens')
    const usd = limit('usd')
    if (!tokens && !usd) return { earned: 0, reason: 'no cap to hold', fix: 'Limit tokens or money.' }
    const open = agents.filter(
      ({ agent }) => (tokens && agent?.ceiling?.tokens === undefined) || (usd && agent?.ceiling?.costUsd === undefined),
    )
    const earned = shareOf(25, agents.length - open.length, agents.length)
    return open.length === 0
      ? { earned, reason: 'each agent declares the most that a call can use' }
      : {
          earned,
          reason: `the most that a call can use is unknown for: ${open.map(({ name }) => name).join(', ')}`,
          fix: 'Declare a `ceiling` for each agent in the project file.',
        }
  },
}

export const budgetCriteria: readonly Criterion[] = [
  limited('tokens', 'tokens-limited', 20, 'maxTokens'),
  limited('usd', 'money-limited', 20, 'maxCostUsd'),
  limited('seconds', 'time-limited', 20, 'maxDurationMinutes'),
  limited('iterations', 'iterations-limited', 15, 'maxIterations'),
  capsHold,
]
