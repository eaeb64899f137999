import { tidy } from '../../diagnostics/diagnose.js'
import type { Parse } from '../../expressions/parse.js'
import type { Diagnostic } from '../../generated/types.js'
import { isBroken } from '../shared/origin.js'
import { reporterOf } from '../shared/report.js'
import { type Child, loadChildren } from './children.js'
import type { LssDocument } from './document.js'
import { type Facts, factsOf } from './facts.js'
import type { CompositionHost } from './host.js'
import type { Rule } from './rule.js'
import { lssRules } from './rules/index.js'
import { walkLss } from './walk.js'

/** Runs every rule over a document and the loops it is made of, which are given back as well. */
export const checkLss = async (
  document: LssDocument,
  host: CompositionHost,
  rules: readonly Rule[] = lssRules,
): Promise<{ diagnostics: Diagnostic[]; children: readonly Child[] }> => {
  const children = await loadChildren(document, host, checkWith)
  return { diagnostics: tidy(await checkWith(document, children, rules)), children }
}

/** Runs every rule over a document whose children are at hand. The parser for conditions is loaded only when it has one. */
export const checkWith = async (
  document: LssDocument,
  children: readonly Child[],
  rules: readonly Rule[] = lssRules,
): Promise<Diagnostic[]> => {
  const facts = factsOf(document, { children, condition: await conditionParser(document) })
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
  return diagnostics.filter(({ pointer }) => !isAssumed(document, pointer))
}

const conditionParser = async ({ loop }: LssDocument): Promise<Facts['condition']> => {
  const hasCondition = loop.feedback_channels?.some(channel => channel?.when !== undefined)
  return hasCondition ? (await import('../../expressions/feedback.js')).parseCondition : nothingToParse
}

/** What was assumed for a short form is no mistake of its author. */
const isAssumed = ({ short }: LssDocument, pointer: string): boolean =>
  short?.assumed.some(({ pointer: at }) => pointer === at || pointer.startsWith(`${at}/`)) ?? false

const nothingToParse = (): Parse => ({ error: undefined })
