import type { Rule } from '../rule.js'
import { readAsCode } from '../templates/code.js'
import { variableOf } from '../templates/names.js'

export const pathAsCode: Rule = {
  id: 'openloop/path-as-code',
  severity: 'warning',
  summary: '`{workspace}` or `{project_root}` stands where a program reads it as code.',
  why: 'A path with a space or a quote in it changes what that program does.',
  check: ({ scripts, report }) => {
    for (const { at, label, shell } of scripts) {
      for (const [index, reader] of readAsCode(shell)) {
        const { name = 'last_error' } = shell.occurrences[index] ?? {}
        if (name === 'last_error' || name === 'round' || reader.startsWith('the shell')) continue
        report({
          at,
          message: `in \`${label}\`, \`{${name}}\` is read as code by ${reader}`,
          fix: `Let the inner program take it from the environment variable ${variableOf[name]}.`,
        })
        break
      }
    }
  },
}
