import { tidy } from '../../diagnostics/diagnose.js'
import type { Diagnostic, Project } from '../../generated/types.js'
import type { ProjectFiles } from '../../plan/project-files.js'
import { isBroken } from '../shared/origin.js'
import { reporterOf } from '../shared/report.js'
import { type Child, loadChildren } from './children.js'
import type { LssDocument } from './document.js'
import { type Brought, type ConditionTools, factsOf, type SchemaFault } from './facts.js'
import type { CompositionHost } from './host.js'
import type { Rule } from './rule.js'
import { lssRules } from './rules/index.js'
import { writtenOnly } from './short-forms/written-only.js'
import { walkLss } from './walk.js'

/** What there is outside of a document. */
export interface Outside {
  host: CompositionHost
  /** Names of checks that an evaluator may name beside those that are built in; undefined when they cannot be told. */
  checks?: readonly string[] | undefined
  /** Where commands find what they run. */
  files?: ProjectFiles | undefined
  /** What the program brings beside checks. */
  brought?: Brought | undefined
  /** Loads what tells why something is no JSON Schema; asked for when a document has one. */
  schemas?: (() => Promise<SchemaFault>) | undefined
  /** What the project declares. */
  project?: Partial<Project> | undefined
}

/** Runs every rule over a document and the loops it is made of, which are given back as well. */
export const checkLss = async (
  document: LssDocument,
  { host, ...known }: Outside,
  rules: readonly Rule[] = lssRules,
): Promise<{ diagnostics: Diagnostic[]; children: readonly Child[] }> => {
  const children = await loadChildren(document, host, (child, inner) => checkWith(child, inner, known))
  return { diagnostics: tidy(await checkWith(document, children, known, rules)), children }
}

/** Runs every rule over a document whose children are at hand. The parser for conditions is loaded only when it has one. */
export const checkWith = async (
  document: LssDocument,
  children: readonly Child[],
  { checks, files, project, brought, schemas }: Omit<Outside, 'host'> = {},
  rules: readonly Rule[] = lssRules,
): Promise<Diagnostic[]> => {
  const schemaFault = hasSchema(document) ? await schemas?.() : undefined
  const known = { checks, files, project, children, brought, schemaFault }
  const facts = factsOf(document, { ...known, ...(await conditionTools(document)) })
  const diagnostics: Diagnostic[] = []
  const broken = (at: string) => isBroken(document, at)
  const visitors = rules.map(rule =>
    rule.create({ document, facts, broken, report: reporterOf(rule, document.source, diagnostics) }),
  )
  walkLss(document.loop, visitors)
  if (document.halves)
    walkLss(
      document.halves,
      visitors.filter((_, index) => rules[index]?.halves),
    )
  return writtenOnly(document, diagnostics)
}

const conditionTools = async ({ loop }: LssDocument): Promise<ConditionTools> => {
  const hasCondition = loop.feedback_channels?.some(channel => channel?.when !== undefined)
  return hasCondition ? (await import('./conditions.js')).conditionTools() : nothingToParse
}

/** Whether a document has, or names, something that ought to be a JSON Schema. */
const hasSchema = ({ loop: { memory, workers, evaluators, safety_constraints: guards } }: LssDocument): boolean =>
  [
    memory?.write_policy?.schema !== undefined,
    workers?.some(worker => worker?.outputs.schema_ref !== undefined),
    evaluators?.some(one => one?.type === 'deterministic' && one.implementation === 'schema_validate'),
    guards?.some(guard => guard?.type === 'schema_enforce'),
  ].includes(true)

const nothingToParse: ConditionTools = { condition: () => ({ error: undefined }), tryOut: () => undefined }
