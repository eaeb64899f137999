import { parseCondition } from '../../expressions/feedback.js'
import type { Parse } from '../../expressions/parse.js'
import { type Trial, tryCondition } from '../../expressions/try-condition.js'
import type { ConditionTools } from './facts.js'

/** Evaluations that one document is worth; what comes after them is not tried. */
const maxEvaluations = 200_000

/** Most conditions that are remembered beyond their document; loops of one project often say the same. */
const maxRemembered = 500
const longest = 1000

/** How conditions parse, and what became of those that were tried. */
const parses = new Map<string, Parse>()
const trials = new Map<string, Trial>()

const remembered = <T>(from: Map<string, T>, key: string, make: () => T): T => {
  const value = from.get(key) ?? make()
  if (key.length > longest) return value
  if (from.size >= maxRemembered) from.clear()
  from.set(key, value)
  return value
}

const condition = (source: string): Parse => remembered(parses, source, () => parseCondition(source))

/** Parses and tries the conditions of one document, each once for all rules. */
export const conditionTools = (): ConditionTools => {
  const known = new Map<string, Trial | undefined>()
  let left = maxEvaluations
  return {
    condition,
    tryOut(source, possible) {
      const { threshold, byThreshold, dimensions, iterations } = possible
      const key = JSON.stringify([source, threshold, byThreshold, [...dimensions], String(iterations)])
      if (known.has(key)) return known.get(key)
      const isWorthIt = left > 0 && condition(source).error === undefined
      const trial = isWorthIt ? remembered(trials, key, () => tryCondition(source, possible)) : undefined
      left -= trial?.cost ?? 0
      known.set(key, trial)
      return trial
    },
  }
}
