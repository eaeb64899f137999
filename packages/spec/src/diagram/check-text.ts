import type { CheckSpec } from '../generated/types.js'
import { duration } from './duration.js'

/** What a check is, in a line each: its name, who or what judges, and how much it can decide. */
export const checkLines = (check: CheckSpec): string[] => [
  check.label,
  judgeText(check),
  check.rubric ? `passes from ${check.rubric.passThreshold}` : '',
  check.aggregation === 'veto' ? 'has a veto' : '',
  check.irreversible ? 'irreversible: a person approves each call' : '',
]

/** Who or what judges. */
export const judgeText = ({ kind, command = [], function: name = '', person }: CheckSpec): string => {
  switch (kind) {
    case 'command':
      return (isShell(command) ? command.slice(2) : command).join(' ')
    case 'function':
      return name
    case 'agent':
      return 'agent'
    case 'person':
      return `a person${person?.queue === undefined ? '' : ` (${person.queue})`}${person ? `, within ${duration(person.timeoutSeconds)}` : ''}`
  }
}

/** What the shell runs says more than that it is one. */
const isShell = ([program, option]: readonly string[]): boolean => program === 'sh' && option === '-c'
