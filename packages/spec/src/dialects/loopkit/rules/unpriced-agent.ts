import { below } from '../../../source/document.js'
import { limitedCalls } from '../ceilings.js'
import { isBroken } from '../document.js'
import type { Rule } from '../rule.js'

/** A cap that cannot be overspent needs to know what a call may cost. */
export const unpricedAgent: Rule = {
  id: 'loopkit/unpriced-agent',
  severity: 'warning',
  summary: 'A budget limits tokens or money, and an agent of the loop does not declare the most that one call can use.',
  why: 'The most a call can use is reserved before it starts; where that is unknown, a run refuses to start.',
  create: ({ facts, report, workspace }) => ({
    end() {
      for (const { agent, at, limit, ceiling } of limitedCalls(facts, workspace)) {
        const { project } = workspace
        if (ceiling !== undefined || !project || isBroken(project, below('/agents', agent))) continue
        const [what, key] = limit.unit === 'tokens' ? ['tokens', 'tokens: 20000'] : ['money', 'costUsd: 0.50']
        report({
          at,
          message: `the agent "${agent}" declares no ceiling for ${what}, which the budget limits; a run will refuse to start`,
          fix: `Add a ceiling to the agent in ${project.source.path}, as in \`ceiling: { ${key} }\`.`,
        })
      }
    },
  }),
}
