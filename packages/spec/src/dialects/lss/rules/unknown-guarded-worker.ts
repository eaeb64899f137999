import { unknownWorkers } from '../ends.js'
import type { Rule } from '../rule.js'

/** A constraint guards somebody. */
export const unknownGuardedWorker: Rule = {
  id: 'lss/unknown-guarded-worker',
  severity: 'error',
  halves: true,
  summary: '`applies_to` of a safety constraint names a worker that is not declared.',
  why: 'The worker that was meant would go unguarded.',
  create: ({ document, facts, report }) => ({
    safety({ applies_to }, at) {
      for (const finding of unknownWorkers(applies_to, `${at}/applies_to`, document, facts)) report(finding)
    },
  }),
}
