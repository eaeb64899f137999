import { nearest } from '../../../diagnostics/suggest.js'
import { placedNames } from '../names.js'
import type { Rule } from '../rule.js'

/** Any name may be a checker, so a misspelt one goes unnoticed. */
export const unknownChecker: Rule = {
  id: 'loopkit/unknown-checker',
  severity: 'warning',
  summary: 'A checker is spelt almost like a check or an agent of the project.',
  why: 'A name that is neither becomes a fresh checking agent: a model would judge where a command was meant.',
  create: ({ facts, report }) => ({
    verify(verify, at) {
      const known = new Set([...facts.checks, ...facts.agents])
      for (const { name, at: place } of placedNames(`${at}/checker`, verify.checker)) {
        const near = known.has(name) ? undefined : nearest(name, known)
        if (near === undefined) continue
        report({
          at: place,
          message: `the checker "${name}" is no check and no agent of the project; did you mean "${near}"?`,
          fix: `Write "${near}", or choose a name that cannot be taken for it.`,
        })
      }
    },
  }),
}
