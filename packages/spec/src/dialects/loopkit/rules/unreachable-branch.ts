import type { Rule } from '../rule.js'

/** A literal decides nothing. */
export const unreachableBranch: Rule = {
  id: 'loopkit/unreachable-branch',
  severity: 'warning',
  summary: '`when` is always true, or always false.',
  why: 'The steps of one branch never run.',
  create: ({ report }) => ({
    choice({ when }, at) {
      const value = /^[\s(]*(true|false)[\s)]*$/.exec(when)?.[1]
      if (value === undefined) return
      report({
        at: `${at}/when`,
        message: `the expression is always ${value}, so the steps of \`${value === 'true' ? 'else' : 'then'}\` never run`,
        fix: 'Decide by what a step before it produced, or write the steps without a choice.',
      })
    },
  }),
}
