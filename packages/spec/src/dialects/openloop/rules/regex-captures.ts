import { hasBaseline } from '../document.js'
import { capturesIn } from '../regexes.js'
import type { Rule } from '../rule.js'

export const regexCaptures: Rule = {
  id: 'openloop/regex-captures',
  severity: 'error',
  summary: 'The `regex` of a baseline does not have exactly one capture.',
  why: 'The capture is the number; without one, or with two, nobody knows which.',
  check: ({ loop, report }) => {
    const { regex = '', format = 'text', json_pointer } = loop.baseline ?? {}
    if (!hasBaseline(loop) || regex === '' || format !== 'text' || json_pointer !== undefined) return
    const captures = capturesIn(regex)
    if (captures === undefined || captures === 1) return
    report({
      at: '/baseline/regex',
      message: `the regular expression has ${captures === 0 ? 'no capture' : `${captures} captures`}, expected exactly one`,
      fix:
        captures === 0
          ? 'Put parentheses around the number, as in `score=([0-9.]+)`.'
          : 'Write `(?:…)` for the parentheses that are not around the number.',
    })
  },
}
