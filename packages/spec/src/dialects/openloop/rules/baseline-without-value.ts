import { hasBaseline } from '../document.js'
import type { Rule } from '../rule.js'

export const baselineWithoutValue: Rule = {
  id: 'openloop/baseline-without-value',
  severity: 'error',
  summary: 'A baseline is enabled, and nothing says what is good enough.',
  why: 'A number that is compared with nothing decides nothing.',
  check: ({ loop, broken, report }) => {
    if (!hasBaseline(loop) || broken('/baseline')) return
    if (loop.baseline?.value !== undefined || loop.baseline?.relative !== undefined) return
    report({
      at: '/baseline',
      key: true,
      message: 'the baseline is enabled, and is compared with nothing',
      fix: 'Add `value` and `direction`, or `relative: best`.',
    })
  },
}
