import type { Rule } from '../rule.js'

/** A child is a loop. */
export const childIsNoLoop: Rule = {
  id: 'lss/child-is-no-loop',
  severity: 'error',
  summary: 'The file of a child holds no loop in this dialect.',
  why: 'It cannot be run as a part of another loop.',
  create: ({ facts, report }) => ({
    composition() {
      for (const { at, ref, found } of facts.children) {
        if (found.kind === 'not-a-loop')
          report({ at: `${at}/ref`, message: `"${ref}" cannot be a child: ${found.reason}` })
      }
    },
  }),
}
