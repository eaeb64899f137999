import type { Rule } from '../rule.js'
import { adapterBackwards } from './adapter-backwards.js'
import { adapterType } from './adapter-type.js'
import { aggregationMissing } from './aggregation-missing.js'
import { approachHaltsNothing } from './approach-halts-nothing.js'
import { badConformance } from './bad-conformance.js'
import { badEvaluatorSettings } from './bad-evaluator-settings.js'
import { badIrreversible } from './bad-irreversible.js'
import { badMemoryStore } from './bad-memory-store.js'
import { badRedaction } from './bad-redaction.js'
import { badSearchValue } from './bad-search-value.js'
import { badSetting } from './bad-setting.js'
import { badTaxonomyLevel } from './bad-taxonomy-level.js'
import { badWhen } from './bad-when.js'
import { childCycle } from './child-cycle.js'
import { childInputUnfed } from './child-input-unfed.js'
import { childIsNoLoop } from './child-is-no-loop.js'
import { childrenOverCostLimit } from './children-over-cost-limit.js'
import { commandMissing } from './command-missing.js'
import { constantCondition } from './constant-condition.js'
import { contradictorySuccess } from './contradictory-success.js'
import { dependencyCycle } from './dependency-cycle.js'
import { duplicateAdapter } from './duplicate-adapter.js'
import { duplicateId } from './duplicate-id.js'
import { exampleDoesNotFit } from './example-does-not-fit.js'
import { feedbackStrategyDiffers } from './feedback-strategy-differs.js'
import { fewSafetyConstraints } from './few-safety-constraints.js'
import { fractionalIterations } from './fractional-iterations.js'
import { hopWithoutAdapter } from './hop-without-adapter.js'
import { humanQueueWithoutHuman } from './human-queue-without-human.js'
import { idleCommand } from './idle-command.js'
import { impossibleInput } from './impossible-input.js'
import { invalidChild } from './invalid-child.js'
import { irreversibleRetried } from './irreversible-retried.js'
import { irreversibleToolUnlisted } from './irreversible-tool-unlisted.js'
import { iterationCostOverTotal } from './iteration-cost-over-total.js'
import { lessonsNotKept } from './lessons-not-kept.js'
import { limitWithoutValue } from './limit-without-value.js'
import { meaninglessSuccess } from './meaningless-success.js'
import { memoryNotOffered } from './memory-not-offered.js'
import { missingChild } from './missing-child.js'
import { moreBranchesThanChildren } from './more-branches-than-children.js'
import { nestedRoles } from './nested-roles.js'
import { nestedWithoutAdapter } from './nested-without-adapter.js'
import { neverWithinIterations } from './never-within-iterations.js'
import { noBound } from './no-bound.js'
import { noPrimaryMetric } from './no-primary-metric.js'
import { nothingToSearch } from './nothing-to-search.js'
import { parallelBranches } from './parallel-branches.js'
import { pathEscapesProject } from './path-escapes-project.js'
import { priceTableUnreadable } from './price-table-unreadable.js'
import { primaryMetricUnjudged } from './primary-metric-unjudged.js'
import { readsBeforeReady } from './reads-before-ready.js'
import { repeatedRootKey } from './repeated-root-key.js'
import { roleOfOtherType } from './role-of-other-type.js'
import { rubricScale } from './rubric-scale.js'
import { rubricWeights } from './rubric-weights.js'
import { secretInFile } from './secret-in-file.js'
import { selfGraded } from './self-graded.js'
import { settingOfOtherType } from './setting-of-other-type.js'
import { severalPrimaryMetrics } from './several-primary-metrics.js'
import { sinkNotJudged } from './sink-not-judged.js'
import { softCostCap } from './soft-cost-cap.js'
import { stepsOverIterations } from './steps-over-iterations.js'
import { structuralWithoutGate } from './structural-without-gate.js'
import { synthesizerMissing } from './synthesizer-missing.js'
import { targetOutOfUnit } from './target-out-of-unit.js'
import { templateMissing } from './template-missing.js'
import { toolNotAllowed } from './tool-not-allowed.js'
import { transitiveRead } from './transitive-read.js'
import { triggerOnItself } from './trigger-on-itself.js'
import { unenforceableGuard } from './unenforceable-guard.js'
import { unjudgedCondition } from './unjudged-condition.js'
import { unknownAdapterEnd } from './unknown-adapter-end.js'
import { unknownConfiguredEvaluator } from './unknown-configured-evaluator.js'
import { unknownConnectorTool } from './unknown-connector-tool.js'
import { unknownDependency } from './unknown-dependency.js'
import { unknownDimension } from './unknown-dimension.js'
import { unknownEvaluatedWorker } from './unknown-evaluated-worker.js'
import { unknownExtensionKey } from './unknown-extension-key.js'
import { unknownFailureCode } from './unknown-failure-code.js'
import { unknownFeedbackDestination } from './unknown-feedback-destination.js'
import { unknownFeedbackSource } from './unknown-feedback-source.js'
import { unknownGuardedWorker } from './unknown-guarded-worker.js'
import { unknownImplementation } from './unknown-implementation.js'
import { unknownMemoryReader } from './unknown-memory-reader.js'
import { unknownMemoryWriter } from './unknown-memory-writer.js'
import { unknownMetricSource } from './unknown-metric-source.js'
import { unknownPattern } from './unknown-pattern.js'
import { unknownRefinementTarget } from './unknown-refinement-target.js'
import { unknownRootKey } from './unknown-root-key.js'
import { unknownSignal } from './unknown-signal.js'
import { unknownSynthesizer } from './unknown-synthesizer.js'
import { unknownTerminationMetric } from './unknown-termination-metric.js'
import { unknownTransform } from './unknown-transform.js'
import { unknownTrigger } from './unknown-trigger.js'
import { unknownWorkerInput } from './unknown-worker-input.js'
import { unreadableChild } from './unreadable-child.js'
import { unreadableMemory } from './unreadable-memory.js'
import { unseenTools } from './unseen-tools.js'
import { unusableSchema } from './unusable-schema.js'
import { unusedResult } from './unused-result.js'
import { verdictNotHeard } from './verdict-not-heard.js'
import { workerBudgetsOverIteration } from './worker-budgets-over-iteration.js'
import { workerBudgetsOverTotal } from './worker-budgets-over-total.js'
import { workerOutlastsRun } from './worker-outlasts-run.js'

