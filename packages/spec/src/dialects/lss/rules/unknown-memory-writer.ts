import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Who is not named may not write. */
export const unknownMemoryWriter: Rule = {
  id: 'lss/unknown-memory-writer',
  severity: 'warning',
  summary: '`allowed_writers` names neither a worker nor `optimizer`.',
  why: 'Nobody of that name writes, and the one that was meant is refused.',
  create: ({ document: { declared }, facts, report }) => ({
    memory({ write_policy }, at) {
      for (const { value, at: place } of placed(write_policy?.allowed_writers, `${at}/write_policy/allowed_writers`)) {
        if (value === 'optimizer' || value === '*' || !facts.isUnknown('workers', value)) continue
        report({
          at: place,
          message: `no worker "${value}" is declared${didYouMean(value, [...declared.workers.names, 'optimizer'])}`,
          fix: `Write a worker's id or \`optimizer\`. Workers: ${someOf(declared.workers.names)}.`,
          meant: surelyMeant(value, [...declared.workers.names, 'optimizer']),
        })
      }
    },
  }),
}
