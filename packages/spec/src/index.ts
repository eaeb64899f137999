export {
  type ConnectorKind,
  type ConnectorSettings,
  type GivenConnector,
  kindOfConnector,
  type TakesConnectors,
} from './agents/given-connector.js'
export { agentPresets } from './agents/presets/index.js'
export type { Preset, PresetName, PresetOptions } from './agents/presets/preset.js'
export { connectorsTakenBy } from './agents/takes-connectors.js'
export { tellsTools, unseenTools } from './agents/tells-tools.js'
export { type Bound, type Bounded, bound, type Term } from './bound/bound.js'
export { callCeiling, costsNothing } from './bound/calls.js'
export { countedUsd } from './bound/counted.js'
export { type Passes, passesOf } from './bound/passes.js'
export { type Conversion, convert } from './convert/convert.js'
export type { Loss } from './convert/losses.js'
export { cellsOf, printable, widthOf, wrap } from './diagnostics/cells.js'
export type { FormatOptions, Formatter } from './diagnostics/format.js'
export { reportOf } from './diagnostics/format-json.js'
export { formatPretty, type PrettyOptions } from './diagnostics/format-pretty.js'
export { type FormatName, formats } from './diagnostics/formats.js'
export type { Paint, Style } from './diagnostics/paint.js'
export { didYouMean, nearest, someOf } from './diagnostics/suggest.js'
export { flowchart } from './diagram/flowchart.js'
export { sequenceDiagram } from './diagram/sequence-diagram.js'
export { stateDiagram } from './diagram/state-diagram.js'
export { dialectMarks, type Identity, identify } from './dialects/identify.js'
export { agentSpec } from './dialects/loopkit/agents.js'
export { compileLoop } from './dialects/loopkit/compile.js'
export * from './dialects/loopkit/index.js'
export { type PriceTable, readPriceTable } from './dialects/loopkit/price-table.js'
export { type CompileContext, compileLss } from './dialects/lss/compile/compile.js'
export type { Assumption, DraftLss, LssDocument, ShortFormName } from './dialects/lss/document.js'
export type { Brought, SchemaFault } from './dialects/lss/facts.js'
export {
  type ChildText,
  type CompositionHost,
  type HostAnswer,
  hostOver,
  type UnreadChild,
} from './dialects/lss/host.js'
export { expand as expandShortForm } from './dialects/lss/short-forms/expand.js'
export type { Expansion } from './dialects/lss/short-forms/short-form.js'
export { compileOpenloop, type OpenloopContext } from './dialects/openloop/compile/compile.js'
export type { OpenloopDocument } from './dialects/openloop/document.js'
export { readOpenloop } from './dialects/openloop/read.js'
export type { FolderFacts } from './dialects/openloop/rule.js'
export { type ErrorCode, LoopError, type LoopErrorOptions } from './errors.js'
export { evaluateExpression, type Scope } from './expressions/cel.js'
export { evaluateCondition, type FeedbackScope } from './expressions/feedback.js'
export { type Expanded, expand } from './fix/expand-document.js'
export { type Fixed, fix } from './fix/fix.js'
export { repairOf, withRepair } from './fix/repairs.js'
export type * from './generated/types.js'
export { type BuiltInTool, builtInTools, usualSteps } from './plan/built-in-tools.js'
export { expectedOfCall, isCallParameter } from './plan/call-parameters.js'
export {
  type CheckFunctionSpec,
  checkFunction,
  checkFunctionNames,
  checkFunctions,
  settingProblems,
} from './plan/check-functions.js'
export { comparisons } from './plan/check-settings.js'
export { entrySchema } from './plan/entry-schema.js'
export { byGravity, type FailureKind, failureCode, failureKinds, failureSlugs } from './plan/failure-codes.js'
export { type GuardGap, gapsOf } from './plan/guard-gaps.js'
export { guardTypes, piiKinds } from './plan/guard-types.js'
export { storeVariable, whyNotKept } from './plan/memory-stores.js'
export { plainHttpHost } from './plan/plain-http.js'
export { filesOver, type ProjectFiles } from './plan/project-files.js'
export { redactionProblems, redactionSettings } from './plan/redaction.js'
export { retryDelay } from './plan/retry-delay.js'
export type { Signal } from './plan/signals.js'
export { throttleSeconds } from './plan/throttle.js'
export { isTransform, transformNames } from './plan/transforms.js'
export { isRunRecord } from './records.js'
export { type CheckSources, lookedInto } from './score/judging/looked-into.js'
export { type LesMean, meanLes, rankLes } from './score/les/aggregate.js'
export { lesBand } from './score/les/band.js'
export { type LesCategoryId, lesWeights } from './score/les/categories.js'
export { scoreLesDesign } from './score/les/design.js'
export type { LesDiagnostics, LesNote } from './score/les/observed/diagnostics.js'
export type * from './score/les/observed/record.js'
export { type LesObservedScore, scoreLesObserved } from './score/les/observed.js'
export type {
  LesBand,
  LesCategory,
  LesCoverage,
  LesCriterion,
  LesKind,
  LesScore,
} from './score/les/score.js'
export { type LesStructuralProfile, scoreLesStructural } from './score/les/structural.js'
export { type AnalysedLss, type LrsProfile, scoreLrs } from './score/score-lrs.js'
export { maxSkillBytes, type ReadSkill, readSkill, type Skill } from './skills/read-skill.js'
export { type SkillReference, skillReference } from './skills/reference.js'
export { type NamedSkill, namedSkills, skillFileFinding, skillFinding } from './skills/skill-finding.js'
export { canonicalHash, canonicalJson } from './source/canonical.js'
export { nodeAt, type Parsed, placeAt, type SourceDocument } from './source/document.js'
export { maxTextLength, parse } from './source/parse.js'
export { plainValue } from './source/value.js'
export type { Edit, Note } from './source/write/edit.js'
export { type Written, writeYaml } from './source/write/write-yaml.js'
export { readRubricVerdict, rubricVerdict } from './verdict/read-rubric-verdict.js'
export { type ReadVerdict, readVerdict } from './verdict/read-verdict.js'
export { type AnalysedFile, type Analysis, analyse, type SourceText } from './workspace.js'
