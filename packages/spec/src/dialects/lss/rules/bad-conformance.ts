import { surelyMeant } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import { conformanceLevels } from '../../shared/conformance.js'
import { show } from '../../shared/schema-words.js'
import { isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

const at = '/extensions/conformance'

/** A claim is checked, so it has to be readable. */
export const badConformance: Rule = {
  id: 'lss/bad-conformance',
  severity: 'warning',
  summary: 'What `extensions.conformance` says cannot be read as a claim.',
  why: 'The loop is then checked as one that claims nothing.',
  create: ({ report }) => ({
    loop({ extensions }) {
      const claim = extensions?.conformance
      if (claim === undefined) return
      if (!isSettings(claim)) {
        const fix = `Write \`conformance: { target: ${typeof claim === 'string' ? claim : 'operational'} }\`.`
        report({ at, message: `"conformance" is ${show(claim)}, expected a mapping with \`target\``, fix })
        return
      }
      const { target } = claim
      if (target !== undefined && !conformanceLevels.some(level => level === target))
        report({
          at: `${at}/target`,
          message: `${show(target)} is no level of conformance, expected ${conformanceLevels.join(', ')}`,
          meant: typeof target === 'string' ? surelyMeant(target, conformanceLevels) : undefined,
        })
      for (const key of ['calibration_ref', 'runbook_ref']) {
        const value = claim[key]
        if (value === undefined || (typeof value === 'string' && value.trim() !== '')) continue
        report({
          at: below(at, key),
          message: `"${key}" is ${show(value)}, expected the path or address of a document`,
        })
      }
    },
  }),
}
