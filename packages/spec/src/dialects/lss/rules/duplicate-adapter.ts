import type { Rule } from '../rule.js'

/** One input, one source. */
export const duplicateAdapter: Rule = {
  id: 'lss/duplicate-adapter',
  severity: 'warning',
  summary: 'Two adapters lead to the same input.',
  why: 'One of the two results is lost.',
  create: ({ report }) => {
    const seen = new Set<string>()
    return {
      adapter({ to }, at) {
        if (seen.has(to))
          report({ at: `${at}/to`, message: `a second adapter leads to "${to}"`, fix: 'Keep one of the two.' })
        seen.add(to)
      },
    }
  },
}
