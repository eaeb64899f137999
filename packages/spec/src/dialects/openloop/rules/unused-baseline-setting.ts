import type { Rule } from '../rule.js'

export const unusedBaselineSetting: Rule = {
  id: 'openloop/unused-baseline-setting',
  severity: 'warning',
  summary: 'A setting of the baseline does nothing.',
  why: 'It reads as if the measurement were checked in a way that it is not.',
  check: ({ loop: { baseline }, report }) => {
    if (baseline?.tolerance === undefined || baseline.relative !== undefined) return
    report({
      at: '/baseline/tolerance',
      key: true,
      message: '`tolerance` does nothing: it is a share of what `relative` compares with',
      fix: 'Add `relative: best`, or correct `value`.',
    })
  },
}
