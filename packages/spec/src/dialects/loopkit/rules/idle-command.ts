import { idleReason } from '../../../score/judging/commands/idle.js'
import { hasOperator } from '../../../score/judging/commands/looks.js'
import type { Rule } from '../rule.js'

/** What passes, or fails, whatever the work is like decides nothing. */
export const idleCommand: Rule = {
  id: 'loopkit/idle-command',
  severity: 'warning',
  summary: 'A check runs a command that judges nothing: it does nothing, or what it runs is not there.',
  why: 'Work that failed passes all the same, or no work ever does; scores take such a check for none.',
  create: ({ facts: { files }, broken, report }) => ({
    check({ command, cwd }, at, name) {
      // What no shell reads is a finding of its own.
      if (broken(at) || hasOperator(command)) return
      const idle = idleReason(command, files, cwd)
      if (!idle) return
      report({
        at: `${at}/command`,
        message: `the check "${name}" judges nothing: it ${idle.why}`,
        fix: idle.fix,
      })
    },
  }),
}