/** Every rule of the lss dialect, in the order of the listing in docs/rules. */
export const lssRules: readonly Rule[] = [
  adapterBackwards,
  adapterType,
  aggregationMissing,
  approachHaltsNothing,
  badConformance,
  badEvaluatorSettings,
  badIrreversible,
  badMemoryStore,
  badRedaction,
  badSearchValue,
  badSetting,
  badTaxonomyLevel,
  badWhen,
  childCycle,
  childInputUnfed,
  childIsNoLoop,
  childrenOverCostLimit,
  commandMissing,
  constantCondition,
  contradictorySuccess,
  dependencyCycle,
  duplicateAdapter,
  duplicateId,
  exampleDoesNotFit,
  feedbackStrategyDiffers,
  fewSafetyConstraints,
  fractionalIterations,
  hopWithoutAdapter,
  humanQueueWithoutHuman,
  idleCommand,
  impossibleInput,
  invalidChild,
  irreversibleRetried,
  irreversibleToolUnlisted,
  iterationCostOverTotal,
  lessonsNotKept,
  limitWithoutValue,
  meaninglessSuccess,
  memoryNotOffered,
  missingChild,
  moreBranchesThanChildren,
  nestedRoles,
  nestedWithoutAdapter,
  neverWithinIterations,
  noBound,
  noPrimaryMetric,
  nothingToSearch,
  parallelBranches,
  pathEscapesProject,
  priceTableUnreadable,
  primaryMetricUnjudged,
  readsBeforeReady,
  repeatedRootKey,
  roleOfOtherType,
  rubricScale,
  rubricWeights,
  secretInFile,
  selfGraded,
  settingOfOtherType,
  severalPrimaryMetrics,
  sinkNotJudged,
  softCostCap,
  stepsOverIterations,
  structuralWithoutGate,
  synthesizerMissing,
  targetOutOfUnit,
  templateMissing,
  toolNotAllowed,
  transitiveRead,
  triggerOnItself,
  unenforceableGuard,
  unjudgedCondition,
  unknownAdapterEnd,
  unknownConfiguredEvaluator,
  unknownConnectorTool,
  unknownDependency,
  unknownDimension,
  unknownEvaluatedWorker,
  unknownExtensionKey,
  unknownFailureCode,
  unknownFeedbackDestination,
  unknownFeedbackSource,
  unknownGuardedWorker,
  unknownImplementation,
  unknownMemoryReader,
  unknownMemoryWriter,
  unknownMetricSource,
  unknownPattern,
  unknownRefinementTarget,
  unknownRootKey,
  unknownSignal,
  unknownSynthesizer,
  unknownTerminationMetric,
  unknownTransform,
  unknownTrigger,
  unknownWorkerInput,
  unreadableChild,
  unreadableMemory,
  unseenTools,
  unusableSchema,
  unusedResult,
  verdictNotHeard,
  workerBudgetsOverIteration,
  workerBudgetsOverTotal,
  workerOutlastsRun,
]
