import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import { irreversibleIn } from '../extensions.js'
import type { Rule } from '../rule.js'
import { agentEntries } from '../uses.js'

/** The project says that a call may be done again, and the loop that it must not happen twice. */
export const irreversibleRetried: Rule = {
  id: 'lss/irreversible-retried',
  severity: 'warning', // the run asks all the same
  summary: 'What cannot be undone is done by an agent that is declared to do interrupted calls again.',
  why: 'The two say opposite things; the run goes by the mark and asks a person, which whoever wrote `interrupted: retry` does not expect.',
  create: ({ document: { loop }, facts, report }) => {
    const marked = irreversibleIn(loop)
    const { agents = {}, tools = {} } = facts.project ?? {}
    /** Where it says that what a worker does cannot be undone; a worker that lists no tools is a finding of its own. */
    const markOf = (id: string, used: readonly string[], at: string): string | undefined => {
      const worker = marked.workers.indexOf(id)
      if (worker >= 0) return below('/extensions/irreversible/workers', worker)
      const tool = used.findIndex(name => marked.tools.includes(name) || own(tools, name)?.irreversible)
      return tool < 0 ? undefined : below(`${at}/tools`, tool)
    }
    return {
      worker({ id, model, tools: used = [] }, at) {
        const entry = agentEntries(id, model).find(name => Object.hasOwn(agents, name))
        const agent = entry === undefined ? undefined : own(agents, entry)
        if (agent?.interrupted !== 'retry' || agent.irreversible) return
        const place = markOf(id, used, at)
        if (place === undefined) return
        report({
          at: place,
          message: `what "${id}" does is irreversible, and its agent "${entry}" has \`interrupted: retry\``,
          fix: `Give it an agent of its own in loop.yaml, as \`${id}:\`, without \`interrupted: retry\`.`,
        })
      },
    }
  },
}
