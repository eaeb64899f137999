import { loopsAreComplete } from '../loops-are-complete.js'
import type { Rule } from '../rule.js'

/** An agent that nothing names may be one that is misspelt elsewhere. */
export const unusedAgent: Rule = {
  id: 'loopkit/unused-agent',
  severity: 'info', // one may be kept ready on purpose
  summary: 'No step and no checker of the project uses an agent.',
  why: 'It may be left over, kept ready on purpose, or what was to use it names something else.',
  create: ({ facts, report, workspace }) => ({
    agent(_agent, at, name) {
      if (facts.usedAgents.has(name) || !loopsAreComplete(workspace)) return
      const fix = 'Remove it, or name it in a step or as a checker.'
      report({ at, key: true, message: `nothing uses the agent "${name}"`, fix })
    },
  }),
}
