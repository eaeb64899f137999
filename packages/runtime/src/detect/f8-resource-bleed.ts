import { limitCondition } from '../core/stopping.js'
import { type Detector, failure } from './failure.js'

/** F8: a call went beyond a limit that stops the run, or calls began and spent after a limit was crossed that is only told about. */
export const resourceBleed: Detector = ({ plan, overrun, bleedings }) => {
  if (overrun) {
    const { limit, used, by, iteration } = overrun
    return failure(plan, 8, {
      message: `${used} ${limit.unit} were used, and the limit is ${limitCondition(limit)}: a call took more than was held back for it`,
      effects: [by],
      iterations: [iteration],
      numbers: { used },
      thresholds: { max: limit.max },
      place: limit.place,
    })
  }
  const [bleeding] = Object.values(bleedings)
  if (!bleeding) return undefined
  const { limit, amount, effects, iterations } = bleeding
  return failure(plan, 8, {
    message: `${amount} ${limit.unit} more were spent after ${limitCondition(limit)} was crossed, which stops nothing`,
    effects,
    iterations,
    numbers: { spent: amount },
    thresholds: { max: limit.max },
    place: limit.place,
  })
}
