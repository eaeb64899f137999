import type { Rule } from '../rule.js'

/** Iterations are whole; what the schema lets through is rounded down, and that has to be said. */
export const fractionalIterations: Rule = {
  id: 'lss/fractional-iterations',
  severity: 'warning',
  summary: '`max_iterations` is not a whole number.',
  why: 'There is no part of an iteration: the loop ends after the whole ones.',
  create: ({ report }) => ({
    failure({ type, value }, at) {
      if (type !== 'max_iterations' || value === undefined || Number.isInteger(value) || value < 1) return
      const whole = Math.floor(value)
      report({
        at: `${at}/value`,
        message: `${value} iterations are ${whole} and a part of one, which there is not; the loop ends after ${whole}`,
        fix: `Write ${whole} or ${whole + 1}.`,
      })
    },
  }),
}
