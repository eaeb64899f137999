import { namesOf } from '../document.js'
import { placedNames } from '../names.js'
import type { Rule } from '../rule.js'

/** Checkers are not steps. */
export const checkerIsStep: Rule = {
  id: 'loopkit/checker-is-step',
  severity: 'warning',
  summary: 'A checker has the name of a step that is no maker.',
  why: 'The step does not become the check: it runs as a step, and a fresh checking agent of the same name judges.',
  create: ({ facts, report }) => ({
    verify(verify, at) {
      for (const { name, at: place } of placedNames(`${at}/checker`, verify.checker)) {
        const known = facts.checks.has(name) || facts.agents.has(name) || namesOf(verify.maker).includes(name)
        if (known || !facts.labels.some(({ label }) => label === name)) continue
        report({
          at: place,
          message: `the checker "${name}" has the name of a step, and that step does not judge`,
          fix: 'Remove the step and put what it should look for in `criteria`, or name the checker differently.',
        })
      }
    },
  }),
}
