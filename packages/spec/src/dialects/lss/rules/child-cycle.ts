import { cycleThrough } from '../child-cycles.js'
import type { Rule } from '../rule.js'

/** A loop cannot contain itself. */
export const childCycle: Rule = {
  id: 'lss/child-cycle',
  severity: 'error',
  summary: 'A loop is a child of itself, directly or through others.',
  why: 'It would begin itself again without end.',
  create: ({ document: { source }, facts, report }) => ({
    composition() {
      for (const { at, found } of facts.children) {
        const paths = cycleThrough(source.path, found)
        if (!paths) continue
        report({
          at: `${at}/ref`,
          message: `this loop contains itself: ${paths.join(' -> ')}`,
          fix: 'To repeat a loop, raise its iterations.',
        })
      }
    },
  }),
}
