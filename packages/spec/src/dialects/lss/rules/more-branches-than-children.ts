import type { Rule } from '../rule.js'

/** Not more can pass than there are. */
export const moreBranchesThanChildren: Rule = {
  id: 'lss/more-branches-than-children',
  severity: 'error',
  summary: 'More branches have to pass than there are.',
  why: 'The composition can never succeed.',
  create: ({ document: { loop }, report }) => ({
    merge({ min_branches_pass: least }, at) {
      const { type, children = [] } = loop.composition ?? {}
      const branches = children.filter(child => child?.role === 'branch').length
      // That there are fewer than two is another finding.
      const count = branches > 1 ? branches : children.length
      if (type !== 'parallel' || least === undefined || least <= count) return
      report({
        at: `${at}/min_branches_pass`,
        message: `${least} branches have to pass, and there are ${count}${count < children.length ? '; children of another role are none' : ''}`,
        fix: `Write at most ${count}.`,
      })
    },
  }),
}
