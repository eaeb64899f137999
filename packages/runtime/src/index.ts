export type { Agent, Call, CallContext, Reply } from './agents/agent.js'
export { programAgent } from './agents/program.js'
export { simulator } from './agents/simulator.js'
export { answerAsk, readAnswer, readAsk } from './asks/mailbox.js'
export { type Decision, decide } from './core/decide.js'
export { evolve, type StampedEvent } from './core/evolve.js'
export { initialState, type RunStatus, type State } from './core/state.js'
export type { LimitOverrides } from './drive/limits.js'
export { type ResumeOptions, resume } from './drive/resume.js'
export { type RunOptions, type RunResult, run } from './drive/run.js'
export type { Listener } from './drive/session.js'
export { type ConvertedFile, type ConvertOptions, convertFile } from './project/convert.js'
export { currentPlan } from './project/current-plan.js'
export { findProjectFile, findRoot, projectFileNames } from './project/find.js'
export { type FixedFile, type FixOptions, fixPaths } from './project/fix.js'
export { type LoadedProject, loadLoopFile, loadProject } from './project/load.js'
export { type PickedLoop, pickLoop } from './project/pick.js'
export {
  type ProfileCategory,
  type ProfileCriterion,
  type ProfileScore,
  type ScoredLoop,
  type ScoreProfile,
  type ScoreRemark,
  type Scores,
  scorePaths,
} from './project/score.js'
export { fixesFor, type ScoreFix } from './project/score-fixes.js'
export { type ValidateOptions, type Validation, validatePaths } from './project/validate.js'
export { heartbeatOf, potsOf } from './report/heartbeat.js'
export { type OpenedRun, openRun } from './report/open-run.js'
export { exitCodeOf, standing } from './report/standing.js'
export { readJournal } from './store/journal.js'
export { currentDriver } from './store/lock.js'
export { listRuns, loopFolder, type RunFolder, readRecord, resolveRun, runFolder } from './store/run-folder.js'
