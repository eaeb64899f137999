import { tidy } from '../../diagnostics/diagnose.js'
import type { Diagnostic } from '../../generated/types.js'
import { isBroken } from '../shared/origin.js'
import { reporterOf } from '../shared/report.js'
import { type Child, loadChildren } from './children.js'
import type { LssDocument } from './document.js'
import { type ConditionTools, factsOf } from './facts.js'
import type { CompositionHost } from './host.js'
import type { Rule } from './rule.js'
import { lssRules } from './rules/index.js'
import { writtenOnly } from './short-forms/written-only.js'
import { walkLss } from './walk.js'

/**
 * Runs every rule over a document and the loops it is made of, which are given back as well.
 *
 * @param checks names of checks that an evaluator may name beside those that are built in; undefined when they cannot be told
 */
export const checkLss = async (
  document: LssDocument,
  host: CompositionHost,
  checks?: readonly string[],
  rules: readonly Rule[] = lssRules,
): Promise<{ diagnostics: Diagnostic[]; children: readonly Child[] }> => {
  const children = await loadChildren(document, host, (child, inner) => checkWith(child, inner, checks))
  return { diagnostics: tidy(await checkWith(document, children, checks, rules)), children }
}

/** Runs every rule over a document whose children are at hand. The parser for conditions is loaded only when it has one. */
export const checkWith = async (
  document: LssDocument,
  children: readonly Child[],
  checks?: readonly string[],
  rules: readonly Rule[] = lssRules,
): Promise<Diagnostic[]> => {
  const facts = factsOf(document, { checks, children, ...(await conditionTools(document)) })
  const diagnostics: Diagnostic[] = []
  const visitors = rules.map(rule =>
    rule.create({
      document,
      facts,
      broken: at => isBroken(document, at),
      report: reporterOf(rule, document.source, diagnostics),
    }),
  )
  walkLss(document, visitors)
  return writtenOnly(document, diagnostics)
}

const conditionTools = async ({ loop }: LssDocument): Promise<ConditionTools> => {
  const hasCondition = loop.feedback_channels?.some(channel => channel?.when !== undefined)
  return hasCondition ? (await import('./conditions.js')).conditionTools() : nothingToParse
}

const nothingToParse: ConditionTools = { condition: () => ({ error: undefined }), tryOut: () => undefined }
