import type { Rule } from '../rule.js'

/** In the project file the key is the name. */
export const inlineNameDiffers: Rule = {
  id: 'loopkit/inline-name-differs',
  severity: 'warning',
  summary: 'A loop in the project file has a `name` that is not its key.',
  why: 'The key counts, so the loop cannot be found by the name that is written in it.',
  create: ({ report }) => ({
    loop(loop, at, { name }) {
      if (at === '' || loop.name === undefined || loop.name === name) return
      report({
        at: `${at}/name`,
        message: `the name "${loop.name}" differs from the key "${name}"; the key counts`,
        fix: 'Remove the name, or make both the same.',
      })
    },
  }),
}
