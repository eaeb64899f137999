import { show } from '../../shared/schema-words.js'
import { conformanceLevels } from '../extensions.js'
import type { Rule } from '../rule.js'

/** A claim is checked, so it has to be readable. */
export const badConformance: Rule = {
  id: 'lss/bad-conformance',
  severity: 'warning',
  summary: '`extensions.conformance.target` is none of the levels.',
  why: 'The loop is then checked as one that claims nothing.',
  create: ({ report }) => ({
    loop({ extensions }) {
      const claim = extensions?.conformance
      const target =
        typeof claim === 'object' && claim !== null ? (claim as Record<string, unknown>)['target'] : undefined
      if (target === undefined || conformanceLevels.some(level => level === target)) return
      report({
        at: '/extensions/conformance/target',
        message: `${show(target)} is no level of conformance, expected ${conformanceLevels.join(', ')}`,
      })
    },
  }),
}
