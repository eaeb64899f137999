import type { Rule } from '../rule.js'

/** One loop is outside, and others inside. */
export const nestedRoles: Rule = {
  id: 'lss/nested-roles',
  severity: 'error',
  summary: 'A nested composition has not exactly one outer and at least one inner child.',
  why: 'Nothing says which loop runs which.',
  create: ({ broken, report }) => ({
    composition({ type, children }, at) {
      if (type !== 'nested' || broken(`${at}/children`)) return
      const count = (role: string): number => children.filter(child => child.role === role).length
      const [outer, inner] = [count('outer'), count('inner')]
      if (outer === 1 && inner >= 1) return
      report({
        at: `${at}/children`,
        key: true,
        message: `a nested composition has one outer child and at least one inner one, and here are ${outer} and ${inner}`,
        fix: 'Give one child `role: outer`, and those that it runs `role: inner`.',
      })
    },
  }),
}
