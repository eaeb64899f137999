import type { RuleDoc } from '../../diagnostics/rule-doc.js'

/** The rules of the schema itself; {@link ../shared/schema-messages.js} reports them. */
export const schemaRules: readonly RuleDoc[] = [
  {
    id: 'loopkit/invalid-value',
    severity: 'error',
    summary: 'A value is of the right type, and not one that is allowed.',
    why: 'What is meant cannot be guessed; a limit of 0, for one, would let a loop do nothing at all.',
  },
  {
    id: 'loopkit/missing-key',
    severity: 'error',
    summary: 'A key that has to be there is missing.',
    why: 'Without it the part of the loop it belongs to cannot run.',
  },
  {
    id: 'loopkit/unknown-key',
    severity: 'error',
    summary: 'A key is not known where it stands.',
    why: 'A misspelt key would be ignored, and with it a limit or a check that its author relies on.',
  },
  {
    id: 'loopkit/wrong-type',
    severity: 'error',
    summary: 'A value is of another type than expected.',
    why: 'YAML reads `yes` as a text and `1.0` as a number; what was meant cannot be guessed.',
  },
]
