import type { RuleDoc } from '../../diagnostics/rule-doc.js'
import type {
  LssAdapter,
  LssChild,
  LssComposition,
  LssCostLimits,
  LssEvaluator,
  LssFailure,
  LssFeedbackChannel,
  LssInputField,
  LssInputs,
  LssMemory,
  LssMerge,
  LssMetric,
  LssOptimization,
  LssSafetyConstraint,
  LssStall,
  LssSuccess,
  LssTermination,
  LssWorker,
} from '../../generated/types.js'
import type { RuleReport } from '../shared/report.js'
import type { DraftLss, LssDocument } from './document.js'
import type { Facts } from './facts.js'

/** What a rule listens to. `at` is the JSON pointer of the value in its file. */
export interface Visitor {
  loop?(loop: DraftLss, at: string): void
  inputs?(inputs: LssInputs, at: string): void
  inputField?(field: LssInputField, at: string, name: string): void
  memory?(memory: LssMemory, at: string): void
  worker?(worker: LssWorker, at: string): void
  evaluator?(evaluator: LssEvaluator, at: string): void
  feedback?(channel: LssFeedbackChannel, at: string): void
  optimization?(strategy: LssOptimization, at: string): void
  termination?(conditions: LssTermination, at: string): void
  success?(condition: LssSuccess, at: string): void
  failure?(condition: LssFailure, at: string): void
  stall?(condition: LssStall, at: string): void
  metric?(metric: LssMetric, at: string): void
  safety?(constraint: LssSafetyConstraint, at: string): void
  costLimits?(limits: LssCostLimits, at: string): void
  composition?(composition: LssComposition, at: string): void
  child?(child: LssChild, at: string): void
  adapter?(adapter: LssAdapter, at: string): void
  merge?(merge: LssMerge, at: string): void
  /** After everything else in the document. */
  end?(): void
}

export interface RuleContext {
  readonly document: LssDocument
  readonly facts: Facts
  /** Whether the schema refused something at or below this pointer; such an absence is no finding. */
  broken(at: string): boolean
  report(finding: RuleReport): void
}

/** One rule. Its page is generated from `summary`, `why` and the examples in test/rules/<id>. */
export interface Rule extends RuleDoc {
  /** Whether it looks only at the names of others, and so also at entries of which something else was refused. */
  readonly halves?: true
  create(context: RuleContext): Visitor
}
