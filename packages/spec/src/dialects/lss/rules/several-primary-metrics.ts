import type { Rule } from '../rule.js'

/** Only one metric can decide. */
export const severalPrimaryMetrics: Rule = {
  id: 'lss/several-primary-metrics',
  severity: 'error',
  summary: 'More than one metric is marked as the primary one.',
  why: 'When they disagree, nothing says which result is the better one.',
  create: ({ report }) => {
    let first: string | undefined
    return {
      metric({ name, primary }, at) {
        if (!primary) return
        if (first === undefined) first = name
        else
          report({
            at: `${at}/primary`,
            message: `"${name}" is a second primary metric beside "${first}"`,
            fix: 'Keep `primary: true` for one of them.',
          })
      },
    }
  },
}
