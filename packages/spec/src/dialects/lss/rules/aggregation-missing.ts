import type { Rule } from '../rule.js'

/** Several verdicts have to become one. */
export const aggregationMissing: Rule = {
  id: 'lss/aggregation-missing',
  severity: 'warning',
  summary: 'There are several evaluators, and none says how its scores are combined.',
  why: "Whether one that fails outweighs those that pass is then anybody's guess.",
  create: ({ broken, report }) => ({
    loop({ evaluators = [] }) {
      if (evaluators.length < 2 || broken('/evaluators')) return
      if (evaluators.some(evaluator => evaluator?.aggregation !== undefined)) return
      report({
        at: '/evaluators',
        key: true,
        message: `${evaluators.length} evaluators judge, and none has an \`aggregation\``,
        fix: 'Add `aggregation: veto` to those that have to pass, or `min` or `weighted_avg`.',
      })
    },
  }),
}
