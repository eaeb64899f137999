import type { Rule } from '../rule.js'

export const unclosedQuote: Rule = {
  id: 'openloop/unclosed-quote',
  severity: 'error',
  summary: 'A quote or substitution in a command is never closed.',
  why: 'The shell refuses the whole command, in every round.',
  check: ({ scripts, report }) => {
    for (const {
      run,
      at,
      label,
      shell: { unclosed },
    } of scripts) {
      if (!unclosed) continue
      const rest = run.slice(unclosed.at, unclosed.at + 20).split('\n')[0] ?? ''
      report({
        at,
        message: `in \`${label}\`, ${unclosed.what} is never closed: \`${rest}\``,
        fix: 'Close it, or put a backslash before it when it is meant as it is.',
      })
    }
  },
}
