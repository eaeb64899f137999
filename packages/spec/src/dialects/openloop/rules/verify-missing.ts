import type { Rule } from '../rule.js'

export const verifyMissing: Rule = {
  id: 'openloop/verify-missing',
  severity: 'error',
  summary: '`verify` holds no command.',
  why: 'Nothing decides whether the project is healthy, so the loop could never be done.',
  check: ({ loop, has, broken, report }) => {
    if (loop.commands === undefined || has('verify') || broken('/commands')) return
    report({
      at: '/commands/verify',
      message: '`verify` holds no command',
      fix: 'Write the command that fails when something is wrong, such as `npm test`.',
    })
  },
}
