import { hasBaseline } from '../document.js'
import type { Rule } from '../rule.js'

export const baselineUnreadable: Rule = {
  id: 'openloop/baseline-unreadable',
  severity: 'error',
  summary: 'Nothing says where the number of the baseline stands.',
  why: 'A number that is not found is a baseline that is not met, in every round.',
  check: ({ loop, broken, report }) => {
    if (!hasBaseline(loop) || broken('/baseline')) return
    const { regex = '', json_pointer, format } = loop.baseline ?? {}
    const isFound =
      format === 'junit' || format === 'benchmark' || json_pointer !== undefined || (regex !== '' && format !== 'json')
    if (isFound) return
    report({
      at: format === undefined ? '/baseline' : '/baseline/format',
      key: format === undefined,
      message:
        format === 'json'
          ? 'the format is JSON, and no `json_pointer` says which number of it counts'
          : 'no `regex` or `json_pointer` says where the number stands',
      fix: format === 'json' ? 'Add `json_pointer: /score`.' : "Add `regex: 'score=([0-9.]+)'`.",
    })
  },
}
