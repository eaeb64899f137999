import type { Rule } from '../rule.js'

/** What is given out has to be there. */
export const workerBudgetsOverTotal: Rule = {
  id: 'lss/worker-budgets-over-total',
  severity: 'warning',
  summary: 'The budgets of the workers together are more than the whole run may cost.',
  why: 'The run stops before the workers have used what they were given.',
  create: ({ document: { loop }, facts, report }) => ({
    costLimits({ cumulative_usd: total }) {
      const sum = facts.workers.reduce((usd, { value }) => usd + (value.cost_budget_usd ?? 0), 0)
      // A limit of 0 is none (LSS-39).
      if (total === 0 || sum <= total || !loop.workers) return
      report({
        at: '/cost_limits/cumulative_usd',
        message: `the workers may spend $${Number(sum.toFixed(4))} together, and the whole run $${total}`,
        fix: 'Lower `cost_budget_usd` of some workers, or raise the limit.',
      })
    },
  }),
}
