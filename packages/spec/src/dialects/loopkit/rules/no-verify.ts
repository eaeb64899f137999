import type { Rule } from '../rule.js'

/** A loop without a check is a script. */
export const noVerify: Rule = {
  id: 'loopkit/no-verify',
  severity: 'warning',
  summary: 'The loop has no `verify`.',
  why: 'Nothing judges the work, so a run is done as soon as its agents say so.',
  create: ({ broken, report }) => ({
    loop(loop, at, { name }) {
      if (loop.verify || broken(`${at}/verify`)) return
      report({
        at,
        key: true,
        message: `nothing checks the work of "${name}"`,
        fix: 'Add `verify:` with the labels of the makers and a checker.',
      })
    },
  }),
}
