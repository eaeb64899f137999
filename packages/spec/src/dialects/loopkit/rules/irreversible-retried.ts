import type { Rule } from '../rule.js'

/** A call of unknown end may have done what cannot be undone. */
export const irreversibleRetried: Rule = {
  id: 'loopkit/irreversible-retried',
  severity: 'error',
  summary: 'What cannot be undone is to be done again by itself after a crash.',
  why: 'A call that was cut off may have had its effect, so only a person can say whether it may be done again.',
  create: ({ workspace, report }) => {
    const agents = workspace.project?.project.agents ?? {}
    return {
      agent({ irreversible, interrupted }, at, name) {
        if (!irreversible || interrupted !== 'retry') return
        const message = `"${name}" is irreversible, and \`interrupted: retry\` would do it again without asking`
        report({ at: `${at}/interrupted`, message, fix: 'Write `interrupted: ask`, or leave it out.' })
      },
      step({ irreversible, agent = 'default' }, at) {
        const used = Object.hasOwn(agents, agent) ? agents[agent] : undefined
        if (!irreversible || used?.irreversible || used?.interrupted !== 'retry') return
        const message = `the step is irreversible, and its agent "${agent}" has \`interrupted: retry\``
        report({
          at: `${at}/irreversible`,
          message,
          fix: `Give the step an agent of its own, without \`interrupted: retry\`.`,
        })
      },
    }
  },
}
