import { expectedOfCall } from '../../../plan/call-parameters.js'
import { below } from '../../../source/document.js'
import { show } from '../../shared/schema-words.js'
import { isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

/** What is tried has to be something that can be tried. */
export const badSearchValue: Rule = {
  id: 'lss/bad-search-value',
  severity: 'error',
  summary: '`search_space` has a value to try that a call of a model cannot have.',
  why: 'The call with it would be refused after others were paid for, so no run begins.',
  create: ({ report }) => ({
    optimization({ config }, at) {
      const space = config?.['search_space']
      if (!isSettings(space)) return
      for (const [name, values] of Object.entries(space)) {
        for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
          const expected = expectedOfCall(name, value)
          if (expected === undefined) continue
          report({
            at: below(below(`${at}/config/search_space`, name), index),
            message: `the search would try ${show(value)} for "${name}", expected ${expected}`,
            fix: 'Correct the value, or take it out.',
          })
        }
      }
    },
  }),
}
