import { own } from '../../../own.js'
import type { Rule } from '../rule.js'

/** A call of unknown end may have done what cannot be undone. */
export const irreversibleRetried: Rule = {
  id: 'loopkit/irreversible-retried',
  severity: 'error',
  summary: 'What cannot be undone is to be done again by itself after a crash.',
  why: 'A call that was cut off may have had its effect, so only a person can say whether it may be done again.',
  create: ({ workspace, report }) => {
    const { agents = {}, tools: settings } = workspace.project?.project ?? {}
    const marked = (tool: string) =>
      [tool, tool.split('/')[0] ?? ''].some(one => own(settings, one)?.irreversible) ||
      Object.entries(settings ?? {}).some(([one, { irreversible }]) => irreversible && one.startsWith(`${tool}/`))
    return {
      agent({ irreversible, interrupted, tools = [] }, at, name) {
        if (interrupted !== 'retry') return
        const tool = tools.find(one => one !== undefined && marked(one)) // the schema refuses some
        if (tool !== undefined && !irreversible) {
          const message = `"${name}" has the tool "${tool}", which is irreversible, and \`interrupted: retry\` says that its calls may be done twice`
          report({ at: `${at}/interrupted`, message, fix: 'Write `interrupted: ask`, or leave it out.' })
        }
        if (!irreversible) return
        const message = `"${name}" is irreversible, and \`interrupted: retry\` would do it again without asking`
        report({ at: `${at}/interrupted`, message, fix: 'Write `interrupted: ask`, or leave it out.' })
      },
      step({ irreversible, agent = 'default', connectors = [] }, at) {
        const used = own(agents, agent)
        if (used?.irreversible || used?.interrupted !== 'retry') return
        const connector = connectors.findIndex(one => one !== undefined && marked(one))
        if (!irreversible && connector < 0) return
        const what = irreversible ? 'the step' : `the tool "${connectors[connector]}"`
        report({
          at: irreversible ? `${at}/irreversible` : `${at}/connectors/${connector}`,
          message: `${what} is irreversible, and its agent "${agent}" has \`interrupted: retry\``,
          fix: `Give the step an agent of its own, without \`interrupted: retry\`.`,
        })
      },
    }
  },
}
