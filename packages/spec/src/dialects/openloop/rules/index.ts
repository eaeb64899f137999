import type { Rule } from '../rule.js'
import { backgroundCommand } from './background-command.js'
import { badRegex } from './bad-regex.js'
import { baselineReadTwice } from './baseline-read-twice.js'
import { baselineUnreadable } from './baseline-unreadable.js'
import { baselineWithoutCommand } from './baseline-without-command.js'
import { baselineWithoutValue } from './baseline-without-value.js'
import { blockedAtOnce } from './blocked-at-once.js'
import { destructiveCommand } from './destructive-command.js'
import { dirtyWithoutCheckpoint } from './dirty-without-checkpoint.js'
import { emptyGates } from './empty-gates.js'
import { idleCommand } from './idle-command.js'
import { improveWithoutBaseline } from './improve-without-baseline.js'
import { interactiveCommand } from './interactive-command.js'
import { misplacedTemplate } from './misplaced-template.js'
import { missionMissing } from './mission-missing.js'
import { outputAsCode } from './output-as-code.js'
import { pathAsCode } from './path-as-code.js'
import { pipeHidesFailure } from './pipe-hides-failure.js'
import { projectRootInWorkspace } from './project-root-in-workspace.js'
import { projectRootIsWorkspace } from './project-root-is-workspace.js'
import { projectRootMissing } from './project-root-missing.js'
import { projectRootTooWide } from './project-root-too-wide.js'
import { protectedPathMatchesNothing } from './protected-path-matches-nothing.js'
import { regexCaptures } from './regex-captures.js'
import { roundsWithoutFix } from './rounds-without-fix.js'
import { secretInFile } from './secret-in-file.js'
import { slowRegex } from './slow-regex.js'
import { stallOverTimeout } from './stall-over-timeout.js'
import { templateAsVariable } from './template-as-variable.js'
import { tooManyRounds } from './too-many-rounds.js'
import { unclosedQuote } from './unclosed-quote.js'
import { unknownTemplate } from './unknown-template.js'
import { unusedBaselineSetting } from './unused-baseline-setting.js'
import { unusedGates } from './unused-gates.js'
import { verifyIsFix } from './verify-is-fix.js'
import { verifyMissing } from './verify-missing.js'
import { workspaceInProject } from './workspace-in-project.js'

/** Every rule of the openloop dialect, in the order of the listing in docs/rules. */
export const openloopRules: readonly Rule[] = [
  backgroundCommand,
  badRegex,
  baselineReadTwice,
  baselineUnreadable,
  baselineWithoutCommand,
  baselineWithoutValue,
  blockedAtOnce,
  destructiveCommand,
  dirtyWithoutCheckpoint,
  emptyGates,
  idleCommand,
  improveWithoutBaseline,
  interactiveCommand,
  misplacedTemplate,
  missionMissing,
  outputAsCode,
  pathAsCode,
  pipeHidesFailure,
  projectRootInWorkspace,
  projectRootIsWorkspace,
  projectRootMissing,
  projectRootTooWide,
  protectedPathMatchesNothing,
  regexCaptures,
  roundsWithoutFix,
  secretInFile,
  slowRegex,
  stallOverTimeout,
  templateAsVariable,
  tooManyRounds,
  unclosedQuote,
  unknownTemplate,
  unusedBaselineSetting,
  unusedGates,
  verifyIsFix,
  verifyMissing,
  workspaceInProject,
]
