import { unknownWorkers } from '../ends.js'
import type { Rule } from '../rule.js'

/** An evaluator judges somebody's work. */
export const unknownEvaluatedWorker: Rule = {
  id: 'lss/unknown-evaluated-worker',
  severity: 'error',
  halves: true,
  summary: '`runs_after` of an evaluator names a worker that is not declared.',
  why: 'The evaluator would wait for ever, or judge nothing.',
  create: ({ document, facts, report }) => ({
    evaluator({ runs_after }, at) {
      for (const finding of unknownWorkers(runs_after, `${at}/runs_after`, document, facts)) report(finding)
    },
  }),
}
