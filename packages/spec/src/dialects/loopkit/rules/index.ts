import type { Rule } from '../rule.js'
import { agentKind } from './agent-kind.js'
import { ambiguousChecker } from './ambiguous-checker.js'
import { badCron } from './bad-cron.js'
import { badExpression } from './bad-expression.js'
import { badSkill } from './bad-skill.js'
import { ceilingOverBudget } from './ceiling-over-budget.js'
import { checkerChanges } from './checker-changes.js'
import { checkerIsStep } from './checker-is-step.js'
import { connectorInTheClear } from './connector-in-the-clear.js'
import { connectorKind } from './connector-kind.js'
import { connectorNotGiven } from './connector-not-given.js'
import { connectorSecret } from './connector-secret.js'
import { connectorTools } from './connector-tools.js'
import { cronMissing } from './cron-missing.js'
import { cronUnused } from './cron-unused.js'
import { duplicateLabel } from './duplicate-label.js'
import { duplicateLoopName } from './duplicate-loop-name.js'
import { emptyBudget } from './empty-budget.js'
import { eventMissing } from './event-missing.js'
import { eventUnused } from './event-unused.js'
import { idleCommand } from './idle-command.js'
import { inlineNameDiffers } from './inline-name-differs.js'
import { irreversibleRetried } from './irreversible-retried.js'
import { iterationsBelowRounds } from './iterations-below-rounds.js'
import { keyInTheClear } from './key-in-the-clear.js'
import { makerIsChecker } from './maker-is-checker.js'
import { memoryPathUnused } from './memory-path-unused.js'
import { memoryStoreUnsupported } from './memory-store-unsupported.js'
import { noAgent } from './no-agent.js'
import { noBound } from './no-bound.js'
import { noDescription } from './no-description.js'
import { noModel } from './no-model.js'
import { noVerify } from './no-verify.js'
import { pathEscapesProject } from './path-escapes-project.js'
import { promptNotDelivered } from './prompt-not-delivered.js'
import { promptPlaceholder } from './prompt-placeholder.js'
import { providerSetting } from './provider-setting.js'
import { repeatedName } from './repeated-name.js'
import { retryWithoutRounds } from './retry-without-rounds.js'
import { secretInFile } from './secret-in-file.js'
import { shellSyntax } from './shell-syntax.js'
import { toolSetting } from './tool-setting.js'
import { unboundChecker } from './unbound-checker.js'
import { unknownAgent } from './unknown-agent.js'
import { unknownChecker } from './unknown-checker.js'
import { unknownConnector } from './unknown-connector.js'
import { unknownMaker } from './unknown-maker.js'
import { unknownPlaceholder } from './unknown-placeholder.js'
import { unknownStepField } from './unknown-step-field.js'
import { unknownStepInExpression } from './unknown-step-in-expression.js'
import { unknownTool } from './unknown-tool.js'
import { unpricedAgent } from './unpriced-agent.js'
import { unreachableBranch } from './unreachable-branch.js'
import { unsafeName } from './unsafe-name.js'
import { unusedAgent } from './unused-agent.js'
import { unusedCheck } from './unused-check.js'
import { unusedTool } from './unused-tool.js'

/** Every rule of the loopkit dialect, in the order of the listing in docs/rules. */
export const loopkitRules: readonly Rule[] = [
  agentKind,
  ambiguousChecker,
  badCron,
  badExpression,
  badSkill,
  ceilingOverBudget,
  checkerChanges,
  checkerIsStep,
  connectorInTheClear,
  connectorKind,
  connectorNotGiven,
  connectorSecret,
  connectorTools,
  cronMissing,
  cronUnused,
  duplicateLabel,
  duplicateLoopName,
  emptyBudget,
  eventMissing,
  eventUnused,
  idleCommand,
  inlineNameDiffers,
  irreversibleRetried,
  iterationsBelowRounds,
  keyInTheClear,
  makerIsChecker,
  memoryPathUnused,
  memoryStoreUnsupported,
  noAgent,
  noBound,
  noDescription,
  noModel,
  noVerify,
  pathEscapesProject,
  promptNotDelivered,
  promptPlaceholder,
  providerSetting,
  repeatedName,
  retryWithoutRounds,
  secretInFile,
  shellSyntax,
  toolSetting,
  unboundChecker,
  unknownAgent,
  unknownChecker,
  unknownConnector,
  unknownMaker,
  unknownPlaceholder,
  unknownStepField,
  unknownStepInExpression,
  unknownTool,
  unpricedAgent,
  unreachableBranch,
  unsafeName,
  unusedAgent,
  unusedCheck,
  unusedTool,
]
