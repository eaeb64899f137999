import { type Detector, failure } from './failure.js'

const close: ReadonlySet<string> = new Set(['same-agent', 'same-model'])

/** F2: whatever passed was passed by the maker or its model alone, or by numbers that tasks reported about themselves. */
export const selfGrade: Detector = ({ plan, state, judged }) => {
  const passes = judged.filter(({ verdict }) => verdict?.verdict === 'pass')
  const own = passes.filter(({ verdict }) => close.has(verdict?.independence ?? ''))
  if (own.length > 0 && own.length === passes.length)
    return failure(plan, 2, {
      message: `every verdict that passed came from the maker itself or from its model: ${names(own)}`,
      effects: own.map(({ id }) => id),
      iterations: own.map(({ iteration }) => iteration),
      numbers: { passes: passes.length, independent: 0 },
      thresholds: { independent: 1 },
      place: plan.checks.find(({ id }) => id === own[0]?.target)?.place,
    })
  const conditions = plan.stop?.success ?? []
  const reported = conditions.filter(({ metric }) =>
    plan.metrics?.some(({ id, from }) => id === metric && from === 'task'),
  )
  const isOwnGoal = conditions.length > 0 && reported.length === conditions.length
  if (state.ended?.reason !== 'goal-met' || !isOwnGoal || passes.length > 0) return undefined
  return failure(plan, 2, {
    message: `the goal was met by numbers that tasks report about their own work: ${reported.map(({ metric }) => metric).join(', ')}`,
    iterations: [state.iteration],
    numbers: { independent: 0 },
    thresholds: { independent: 1 },
    place: reported[0]?.place,
  })
}

const names = (checks: readonly { target: string }[]): string =>
  [...new Set(checks.map(({ target }) => target))].join(', ')
