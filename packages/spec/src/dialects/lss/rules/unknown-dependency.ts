import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** A worker can wait only for a worker. */
export const unknownDependency: Rule = {
  id: 'lss/unknown-dependency',
  severity: 'error',
  halves: true,
  summary: '`depends_on` names a worker that is not declared.',
  why: 'The worker would wait for ever, or not at all.',
  create: ({ document: { declared }, facts, report }) => ({
    worker({ depends_on }, at) {
      for (const { value, at: place } of placed(depends_on, `${at}/depends_on`)) {
        if (!facts.isUnknown('workers', value)) continue
        report({
          at: place,
          message: `no worker "${value}" is declared${didYouMean(value, declared.workers.names)}`,
          fix: `Workers: ${someOf(declared.workers.names)}.`,
          meant: surelyMeant(value, declared.workers.names),
        })
      }
    },
  }),
}
