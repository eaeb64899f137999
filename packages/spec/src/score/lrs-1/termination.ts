import type { Criterion } from '../criterion.js'

const boundedPasses: Criterion = {
  id: 'bounded-passes',
  possible: 40,
  judge({ plan, limit, line, lineOf }) {
    const iterations = limit('iterations')
    if (iterations) return { earned: 40, reason: `at most ${iterations.max} iterations`, ...lineOf(iterations) }
    const fix = 'Set `budget.maxIterations`.'
    if (plan.checks.length === 0) return { earned: 0, reason: 'nothing says when the work is good enough to end', fix }
    return { earned: 25, reason: `only the ${plan.rounds.max} rounds bound the passes`, fix, line: line('verify') }
  },
}

const boundedTime: Criterion = {
  id: 'bounded-time',
  possible: 30,
  judge({ limit, lineOf }) {
    const seconds = limit('seconds')
    return seconds
      ? { earned: 30, reason: `at most ${seconds.max / 60} minutes`, ...lineOf(seconds) }
      : { earned: 0, reason: 'any time may pass', fix: 'Set `budget.maxDurationMinutes`.' }
  },
}

const boundedUse: Criterion = {
  id: 'bounded-use',
  possible: 30,
  judge({ limit, lineOf }) {
    const use = limit('tokens') ?? limit('usd')
    return use
      ? { earned: 30, reason: `at most ${use.max} ${use.unit === 'tokens' ? 'tokens' : 'US dollars'}`, ...lineOf(use) }
      : { earned: 0, reason: 'any number of tokens may be used', fix: 'Set `budget.maxTokens` or `budget.maxCostUsd`.' }
  },
}

export const terminationCriteria: readonly Criterion[] = [boundedPasses, boundedTime, boundedUse]
