import { jsonIn } from '../../drive/read-output.js'
import { compares, signOf } from '../compare.js'
import type { BuiltInCheck, CheckWork } from '../function.js'

/** A metric of this iteration, or a number of that name in the JSON of a result, compares as it says. */
export const metricCompare: BuiltInCheck = {
  name: 'metric_compare',
  judge(work) {
    const { metric, operator = 'gte', value } = work.config as { metric: string; operator?: string; value: number }
    const found = work.metric(metric) ?? inResults(work, metric)
    if (found === undefined)
      return {
        verdict: 'inconclusive',
        evidence: `nobody has reported "${metric}" in this iteration, and no result it judges has a number of that name`,
      }
    return {
      verdict: compares(found, operator, value) ? 'pass' : 'fail',
      evidence: `${metric} is ${found}, expected ${signOf(operator)} ${value}`,
      value: found,
    }
  },
}

const inResults = ({ outputs }: CheckWork, metric: string): number | undefined => {
  for (const text of Object.values(outputs)) {
    const json = jsonIn(text)
    const found = typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[metric] : undefined
    if (typeof found === 'number' && Number.isFinite(found)) return found
  }
  return undefined
}
