import type { Rule } from '../rule.js'

/** One iteration is a part of the whole. */
export const iterationCostOverTotal: Rule = {
  id: 'lss/iteration-cost-over-total',
  severity: 'warning',
  summary: 'One iteration may cost more than the whole run.',
  why: 'The limit of an iteration never stops anything.',
  create: ({ report }) => ({
    costLimits({ per_iteration_usd: iteration, cumulative_usd: total }, at) {
      // A limit of 0 is none (LSS-39).
      if (total === 0 || iteration <= total) return
      report({
        at: `${at}/per_iteration_usd`,
        message: `an iteration may cost $${iteration}, and the whole run $${total}`,
        fix: 'Lower the one, or raise the other.',
      })
    },
  }),
}
