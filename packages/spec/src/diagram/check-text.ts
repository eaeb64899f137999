import type { CheckSpec } from '../generated/types.js'
import { duration } from './duration.js'

/** What a check is, in a line each: its name, who or what judges, and how much it can decide. */
export const checkLines = (check: CheckSpec): string[] => [
  check.label,
  judgeText(check),
  check.rubric ? `passes from ${check.rubric.passThreshold}` : '',
  check.aggregation === 'veto' ? 'has a veto' : '',
]

/** Who or what judges. */
export const judgeText = ({ kind, command = [], function: name = '', person }: CheckSpec): string => {
  switch (kind) {
    case 'command':
      return command.join(' ')
    case 'function':
      return name
    case 'agent':
      return 'agent'
    case 'person':
      return `a person${person?.queue === undefined ? '' : ` (${person.queue})`}${person ? `, within ${duration(person.timeoutSeconds)}` : ''}`
  }
}
