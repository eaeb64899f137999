import { placedNames } from '../names.js'
import type { Rule } from '../rule.js'

/** Makers and checkers are sets. */
export const repeatedName: Rule = {
  id: 'loopkit/repeated-name',
  severity: 'warning',
  summary: 'A name stands twice among the makers, or twice among the checkers.',
  why: 'The second one changes nothing; most often another name was meant.',
  create: ({ report }) => ({
    verify(verify, at) {
      for (const role of ['maker', 'checker'] as const) {
        const seen = new Set<string>()
        for (const { name, at: place } of placedNames(`${at}/${role}`, verify[role])) {
          if (seen.has(name)) {
            report({ at: place, message: `the ${role} "${name}" is named a second time`, fix: 'Remove one of them.' })
          }
          seen.add(name)
        }
      }
    },
  }),
}
