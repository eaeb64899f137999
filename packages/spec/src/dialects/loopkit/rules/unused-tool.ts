import { nearest } from '../../../diagnostics/suggest.js'
import { loopsAreComplete } from '../loops-are-complete.js'
import type { Rule } from '../rule.js'

/** A mark on a tool holds nothing back when nothing names the tool as it is written here. */
export const unusedTool: Rule = {
  id: 'loopkit/unused-tool',
  severity: 'warning',
  summary: 'No loop of the project names a tool that is marked as irreversible.',
  why: 'Nobody is asked before it is used when what uses it calls it by another name.',
  create: ({ facts: { usedTools }, report, workspace }) => ({
    tool({ irreversible }, at, name) {
      if (!irreversible || usedTools === undefined || usedTools.has(name) || !loopsAreComplete(workspace)) return
      const meant = nearest(name, usedTools)
      const message = `nothing names the tool "${name}", so its mark as irreversible holds nothing back`
      const fix =
        meant === undefined
          ? 'Name it in `connectors` of a step or `tools` of a worker, or remove it.'
          : `A step or a worker names "${meant}"; write the same name in both places.`
      report({ at, key: true, message, fix })
    },
  }),
}
