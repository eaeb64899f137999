import { hasBaseline } from '../document.js'
import type { Rule } from '../rule.js'

export const baselineReadTwice: Rule = {
  id: 'openloop/baseline-read-twice',
  severity: 'warning',
  summary: 'A baseline has both a `regex` and a `json_pointer`.',
  why: 'Only one of them is looked at, and a reader cannot tell which.',
  check: ({ loop, report }) => {
    const { regex = '', json_pointer, format = 'json' } = loop.baseline ?? {}
    if (!hasBaseline(loop) || regex === '' || json_pointer === undefined) return
    report({
      at: format === 'text' ? '/baseline/json_pointer' : '/baseline/regex',
      key: true,
      message: `the number is read by ${format === 'text' ? '`regex`, and `json_pointer`' : '`json_pointer`, and `regex`'} is not looked at`,
      fix: 'Keep one of the two.',
    })
  },
}
