import type { Rule } from '../rule.js'

/** One branch is no choice. */
export const parallelBranches: Rule = {
  id: 'lss/parallel-branches',
  severity: 'error',
  summary: 'A parallel composition has fewer than two children with the role `branch`.',
  why: 'There is nothing to merge.',
  create: ({ broken, report }) => ({
    composition({ type, children }, at) {
      if (type !== 'parallel' || broken(`${at}/children`)) return
      const branches = children.filter(({ role }) => role === 'branch').length
      if (branches >= 2) return
      report({
        at: `${at}/children`,
        key: true,
        message: `a parallel composition has at least two branches, and here ${branches === 1 ? 'is one' : 'is none'}`,
        fix: 'Give the children `role: branch`.',
      })
    },
  }),
}
