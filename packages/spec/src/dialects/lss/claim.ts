import { diagnose } from '../../diagnostics/diagnose.js'
import type { RuleDoc } from '../../diagnostics/rule-doc.js'
import type { Diagnostic } from '../../generated/types.js'
import { rangeAt } from '../../source/document.js'
import { type Conformance, conformanceLevels } from '../shared/conformance.js'
import type { LssDocument } from './document.js'

/** A claim is compared with what was computed; it looks at all other findings, and so is made after them. */
export const claimNotMet: RuleDoc = {
  id: 'lss/claim-not-met',
  severity: 'warning',
  summary: 'The loop claims a level of conformance that it does not reach.',
  why: 'Whoever reads the claim relies on what is not there.',
}

/** What to say of a claim that is not met. Errors speak for themselves, and so does a document that was not read as a whole. */
export const findingOfClaim = (
  { source }: LssDocument,
  { level, target, next, missing }: Conformance,
  findings: readonly Diagnostic[],
): Diagnostic[] => {
  const levels: readonly (string | null | undefined)[] = conformanceLevels
  const rank = (of: Conformance['level'] | undefined): number => levels.indexOf(of)
  if (target === undefined || rank(level) >= rank(target)) return []
  if (findings.some(({ severity }) => severity === 'error')) return []
  const pointer = '/extensions/conformance/target'
  const { id, severity } = claimNotMet
  const told = new Set(findings.map(({ rule }) => rule))
  const rest = missing.filter(words => !toldBy.some(([rule, part]) => told.has(rule) && words.includes(part)))
  if (rest.length === 0) return []
  const message = `"${target}" is claimed, and ${level === null ? 'no level' : `"${level}"`} is reached: for "${next}" there is missing ${rest.join('; ')}`
  const fix = 'Add what is missing, or claim what is reached.'
  return [diagnose(source, { rule: id, severity, message, range: rangeAt(source, pointer), pointer, fix })]
}

/** What other rules tell of a missing thing already. */
const toldBy = [
  ['lss/no-bound', 'a bound'],
  ['lss/no-primary-metric', 'a primary metric'],
  ['lss/soft-cost-cap', 'on_exceed'],
  ['lss/self-graded', 'other than the model'],
] as const
