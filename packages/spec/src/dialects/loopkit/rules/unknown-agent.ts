import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'

/** A step can only be done by an agent that the project declares. */
export const unknownAgent: Rule = {
  id: 'loopkit/unknown-agent',
  severity: 'error',
  summary: 'A step names an agent that the project does not declare.',
  why: 'Nobody could carry the step out.',
  create: ({ facts, report, workspace: { project } }) => ({
    step({ agent }, at) {
      if (!project || agent === undefined || facts.agents.has(agent) || project.broken.includes('/agents')) return
      const known = [...facts.agents]
      report({
        at: `${at}/agent`,
        message: `no agent "${agent}" is declared in ${project.source.path}${didYouMean(agent, known)}`,
        fix: known.length > 0 ? `Agents there: ${someOf(known)}.` : `Declare it there, in \`agents:\`.`,
        meant: surelyMeant(agent, known),
      })
    },
  }),
}
