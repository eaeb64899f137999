import { unknownEnd } from '../ends.js'
import type { Rule } from '../rule.js'

/** Feedback comes from somebody. */
export const unknownFeedbackSource: Rule = {
  id: 'lss/unknown-feedback-source',
  severity: 'error',
  halves: true,
  summary: 'The `source` of a feedback channel is not declared.',
  why: 'Nothing would ever be sent, and the loop would repeat itself without learning anything.',
  create: ({ document, facts, report }) => ({
    feedback({ source }, at) {
      const unknown = unknownEnd(source, document, facts)
      if (unknown) report({ at: `${at}/source`, ...unknown })
    },
  }),
}
