import type { StopSpec } from '../../../generated/types.js'
import { below, placeAt } from '../../../source/document.js'
import type { Compiling } from './compile.js'
import { wholeWhenIterations } from './limits.js'

/** When a run ends. What a condition leaves open is once, and the end. */
export const stopOf = ({ loop, document: { source } }: Compiling): StopSpec => {
  const { success = [], failure = [], stall = [] } = loop.termination_conditions
  const place = (list: string, index: number) => placeAt(source, below(`/termination_conditions/${list}`, index))
  return {
    success: success.map(({ metric, operator, value, consecutive = 1 }, index) => ({
      metric,
      operator,
      value,
      consecutive,
      place: place('success', index),
    })),
    failure: failure.map(({ type, action = 'halt', value, consecutive }, index) => ({
      type,
      action,
      ...(value === undefined ? {} : { value: wholeWhenIterations(type, value) }),
      ...(consecutive === undefined ? {} : { consecutive }),
      place: place('failure', index),
    })),
    stall: stall.map(({ metric, window_iterations, min_improvement, action }, index) => ({
      metric,
      window: window_iterations,
      minImprovement: min_improvement,
      action,
      place: place('stall', index),
    })),
  }
}
