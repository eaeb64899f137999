import { cycleThrough } from '../child-cycles.js'
import type { Rule } from '../rule.js'

/** A chain is as good as its links. */
export const invalidChild: Rule = {
  id: 'lss/invalid-child',
  severity: 'error',
  summary: 'A child has errors of its own.',
  why: 'The whole cannot run when a part of it cannot.',
  create: ({ document: { source }, facts, report }) => ({
    composition() {
      for (const { at, id, found } of facts.children) {
        if (found.kind !== 'loop') continue
        // That it leads back to this document is told here already.
        const isCircle = cycleThrough(source.path, found) !== undefined
        const [first, ...more] = found.errors.filter(({ rule }) => !(isCircle && rule === 'lss/child-cycle'))
        if (!first) continue
        if (found.isReported) {
          const count = more.length === 0 ? 'an error' : `${more.length + 1} errors`
          report({ at: `${at}/ref`, message: `the child "${id}" has ${count}, reported with ${found.path}` })
          continue
        }
        const others = more.length > 0 ? ` (and ${more.length} more)` : ''
        report({
          at: `${at}/ref`,
          message: `the child "${id}" has errors: ${first.path}:${first.line}: ${first.message}${others}`,
          fix: `Validate ${found.path} by itself.`,
        })
      }
    },
  }),
}
