import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** One call is a part of the whole. */
export const workerOutlastsRun: Rule = {
  id: 'lss/worker-outlasts-run',
  severity: 'warning',
  summary: 'A worker may take longer than the whole run.',
  why: 'Its own limit never cuts anything off: one call that hangs uses up the time of all.',
  create: ({ document: { loop }, report }) => {
    const seconds = Math.min(
      ...placed(loop.termination_conditions?.failure, '').flatMap(({ value: { type, value } }) =>
        type === 'timeout' && value !== undefined ? [value] : [],
      ),
    )
    return {
      worker({ id, timeout_seconds: most }, at) {
        if (most === undefined || most <= seconds) return
        report({
          at: `${at}/timeout_seconds`,
          message: `a call of "${id}" may take ${most} s, and the whole run ${seconds} s`,
          fix: 'Lower the one, or raise the other.',
        })
      },
    }
  },
}
