import { unknownEnd } from '../ends.js'
import type { Rule } from '../rule.js'

/** Feedback goes to somebody. */
export const unknownFeedbackDestination: Rule = {
  id: 'lss/unknown-feedback-destination',
  severity: 'error',
  halves: true,
  summary: 'The `destination` of a feedback channel is not declared.',
  why: 'The verdict would be paid for and reach nobody.',
  create: ({ document, facts, report }) => ({
    feedback({ destination }, at) {
      const unknown = unknownEnd(destination, document, facts)
      if (unknown) report({ at: `${at}/destination`, ...unknown })
    },
  }),
}
