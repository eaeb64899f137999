import type { Rule } from '../rule.js'

/** A composition is made of files. */
export const missingChild: Rule = {
  id: 'lss/missing-child',
  severity: 'error',
  summary: 'The file of a child does not exist.',
  why: 'A part of the loop is missing.',
  create: ({ facts, report }) => ({
    composition() {
      for (const { at, ref, found } of facts.children) {
        if (found.kind !== 'missing') continue
        report({
          at: `${at}/ref`,
          message: `there is no file "${ref}"`,
          fix: 'Write the path of the loop, relative to this file or to the root of the project.',
        })
      }
    },
  }),
}
