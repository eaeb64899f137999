import type { Conformance, Diagnostic } from '../../generated/types.js'
import type { LssDocument } from './document.js'
import { type ConformanceLevel, claimOf } from './extensions.js'

/**
 * How far a document conforms, as far as a document can show it, and what is missing for the next level. That metrics are
 * collected and limits kept is up to whatever runs it.
 *
 * @param diagnostics all findings about the document
 */
export const conformanceOf = (document: LssDocument, diagnostics: readonly Diagnostic[]): Conformance => {
  const { target } = claimOf(document.loop)
  const claim = target === undefined ? {} : { target }
  const steps: [level: ConformanceLevel, missing: string[]][] = [
    ['parseable', parseable(document, diagnostics)],
    ['operational', operational(diagnostics)],
    ['production', production(document, diagnostics)],
  ]
  const next = steps.find(([, missing]) => missing.length > 0)
  if (!next) return { level: 'production', missing: [], ...claim }
  const level = steps[steps.indexOf(next) - 1]?.[0] ?? null
  return { level, next: next[0], missing: next[1], ...claim }
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
  const halts = loop.cost_limits?.on_exceed.action === 'halt'
  return [
    ...((loop.safety_constraints ?? []).length > 0 ? [] : ['a safety constraint']),
    ...(halts ? [] : ['`cost_limits.on_exceed.action: halt`']),
    ...(calibration === undefined
      ? ['evidence that the evaluators judge rightly: `extensions.conformance.calibration_ref`']
      : []),
    ...(runbook === undefined ? ['what to do when it misbehaves: `extensions.conformance.runbook_ref`'] : []),
    ...(diagnostics.some(({ rule }) => rule === 'lss/self-graded')
      ? ['an evaluator other than the model that does the work']
      : []),
  ]
}
