import type { RuleDoc } from '../../diagnostics/rule-doc.js'
import { claimNotMet } from './claim.js'

/** The rules of the schema itself, of how a document is read, and of what it claims to be. */
export const lssSchemaRules: readonly RuleDoc[] = [
  claimNotMet,
  {
    id: 'lss/invalid-value',
    severity: 'error',
    summary: 'A value is of the right type, and not one that is allowed.',
    why: 'What is meant cannot be guessed; a condition that is misspelt would never end the loop.',
  },
  {
    id: 'lss/missing-key',
    severity: 'error',
    summary: 'A key that has to be there is missing.',
    why: 'The standard has no silent defaults for what bounds a loop, judges it or pays for it.',
  },
  {
    id: 'lss/short-form',
    severity: 'warning',
    summary: 'The document is written in a short form that older tools and texts use.',
    why: 'It leaves out what a loop needs to run; what is put in its place is assumed, and should be looked at by its author.',
  },
  {
    id: 'lss/unknown-key',
    severity: 'error',
    summary: 'A key is not known where it stands.',
    why: 'A misspelt key would be ignored, and with it a limit or a judge that its author relies on.',
  },
  {
    id: 'lss/wrong-type',
    severity: 'error',
    summary: 'A value is of another type than expected.',
    why: 'YAML reads `yes` as a text and `1.0` as a number; what was meant cannot be guessed.',
  },
]
