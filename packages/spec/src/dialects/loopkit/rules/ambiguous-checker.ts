import { placedNames } from '../names.js'
import type { Rule } from '../rule.js'

/** Checks come before agents, which a reader cannot see. */
export const ambiguousChecker: Rule = {
  id: 'loopkit/ambiguous-checker',
  severity: 'warning',
  summary: 'A checker is both a check and an agent of the project.',
  why: 'The command judges and the agent does not, which a reader of the loop cannot see.',
  create: ({ facts, report }) => ({
    verify(verify, at) {
      for (const { name, at: place } of placedNames(`${at}/checker`, verify.checker)) {
        if (!facts.checks.has(name) || !facts.agents.has(name)) continue
        report({
          at: place,
          message: `"${name}" is a check and an agent; the check is taken`,
          fix: 'Name one of the two differently in the project file.',
        })
      }
    },
  }),
}
