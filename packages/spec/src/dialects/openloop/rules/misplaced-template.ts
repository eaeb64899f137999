import type { Rule } from '../rule.js'
import { variableOf } from '../templates/names.js'

export const misplacedTemplate: Rule = {
  id: 'openloop/misplaced-template',
  severity: 'error',
  summary: 'A template stands where nothing can be put.',
  why: 'The command would be given the braces as they are, or something else than the value.',
  check: ({ scripts, report }) => {
    for (const { at, label, shell } of scripts) {
      for (const { name, refused, isVariable } of shell.occurrences) {
        if (refused === undefined || isVariable) continue
        report({
          at,
          message: `in \`${label}\`, \`{${name}}\` stands ${refused}`,
          fix: `Put it into a variable first, as in \`VALUE={${name}}; …\`, or use the environment variable ${variableOf[name]}.`,
        })
        break
      }
    }
  },
}
