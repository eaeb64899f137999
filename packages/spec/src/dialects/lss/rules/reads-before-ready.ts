import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** What is read has to be there by then. */
export const readsBeforeReady: Rule = {
  id: 'lss/reads-before-ready',
  severity: 'error',
  summary: 'A worker reads another one that it does not wait for.',
  why: 'The other one may not have begun; the worker would be given nothing, or what an earlier iteration left.',
  create: ({ broken, facts, report }) => {
    const known = new Set(facts.workers.map(({ value }) => value.id))
    return {
      worker({ id, inputs }, at) {
        // A dependency that is misspelt is a finding of its own, and may be the one that is read.
        if (broken(`${at}/depends_on`) || facts.waitsForUnknown(id)) return
        for (const { value, at: place } of placed(inputs, `${at}/inputs`)) {
          const [kind, name = ''] = value.from.split('.')
          if (kind !== 'workers' || !known.has(name) || facts.shared.has(name) || facts.waitsFor(id, name)) continue
          const message = name === id ? `"${id}" reads itself` : `"${id}" reads "${name}" and does not wait for it`
          const fix =
            name === id
              ? 'Send its result back by a feedback channel, or by memory.'
              : `Add "${name}" to \`depends_on\`.`
          report({ at: `${place}/from`, message, fix })
        }
      },
    }
  },
}
