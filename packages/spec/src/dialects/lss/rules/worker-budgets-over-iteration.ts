import type { Rule } from '../rule.js'

/** Often meant so: not every worker uses up what it has. */
export const workerBudgetsOverIteration: Rule = {
  id: 'lss/worker-budgets-over-iteration',
  severity: 'info',
  summary: 'The budgets of the workers together are more than one iteration may cost.',
  why: 'When all of them use up what they have, the iteration is stopped half-way.',
  create: ({ facts, report }) => ({
    costLimits({ per_iteration_usd: limit, cumulative_usd: total }, at) {
      const sum = facts.workers.reduce((usd, { value }) => usd + (value.cost_budget_usd ?? 0), 0)
      // A limit of 0 is none (LSS-39).
      if (limit === 0 || sum <= limit || (total > 0 && sum > total)) return
      report({
        at: `${at}/per_iteration_usd`,
        message: `the workers may spend $${Number(sum.toFixed(4))}, and an iteration $${limit}`,
      })
    },
  }),
}
