import type { Diagnostic } from '../../generated/types.js'
import { type Conformance, reachedOf } from '../shared/conformance.js'
import type { LssDocument } from './document.js'
import { claimOf } from './extensions.js'

/**
 * How far a document conforms, as far as a document can show it, and what is missing for the next level. That metrics are
 * collected and limits kept is up to whatever runs it.
 *
 * @param diagnostics all findings about the document
 */
export const conformanceOf = (document: LssDocument, diagnostics: readonly Diagnostic[]): Conformance => {
  const { target } = claimOf(document.loop)
  const claim = target === undefined ? {} : { target }
  return {
    ...reachedOf({
      parseable: parseable(document, diagnostics),
      operational: operational(diagnostics),
      production: production(document, diagnostics),
    }),
    ...claim,
  }
}

const schemaRules = ['lss/missing-key', 'lss/invalid-value', 'lss/wrong-type', 'lss/unknown-key']

const parseable = ({ short }: LssDocument, diagnostics: readonly Diagnostic[]): string[] => {
  if (short) return ['the canonical form: this is a short form']
  const count = diagnostics.filter(({ rule }) => schemaRules.includes(rule)).length
  return count === 0 ? [] : [`a valid document: the schema refuses ${count === 1 ? 'one place' : `${count} places`}`]
}

const operational = (diagnostics: readonly Diagnostic[]): string[] => {
  const errors = diagnostics.filter(({ rule, severity }) => severity === 'error' && !schemaRules.includes(rule)).length
  const bounded = !diagnostics.some(({ rule }) => rule === 'lss/no-bound')
  return [
    ...(errors === 0
      ? []
      : [`references and conditions without errors: there ${errors === 1 ? 'is one' : `are ${errors}`}`]),
    ...(bounded ? [] : ['a bound: `max_iterations`, a timeout, or a limit of costs that stops the loop']),
    ...(diagnostics.some(({ rule }) => rule === 'lss/no-primary-metric') ? ['a primary metric'] : []),
  ]
}

const production = ({ loop }: LssDocument, diagnostics: readonly Diagnostic[]): string[] => {
  const { calibration, runbook } = claimOf(loop)
  const { on_exceed, cumulative_usd = 0 } = loop.cost_limits ?? {}
  return [
    ...((loop.safety_constraints ?? []).length > 0 ? [] : ['a safety constraint']),
    ...(on_exceed?.action === 'halt' ? [] : ['`cost_limits.on_exceed.action: halt`']),
    ...(cumulative_usd > 0 ? [] : ['a limit of costs: `cost_limits.cumulative_usd` above 0']),
    ...(calibration === undefined
      ? ['evidence that the evaluators judge rightly: `extensions.conformance.calibration_ref`']
      : []),
    ...(runbook === undefined ? ['what to do when it misbehaves: `extensions.conformance.runbook_ref`'] : []),
    ...(diagnostics.some(({ rule }) => rule === 'lss/self-graded')
      ? ['an evaluator other than the model that does the work']
      : []),
  ]
}
