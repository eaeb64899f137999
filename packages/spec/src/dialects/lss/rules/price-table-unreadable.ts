import { pathWithin } from '../../../plan/project-files.js'
import { readPriceTable } from '../../loopkit/price-table.js'
import type { Rule } from '../rule.js'

/** Prices that are counted with have to be known. */
export const priceTableUnreadable: Rule = {
  id: 'lss/price-table-unreadable',
  severity: 'error',
  summary: '`price_table_ref` names a file that is not there (a warning), or that is no table of prices.',
  why: 'What a call may cost at most is worked out from it, and without a price nothing can be held back for a call.',
  create: ({ broken, facts, report }) => ({
    costLimits({ price_table_ref: ref }, at) {
      if (ref === undefined || broken(`${at}/price_table_ref`)) return
      const place = `${at}/price_table_ref`
      const path = pathWithin('.', ref)
      const text = path === undefined ? null : facts.files?.read(path)
      if (text === null) {
        const fix = 'Write the path of a file of the project, from its folder.'
        const message = `"${ref}" is no file of the project, so \`prices\` of the project count alone`
        report({ at: place, severity: 'warning', message, fix })
        return
      }
      const read = text === undefined ? undefined : readPriceTable(text, ref)
      if (!read || !('problem' in read)) return
      const fix = 'Write each price as `provider/model: { inputUsdPerMillion, outputUsdPerMillion, contextTokens }`.'
      report({ at: place, message: `"${ref}" is no table of prices: ${read.problem}`, fix })
    },
  }),
}
