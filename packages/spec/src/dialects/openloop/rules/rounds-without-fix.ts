import { usual } from '../commands.js'
import type { Rule } from '../rule.js'

export const roundsWithoutFix: Rule = {
  id: 'openloop/rounds-without-fix',
  severity: 'warning',
  summary: 'There are several rounds, and neither `fix` nor `improve`.',
  why: 'Every round looks at the same project again, and nothing changes it in between.',
  check: ({ loop, has, broken, report }) => {
    const rounds = loop.total_rounds ?? usual.rounds
    if (rounds < 2 || has('fix') || has('improve') || broken('/commands') || broken('/total_rounds')) return
    report({
      at: loop.total_rounds === undefined ? '/commands' : '/total_rounds',
      key: true,
      message: `${rounds} rounds do the same: nothing changes the project between them`,
      fix: 'Add `fix`, or write `total_rounds: 1`.',
    })
  },
}
