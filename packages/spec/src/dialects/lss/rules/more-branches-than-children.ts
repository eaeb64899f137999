import type { Rule } from '../rule.js'

/** Not more can pass than there are. */
export const moreBranchesThanChildren: Rule = {
  id: 'lss/more-branches-than-children',
  severity: 'error',
  summary: 'More branches have to pass than there are children.',
  why: 'The composition can never succeed.',
  create: ({ document: { loop }, report }) => ({
    merge({ min_branches_pass: least }, at) {
      const count = loop.composition?.children.length ?? 0
      if (least === undefined || least <= count) return
      report({
        at: `${at}/min_branches_pass`,
        message: `${least} branches have to pass, and there are ${count} children`,
        fix: `Write at most ${count}.`,
      })
    },
  }),
}
