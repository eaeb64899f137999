import { type Detector, failure } from './failure.js'

/** F12: a guard was broken, and the run went on without a person saying so. */
export const safetyBypass: Detector = ({ plan, bypass, bypasses }) => {
  if (!bypass) return undefined
  const { finding, how } = bypass
  const went =
    how === 'warned'
      ? 'which only warns of what it calls severe, and'
      : 'which says halt, and the next iteration began:'
  return failure(plan, 12, {
    message: `${finding.guard} was broken (${finding.message}), ${went} the run went on`,
    effects: bypasses.flatMap(({ by }) => (by.includes('.') && !by.startsWith('iteration.') ? [by] : [])),
    iterations: bypasses.map(({ iteration }) => iteration),
    numbers: { bypasses: bypasses.length },
    thresholds: { bypasses: 1 },
    place: plan.guards?.find(({ id }) => id === finding.guard)?.place,
  })
}
