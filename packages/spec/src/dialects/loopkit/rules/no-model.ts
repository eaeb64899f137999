import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import { isBroken } from '../document.js'
import type { Rule } from '../rule.js'

/** A provider has many models, and none of them is the usual one. */
export const noModel: Rule = {
  id: 'loopkit/no-model',
  severity: 'error',
  summary: 'An agent is a model over HTTP, and neither it nor the step that uses it says which.',
  why: 'Nobody can be asked: a run refuses to start.',
  create: ({ broken, document, facts, report, workspace: { project } }) => ({
    end() {
      const seen = new Set<string>()
      for (const { agent, at, hasModel } of facts.callers) {
        const { provider, model } = own(project?.project.agents, agent) ?? {}
        if (!project || provider === undefined || model !== undefined || hasModel || seen.has(agent)) continue
        const isStep = at.startsWith(below(document.pointer, 'pipeline'))
        const refused = isStep && broken(below(at.replace(/\/agent$/, ''), 'model'))
        if (refused || isBroken(project, below('/agents', agent))) continue
        seen.add(agent)
        report({
          at,
          message: `nothing says which model of ${provider} the agent "${agent}" is; a run will refuse to start`,
          fix: `Add \`model:\` to the agent in ${project.source.path}${isStep ? ', or to each step that uses it' : ''}, with the name that the provider has for it.`,
        })
      }
    },
  }),
}
