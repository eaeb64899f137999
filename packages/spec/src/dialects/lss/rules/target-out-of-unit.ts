import { possibleIn } from '../ranges.js'
import type { Rule } from '../rule.js'

/** A target can be hit. */
export const targetOutOfUnit: Rule = {
  id: 'lss/target-out-of-unit',
  severity: 'warning',
  summary: 'The `target` of a metric is a number that its unit does not have.',
  why: 'The metric can never reach it, so that every run looks like a miss.',
  create: ({ report }) => ({
    metric({ name, unit, target }, at) {
      if (target === undefined) return
      const { from, to } = possibleIn(unit)
      if (target >= from && target <= to) return
      report({
        at: `${at}/target`,
        message: `"${name}" is to reach ${target}, and lies ${to === Infinity ? 'at 0 or above' : `from ${from} to ${to}`} (${unit})`,
        fix:
          unit === 'ratio' && target > 1 && target <= 100
            ? `Write ${target / 100} if ${target} percent is meant, or change the unit of the metric.`
            : 'Change the target, or the unit of the metric.',
      })
    },
  }),
}
