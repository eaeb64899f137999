import { diagnose } from '../../diagnostics/diagnose.js'
import type { RuleDoc } from '../../diagnostics/rule-doc.js'
import type { Diagnostic } from '../../generated/types.js'
import { rangeAt, type SourceDocument } from '../../source/document.js'

/** What a rule found. */
export interface RuleReport {
  message: string
  /** JSON pointer of the value the finding is about. */
  at: string
  /** Point at the key instead of the value. */
  key?: boolean
  fix?: string
  /** When it differs from the rule's own. */
  severity?: Diagnostic['severity']
}

/** A function that adds what a rule finds in a document to `diagnostics`, with its place. */
export const reporterOf =
  (rule: RuleDoc, source: SourceDocument, diagnostics: Diagnostic[]) =>
  ({ at, key, message, fix, severity = rule.severity }: RuleReport): void => {
    const range = rangeAt(source, at, key)
    diagnostics.push(diagnose(source, { rule: rule.id, severity, message, range, pointer: at, fix }))
  }
