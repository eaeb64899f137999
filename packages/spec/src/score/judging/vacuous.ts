import type { CheckSpec, RubricSpec } from '../../generated/types.js'
import { commandLooks } from './commands/looks.js'
import { functionLooks } from './functions.js'
import { wordsOf } from './substance.js'

/** Below this share a threshold keeps nothing out. */
export const leastThreshold = 0.1

/**
 * Whether a check passes, or fails, whatever the work is like: a command or function that looks at nothing, or a judge that is
 * asked nothing. A person who is asked for a verdict can always refuse it.
 */
export const isVacuous = (check: CheckSpec): boolean => {
  const { kind, command = [], criteria, rubric, idle } = check
  if (idle !== undefined) return true
  switch (kind) {
    case 'command':
      return !commandLooks(command)
    case 'function':
      return !functionLooks(check)
    case 'agent':
      return rubric ? asksNothing(rubric) : criteria.every(criterion => wordsOf(criterion).length === 0)
    case 'person':
      return false
  }
}

const asksNothing = ({ dimensions, passThreshold }: RubricSpec): boolean =>
  passThreshold < leastThreshold ||
  dimensions.every(dimension => !givesMarks(dimension) || wordsOf(dimension.criteria).length === 0)

/** Whether the marks of a dimension can differ, and count. */
export const givesMarks = ({ weight, low, high }: RubricSpec['dimensions'][number]): boolean => weight > 0 && low < high
