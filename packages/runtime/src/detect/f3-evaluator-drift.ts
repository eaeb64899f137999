import { type Detector, failure } from './failure.js'
import { type Judged, sameWork } from './same-work.js'

/** From which shift of a score on it counts. */
const least = 0.1

/**
 * F3: a check scored the same work otherwise than before, with the same verdict. One whose verdict turned is F5 or F6. Drift over runs,
 * on samples whose verdict is known, is in no single record.
 */
export const evaluatorDrift: Detector = ({ plan, judged }) => {
  for (const group of sameWork(judged)) {
    for (const verdict of ['pass', 'fail'] as const) {
      const scored = group.filter(each => each.verdict.verdict === verdict && each.verdict.score !== undefined)
      const scores = scored.map(scoreOf)
      const shift = Math.max(...scores) - Math.min(...scores)
      if (scored.length < 2 || shift < least) continue
      const place = plan.checks.find(({ id }) => id === scored[0]?.target)?.place
      return failure(plan, 3, {
        message: `${scored[0]?.target} scored the same work from ${Math.min(...scores)} to ${Math.max(...scores)}`,
        effects: scored.map(({ id }) => id),
        iterations: scored.map(({ iteration }) => iteration),
        numbers: { shift: Math.round(shift * 1e9) / 1e9, lowest: Math.min(...scores), highest: Math.max(...scores) },
        thresholds: { shift: least },
        place,
      })
    }
  }
  return undefined
}

const scoreOf = ({ verdict }: Judged): number => verdict.score ?? 0
