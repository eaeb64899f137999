import { isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

/** A search looks through values. */
export const nothingToSearch: Rule = {
  id: 'lss/nothing-to-search',
  severity: 'warning',
  summary: 'The strategy is `parameter_search`, and `search_space` names no values to try.',
  why: 'There is nothing to try, so every iteration is called like the first.',
  create: ({ broken, report }) => ({
    optimization({ type, config }, at) {
      if (type !== 'parameter_search' || broken(`${at}/config`)) return
      const space = config?.['search_space']
      if (space !== undefined && !(isSettings(space) && Object.keys(space).length === 0)) return
      report({
        at: space === undefined ? `${at}/type` : `${at}/config/search_space`,
        message: 'a search for parameters has no values to try',
        fix: 'Add `config: { search_space: { temperature: [0, 0.5] } }`, or write `type: prompt_refinement`.',
      })
    },
  }),
}
