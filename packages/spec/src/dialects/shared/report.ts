import { diagnose } from '../../diagnostics/diagnose.js'
import type { RuleDoc } from '../../diagnostics/rule-doc.js'
import { withRepair } from '../../fix/repairs.js'
import type { Diagnostic } from '../../generated/types.js'
import { rangeAt, type SourceDocument } from '../../source/document.js'
import type { Edit } from '../../source/write/edit.js'

/** What a rule found. */
export interface RuleReport {
  message: string
  /** JSON pointer of the value the finding is about. */
  at: string
  /** Point at the key instead of the value. */
  key?: boolean
  fix?: string
  /** What surely has to stand there instead: the value, or with `key` the key. */
  meant?: string | undefined
  /** When it differs from the rule's own. */
  severity?: Diagnostic['severity']
}

/** A function that adds what a rule finds in a document to `diagnostics`, with its place. */
export const reporterOf =
  (rule: RuleDoc, source: SourceDocument, diagnostics: Diagnostic[]) =>
  ({ at, key, message, fix, meant, severity = rule.severity }: RuleReport): void => {
    const range = rangeAt(source, at, key)
    const edits = meant === undefined ? [] : [replacement(at, meant, key)]
    diagnostics.push(withRepair(diagnose(source, { rule: rule.id, severity, message, range, pointer: at, fix }), edits))
  }

const replacement = (at: string, meant: string, key = false): Edit =>
  key ? { op: 'rename', at, key: meant } : { op: 'set', at, value: meant }
