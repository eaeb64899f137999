import type { Rule } from '../rule.js'

export const blockedAtOnce: Rule = {
  id: 'openloop/blocked-at-once',
  severity: 'warning',
  summary: '`max_consecutive_failures` is 0.',
  why: 'The first round that fails blocks the run, so what its `fix` did is never looked at again.',
  check: ({ loop, report }) => {
    if (loop.limits?.max_consecutive_failures !== 0) return
    report({
      at: '/limits/max_consecutive_failures',
      message: 'with 0 the first round that fails blocks the run',
      fix: 'Write how many rounds may fail one after another, such as 3.',
    })
  },
}
