import type { Rule } from '../rule.js'

/** A child is read from where it may be read. */
export const unreadableChild: Rule = {
  id: 'lss/unreadable-child',
  severity: 'error',
  summary: 'The file of a child cannot be read, or lies outside of the project.',
  why: 'A part of the loop is missing, as if the file were not there.',
  create: ({ facts, report }) => ({
    composition() {
      for (const { at, ref, found } of facts.children) {
        if (found.kind !== 'unreadable') continue
        const { path, reason, fix } = found
        report({
          at: `${at}/ref`,
          message: `"${path === '' ? ref : path}" ${reason}`,
          ...(fix === undefined ? {} : { fix }),
        })
      }
    },
  }),
}
