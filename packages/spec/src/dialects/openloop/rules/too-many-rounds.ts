import type { Rule } from '../rule.js'

export const tooManyRounds: Rule = {
  id: 'openloop/too-many-rounds',
  severity: 'warning',
  summary: 'There are more than a thousand rounds.',
  why: 'No project gets healthy in that many; what repairs it is paid for in every one.',
  check: ({ loop: { total_rounds = 0 }, report }) => {
    if (total_rounds <= 1000) return
    report({
      at: '/total_rounds',
      message: `${total_rounds} rounds are more than anybody waits for`,
      fix: 'Write how many you are ready to pay for; a run can be started again.',
    })
  },
}
