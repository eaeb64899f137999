import { nearest } from '../../../diagnostics/suggest.js'
import { placedNames } from '../names.js'
import type { Rule } from '../rule.js'

/** A checking agent works with the settings of `default`. */
export const unboundChecker: Rule = {
  id: 'loopkit/unbound-checker',
  severity: 'info',
  summary: 'A checker is no check and no agent, and there is no agent `default` whose settings it could use.',
  why: 'A dry run can simulate it; in a real run nobody could judge the work.',
  create: ({ facts, report, workspace: { project } }) => ({
    verify(verify, at) {
      if (facts.agents.has('default') || project?.broken.some(place => /^\/(agents|checks)$/.test(place))) return
      const known = new Set([...facts.checks, ...facts.agents])
      for (const { name, at: place } of placedNames(`${at}/checker`, verify.checker)) {
        if (known.has(name) || nearest(name, known) !== undefined) continue
        report({
          at: place,
          message: `no agent is declared for the checker "${name}"; only a dry run can simulate it`,
          fix: `Declare "${name}" in \`checks:\` or \`agents:\` of the project file, or an agent \`default\`.`,
        })
      }
    },
  }),
}
