import { unknownEnd } from '../ends.js'
import type { Rule } from '../rule.js'

/** A metric measures something. */
export const unknownMetricSource: Rule = {
  id: 'lss/unknown-metric-source',
  severity: 'error',
  halves: true,
  summary: 'The `source` of a metric is an evaluator or a worker that is not declared.',
  why: 'The metric would never get a value, and conditions that use it would never hold.',
  create: ({ document, facts, report }) => ({
    metric({ source }, at) {
      const unknown = unknownEnd(source, document, facts)
      if (unknown) report({ at: `${at}/source`, ...unknown })
    },
  }),
}
