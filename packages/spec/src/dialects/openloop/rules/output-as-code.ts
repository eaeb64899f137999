import type { Rule } from '../rule.js'
import { readAsCode } from '../templates/code.js'

export const outputAsCode: Rule = {
  id: 'openloop/output-as-code',
  severity: 'error',
  summary: '`{last_error}` stands where a program reads it as code.',
  why: 'What a program prints is not to be trusted: a test name with a quote in it would be run. Quotes of the shell do not help inside of another program.',
  check: ({ scripts, report }) => {
    for (const { at, label, shell } of scripts) {
      for (const [index, reader] of readAsCode(shell)) {
        const { name = 'last_error', isVariable = false } = shell.occurrences[index] ?? {}
        if (name !== 'last_error') continue
        report({
          at,
          message: `in \`${label}\`, ${isVariable ? '`$OPENLOOP_LAST_ERROR`' : '`{last_error}`'} is read as code by ${reader}`,
          fix: 'Let the inner program take it from the environment variable OPENLOOP_LAST_ERROR, or give it as an argument.',
        })
        break
      }
    }
  },
}
