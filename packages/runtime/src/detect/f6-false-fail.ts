import { type Detector, failure } from './failure.js'
import { sameWork, turnIn } from './same-work.js'

/** F6: a check failed work, and passed the very same work when it judged it again. */
export const falseFail: Detector = ({ plan, judged }) => {
  for (const group of sameWork(judged)) {
    const turn = turnIn(group, 'fail', 'pass')
    if (!turn) continue
    const [failed, passed] = turn
    return failure(plan, 6, {
      message: `${failed.target} failed work, and passed the same work later`,
      effects: [failed.id, passed.id],
      iterations: [failed.iteration, passed.iteration],
      numbers: { turns: 1 },
      thresholds: { turns: 1 },
      place: plan.checks.find(({ id }) => id === failed.target)?.place,
    })
  }
  return undefined
}
