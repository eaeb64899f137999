import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Two lists of tools that disagree. */
export const toolNotAllowed: Rule = {
  id: 'lss/tool-not-allowed',
  severity: 'warning',
  summary: 'A worker has a tool that the allowlist it is under does not have.',
  why: 'The first use of the tool breaks the constraint, and the loop stops or goes on without it.',
  create: ({ facts, report }) => ({
    safety({ id, type, applies_to: workers = ['*'], config }) {
      const allowed = config?.['allowed'] ?? config?.['allowed_tools'] ?? config?.['tools']
      if (type !== 'tool_allowlist' || !Array.isArray(allowed)) return
      for (const { value: worker, at } of facts.workers) {
        if (!workers.includes('*') && !workers.includes(worker.id)) continue
        for (const { value: tool, at: place } of placed(worker.tools, `${at}/tools`)) {
          if (allowed.includes(tool)) continue
          report({
            at: place,
            message: `"${worker.id}" has the tool "${tool}", which "${id}" does not allow`,
            fix: 'Take it from the worker, or add it to the allowlist.',
          })
        }
      }
    },
  }),
}
