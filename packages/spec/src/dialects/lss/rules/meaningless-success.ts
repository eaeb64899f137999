import type { LssMetric } from '../../../generated/types.js'
import { placed } from '../placed.js'
import { areApart, isWithin, possibleIn, wantedBy } from '../ranges.js'
import type { Rule } from '../rule.js'

/** A condition that nothing can change decides nothing. */
export const meaninglessSuccess: Rule = {
  id: 'lss/meaningless-success',
  severity: 'warning',
  summary: 'A success condition always or never holds, by what its metric is measured in.',
  why: 'The loop would succeed whatever it makes, or go on until a limit stops it.',
  create: ({ document: { loop }, report }) => ({
    success(condition, at) {
      const metrics = placed(loop.metrics, '').filter(({ value }) => value.name === condition.metric)
      const [metric, twin] = metrics.map(({ value }) => value)
      if (!metric || twin) return
      const [wanted, possible] = [wantedBy(condition), possibleIn(metric.unit)]
      const isNever = areApart(wanted, possible)
      if (!isNever && !isWithin(possible, wanted)) return
      const { operator, value } = condition
      report({
        at: `${at}/value`,
        message: `"${metric.name}" ${words[metric.unit]}, so \`${operator} ${value}\` ${isNever ? 'never' : 'always'} holds`,
        ...(isNever && metric.unit === 'ratio' && value <= 100
          ? { fix: `Write ${value / 100} if ${value} percent is meant, or change the unit of the metric.` }
          : {}),
      })
    },
  }),
}

const words: Record<LssMetric['unit'], string> = {
  ratio: 'is a ratio, from 0 to 1',
  percent: 'is in percent, from 0 to 100',
  count: 'is a count, 0 or more',
  usd: 'is in US dollars, 0 or more',
  seconds: 'is in seconds, 0 or more',
  tokens: 'is in tokens, 0 or more',
}
