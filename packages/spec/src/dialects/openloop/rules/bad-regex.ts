import { regexesIn, regexProblem } from '../regexes.js'
import type { Rule } from '../rule.js'

export const badRegex: Rule = {
  id: 'openloop/bad-regex',
  severity: 'error',
  summary: 'A regular expression cannot be read.',
  why: 'It finds nothing, or the run ends where it is first needed.',
  check: ({ loop, report }) => {
    for (const { source, at } of regexesIn(loop)) {
      const problem = regexProblem(source)
      if (problem === undefined) continue
      report({
        at,
        message: `this is no regular expression: ${problem}`,
        fix: 'Put a backslash before a sign that is meant as it is.',
      })
    }
  },
}
