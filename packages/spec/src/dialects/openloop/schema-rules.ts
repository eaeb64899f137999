import type { RuleDoc } from '../../diagnostics/rule-doc.js'

/** The rules of the schema itself. */
export const openloopSchemaRules: readonly RuleDoc[] = [
  {
    id: 'openloop/invalid-value',
    severity: 'error',
    summary: 'A value is of the right type, and not one that is allowed.',
    why: 'What is meant cannot be guessed; a limit of 0, for one, would end every command at once.',
  },
  {
    id: 'openloop/missing-key',
    severity: 'error',
    summary: 'A key that has to be there is missing.',
    why: 'Without `verify` nothing decides whether the project is healthy.',
  },
  {
    id: 'openloop/unknown-key',
    severity: 'error',
    summary: 'A key is not known where it stands.',
    why: 'A misspelt key would be ignored, and with it a command or a limit that its author relies on.',
  },
  {
    id: 'openloop/wrong-type',
    severity: 'error',
    summary: 'A value is of another type than expected.',
    why: 'What was meant cannot be guessed.',
  },
]
