import { citationsIn, yearsIn } from '../citations.js'
import type { BuiltInCheck } from '../function.js'
import { eachOutput } from '../together.js'

/** Each result cites often enough: `[3]`, or a year in parentheses. Whether what is cited exists, it does not look. */
export const citationCountMin: BuiltInCheck = {
  name: 'citation_count_min',
  judge({ config, outputs }) {
    const min = (config['min'] as number | undefined) ?? 3
    const counts: number[] = []
    const finding = eachOutput(outputs, `cites at least ${min} times`, text => {
      const count = citationsIn(text).length + yearsIn(text).length
      counts.push(count)
      return { passes: count >= min, evidence: `it cites ${count} ${count === 1 ? 'time' : 'times'}` }
    })
    return counts.length === 0 ? finding : { ...finding, value: Math.min(...counts) }
  },
}
