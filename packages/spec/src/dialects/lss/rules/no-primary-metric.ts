import type { Rule } from '../rule.js'

/** A loop has to know what getting better means. */
export const noPrimaryMetric: Rule = {
  id: 'lss/no-primary-metric',
  severity: 'warning',
  summary: 'No metric is marked as the primary one.',
  why: 'Without it nothing says which result was the best so far, nor when the loop fell back.',
  create: ({ broken, report }) => ({
    loop({ metrics }, at) {
      if (!metrics || broken('/metrics') || metrics.some(metric => metric?.primary)) return
      report({
        at: `${at}/metrics`,
        key: true,
        message: 'no metric is the primary one',
        fix: 'Add `primary: true` to the metric that says how good the result is.',
      })
    },
  }),
}
