import { nearest } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** A server chooses what it offers; the project chooses what of that may be used. */
export const connectorTools: Rule = {
  id: 'loopkit/connector-tools',
  severity: 'error',
  summary: 'A connector lists no tools that may be used, or says of one that it does not list that it changes nothing.',
  why: 'Only what is listed may be used, so such a connector would give nobody anything.',
  create: ({ broken, report }) => ({
    connector({ tools, readOnly = [] }, at, name) {
      if (broken(below(at, 'tools'))) return
      if (!tools || tools.length === 0)
        return report({
          at: tools ? below(at, 'tools') : at,
          message: `the connector "${name}" lists no tools, so nobody may use any`,
          fix: 'List those that may be used under `tools`; `loop doctor --run` says which there are.',
        })
      for (const [index, tool] of readOnly.entries()) {
        if (tool === undefined || tools.includes(tool)) continue
        const meant = nearest(tool, tools)
        report({
          at: below(below(at, 'readOnly'), index),
          message: `the tool "${tool}" is not among those of "${name}" that may be used`,
          fix: meant === undefined ? 'Add it to `tools`, or remove it here.' : `Did you mean "${meant}"?`,
        })
      }
    },
  }),
}
