import type { Limit } from '../../generated/types.js'
import { type Criterion, type Judgement, shareOf } from '../criterion.js'
import type { Evidence, Topic } from '../evidence.js'
import type { FixId } from '../words.js'

const limited = (unit: Limit['unit'], id: string, possible: number, fix: FixId, topic: Topic): Criterion => ({
  id,
  possible,
  judge: evidence => limitOn(evidence, unit, possible, fix, topic),
})

const limitOn = (
  { limit, line, lineOf, words }: Evidence,
  unit: Limit['unit'],
  possible: number,
  fix: FixId,
  topic: Topic,
): Judgement => {
  const found = limit(unit)
  return found
    ? { earned: possible, reason: `a limit of the ${found.origin}`, ...lineOf(found.place) }
    : { earned: 0, reason: 'no limit', fix: words.fixes[fix], ...line(topic) }
}

/** A dialect without a hard limit on tokens can still bound them: by the answers of its models, as often as they may answer. */
const tokensLimited: Criterion = {
  id: 'tokens-limited',
  possible: 20,
  judge(evidence) {
    const { plan, called, words, limit, lineOf } = evidence
    if (!plan.stop || limit('tokens')) return limitOn(evidence, 'tokens', 20, 'tokens', 'costs')
    const open = called.filter(({ answersEnd }) => !answersEnd).map(({ name }) => name)
    if (open.length === 0) return { earned: 20, reason: 'the answers of every model are limited' }
    const soft = plan.furtherLimits?.find(({ unit }) => unit === 'tokens')
    const fix = words.fixes.tokens
    return soft
      ? { earned: 10, reason: 'a cap on tokens is told about and stops nothing', fix, ...lineOf(soft.place) }
      : { earned: 0, reason: `answers may be of any length from: ${open.join(', ')}`, fix }
  },
}

/** A cap holds only where the most a call can use is known. */
const capsHold: Criterion = {
  id: 'caps-hold',
  possible: 25,
  judge({ called, limit, line, words }) {
    const tokens = limit('tokens')
    const usd = limit('usd')
    if (!tokens && !usd) return { earned: 0, reason: 'no cap to hold', fix: words.fixes.caps, ...line('costs') }
    const open = called.filter(most => (tokens && most.tokens === undefined) || (usd && most.usd === undefined))
    const earned = shareOf(25, called.length - open.length, called.length)
    return open.length === 0
      ? { earned, reason: 'each agent declares the most that a call can use' }
      : {
          earned,
          reason: `the most that a call can use is unknown for: ${open.map(({ name }) => name).join(', ')}`,
          fix: words.fixes.ceilings,
        }
  },
}

export const budgetCriteria: readonly Criterion[] = [
  tokensLimited,
  limited('usd', 'money-limited', 20, 'money', 'costs'),
  limited('seconds', 'time-limited', 20, 'time', 'bounds'),
  limited('iterations', 'iterations-limited', 15, 'passes', 'bounds'),
  capsHold,
]
