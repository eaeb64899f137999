import type { Rule } from '../rule.js'

/** `autoRetry` and `maxRounds` have to agree. */
export const retryWithoutRounds: Rule = {
  id: 'loopkit/retry-without-rounds',
  severity: 'warning',
  summary: '`autoRetry` and `maxRounds` contradict each other.',
  why: 'One of the two has no effect, and which one its author counted on cannot be known.',
  create: ({ report }) => ({
    verify({ autoRetry, maxRounds }, at) {
      if (autoRetry === true && maxRounds === 1) {
        const fix = 'Allow more rounds, or remove `autoRetry`.'
        report({ at: `${at}/autoRetry`, message: 'makers can never run again, `maxRounds` is 1', fix })
      }
      if (autoRetry === false && maxRounds !== undefined && maxRounds > 1) {
        const fix = 'Remove `maxRounds`, or write `autoRetry: true`.'
        report({
          at: `${at}/maxRounds`,
          message: `only one of ${maxRounds} rounds can happen, \`autoRetry\` is false`,
          fix,
        })
      }
    },
  }),
}
