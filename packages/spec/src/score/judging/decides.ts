import { areApart, isWithin, possibleIn, wantedBy } from '../../dialects/lss/ranges.js'
import type { CheckSpec, MetricSpec, Plan, SuccessStop } from '../../generated/types.js'
import { checkFunction } from '../../plan/check-functions.js'

/**
 * Whether the verdict of a check can keep a run from succeeding. Where conditions decide, that is a check whose metric one of
 * them looks at, or one with a veto; without any condition every check has to pass.
 */
export const decides = (plan: Plan, { id, aggregation }: CheckSpec): boolean => {
  if (!plan.stop) return true
  if (plan.stop.success.length === 0 || aggregation === 'veto') return true
  return plan.stop.success.some(
    condition =>
      asksForSomething(plan, condition) &&
      metricsOf(plan, condition).some(metric => metric.from === 'check' && metric.name === id),
  )
}

/** The metrics that a condition looks at; there is one, unless the document has mistakes. */
const metricsOf = ({ metrics = [] }: Plan, { metric }: SuccessStop): MetricSpec[] =>
  metrics.filter(({ id }) => id === metric)

/** Whether a condition keeps bad work out: something that the metric can be keeps it from holding, and failed work does. */
export const asksForSomething = (plan: Plan, condition: SuccessStop): boolean =>
  metricsOf(plan, condition).every(
    metric => !isWithin(possibleIn(metric.unit), wantedBy(condition)) && !letsFailedPass(plan, condition, metric),
  )

/** Of the way from nothing to a pass, so much is reached by work that plainly failed. */
const failedShare = 0.1

/** Whether a condition holds for work that plainly failed. A function that measures something else may well be low when it is good. */
const letsFailedPass = ({ checks }: Plan, condition: SuccessStop, { from, name, unit }: MetricSpec): boolean => {
  const check = from === 'check' ? checks.find(({ id }) => id === name) : undefined
  if (!check) return false
  const measures = check.kind === 'function' ? checkFunction(check.function ?? '')?.measures : 'ratio'
  const isShare = unit === 'ratio' || unit === 'percent'
  const failed = failedShare * (check.rubric?.passThreshold ?? 1) * (unit === 'percent' ? 100 : 1)
  const wanted = wantedBy(condition)
  if (measures === 'any' || (measures === 'count' && !isShare))
    return isShare && isWithin({ from: failed, to: failed }, wanted) && wanted.to === Infinity
  return [0, failed].some(value => isWithin({ from: value, to: value }, wanted))
}

/** The first condition of success that nothing can fulfil. */
export const impossibleSuccess = (plan: Plan): SuccessStop | undefined =>
  plan.stop?.success.find(condition =>
    metricsOf(plan, condition).some(({ unit }) => areApart(wantedBy(condition), possibleIn(unit))),
  )
