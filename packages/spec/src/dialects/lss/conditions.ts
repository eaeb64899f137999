import { parseCondition } from '../../expressions/feedback.js'
import { type Trial, tryCondition } from '../../expressions/try-condition.js'
import type { ConditionTools } from './facts.js'

/** Evaluations that one document is worth; what comes after them is not tried. */
const maxEvaluations = 200_000

/** Parses and tries the conditions of one document, each once for all rules. */
export const conditionTools = (): ConditionTools => {
  const known = new Map<string, Trial | undefined>()
  let left = maxEvaluations
  return {
    condition: parseCondition,
    tryOut(source, possible) {
      const { threshold, byThreshold, dimensions, iterations } = possible
      const key = JSON.stringify([source, threshold, byThreshold, [...dimensions], String(iterations)])
      if (known.has(key)) return known.get(key)
      const trial = left > 0 && parseCondition(source).error === undefined ? tryCondition(source, possible) : undefined
      left -= trial?.cost ?? 0
      known.set(key, trial)
      return trial
    },
  }
}
