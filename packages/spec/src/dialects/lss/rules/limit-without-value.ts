import type { Rule } from '../rule.js'

/** Which value is meant, nobody can know. */
export const limitWithoutValue: Rule = {
  id: 'lss/limit-without-value',
  severity: 'warning',
  summary: 'A `timeout` has no `value`.',
  why: 'Without the seconds after which it is over, no time ever is, and the condition bounds nothing.',
  create: ({ report, broken }) => ({
    failure({ type, value }, at) {
      if (type !== 'timeout' || value !== undefined || broken(`${at}/value`)) return
      report({
        at,
        message: 'this timeout does not say after how many seconds',
        fix: 'Add `value`, the seconds that a run may take, as in `{ type: timeout, value: 3600 }`.',
      })
    },
  }),
}
