import { isSlow, regexesIn } from '../regexes.js'
import type { Rule } from '../rule.js'

export const slowRegex: Rule = {
  id: 'openloop/slow-regex',
  severity: 'warning',
  summary: 'A regular expression repeats something that repeats.',
  why: 'On a long line that does not match it can take longer than the run; it is given up after a while, and then finds nothing.',
  check: ({ loop, report }) => {
    for (const { source, at } of regexesIn(loop)) {
      if (!isSlow(source)) continue
      report({
        at,
        message: 'a repeated group holds a repetition, which takes for ever on a long line that does not match',
        fix: 'Repeat one sign or class at a time: `[0-9.]+` in place of `([0-9]+[.]?)+`.',
      })
    }
  },
}
