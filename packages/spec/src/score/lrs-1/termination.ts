import type { Criterion } from '../criterion.js'
import { deadEnds } from '../judging/stuck.js'

const boundedPasses: Criterion = {
  id: 'bounded-passes',
  possible: 40,
  judge({ plan, judges, limit, line, lineOf, words }) {
    const iterations = limit('iterations')
    if (iterations) return { earned: 40, reason: `at most ${iterations.max} iterations`, ...lineOf(iterations.place) }
    const fix = words.fixes.passes
    if (plan.stop) {
      const stall = deadEnds(plan).find(({ name }) => name === 'stall')
      return stall
        ? { earned: 25, reason: 'only a stall bounds the iterations', fix, ...lineOf(stall.place) }
        : { earned: 0, reason: 'any number of iterations may follow', fix, ...line('bounds') }
    }
    if (judges.length === 0) return { earned: 0, reason: 'nothing says when the work is good enough to end', fix }
    return { earned: 25, reason: `only the ${plan.rounds.max} rounds bound the passes`, fix, ...line('rounds') }
  },
}

const boundedTime: Criterion = {
  id: 'bounded-time',
  possible: 30,
  judge({ limit, line, lineOf, words }) {
    const seconds = limit('seconds')
    return seconds
      ? { earned: 30, reason: `at most ${seconds.max / 60} minutes`, ...lineOf(seconds.place) }
      : { earned: 0, reason: 'any time may pass', fix: words.fixes.time, ...line('bounds') }
  },
}

const boundedUse: Criterion = {
  id: 'bounded-use',
  possible: 30,
  judge({ limit, line, lineOf, words }) {
    const use = limit('tokens') ?? limit('usd')
    const unit = use?.unit === 'tokens' ? 'tokens' : 'US dollars'
    return use
      ? { earned: 30, reason: `at most ${use.max} ${unit}`, ...lineOf(use.place) }
      : { earned: 0, reason: 'any number of tokens may be used', fix: words.fixes.use, ...line('costs') }
  },
}

export const terminationCriteria: readonly Criterion[] = [boundedPasses, boundedTime, boundedUse]
