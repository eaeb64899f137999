import type { LssWorker } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import { irreversibleIn } from '../extensions.js'
import type { Rule } from '../rule.js'
import { agentEntries } from '../uses.js'

/** Which tools a worker uses is known only where it says so. */
export const irreversibleToolUnlisted: Rule = {
  id: 'lss/irreversible-tool-unlisted',
  severity: 'warning',
  summary: 'A tool is marked as irreversible, and it is not clear who may use it.',
  why: 'A worker that lists no tools may use any, so every call of it waits for a person; a tool that nobody lists is never used.',
  create: ({ document: { loop }, facts, report }) => ({
    end() {
      const { workers, tools } = irreversibleIn(loop)
      const agents = facts.project?.agents
      /** A model over HTTP is held at each use of such a tool, and uses none that it does not list. */
      const isModel = ({ id, model }: LssWorker) => {
        const entry = agentEntries(id, model).find(name => own(agents, name))
        return entry !== undefined && own(agents, entry)?.provider !== undefined
      }
      for (const [index, tool] of tools.entries()) {
        const at = below('/extensions/irreversible/tools', index)
        const open = facts.workers.filter(({ value }) => !value.tools && !workers.includes(value.id) && !isModel(value))
        for (const { value } of open)
          report({
            at,
            message: `"${value.id}" lists no tools, so it may use "${tool}", and each call of it waits for a person`,
            fix: `Give "${value.id}" a list of \`tools\`, which may be empty.`,
          })
        if (open.length === 0 && !facts.workers.some(({ value }) => value.tools?.includes(tool)))
          report({ at, message: `no worker has the tool "${tool}"`, fix: 'Correct its name, or remove it.' })
      }
    },
  }),
}
