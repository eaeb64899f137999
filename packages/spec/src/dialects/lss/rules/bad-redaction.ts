import { redactionProblems, redactionSettings } from '../../../plan/redaction.js'
import type { Rule } from '../rule.js'

/** What is not taken out is kept. */
export const badRedaction: Rule = {
  id: 'lss/bad-redaction',
  severity: 'error',
  summary: 'A setting of `memory.redaction` is misspelt, or is not of the form that is read.',
  why: 'What it is to take out would be kept in silence, so no run begins.',
  create: ({ broken, report }) => ({
    memory({ redaction }, at) {
      if (redaction === undefined || broken(`${at}/redaction`)) return
      for (const { at: place, ...problem } of redactionProblems(redaction))
        report({ at: `${at}/redaction${place}`, ...problem, fix: redactionSettings })
    },
  }),
}
