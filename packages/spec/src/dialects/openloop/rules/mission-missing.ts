import type { Rule } from '../rule.js'

export const missionMissing: Rule = {
  id: 'openloop/mission-missing',
  severity: 'info',
  summary: 'Nothing says what the loop is for.',
  why: 'Who reads its reports, and the agent that repairs, cannot tell what has to be true in the end.',
  check: ({ loop: { mission = '' }, broken, report }) => {
    if (mission.trim() !== '' || broken('/mission')) return
    report({
      at: '',
      message: 'nothing says what the loop is for',
      fix: 'Add `mission`: a sentence about what has to be true.',
    })
  },
}
