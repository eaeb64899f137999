import type { LssSuccess } from '../../../generated/types.js'
import { placed } from '../placed.js'
import { areApart, wantedBy } from '../ranges.js'
import type { Rule } from '../rule.js'

/** All conditions of success have to hold at once. */
export const contradictorySuccess: Rule = {
  id: 'lss/contradictory-success',
  severity: 'error',
  summary: 'Two success conditions about one metric cannot hold together.',
  why: 'Success takes all of them, so the loop would go on until a limit stops it.',
  create: ({ report }) => ({
    termination({ success }, at) {
      const conditions = placed<LssSuccess>(success, `${at}/success`)
      for (const [index, { value, at: place }] of conditions.entries()) {
        const other = conditions
          .slice(0, index)
          .find(before => before.value.metric === value.metric && areApart(wantedBy(before.value), wantedBy(value)))
        if (!other) continue
        report({
          at: place,
          message: `${words(value)} never holds together with ${words(other.value)}, and success takes both`,
          fix: 'Keep the one that is meant, or turn one of them round.',
        })
      }
    },
  }),
}

const words = ({ metric, operator, value }: LssSuccess): string => `\`${metric} ${operator} ${value}\``
