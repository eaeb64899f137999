import { hasBaseline } from '../document.js'
import type { Rule } from '../rule.js'

export const improveWithoutBaseline: Rule = {
  id: 'openloop/improve-without-baseline',
  severity: 'warning',
  summary: '`improve` is given, and no baseline is measured.',
  why: 'Nothing says whether something has to get better, so it never runs.',
  check: ({ loop, has, broken, report }) => {
    if (!has('improve') || hasBaseline(loop) || broken('/baseline')) return
    report({
      at: '/commands/improve',
      key: true,
      message: '`improve` never runs: there is no baseline that is enabled',
      fix: loop.baseline ? 'Write `enabled: true` in `baseline`.' : 'Add a `baseline`, or leave `improve` out.',
    })
  },
}
