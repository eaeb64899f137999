import { hasBaseline } from '../document.js'
import type { Rule } from '../rule.js'

export const baselineWithoutCommand: Rule = {
  id: 'openloop/baseline-without-command',
  severity: 'error',
  summary: 'A baseline is enabled, and no command gives its number.',
  why: 'There is nothing to measure, so the loop could never be done.',
  check: ({ loop, broken, report }) => {
    const { command = '' } = loop.baseline ?? {}
    if (!hasBaseline(loop) || command.trim() !== '' || broken('/baseline')) return
    report({
      at: '/baseline',
      key: true,
      message: 'the baseline is enabled, and nothing measures it',
      fix: 'Add the `command` that prints the number or writes it to `file`, or write `enabled: false`.',
    })
  },
}
