import { loopsAreComplete } from '../loops-are-complete.js'
import type { Rule } from '../rule.js'

/** A check that nothing names may be one that is misspelt elsewhere. */
export const unusedCheck: Rule = {
  id: 'loopkit/unused-check',
  severity: 'warning',
  summary: 'No loop of the project uses a check.',
  why: 'It may be left over, or what was to use it names something else.',
  create: ({ facts, report, workspace }) => ({
    check(_check, at, name) {
      if (facts.usedChecks.has(name) || !loopsAreComplete(workspace)) return
      const fix = 'Remove it, or name it in `verify.checker` of a loop.'
      report({ at, key: true, message: `nothing uses the check "${name}"`, fix })
    },
  }),
}
