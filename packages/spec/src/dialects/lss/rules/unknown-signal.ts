import { didYouMean, surelyMeant } from '../../../diagnostics/suggest.js'
import { signals } from '../../../plan/signals.js'
import type { Rule } from '../rule.js'

/** A metric measures something. */
export const unknownSignal: Rule = {
  id: 'lss/unknown-signal',
  severity: 'warning',
  summary: 'The `source` of a metric is a signal that no run gives.',
  why: 'Unless another tool gives it, the metric never gets a value, and conditions on it never hold.',
  create: ({ report }) => ({
    metric({ source }, at) {
      if (!source.startsWith('telemetry.')) return
      const signal = source.slice('telemetry.'.length)
      if (signals.some(known => known === signal)) return
      const meant = surelyMeant(signal, signals)
      report({
        at: `${at}/source`,
        message: `no run gives the signal "${signal}"${didYouMean(signal, signals)}`,
        fix: `Signals: ${signals.join(', ')}.`,
        meant: meant === undefined ? undefined : `telemetry.${meant}`,
      })
    },
  }),
}
