import type { Rule } from '../rule.js'

/** The description is the goal that agents and checkers are given. */
export const noDescription: Rule = {
  id: 'loopkit/no-description',
  severity: 'info',
  summary: 'The loop has no `description`.',
  why: 'Agents and checkers are given it as the goal; without it they know the prompts alone.',
  create: ({ broken, report }) => ({
    loop({ description }, at, { name }) {
      if (description?.trim() || broken(`${at}/description`)) return
      const place = description === undefined ? { at, key: true } : { at: `${at}/description` }
      report({
        ...place,
        message: `"${name}" does not say what it is for`,
        fix: 'Add a `description` with the goal in a sentence.',
      })
    },
  }),
}
