import type { Rule } from '../rule.js'

/** Rounds count against the iterations of a budget. */
export const iterationsBelowRounds: Rule = {
  id: 'loopkit/iterations-below-rounds',
  severity: 'warning',
  summary: '`budget.maxIterations` is smaller than `verify.maxRounds`.',
  why: 'Every round counts as a pass, so the run pauses at the budget before the rounds are used up.',
  create: ({ broken, facts, report }) => ({
    loop({ verify, budget }, at) {
      const limit = facts.limits.find(({ unit }) => unit === 'iterations')
      if (!verify || !limit || verify.autoRetry === false || broken(`${at}/verify/maxRounds`)) return
      const rounds = verify.maxRounds ?? 3
      if (limit.max >= rounds) return
      const own = budget?.maxIterations !== undefined
      report({
        at: own ? `${at}/budget/maxIterations` : `${at}/verify`,
        key: !own,
        message: `${limit.max} iterations can never use up the ${rounds} rounds of \`verify\``,
        fix: `Allow at least ${rounds} iterations, or set \`maxRounds: ${limit.max}\`.`,
      })
    },
  }),
}
