import type { Diagnostic } from '../generated/types.js'

/** What the page about a rule says. */
export interface RuleDoc {
  id: string
  severity: Diagnostic['severity']
  /** What it finds, in one sentence. */
  summary: string
  /** What goes wrong otherwise. */
  why: string
}
