import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'

/** A condition compares something that is measured. */
export const unknownTerminationMetric: Rule = {
  id: 'lss/unknown-termination-metric',
  severity: 'error',
  halves: true,
  summary: 'A success or stall condition names a metric that is not declared.',
  why: 'It would never hold; the loop would go on until a limit stops it.',
  create: ({ document: { declared }, facts, report }) => {
    const look = ({ metric }: { metric: string }, at: string): void => {
      if (!facts.isUnknown('metrics', metric)) return
      report({
        at: `${at}/metric`,
        message: `no metric "${metric}" is declared${didYouMean(metric, declared.metrics.names)}`,
        fix: `Metrics: ${someOf(declared.metrics.names)}.`,
        meant: surelyMeant(metric, declared.metrics.names),
      })
    }
    return { success: look, stall: look }
  },
}
