import { entryTellsTools, unseenTools as gapOf } from '../../../agents/tells-tools.js'
import { own } from '../../../own.js'
import type { Rule } from '../rule.js'
import { agentEntries } from '../uses.js'

/** Which tools a call used, only its agent can say. */
export const unseenTools: Rule = {
  id: 'lss/unseen-tools',
  severity: 'error',
  summary: 'A `tool_allowlist` looks at the tools that a worker used, and its agent is a program that does not say.',
  why: 'The guard would look at nothing, so no run begins.',
  create: ({ broken, facts: { brought, project, workers }, report }) => ({
    safety(constraint, at) {
      if (constraint.type !== 'tool_allowlist' || constraint.scope !== 'post_worker') return
      if (['type', 'scope', 'applies_to', 'id'].some(key => broken(`${at}/${key}`))) return
      const { applies_to: guarded = ['*'] } = constraint
      for (const { value: worker } of workers) {
        if (!(guarded.includes('*') || guarded.includes(worker.id)) || brought?.agents?.includes(worker.id)) continue
        const entry = agentEntries(worker.id, worker.model).flatMap(name => own(project?.agents, name) ?? [])[0]
        if (!entry || entryTellsTools(entry)) continue
        report({ at: `${at}/scope`, ...gapOf(constraint, worker, worker.id) })
        return
      }
    },
  }),
}
