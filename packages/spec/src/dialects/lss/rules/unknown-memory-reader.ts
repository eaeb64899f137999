import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** A policy is about somebody. */
export const unknownMemoryReader: Rule = {
  id: 'lss/unknown-memory-reader',
  severity: 'warning',
  summary: '`read_policy` names a worker that is not declared.',
  why: 'The worker that was meant may not read what it needs.',
  create: ({ document: { declared }, facts, report }) => ({
    memory({ read_policy = {} }, at) {
      for (const name of Object.keys(read_policy)) {
        if (name === '*' || name === 'optimizer' || !facts.isUnknown('workers', name)) continue
        report({
          at: below(`${at}/read_policy`, name),
          key: true,
          message: `no worker "${name}" is declared${didYouMean(name, declared.workers.names)}`,
          fix: `Workers: ${someOf(declared.workers.names)}.`,
          meant: surelyMeant(name, declared.workers.names),
        })
      }
    },
  }),
}
