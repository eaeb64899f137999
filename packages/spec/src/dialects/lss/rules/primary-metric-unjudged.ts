import type { Rule } from '../rule.js'

/** The number that decides should come from a judge. */
export const primaryMetricUnjudged: Rule = {
  id: 'lss/primary-metric-unjudged',
  severity: 'warning',
  summary: 'The primary metric comes from telemetry.',
  why: 'It says what the loop used and not whether the work is good; the loop would get better at the wrong thing.',
  create: ({ report }) => ({
    metric({ name, primary, source }, at) {
      if (!primary || !source.startsWith('telemetry.')) return
      report({
        at: `${at}/source`,
        message: `the primary metric "${name}" is measured by no evaluator and no worker`,
        fix: 'Mark a metric as primary that an evaluator measures.',
      })
    },
  }),
}
