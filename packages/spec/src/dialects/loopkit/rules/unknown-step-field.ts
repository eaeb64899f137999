import { didYouMean } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'
import { stepReferences } from '../step-references.js'

const fields = ['status', 'output']

/** What an expression can read of a step. */
export const unknownStepField: Rule = {
  id: 'loopkit/unknown-step-field',
  severity: 'error',
  summary: '`when` reads something of a step other than its `status` or its `output`.',
  why: 'A step has nothing else to read, so the run would fail at the choice.',
  create: ({ facts, report }) => ({
    choice({ when }, at) {
      if (facts.expression(when).error !== undefined) return
      for (const { step, field } of stepReferences(when)) {
        if (field === undefined || fields.includes(field)) continue
        report({
          at: `${at}/when`,
          message: `the expression reads "${field}" of the step "${step}"${didYouMean(field, fields)}`,
          fix: `A step has ${fields.map(name => `\`${name}\``).join(' and ')}.`,
        })
      }
    },
  }),
}
