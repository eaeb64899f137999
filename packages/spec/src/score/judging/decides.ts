import { areApart, isWithin, possibleIn, wantedBy } from '../../dialects/lss/ranges.js'
import type { CheckSpec, MetricSpec, Plan, SuccessStop } from '../../generated/types.js'

/**
 * Whether the verdict of a check can keep a run from succeeding. Where conditions decide, that is a check whose metric one of
 * them looks at, or one with a veto; without any condition every check has to pass.
 */
export const decides = (plan: Plan, { id, aggregation, rubric }: CheckSpec): boolean => {
  if (!plan.stop) return true
  const canFail = rubric === undefined || rubric.passThreshold > 0
  if (plan.stop.success.length === 0 || aggregation === 'veto') return canFail
  return plan.stop.success.some(
    condition =>
      !alwaysHolds(plan, condition) &&
      metricsOf(plan, condition).some(metric => metric.from === 'check' && metric.name === id),
  )
}

/** The metrics that a condition looks at; there is one, unless the document has mistakes. */
const metricsOf = ({ metrics = [] }: Plan, { metric }: SuccessStop): MetricSpec[] =>
  metrics.filter(({ id }) => id === metric)

/** Whether nothing that a metric can be keeps a condition from holding. */
const alwaysHolds = (plan: Plan, condition: SuccessStop): boolean =>
  metricsOf(plan, condition).some(({ unit }) => isWithin(possibleIn(unit), wantedBy(condition)))

/** The first condition of success that nothing can fulfil. */
export const impossibleSuccess = (plan: Plan): SuccessStop | undefined =>
  plan.stop?.success.find(condition =>
    metricsOf(plan, condition).some(({ unit }) => areApart(wantedBy(condition), possibleIn(unit))),
  )
