import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** It works, and says less than it could. */
export const transitiveRead: Rule = {
  id: 'lss/transitive-read',
  severity: 'info',
  summary: 'A worker reads another one that it waits for only through a third.',
  why: 'When the worker in between goes, so does the promise that the other one is done.',
  create: ({ facts, report }) => ({
    worker({ id, inputs, depends_on: direct = [] }, at) {
      if (direct.some(name => facts.isUnknown('workers', name))) return
      for (const { value, at: place } of placed(inputs, `${at}/inputs`)) {
        const [kind, name = ''] = value.from.split('.')
        if (kind !== 'workers' || direct.includes(name) || name === id || !facts.waitsFor(id, name)) continue
        report({
          at: `${place}/from`,
          message: `"${id}" waits for "${name}" only through others`,
          fix: `Add "${name}" to \`depends_on\` to say so.`,
        })
      }
    },
  }),
}
