import { leftBehind } from '../ends.js'
import type { Rule } from '../rule.js'

export const backgroundCommand: Rule = {
  id: 'openloop/background-command',
  severity: 'warning',
  summary: 'A command leaves a program running behind its back.',
  why: 'Its end is not waited for: a failure of it is not seen, and what is left of it is ended with the command.',
  check: ({ scripts, report }) => {
    for (const script of scripts) {
      const { at, label } = script
      const how = leftBehind(script)
      if (how === undefined) continue
      report({
        at,
        message: `\`${label}\` ${how}, so nobody waits for what it starts`,
        fix: 'Run it in the foreground, or start it, use it, and end it in one command.',
      })
    }
  },
}
