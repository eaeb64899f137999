import type { Rule } from '../rule.js'

export const unusedGates: Rule = {
  id: 'openloop/unused-gates',
  severity: 'warning',
  summary: 'There are gates, and nothing that they could stop.',
  why: 'Gates look at what `fix` and `improve` change, and there is neither.',
  check: ({ loop, has, broken, report }) => {
    if (!loop.gates || has('fix') || has('improve') || broken('/commands')) return
    report({
      at: '/gates',
      key: true,
      message: 'there is neither a `fix` nor an `improve` whose change could be looked at',
      fix: 'Add `fix`, or leave `gates` out.',
    })
  },
}
