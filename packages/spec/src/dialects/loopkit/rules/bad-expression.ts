import type { Rule } from '../rule.js'

/** A choice needs an expression that can be evaluated. */
export const badExpression: Rule = {
  id: 'loopkit/bad-expression',
  severity: 'error',
  summary: '`when` is no expression, names something unknown, or does not give true or false.',
  why: 'The run would fail at the choice, after the work before it has been paid for.',
  create: ({ facts, report }) => ({
    choice({ when }, at) {
      const parse = facts.expression(when)
      if (parse.error === undefined) return
      const where = parse.offset === undefined ? '' : ` (at character ${parse.offset + 1})`
      report({
        at: `${at}/when`,
        message: `the expression cannot be used: ${shortened(parse.error)}${where}`,
        fix: "It may name steps, inputs, round and iteration, as in `steps['Triage'].output.contains('bug')`.",
      })
    },
  }),
}

/** The parser repeats what it does not know, however long that is. */
const shortened = (error: string): string => (error.length > 160 ? `${error.slice(0, 159)}…` : error)
