import type { Rule } from '../rule.js'

/** A question needs somebody who answers it. */
export const humanQueueWithoutHuman: Rule = {
  id: 'lss/human-queue-without-human',
  severity: 'info',
  summary: 'Feedback goes to a queue for people, and no person judges or approves anything in the loop.',
  why: 'What lies there is read by nobody, unless somebody outside of the loop looks after it.',
  create: ({ broken, document: { loop }, report }) => ({
    feedback({ id, format }, at) {
      if (format !== 'human_queue' || broken('/evaluators') || broken('/safety_constraints')) return
      if (loop.evaluators?.some(evaluator => evaluator?.type === 'human')) return
      if (loop.safety_constraints?.some(constraint => constraint?.type === 'human_gate')) return
      report({
        at: `${at}/format`,
        message: `"${id}" waits in a queue for people, and no person has a part in this loop`,
        fix: 'Add an evaluator with `type: human`, or write `format: structured`.',
      })
    },
  }),
}
