import type { Rule } from '../rule.js'

/** A budget without a limit looks like one. */
export const emptyBudget: Rule = {
  id: 'loopkit/empty-budget',
  severity: 'warning',
  summary: 'A budget is declared and sets no limit.',
  why: 'It reads as if the loop were limited, and limits nothing.',
  create: ({ broken, report }) => ({
    budget(budget, at) {
      if (Object.keys(budget).length > 0 || broken(at)) return
      report({
        at,
        message: 'this budget sets no limit, expected at least one',
        fix: 'Set `maxIterations`, `maxDurationMinutes`, `maxTokens` or `maxCostUsd`, or remove the budget.',
      })
    },
  }),
}
