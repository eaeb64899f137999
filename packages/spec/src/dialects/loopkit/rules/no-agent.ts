import type { Rule } from '../rule.js'

/** Only a dry run can do without agents. */
export const noAgent: Rule = {
  id: 'loopkit/no-agent',
  severity: 'info',
  summary: 'No agent is declared for some steps of the loop.',
  why: 'A dry run can simulate them; a real run has nobody to carry them out.',
  create: ({ document, facts, report, workspace: { project } }) => {
    const pipeline = `${document.pointer}/pipeline`
    return {
      end() {
        if (project?.broken.includes('/agents')) return
        const without = facts.callers.filter(
          ({ agent, at }) =>
            at.startsWith(pipeline) && !facts.agents.has(agent) && (agent === 'default' || project === undefined),
        )
        const [first] = without
        if (!first) return
        const steps = without.length === 1 ? '1 step has' : `${without.length} steps have`
        report({
          at: first.at,
          message: `${steps} no agent to carry ${without.length === 1 ? 'it' : 'them'} out; only a dry run can`,
          fix: 'Declare the agent `default` in `agents:` of the project file.',
        })
      },
    }
  },
}
