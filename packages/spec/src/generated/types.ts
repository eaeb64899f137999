// Generated from specs/ by `npm run generate`. Do not edit.

export type CostGroups = CostGroup[]
/**
 * Why a run is over, in a word.
 */
export type EndReason =
  | 'checks-passed'
  | 'tasks-done'
  | 'accepted'
  | 'rounds-exhausted'
  | 'check-inconclusive'
  | 'check-changed-workspace'
  | 'task-failed'
  | 'choice-failed'
  | 'stopped'
  | 'goal-met'
  | 'safety-violation'
  | 'max-iterations'
  | 'cost-exceeded'
  | 'timeout'
  | 'evaluator-error'
  | 'human-rejected'
  | 'stalled'
  | 'nothing-to-improve'
  | 'blocked'
  | 'record-failed'
/**
 * One line of journal.ndjson: the body of an event, its sequence number and times, and `sum`, the CRC-32 (eight hexadecimal digits) of the line's JSON text without that last member.
 */
export type JournalLine = {seq: number; at: string; t: number; sum: string} & EventBody
export type EventBody =
  | RunStarted
  | RunResumed
  | IterationStarted
  | RoundStarted
  | IterationEnded
  | RolledBack
  | EffectStarted
  | EffectBegun
  | EffectSpawned
  | ToolStarted
  | ToolFinished
  | ConnectorStarted
  | ConnectorSpawned
  | ConnectorReady
  | ConnectorEnded
  | EffectFinished
  | EffectLost
  | EffectResumed
  | AskAnswered
  | RunPaused
  | RunWaiting
  | RunInterrupted
  | RunEnded
/**
 * An agent step, several side by side (`parallel`), several in order (`agents`), or a choice (`when`, `then`, `else`).
 */
export type Step = AgentStep | ParallelStep | SequenceStep | ConditionalStep
/**
 * @minItems 1
 */
export type Names = string | string[]
/**
 * The value of a header, or the environment variable that holds it.
 */
export type HeaderValue = string | {env: string}
/**
 * Where something is in the output: a JSON pointer into each value of it, the last one that is there; or more exactly; or several of these, of which the first that finds something counts.
 *
 * @minItems 1
 */
export type Reading = Pointer | Selector | (Pointer | Selector)[]
/**
 * A command: the program and its arguments as a list, or as a text that is parted at its spaces.
 */
export type ListedCommand = string | string[]
/**
 * A loop; its name is the key and may be left out.
 */
export type InlineLoop = Partial<Pick<Loop, 'name'>> & Omit<Loop, 'name'>
/**
 * A JSON pointer (RFC 6901) in which `*` stands for every member.
 */
export type Path = string
/**
 * A JSON pointer (RFC 6901).
 */
export type Pointer = string
/**
 * A place in the output, of several.
 */
export type OneReading = Pointer | Selector
/**
 * One who judges: a function (`deterministic`), a model with a rubric (`llm_rubric`), or a person (`human`).
 */
export type LssEvaluator = LssDeterministicEvaluator | LssRubricEvaluator | LssHumanEvaluator
/**
 * When the loop ends. At least one of the three lists has an entry.
 */
export type LssTermination = {success?: LssSuccess[]; failure?: LssFailure[]; stall?: LssStall[]}
/**
 * 0..1 with four decimals.
 */
export type ObservedValue = number
/**
 * 0..100 with one decimal.
 */
export type ObservedDisplay = number
/**
 * As of every LES score.
 */
export type ObservedBand = 'production-grade' | 'strong' | 'functional' | 'fragile' | 'non-viable'
/**
 * The formula and its version; after a `+` what was added to it.
 */
export type ObservedProfile = string
/**
 * A shell command, several, or several with names.
 *
 * @minItems 1
 */
export type OpenLoopStep = string | string[] | OpenLoopCommand | {[name: string]: string | OpenLoopCommand}
/**
 * What commands print with `--format json` that is no format of its own: which of these, the command tells. `loop validate` prints a report, `loop score` scores, `loop score --observed` observed scores, `loop doctor`, `loop agents`, `loop trace` and `loop status <run>` what the schemas of these names say; with `--format ndjson` a run prints the lines of its journal without `sum`, those of a dry run with `simulated`.
 */
export type CommandOutput =
  RunOutput | RunListOutput | AskListOutput | ReplayOutput | RunDiffOutput | PruneOutput | ConversionOutput
/**
 * What a loop has by one profile.
 */
export type ProfileScore = {
  [k: string]: unknown
}

/**
 * What `loop agents --format json` prints: the agents that a project declares, and what is there of them.
 */
export interface AgentList {
  /**
   * Absolute path of the project.
   */
  root: string
  /**
   * In the order of the project file.
   */
  agents: AgentState[]
}
/**
 * An agent, and what of it is there.
 */
export interface AgentState {
  name: string
  /**
   * A program of its own, an agent CLI that is known, or a model over HTTP.
   */
  kind: 'program' | 'preset' | 'model'
  preset?: string
  /**
   * Of a model.
   */
  provider?: string
  model?: string
  /**
   * What is started.
   */
  program?: string
  /**
   * The file it is started from, when it is there.
   */
  found?: string
  /**
   * Why it cannot be started.
   */
  missing?: string
  /**
   * Of a preset: whether it may change files.
   */
  write?: boolean
  /**
   * Who would be paid for a call that begins now, as far as it is known.
   */
  lane?: 'api' | 'subscription' | 'local' | 'unknown'
  ceiling?: Ceiling
  /**
   * The variables that it may see: set or not, and never their values.
   */
  env: AgentVariable[]
  /**
   * What it says its version is; only when it was asked.
   */
  version?: string
  login?: AgentLogin
  /**
   * Why it could not be asked.
   */
  problem?: string
  /**
   * Of a preset: whether tests of this project can run the real program; else it was written from its documentation.
   */
  tried?: boolean
}
/**
 * The most that one call can use. It is reserved before the call; needed where a budget limits tokens or money.
 */
export interface Ceiling {
  /**
   * Input and output tokens.
   */
  tokens?: number
  /**
   * US dollars; 0 for a program that costs nothing.
   */
  costUsd?: number
}
export interface AgentVariable {
  name: string
  set: boolean
}
/**
 * Whether it says that somebody is logged in; only when it was asked, and can be.
 */
export interface AgentLogin {
  ok: boolean
  message: string
}
/**
 * answers/<id>.json: the reply. The first one written counts.
 */
export interface AnswerFile {
  formatVersion: 1
  /**
   * Ask id.
   */
  ask: string
  /**
   * One of the ask's options.
   */
  choice: string
  /**
   * A remark; makers are given it.
   */
  note?: string
  /**
   * ISO 8601.
   */
  answeredAt: string
  /**
   * The text of an option that takes one.
   */
  text?: string
  /**
   * The `digest` of what the question showed, where it has one. For anything else the answer does not count.
   */
  digest?: string
}
/**
 * asks/<id>.json: a question, for whoever shows it.
 */
export interface AskFile {
  formatVersion: 1
  id: string
  run: string
  loop: string
  /**
   * ISO 8601.
   */
  askedAt: string
  kind: string
  question: string
  /**
   * @minItems 1
   */
  options: {
    choice: string
    means: string
    /**
     * Whether a text comes with it, used in place of what is shown. Without it, none is taken.
     */
    text?: 'required' | 'optional'
  }[]
  /**
   * ISO 8601. From then on no answer counts.
   */
  expiresAt?: string
  /**
   * Whom it is for, as the document says.
   */
  queue?: string
  shown?: AskShown
  /**
   * What happens at `expiresAt` without an answer, in words. Without `expiresAt` the run waits until somebody answers.
   */
  onTimeout?: string
}
/**
 * The text that it is about, to be edited where an option takes a text.
 */
export interface AskShown {
  /**
   * Relative to the project's root.
   */
  file: string
  /**
   * SHA-256 of what is asked about. An answer counts for nothing else.
   */
  digest?: string
}
/**
 * What `loop status --cost` prints: what runs of a project spent. Dry runs stand apart, and nothing is the sum of both.
 */
export interface CostReport {
  formatVersion: 1
  /**
   * Only calls that began from then on, ISO 8601.
   */
  since?: string
  real: CostBook
  simulated: CostBook
  /**
   * Runs that are driven now or have calls whose end nobody saw yet; these calls are in no sum.
   */
  unfinished: UnfinishedCosts[]
  /**
   * Runs whose record cannot be read.
   */
  damaged: DamagedCosts[]
}
/**
 * What runs spent, in whole and by what it was spent on.
 */
export interface CostBook {
  /**
   * How many runs, those inside others among them.
   */
  runs: number
  total: Spent
  loops: CostGroups
  agents: CostGroups
  models: CostGroups
  days: CostGroups
}
/**
 * Calls and what they used.
 */
export interface Spent {
  /**
   * Calls of agents.
   */
  calls: number
  /**
   * How many of them did not report all of their tokens, or in lanes where it matters their cost.
   */
  unreported: number
  usd: SpentUsd
  tokens: SpentTokens
  lanes: LaneSpent[]
}
/**
 * US dollars.
 */
export interface SpentUsd {
  reported: number
  /**
   * What counts because nobody reported it.
   */
  assumed: number
}
/**
 * Tokens, of all lanes.
 */
export interface SpentTokens {
  input: number
  output: number
  /**
   * Of the input, what came from a cache.
   */
  cachedInput: number
  /**
   * Of the output, what was reasoning.
   */
  reasoning: number
  /**
   * What counts beyond these against limits, because nobody reported it.
   */
  assumed: number
}
/**
 * What was used in one lane.
 */
export interface LaneSpent {
  /**
   * Who is paid; `api` where nobody says. `scripted`: nobody, a stand-in played a script.
   */
  lane: 'api' | 'subscription' | 'local' | 'unknown' | 'scripted'
  calls: number
  usd: SpentUsd
  /**
   * Input, output and assumed.
   */
  tokens: number
}
/**
 * What was spent on one loop, agent, model or day.
 */
export interface CostGroup {
  /**
   * Absent where it is not known, as the model of a program that was told none.
   */
  name?: string
  spent: Spent
}
/**
 * A run with more to come.
 */
export interface UnfinishedCosts {
  run: string
  loop: string
  simulated: boolean
  status: 'running' | 'interrupted' | 'paused' | 'waiting'
  /**
   * Calls whose end nobody saw yet.
   */
  calls: number
  held: Reserve
}
/**
 * The worst case of a call, held back before it starts.
 */
export interface Reserve {
  tokens: number
  usd: number
}
/**
 * A run whose record cannot be read.
 */
export interface DamagedCosts {
  run: string
  reason: string
  /**
   * Whether what it spent is in the sums all the same, as the run around it has it on record.
   */
  counted: boolean
}
/**
 * How a run stands and why, what went wrong in it, the best it came to so far, and what to do next. Derived from the journal; see specs/failure-codes.md.
 */
export interface Diagnosis {
  status: 'running' | 'paused' | 'waiting' | 'interrupted' | 'done' | 'failed'
  /**
   * Of a dry run, in which nothing is detected: nothing of it is a measurement.
   */
  simulated: boolean
  /**
   * A word of the one vocabulary: that of `run.ended`, and three for runs that are not over. A run that a limit pauses has the word of one that a limit ends.
   */
  reason: EndReason | ('running' | 'waiting' | 'interrupted')
  /**
   * What holds, in words, as in `at most 4 iterations`.
   */
  condition: string
  place?: Place
  /**
   * The failure code, as in `F7`: that of `run.ended`, else the gravest that was detected. Absent where none applies.
   */
  code?: string
  /**
   * What went wrong, the gravest first.
   */
  detected: DetectedFailure[]
  best?: BestResult
  /**
   * What to do, a sentence each, the most urgent first.
   */
  next: string[]
}
/**
 * Where in a document something is declared.
 */
export interface Place {
  file: string
  /**
   * From 1.
   */
  line: number
  /**
   * From 1.
   */
  column: number
  /**
   * JSON pointer into the document.
   */
  pointer: string
}
/**
 * A way in which the run went wrong, and what shows it.
 */
export interface DetectedFailure {
  /**
   * As in `F7`.
   */
  code: string
  slug: string
  severity: 'critical' | 'high' | 'medium'
  /**
   * What happened, in a sentence.
   */
  message: string
  evidence: FailureEvidence
  place: Place
  remedy: string
}
/**
 * What in the record shows it.
 */
export interface FailureEvidence {
  /**
   * Ids of effects, and of asks where a person judged. Of many, the first and the last.
   */
  effects: string[]
  iterations: number[]
  /**
   * What was measured, by name.
   */
  numbers: {
    [k: string]: number
  }
  /**
   * What it was measured against, by name.
   */
  thresholds: {
    [k: string]: number
  }
}
/**
 * The best iteration, or round, so far.
 */
export interface BestResult {
  iteration: number
  round: number
  /**
   * The metric that makes it the best; absent where its checks do, or where nothing was measured.
   */
  by?: string
  /**
   * By metric; in a loop of rounds, the scores by check.
   */
  metrics: {
    [k: string]: number
  }
  /**
   * What its tasks produced.
   */
  outputs: BestOutput[]
  /**
   * Why the outputs are not given: a guard keeps them, or has not looked at them.
   */
  withheld?: string
}
export interface BestOutput {
  /**
   * Id of the task, or of the loop inside.
   */
  task: string
  /**
   * The effect that produced it.
   */
  effect: string
  output: Output
}
/**
 * What a task or a check produced.
 */
export interface Output {
  /**
   * The text, or its beginning when it is long.
   */
  text: string
  /**
   * Length of the whole in UTF-8.
   */
  bytes: number
  /**
   * Where the whole is, relative to the run's folder.
   */
  file?: string
  /**
   * Whether even the file holds only the beginning and the end.
   */
  truncated?: boolean
  /**
   * A person gave it in place of what the agent had made.
   */
  edited?: boolean
}
/**
 * What `loop doctor --format json` prints: whether all is there that runs of some loops need.
 */
export interface DoctorReport {
  /**
   * What was looked at: the workspace of an `openloop.json`, a project with all its loops, or one loop file.
   */
  kind: 'workspace' | 'project' | 'file'
  /**
   * Absolute path of the folder that its runs belong to.
   */
  root: string
  /**
   * Names of the loops that could be looked into.
   */
  loops: string[]
  /**
   * In the order in which they were looked for.
   */
  findings: DoctorFinding[]
  summary: {
    ok: number
    warnings: number
    errors: number
  }
}
/**
 * How it stands with one thing.
 */
export interface DoctorFinding {
  /**
   * What was looked for, as in `command/missing`. Several findings may have the same.
   */
  id: string
  /**
   * `error`: a run will not begin, or not come to its end. `warning`: it may not, or something waits for a person.
   */
  status: 'ok' | 'warning' | 'error'
  /**
   * Of what: a file, a command of a loop, a run, a variable.
   */
  about: string
  /**
   * How it stands.
   */
  message: string
  /**
   * What to do about it.
   */
  fix?: string
  place?: Place
}
/**
 * heartbeat.json: what is going on now. Derived from the journal, replaced whole.
 */
export interface Heartbeat {
  formatVersion: 1
  run: string
  /**
   * The run's folder, relative to the project's root.
   */
  folder?: string
  loop: string
  simulated: boolean
  status: 'running' | 'paused' | 'waiting' | 'interrupted' | 'done' | 'failed'
  /**
   * Why it is not running, in words.
   */
  reason?: string
  place?: Place
  /**
   * When this was written, ISO 8601.
   */
  at: string
  /**
   * The last journal line it reflects.
   */
  seq: number
  iteration: number
  round: number
  running: RunningEffect[]
  pots: Pot[]
  tasks: TaskStatus[]
  /**
   * What the checks said in this iteration.
   */
  checks?: CheckStatus[]
  pace?: Pace
  /**
   * Id of the open ask.
   */
  ask?: string
  /**
   * Until when the open ask can be answered, ISO 8601. Without it, there is no end.
   */
  expiresAt?: string
  /**
   * What happens then without an answer, in words.
   */
  onTimeout?: string
  /**
   * Whether all is as it should be.
   */
  normal: boolean
  /**
   * Why not.
   */
  abnormal?: string
  diagnosis?: Diagnosis
}
export interface RunningEffect {
  effect: string
  kind: string
  target: string
  /**
   * ISO 8601.
   */
  since: string
  pid?: number
  /**
   * Relative to the run's folder.
   */
  log?: string
  /**
   * What it is called in the document.
   */
  step?: string
  /**
   * The program and its arguments, at most 200 characters of them.
   */
  command?: string
  /**
   * The tool that its model uses now.
   */
  tool?: string
}
/**
 * A budget's state.
 */
export interface Pot {
  unit: 'iterations' | 'seconds' | 'tokens' | 'usd'
  /**
   * Used so far, what is assumed included.
   */
  used: number
  /**
   * How much of it nobody reported: it counts at the ceiling that was declared.
   */
  assumed: number
  /**
   * Held back for calls under way.
   */
  reserved: number
  /**
   * null: no limit.
   */
  max: number | null
  /**
   * What it is a budget of; the run unless told.
   */
  per?: 'run' | 'iteration' | 'task' | 'day' | 'project'
  /**
   * Id of the task, for `per: task`.
   */
  task?: string
}
export interface TaskStatus {
  id: string
  label: string
  status: 'pending' | 'running' | 'done' | 'failed' | 'skipped' | 'blocked'
}
export interface CheckStatus {
  id: string
  label: string
  verdict: 'pending' | 'running' | 'pass' | 'fail' | 'inconclusive'
  /**
   * What it measured.
   */
  value?: number
}
/**
 * How fast it goes, by the last iterations. Absent until one has ended.
 */
export interface Pace {
  /**
   * Mean of the last iterations.
   */
  secondsPerIteration: number
  /**
   * As many as the limit leaves, the one under way included.
   */
  iterationsLeft?: number
  /**
   * When the last of them would end at this pace, ISO 8601; it may well be done before.
   */
  eta?: string
}
/**
 * A run begins.
 */
export interface RunStarted {
  type: 'run.started'
  /**
   * Run id.
   */
  run: string
  /**
   * True for a dry run: every effect is simulated.
   */
  simulated: boolean
  seed?: number
  inputs: {
    [k: string]: unknown
  }
  limits: Limit[]
  /**
   * What the loop around this one leaves to it; counts where it is tighter than its own limits.
   */
  granted?: Limit[]
}
/**
 * A hard limit of a run.
 */
export interface Limit {
  unit: 'iterations' | 'seconds' | 'tokens' | 'usd'
  /**
   * In that unit.
   */
  max: number
  /**
   * Who set it.
   */
  origin: 'loop' | 'project' | 'command-line'
  place?: Place
  /**
   * What it is a limit of; a run unless told.
   */
  per?: 'run' | 'iteration' | 'task' | 'project' | 'day'
  /**
   * Id of the task, for `per: task`.
   */
  task?: string
  /**
   * What is done at the limit: the run pauses and can be taken up, it ends, it is slowed down, or it is told. `pause` unless told.
   */
  onExceed?: 'pause' | 'halt' | 'throttle' | 'warn'
  approach?: LimitApproach
}
/**
 * What is done near the limit.
 */
export interface LimitApproach {
  /**
   * From how much of the limit on.
   */
  percent: number
  action: 'warn' | 'throttle' | 'halt'
}
/**
 * A driver takes the run up again.
 */
export interface RunResumed {
  type: 'run.resumed'
  /**
   * The limits from now on.
   */
  limits: Limit[]
  /**
   * What the loop around this one leaves to it; counts where it is tighter than its own limits.
   */
  granted?: Limit[]
}
/**
 * A fresh pass begins.
 */
export interface IterationStarted {
  type: 'iteration.started'
  iteration: number
  /**
   * Why; `next` unless told.
   */
  because?: 'next' | 'retry' | 'asked'
}
/**
 * A make-and-check attempt begins.
 */
export interface RoundStarted {
  type: 'round.started'
  round: number
  /**
   * Ids of the tasks that run in this round.
   */
  tasks: string[]
  because: 'first' | 'check-failed' | 'task-failed' | 'asked'
}
/**
 * Every task and check of an iteration has ended.
 */
export interface IterationEnded {
  type: 'iteration.ended'
  /**
   * From 1.
   */
  iteration: number
  /**
   * By metric; a number that could not be had is absent.
   */
  metrics: {
    [k: string]: number
  }
  /**
   * Id of the check that alone keeps it from success.
   */
  vetoed?: string
  used: IterationUse
  /**
   * Whether its primary metric is the best so far.
   */
  best: boolean
}
/**
 * What it used.
 */
export interface IterationUse {
  seconds: number
  tokens: number
  usd: number
}
/**
 * The last changes were taken back.
 */
export interface RolledBack {
  type: 'changes.rolled-back'
  /**
   * The iteration whose prompts and parameters count again; 0 for those of the document.
   */
  to: number
  because: 'metric-drop' | 'safety-failure'
  message?: string
  place?: Place
}
/**
 * Written, and on disk, before the effect begins.
 */
export interface EffectStarted {
  type: 'effect.started'
  effect: Effect
  /**
   * SHA-256 of what the agent was given.
   */
  digest?: string
  permit?: Permit
  /**
   * It has to wait first, as after a failure or at a limit that slows down: it has not begun before `effect.begun`.
   */
  waits?: true
  called?: Called
  skill?: SkillUse
}
/**
 * Something the driver does in the world.
 */
export interface Effect {
  /**
   * Unique in the run; safe as a file name.
   */
  id: string
  kind: 'task' | 'check' | 'choice' | 'ask' | 'remember' | 'child' | 'feedback' | 'improve' | 'guard' | 'record'
  /**
   * Id of the task, check or choice.
   */
  target: string
  iteration: number
  round: number
  /**
   * From 1; more than 1 when the effect is done again.
   */
  attempt: number
  /**
   * What a resumed run does when it finds the effect started and not finished.
   */
  policy: 'retry' | 'reconcile' | 'ask'
  reserve: Reserve
  /**
   * Done by a stand-in that plays a fixed script.
   */
  scripted?: boolean
  /**
   * Milliseconds to wait before it begins, after it failed before or because a limit slows down.
   */
  delayMs?: number
  /**
   * What a question is about: a condition, a guard, a check, a change.
   */
  about?: string
}
/**
 * The approval that lets an irreversible effect happen. It is used up by it.
 */
export interface Permit {
  /**
   * Ask id.
   */
  ask: string
  /**
   * SHA-256 of what was approved.
   */
  digest: string
  /**
   * Whether a person had edited the text.
   */
  edited?: boolean
}
/**
 * Who is called, of a task or a check that calls an agent.
 */
export interface Called {
  /**
   * Its name.
   */
  agent: string
  /**
   * The model that it is asked to use, by its provider's name for it, where one is named.
   */
  model?: string
  /**
   * Whose model that is, as far as the document says.
   */
  provider?: string
}
/**
 * The skill that the agent was given.
 */
export interface SkillUse {
  /**
   * As the plan names it.
   */
  skill: string
  /**
   * What it calls itself.
   */
  name: string
  /**
   * SHA-256 of its whole text, in hexadecimal digits.
   */
  sha256: string
}
/**
 * Of an effect that had to wait: written, and on disk, before it begins. One that a crash cut off before it had not begun, and begins again.
 */
export interface EffectBegun {
  type: 'effect.begun'
  /**
   * Effect id.
   */
  effect: string
}
/**
 * A program was started for the effect.
 */
export interface EffectSpawned {
  type: 'effect.spawned'
  /**
   * Effect id.
   */
  effect: string
  /**
   * Process id, and id of its process group.
   */
  pid: number
  /**
   * What tells this process from a later one with the same id.
   */
  birth?: string
}
/**
 * A model begins to use a tool. On disk before the use begins, where it may change something; written, where it does not.
 */
export interface ToolStarted {
  type: 'tool.started'
  /**
   * Effect id.
   */
  effect: string
  /**
   * Number of the use within the effect.
   */
  use: number
  /**
   * As the project calls it.
   */
  tool: string
  /**
   * SHA-256 of the tool and of exactly what it is given.
   */
  digest: string
  /**
   * What it is given as JSON without secrets, or the beginning of that.
   */
  input: string
  /**
   * It may change something outside the call.
   */
  changes?: true
  permit?: Permit
}
/**
 * The use of a tool ended.
 */
export interface ToolFinished {
  type: 'tool.finished'
  /**
   * Effect id.
   */
  effect: string
  /**
   * Number of the use within the effect.
   */
  use: number
  /**
   * As the project calls it; of one that is not there, as the model calls it.
   */
  tool: string
  /**
   * `failed`: it could not do what it was asked; `refused`: nothing began, for there is no such tool, or not with this input.
   */
  status: 'ok' | 'failed' | 'refused'
  /**
   * Length of the result in UTF-8.
   */
  bytes?: number
  /**
   * Whether the model got only a part of it.
   */
  truncated?: boolean
  /**
   * Milliseconds it took.
   */
  ms?: number
  /**
   * SHA-256 of what the model got.
   */
  digest?: string
  /**
   * Why it failed or was refused.
   */
  message?: string
  /**
   * What guards saw in the result.
   */
  guards?: GuardFinding[]
}
/**
 * A guard that was broken, or could not be looked at.
 */
export interface GuardFinding {
  /**
   * Its id.
   */
  guard: string
  action: 'halt' | 'quarantine' | 'escalate_human' | 'warn' | 'strip'
  /**
   * What was seen, without what must not be shown.
   */
  message: string
  /**
   * It could not be looked at; the action is that of `on_error`.
   */
  error?: boolean
  /**
   * How many places were stripped.
   */
  count?: number
  approval?: GuardApproval
}
/**
 * Nothing goes on before a person decides about exactly this.
 */
export interface GuardApproval {
  /**
   * SHA-256 of it. When it changes, a person is asked again.
   */
  digest: string
  /**
   * What will be done, or what was made.
   */
  shows: string
  /**
   * Whether a person is always asked. Nothing is broken then.
   */
  gate: boolean
  /**
   * SHA-256 of all of it but the text, of a call.
   */
  frame?: string
  /**
   * Where the whole text is, relative to the run's folder.
   */
  file?: string
}
/**
 * An MCP server is about to be started, or connected to. Written before it is.
 */
export interface ConnectorStarted {
  type: 'connector.started'
  /**
   * As the project calls it.
   */
  connector: string
  /**
   * The how manyth start within the run.
   */
  start: number
}
/**
 * The process that a connector became.
 */
export interface ConnectorSpawned {
  type: 'connector.spawned'
  connector: string
  start: number
  /**
   * Process id, and id of its process group.
   */
  pid: number
  /**
   * What tells this process from a later one with the same id.
   */
  birth?: string
}
/**
 * It said which tools it has: after its start, or after it said that they changed.
 */
export interface ConnectorReady {
  type: 'connector.ready'
  connector: string
  start: number
  /**
   * How many of its tools may be used.
   */
  tools: number
  /**
   * SHA-256 of what it says of these: names, descriptions and inputs.
   */
  digest: string
  /**
   * Tools that are listed in the project and that it has not, or that were left out, and why.
   */
  warnings?: string[]
}
/**
 * It was stopped, ended by itself, or could not be started.
 */
export interface ConnectorEnded {
  type: 'connector.ended'
  connector: string
  start: number
  /**
   * Nobody had told it to.
   */
  failed?: true
  /**
   * Why, where it failed.
   */
  message?: string
}
/**
 * Written, and on disk, when the effect has ended.
 */
export interface EffectFinished {
  type: 'effect.finished'
  /**
   * Effect id.
   */
  effect: string
  /**
   * `cut`: stopped by the run's own time limit, or before it began; it will be done again.
   */
  status: 'ok' | 'failed' | 'cut'
  usage?: Usage
  simulated?: boolean
  /**
   * Milliseconds it took.
   */
  ms?: number
  output?: Output
  exit?: Exit
  error?: Problem
  verdict?: Verdict
  /**
   * Files a check changed against the rule.
   */
  changed?: string[]
  /**
   * How a choice came out.
   */
  value?: boolean
  ask?: Ask
  scripted?: boolean
  /**
   * Numbers that a task reports, by metric.
   */
  metrics?: {
    [k: string]: number
  }
  /**
   * What guards saw in what went in or came out.
   */
  guards?: GuardFinding[]
  /**
   * What it put into memory.
   */
  writes?: MemoryWrite[]
  /**
   * What is sent back, for kind `feedback`.
   */
  messages?: FeedbackMessage[]
  improvement?: Improvement
  child?: ChildResult
  /**
   * Results that a guard changed or withheld before the run ends, for kind `guard`.
   */
  results?: GuardedResult[]
  /**
   * What is not as it should be although it ended.
   */
  warnings?: string[]
  /**
   * Whether a further try may help, of one that failed.
   */
  retryable?: boolean
  /**
   * SHA-256 of what a check judged: the results, and the workspace by size, times and mode of its files. Equal means untouched; absent where the check looked at more than that.
   */
  work?: string
  gates?: GateFinding
  record?: RoundRecord
  approval?: Approval
  /**
   * Simulated: for real, a person would have had to approve it first, because it cannot be undone.
   */
  wouldAsk?: boolean
  /**
   * How long the provider asked to be left alone, in milliseconds, of one that failed.
   */
  retryAfterMs?: number
  /**
   * What its program calls the conversation, to look it up there.
   */
  session?: string
}
/**
 * What a call used, as far as its agent reports it.
 */
export interface Usage {
  /**
   * Of the prompt, with those from a cache.
   */
  inputTokens?: number
  /**
   * Of the answer, with those of reasoning.
   */
  outputTokens?: number
  costUsd?: number
  /**
   * How many of the prompt's tokens came from the provider's cache.
   */
  cachedInputTokens?: number
  /**
   * How many of the answer's tokens were reasoning.
   */
  reasoningTokens?: number
  /**
   * Who is paid. `api`, or none: what it cost counts. `subscription`, `local`: nothing counts as money. `unknown`: at least what was held back counts.
   */
  lane?: 'api' | 'subscription' | 'local' | 'unknown'
}
/**
 * How a program ended.
 */
export interface Exit {
  code?: number
  signal?: string
  timedOut?: boolean
  /**
   * In words.
   */
  message?: string
  /**
   * It was stopped because it neither printed nor worked.
   */
  stalled?: boolean
  /**
   * It ran out of memory, by its end, the kernel or its own words.
   */
  outOfMemory?: boolean
  /**
   * Most memory its processes held together, in bytes, as sampled.
   */
  maxMemoryBytes?: number
  /**
   * Processor time its processes used, in seconds, as sampled.
   */
  cpuSeconds?: number
}
/**
 * Why an effect failed.
 */
export interface Problem {
  code: string
  message: string
  /**
   * End of what the program printed.
   */
  evidence?: string
}
/**
 * What a check said.
 */
export interface Verdict {
  verdict: 'pass' | 'fail' | 'inconclusive'
  score?: number
  criteria: Criterion[]
  summary?: string
  independence: 'same-agent' | 'same-model' | 'same-vendor' | 'other'
  /**
   * What a function measured, in the unit of the metric that reads it.
   */
  value?: number
  /**
   * Failure codes.
   */
  codes?: string[]
}
/**
 * One criterion judged.
 */
export interface Criterion {
  /**
   * What was judged.
   */
  criterion: string
  verdict: 'pass' | 'fail' | 'inconclusive'
  /**
   * What was seen: quotes, file and line, output.
   */
  evidence: string
  /**
   * The mark, for a criterion that has a scale.
   */
  mark?: number
}
/**
 * A question that only a person can decide.
 */
export interface Ask {
  /**
   * Unique in the project.
   */
  id: string
  kind:
    | 'rounds-exhausted'
    | 'check-inconclusive'
    | 'effect-lost'
    | 'check-changed-workspace'
    | 'stop-condition'
    | 'guard-broken'
    | 'person-check'
    | 'improvement'
    | 'guard-approval'
    | 'irreversible'
  question: string
  /**
   * @minItems 1
   */
  options: AskOption[]
  /**
   * The effect it is about.
   */
  effect?: string
  /**
   * Whether a text belongs to the answer.
   */
  text?: boolean
  /**
   * ISO 8601. From then on the answer is `timeout`.
   */
  expiresAt?: string
  /**
   * Whom it is for.
   */
  queue?: string
  shown?: Shown
  /**
   * What happens when nobody answers in time, in words.
   */
  onTimeout?: string
}
export interface AskOption {
  choice: string
  means: string
  /**
   * Whether a text comes with it. Without it, none is taken.
   */
  text?: 'required' | 'optional'
}
/**
 * The text that a person is asked about.
 */
export interface Shown {
  /**
   * Where the whole is, relative to the run's folder.
   */
  file: string
  /**
   * SHA-256 of what is asked about.
   */
  digest?: string
}
/**
 * An entry of memory.
 */
export interface MemoryWrite {
  key: string
  /**
   * Id of the task, or `optimizer`.
   */
  by: string
  /**
   * How often the key was written.
   */
  version: number
  /**
   * The version that the writer had read; 0 for none.
   */
  basis?: number
  conflict?: MemoryConflict
}
/**
 * Another run wrote the key after this one had last seen it (F9). Both entries are kept.
 */
export interface MemoryConflict {
  /**
   * The other run.
   */
  run: string
  /**
   * What it wrote.
   */
  version: number
}
/**
 * Something that is sent back.
 */
export interface FeedbackMessage {
  /**
   * Id of the route.
   */
  route: string
  to: 'task' | 'strategy' | 'person'
  /**
   * Id of the task.
   */
  target?: string
  text: string
  /**
   * Whether it was longer than the route allows.
   */
  cut?: boolean
}
/**
 * A change that is to make the loop better.
 */
export interface Improvement {
  type: 'prompt_refinement' | 'parameter_search' | 'memory_update' | 'structural' | 'manual'
  /**
   * What was changed, in a sentence.
   */
  message: string
  prompts?: PromptVersion[]
  /**
   * The values that are tried next.
   */
  parameters?: Record<string, unknown>
  /**
   * A person has to accept it first.
   */
  proposal?: boolean
}
/**
 * A new version of a prompt.
 */
export interface PromptVersion {
  task: string
  /**
   * From 1.
   */
  version: number
  /**
   * Where it is, relative to the folder of the run.
   */
  file: string
  /**
   * The version it was made from; 0, or absent, for the instructions of the document.
   */
  basis?: number
  /**
   * A person edited it.
   */
  edited?: boolean
}
/**
 * What a loop inside this one came to.
 */
export interface ChildResult {
  /**
   * Id of its run.
   */
  run: string
  outcome: 'done' | 'failed' | 'paused' | 'waiting' | 'interrupted'
  reason?: string
  /**
   * Of its last iteration, 0 to 1.
   */
  score?: number
  /**
   * How its checks ended.
   */
  checks?: {
    [k: string]: 'pass' | 'fail' | 'inconclusive'
  }
  /**
   * What its tasks produced, by task.
   */
  outputs: {
    [k: string]: Output
  }
  /**
   * Id of the ask it waits for.
   */
  ask?: string
  /**
   * What it stands still for, because nothing of it is left in the limit of the whole.
   */
  spent?: 'tokens' | 'usd' | 'seconds'
  assumed?: Reserve
}
/**
 * A result as it leaves the run; without an output it does not.
 */
export interface GuardedResult {
  /**
   * Id of the task.
   */
  task: string
  output?: Output
}
/**
 * What the change of a task came to, and which gates it broke.
 */
export interface GateFinding {
  /**
   * Files changed, at most 100 of them.
   */
  files: string[]
  /**
   * Lines added and removed.
   */
  lines: number
  /**
   * The gates that it broke, in words.
   */
  broken: string[]
  /**
   * Whether it was taken back.
   */
  undone: boolean
}
/**
 * What was kept of an iteration, for kind `record`.
 */
export interface RoundRecord {
  /**
   * The report of the iteration, relative to the home of the loop.
   */
  report?: string
  /**
   * The lesson learnt, relative to the home of the loop.
   */
  lesson?: string
  checkpoint?: Checkpoint
  standing?: Standing
}
/**
 * What became of the files.
 */
export interface Checkpoint {
  action: 'committed' | 'unchanged' | 'reset'
  branch: string
  /**
   * The commit that the files are at now.
   */
  commit?: string
}
/**
 * How good the files are that were left.
 */
export interface Standing {
  /**
   * How many of the checks that look at the result passed.
   */
  passed: number
  /**
   * The primary metric.
   */
  value?: number
}
/**
 * Nothing was done: a person has to approve exactly this first. It counts for one call.
 */
export interface Approval {
  /**
   * What is marked as irreversible, in words.
   */
  because: string
  /**
   * SHA-256 of all of it. When it changes, a person is asked again.
   */
  digest: string
  /**
   * SHA-256 of all of it but the text that is given to the agent.
   */
  frame: string
  /**
   * What will be done.
   */
  shows: string
  /**
   * Where the whole text is, relative to the run's folder.
   */
  file: string
  /**
   * Whether a person may give another text in place of it.
   */
  edits?: boolean
}
/**
 * A resumed run found the effect started and not finished; its reserve counts as spent.
 */
export interface EffectLost {
  type: 'effect.lost'
  /**
   * Effect id.
   */
  effect: string
  next: 'retry' | 'ask'
}
/**
 * A loop inside this one is taken up where it stopped; this much is held back for all of its run now.
 */
export interface EffectResumed {
  type: 'effect.resumed'
  /**
   * Effect id.
   */
  effect: string
  reserve: Reserve
}
/**
 * A person decided.
 */
export interface AskAnswered {
  type: 'ask.answered'
  /**
   * Ask id.
   */
  ask: string
  choice: string
  /**
   * Entries of memory that waited for the answer.
   */
  writes?: MemoryWrite[]
  /**
   * Why an entry that waited was not kept.
   */
  warnings?: string[]
  /**
   * What the person wrote.
   */
  note?: string
  edited?: Edited
  /**
   * What guards found in an edited text.
   */
  guards?: GuardFinding[]
  /**
   * Numbers that an edited text reports, by metric.
   */
  metrics?: {
    [k: string]: number
  }
  error?: Problem
}
/**
 * A text that a person gave in place of the one shown.
 */
export interface Edited {
  /**
   * Where it is, relative to the run's folder.
   */
  file: string
  /**
   * The text, or its beginning when it is long.
   */
  text: string
  /**
   * Length of the whole in UTF-8.
   */
  bytes: number
  /**
   * SHA-256 of what is approved with it.
   */
  digest: string
}
/**
 * A limit was reached.
 */
export interface RunPaused {
  type: 'run.paused'
  limit: Limit
  /**
   * In the limit's unit.
   */
  used: number
  /**
   * What the next call would have reserved.
   */
  needed?: number
  /**
   * Run of the loop inside this one whose own limit it is.
   */
  run?: string
}
/**
 * Nothing can go on before a person answers.
 */
export interface RunWaiting {
  type: 'run.waiting'
  /**
   * Ask id.
   */
  ask: string
  /**
   * Run of the loop inside this one that asks.
   */
  run?: string
}
/**
 * The driver was told to stop.
 */
export interface RunInterrupted {
  type: 'run.interrupted'
  signal: string
}
/**
 * The run is over.
 */
export interface RunEnded {
  type: 'run.ended'
  outcome: 'done' | 'failed'
  reason: EndReason
  message?: string
  place?: Place
  /**
   * The stop condition in words, as in `quality >= 0.8, twice in a row`.
   */
  condition?: string
  /**
   * Failure code, as in `F7`.
   */
  code?: string
  best?: BestIteration
}
/**
 * The best iteration so far.
 */
export interface BestIteration {
  /**
   * From 1.
   */
  iteration: number
  /**
   * Id of the primary metric.
   */
  metric?: string
  value?: number
}
/**
 * An amount in each unit that can be limited.
 */
export interface Amounts {
  iterations: number
  seconds: number
  tokens: number
  usd: number
}
/**
 * A loop in the loopkit dialect: what starts it, the steps that do the work, who checks them, and the limits it keeps.
 */
export interface Loop {
  /**
   * How the loop is called on the command line, in run records and in memory.
   */
  name: string
  /**
   * The goal in a sentence or two. Agents and checkers are given it; the readiness score looks for something measurable in it.
   */
  description?: string
  trigger: Trigger
  /**
   * The steps, one after another.
   *
   * @minItems 1
   */
  pipeline: Step[]
  verify?: Verify
  budget?: Budget
  memory?: Memory
  /**
   * Words to find the loop by.
   */
  tags?: string[]
}
/**
 * What starts the loop. `loop run` starts any loop by hand, whatever its trigger.
 */
export interface Trigger {
  /**
   * `manual`: a person or a script. `cron`: a schedule. `webhook` and `event`: something happened elsewhere.
   */
  type: 'webhook' | 'cron' | 'manual' | 'event'
  /**
   * Which event, for `webhook` and `event`.
   */
  event?: 'pull_request' | 'push' | 'issues' | 'release' | 'workflow_dispatch'
  /**
   * The schedule in five or six cron fields, for `cron`.
   */
  cron?: string
  /**
   * In words, for the reader.
   */
  description?: string
}
/**
 * Who made the work and who checks it. The checker is never the maker.
 */
export interface Verify {
  maker: Names
  checker: Names
  /**
   * What the work must fulfil, one sentence each. Without it, the makers' prompts are the criteria.
   *
   * @minItems 1
   */
  criteria?: string[]
  /**
   * How many make-and-check attempts an iteration has.
   */
  maxRounds?: number
  /**
   * Whether the makers run again with the evidence when a check fails. False: the first failure counts as the last round.
   */
  autoRetry?: boolean
  /**
   * After the last round without a pass: wait for a person, or end as failed.
   */
  onExhausted?: 'ask' | 'fail'
}
/**
 * Hard limits of one run. At a limit the run pauses with everything intact.
 */
export interface Budget {
  /**
   * Input and output tokens of all agents and checkers together.
   */
  maxTokens?: number
  /**
   * Minutes of active running; waiting and pauses do not count.
   */
  maxDurationMinutes?: number
  /**
   * Make-and-check passes, first attempts and repeats alike.
   */
  maxIterations?: number
  /**
   * US dollars.
   */
  maxCostUsd?: number
}
/**
 * What a run leaves for the next one; it is part of every later prompt.
 */
export interface Memory {
  /**
   * `filesystem`: files in the project. `memory`: gone with the process. `claude`: part of the format; no runtime here offers it.
   */
  store?: 'filesystem' | 'memory' | 'claude'
  /**
   * The folder, inside the project. Without it `.loop/memory/<loop>`.
   */
  path?: string
  /**
   * `full`: outcome, verdicts and every output. `summary`: outcome, verdicts and the beginning of each output. `minimal`: the outcome alone.
   */
  persistence?: 'full' | 'summary' | 'minimal'
}
/**
 * One piece of work for one agent.
 */
export interface AgentStep {
  /**
   * What the agent is asked to do.
   */
  prompt: string
  /**
   * The name of the step; `verify` refers to it. Unique in the loop.
   */
  label?: string
  /**
   * An entry of the project's `agents:`. Without it the entry `default` does the step.
   */
  agent?: string
  /**
   * The model the agent should use; programs get it as LOOP_MODEL and as {model} in their arguments.
   */
  model?: string
  /**
   * A skill that the agent is given ahead of the prompt: a SKILL.md or its folder, as a path in the project; a name, looked for in `skills/` of the project and then in the user's skills folder; or `npm:package/skill-name`, one of a package that the project has installed.
   */
  skill?: string
  /**
   * Names of external systems the step needs. Its agent is given the tools of those that the project declares, where it can be; programs get the names as LOOP_CONNECTORS.
   */
  connectors?: string[]
  /**
   * What the step does cannot be undone. Each single call of its agent, in every round and iteration, waits until a person has approved exactly what will be done.
   */
  irreversible?: boolean
}
/**
 * Agents that work at the same time. One that fails does not stop the others.
 */
export interface ParallelStep {
  /**
   * @minItems 1
   */
  parallel: AgentStep[]
}
/**
 * Agents that work one after another; each is given what the one before produced.
 */
export interface SequenceStep {
  /**
   * @minItems 1
   */
  agents: AgentStep[]
}
/**
 * A choice made when the steps before it have ended.
 */
export interface ConditionalStep {
  /**
   * A CEL expression that gives true or false. It sees `steps` (label to {status, output}), `inputs`, `round` and `iteration`.
   */
  when: string
  /**
   * The steps when it is true.
   *
   * @minItems 1
   */
  then: Step[]
  /**
   * The steps when it is false.
   *
   * @minItems 1
   */
  else?: Step[]
}
/**
 * The project file `loop.yaml`: what the loops of a project share.
 */
export interface Project {
  /**
   * Version of the format.
   */
  version?: '1' | 1
  settings?: Settings
  /**
   * Who can carry out steps, by name. `default` does the steps that name none.
   */
  agents?: {
    [k: string]: Agent
  }
  /**
   * Commands that judge the work, by name.
   */
  checks?: {
    [k: string]: Check
  }
  /**
   * Tools and connectors that steps and workers name, by name. One that is not listed is like any other.
   */
  tools?: {
    [k: string]: Tool
  }
  /**
   * MCP servers whose tools agents may use, by name: programs that are started here, or addresses.
   */
  connectors?: {
    [k: string]: Connector
  }
  /**
   * Loops written in this file, by name; others are files of their own in `loops/`.
   */
  loops?: {
    [k: string]: InlineLoop
  }
  /**
   * What models cost, by `provider/name`. Worst cases of loops that name a model are worked out from it; without a price, only declared ceilings count.
   */
  prices?: {
    [k: string]: Price
  }
}
/**
 * Defaults for every loop of the project.
 */
export interface Settings {
  defaultBudget?: Budget
  defaultMemory?: Memory
  /**
   * Whether a maker that checks itself is an error (true) or a warning (false).
   */
  enforceMakerChecker?: boolean
  /**
   * How many agents of a run may work at the same time.
   */
  maxParallel?: number
  dailyBudget?: SharedBudget
  projectBudget?: SharedBudget
}
/**
 * What all runs of a project together may use.
 */
export interface SharedBudget {
  /**
   * Tokens of all agents together.
   */
  maxTokens?: number
  /**
   * US dollars.
   */
  maxCostUsd?: number
}
/**
 * Who does a step or judges: a program (any agent CLI, or a script) by its `command`, a known agent CLI by its `preset`, or a model over HTTP by its `provider`. It is exactly one of these.
 */
export interface Agent {
  description?: string
  /**
   * The program and its arguments; no shell is involved. {prompt}, {promptFile}, {model} and {workspace} are replaced inside arguments.
   *
   * @minItems 1
   */
  command?: string[]
  /**
   * With `command`: what is spoken with the program on its standard input and output. `acp` is the Agent Client Protocol, by which the prompt goes in and answer, tools and cost come out; `prompt` and `output` are not needed then.
   */
  protocol?: 'acp'
  /**
   * A known agent CLI: how it is called, what it may do and how its output is read follow from that.
   */
  preset?: 'claude' | 'codex' | 'gemini' | 'opencode' | 'aider' | 'goose' | 'pi' | 'cursor-agent' | 'amp'
  /**
   * With `preset`: further arguments, after those of the preset.
   */
  args?: string[]
  /**
   * With `preset` or `protocol`: whether it may change files of the project. Without it, it may read alone; of a protocol, as far as the program asks before it changes something.
   */
  write?: boolean
  /**
   * How the prompt goes in: on standard input, as the last argument (or where {prompt} stands), or in a file whose path takes the place of {promptFile}, or is the last argument.
   */
  prompt?: 'stdin' | 'argument' | 'file'
  /**
   * Who is paid for it: `api` by use, which alone counts as money; `subscription`, or a model on this machine (`local`), which cost nothing further; `unknown`, where what a call may cost at most counts as its cost. Without it, what a program reports counts; of presets, see their page.
   */
  lane?: 'api' | 'subscription' | 'local' | 'unknown'
  /**
   * Whose protocol a model over HTTP is called by; `openai-compatible` is any server that speaks OpenAI's chat completions (Ollama, vLLM, LM Studio, OpenRouter, gateways).
   */
  provider?: 'anthropic' | 'openai' | 'google' | 'mistral' | 'openai-compatible'
  /**
   * Where the server is, of a model over HTTP; the provider's own without it. `openai-compatible` needs one.
   */
  baseUrl?: string
  /**
   * Which of its two protocols OpenAI is called by.
   */
  api?: 'responses' | 'chat'
  /**
   * The environment variable that holds the key, of a model over HTTP. By default ANTHROPIC_API_KEY, OPENAI_API_KEY, GEMINI_API_KEY or MISTRAL_API_KEY, and no key for `openai-compatible`. The key is never written here.
   */
  apiKeyEnv?: string
  /**
   * Further headers of each request; a value that is secret is named by the variable that holds it.
   */
  headers?: {
    [k: string]: HeaderValue
  }
  /**
   * How varied the answers of a model over HTTP are. Not every model takes it.
   */
  temperature?: number
  /**
   * From which share of the likeliest words a model over HTTP picks. Not every model takes it.
   */
  topP?: number
  /**
   * Most tokens of one answer of a model over HTTP, its reasoning included. An answer that is cut off there has failed.
   */
  maxTokens?: number
  /**
   * How much a model over HTTP reasons before it answers. Not every model takes it.
   */
  reasoningEffort?: 'low' | 'medium' | 'high'
  /**
   * Whether the server is asked for JSON that fits a schema where one is known. By default yes, and no for `openai-compatible`, where the prompt alone asks for it. What comes back is checked either way.
   */
  structuredOutput?: boolean
  /**
   * The folder it runs in, inside the project.
   */
  cwd?: string
  /**
   * Environment variables it may see, beside PATH, HOME, USER, SHELL, LANG, LC_ALL, TERM, TMPDIR, TZ and LOOP_*. With `preset`, instead of those that the preset names. Secrets are named here, never written here.
   */
  env?: string[]
  /**
   * After this long the program and all it started are stopped, or the request is, and the step has failed.
   */
  timeoutSeconds?: number
  /**
   * After so long without output and without use of the processor it is stopped, and the step has failed. A quiet program that works is left alone. Without it, it may do nothing until its time is over. A model over HTTP is given up when its server sends nothing for so long; 300 seconds by default.
   */
  stallSeconds?: number
  /**
   * Regular expressions. When one is found in what it printed, memory ran out, whatever its exit code says.
   */
  outOfMemory?: string[]
  ceiling?: Ceiling
  output?: OutputMapping
  /**
   * The model. A program is given it as {model}, and it is in records and tells how independent a checker is; of a model over HTTP it is the name that the server knows it by.
   */
  model?: string
  /**
   * Who runs that model, for the same purpose.
   */
  vendor?: string
  /**
   * What a resumed run does about a call that was cut off by a crash: ask a person, or run it again (only when a half-done call does no harm). A model over HTTP is asked again, unless it had begun to use a tool that changes something: then this counts.
   */
  interrupted?: 'ask' | 'retry'
  /**
   * It plays a fixed script and uses no model: a stand-in, for examples and tests. Every line and record of a run says so.
   */
  scripted?: boolean
  /**
   * What a call of it does cannot be undone. Each single call waits until a person has approved exactly what will be done.
   */
  irreversible?: boolean
  /**
   * What a model over HTTP may use while it works; nothing without it. Built in are `read`, `list` and `search` (files of the workspace), `write` and `patch`, `run` (commands that are listed under `tools:`) and `fetch` (hosts that are listed there); a connector gives all its tools by its name, or one as `connector/tool`. A preset, and a program with `protocol: acp`, is given tools of connectors alone.
   */
  tools?: string[]
  /**
   * How many requests one call of a model over HTTP may make at most: one for each time that it uses tools, and one for its answer. In the last one it is left no tools.
   */
  maxSteps?: number
}
/**
 * How to read what the program prints. Left out, standard output is the result and no usage is known.
 */
export interface OutputMapping {
  /**
   * Standard output is one JSON value (`json`), one JSON value on each line, as it goes (`ndjson`), or text, whose lines are read by patterns (`text`).
   */
  format: 'json' | 'ndjson' | 'text'
  text?: Reading
  costUsd?: Reading
  inputTokens?: Reading
  outputTokens?: Reading
  cachedInputTokens?: Reading
  reasoningTokens?: Reading
  tools?: Reading
  session?: Reading
  error?: Reading
}
/**
 * A command whose exit code judges the work: 0 passes, anything else fails, with its output as evidence.
 */
export interface Check {
  description?: string
  /**
   * The program and its arguments; no shell is involved.
   *
   * @minItems 1
   */
  command: string[]
  /**
   * The folder it runs in, inside the project.
   */
  cwd?: string
  /**
   * Environment variables it may see, as for agents.
   */
  env?: string[]
  /**
   * After this long it is stopped, and the verdict is inconclusive.
   */
  timeoutSeconds?: number
  /**
   * After so long without output and without use of the processor it is stopped, and the verdict is inconclusive. A quiet program that works is left alone. Without it, it may do nothing until its time is over.
   */
  stallSeconds?: number
  /**
   * Regular expressions. When one is found in what it printed, memory ran out, whatever its exit code says.
   */
  outOfMemory?: string[]
  /**
   * Files and folders the command may change (reports, caches). A change anywhere else voids its verdict.
   */
  writes?: string[]
  /**
   * What the command does cannot be undone. Each single call waits until a person has approved exactly what will be done.
   */
  irreversible?: boolean
}
/**
 * A tool or an external system, and what the built-in ones may do.
 */
export interface Tool {
  description?: string
  /**
   * What it does cannot be undone. Each single call of a step or worker that may use it waits until a person has approved exactly what will be done; of a model over HTTP, each single use of it.
   */
  irreversible?: boolean
  /**
   * With `read`, `list`, `search`, `write` and `patch`: the only files of the workspace that it may touch, as patterns. Without it, every file of the workspace but those in `.git` and `.loop`.
   *
   * @minItems 1
   */
  paths?: string[]
  /**
   * With `run`: the only commands that it may run, exactly as they stand here; no shell is involved. One is a list of the program and its arguments, or a text that is parted at its spaces.
   *
   * @minItems 1
   */
  commands?: ListedCommand[]
  /**
   * With `fetch`: the only hosts that it may ask, over https; `*.` before one stands for every name below it. `http://` before one allows it without encryption; a port that is not the usual one is named. Addresses of this machine and of private networks are asked only where the address itself, or `localhost`, is listed.
   *
   * @minItems 1
   */
  hosts?: string[]
  /**
   * With `run`: environment variables that its commands may see, as for agents.
   */
  env?: string[]
  /**
   * After this long one use of it is stopped, and the model is told so: 600 seconds for `run` and 30 for `fetch` by default, and never longer than its call has left.
   */
  timeoutSeconds?: number
}
/**
 * An MCP server: a program by its `command`, or one that is reached over HTTP by its `url`. It is exactly one of these.
 */
export interface Connector {
  description?: string
  /**
   * The program and its arguments; no shell is involved. It is started with the first call that needs it, and stopped with the run.
   *
   * @minItems 1
   */
  command?: string[]
  /**
   * With `command`: the folder it runs in, inside the project.
   */
  cwd?: string
  /**
   * With `command`: environment variables it may see, as for agents. Secrets are named here, never written here.
   */
  env?: string[]
  /**
   * Where it is, of one that is reached over HTTP (streamable HTTP).
   */
  url?: string
  /**
   * With `url`: further headers of each request; a value that is secret is named by the variable that holds it.
   */
  headers?: {
    [k: string]: HeaderValue
  }
  /**
   * Its tools that may be used, by the names that it gives them. No other is offered to anybody.
   */
  tools?: string[]
  /**
   * Those of its tools that change nothing. Every other counts as one that changes something: its use is on record before it begins.
   */
  readOnly?: string[]
  /**
   * Whether it is believed when it says itself that a tool changes nothing.
   */
  trustHints?: boolean
  /**
   * How long it may take to start and to list its tools.
   */
  startSeconds?: number
  /**
   * After this long one use of a tool is given up, and the model is told so; never longer than the call has left.
   */
  timeoutSeconds?: number
}
/**
 * What one model costs and takes.
 */
export interface Price {
  /**
   * US dollars for a million tokens of prompt.
   */
  inputUsdPerMillion: number
  /**
   * US dollars for a million tokens of answer.
   */
  outputUsdPerMillion: number
  /**
   * The same for what the provider had in its cache; without it, such tokens count in full.
   */
  cachedInputUsdPerMillion?: number
  /**
   * The same for what is put into its cache, where that has a price of its own; without it, such tokens count as prompt.
   */
  cacheWriteUsdPerMillion?: number
  /**
   * Most tokens of prompt and answer together.
   */
  contextTokens: number
}
/**
 * Which values of the output, where in them, and which of what is found.
 */
export interface Selector {
  each?: Path
  /**
   * Only where these pointers lead to these values.
   */
  where?: {
    [k: string]: string | number | boolean | null
  }
  /**
   * Where it is there. Several, and what `*` leads to: numbers are added up, texts put together.
   *
   * @minItems 1
   */
  pointer?: Path | Path[]
  /**
   * With `format: text`: a regular expression for a line; its first group is what is read. A number may end in k or M.
   */
  pattern?: string
  /**
   * Of all that are found the last (`last`) or the first, what the last of the values has or has not (`final`), or all of them: their sum, or one after the other.
   */
  take?: 'last' | 'final' | 'first' | 'sum' | 'join'
  by?: Pointer
}
/**
 * A loop in the lss dialect (LSS 1.0, with the composition of 1.1): who works, who judges the work, what goes back to the workers, when it ends, and what it may cost.
 */
export interface LssLoop {
  /**
   * How the loop is called, in small letters, digits and dashes.
   */
  loop_name: string
  /**
   * The version of this document (Semantic Versioning 2.0), not that of the standard.
   */
  version: string
  /**
   * What is true when the loop has succeeded.
   */
  objective: string
  inputs: LssInputs
  memory: LssMemory
  /**
   * Who does the work. `depends_on` orders them; those that wait for nothing may run side by side.
   *
   * @minItems 1
   */
  workers: LssWorker[]
  /**
   * Who judges the work.
   *
   * @minItems 1
   */
  evaluators: LssEvaluator[]
  /**
   * What goes from judges back to workers.
   *
   * @minItems 1
   */
  feedback_channels: LssFeedbackChannel[]
  optimization_strategy: LssOptimization
  termination_conditions: LssTermination
  /**
   * The numbers the loop is steered and judged by.
   *
   * @minItems 1
   */
  metrics: LssMetric[]
  /**
   * What must never happen. An empty list is accepted while a loop is being developed.
   */
  safety_constraints: LssSafetyConstraint[]
  cost_limits: LssCostLimits
  composition?: LssComposition
  extensions?: LssExtensions
  /**
   * Anything that is about the document and not part of the loop. `taxonomy_level` (1 to 6) is read from it.
   */
  metadata?: unknown
  /**
   * How far the loop goes, 1 (one step) to 6 (a loop about loops). An older place for `metadata.taxonomy_level`. Without either, no level is claimed.
   */
  taxonomy_level?: unknown
}
/**
 * What one run is given.
 */
export interface LssInputs {
  /**
   * The fields, by name.
   */
  schema: {
    [k: string]: LssInputField
  }
  /**
   * Complete sets of inputs, to try the loop with.
   */
  examples?: Record<string, unknown>[]
}
/**
 * One field of the inputs.
 */
export interface LssInputField {
  /**
   * What kind of value it takes.
   */
  type: 'string' | 'number' | 'boolean' | 'enum' | 'array' | 'object'
  /**
   * What the value is for.
   */
  description: string
  /**
   * Whether a run needs it.
   */
  required?: boolean
  /**
   * The values of an `enum`, which needs them. Without it, a field of another type takes any value of that.
   *
   * @minItems 1
   */
  values?: unknown[]
  /**
   * What the entries of an `array` are. Without it, they may be anything.
   */
  items?: unknown
  /**
   * The value when none is given. Without it, nothing is put in its place.
   */
  default?: unknown
  /**
   * Fewest characters of a text.
   */
  min_length?: number
  /**
   * Most characters of a text. Without it, any length will do.
   */
  max_length?: number
  /**
   * A regular expression that a text has to match. Without it, any text will do.
   */
  pattern?: string
  /**
   * The smallest number. Without it, there is no smallest.
   */
  minimum?: number
  /**
   * The largest number. Without it, there is no largest.
   */
  maximum?: number
}
/**
 * What the loop keeps, and for how long.
 */
export interface LssMemory {
  /**
   * `ephemeral`: until the iteration ends. `session`: until the run ends. `persistent`: for later runs too; it needs a `backend`.
   */
  type: 'ephemeral' | 'session' | 'persistent'
  /**
   * Where persistent memory is kept; `null` stands for files.
   */
  backend?: 'redis' | 'postgres' | 'vector' | 'composite' | null
  retention?: LssRetention
  write_policy?: LssWritePolicy
  /**
   * Which keys each worker may read. Without it, each may read all.
   */
  read_policy?: {
    [k: string]: string[]
  }
  /**
   * What is taken out before anything is kept.
   */
  redaction?: Record<string, unknown>
}
/**
 * How long an entry is kept. Without it, for as long as the memory is.
 */
export interface LssRetention {
  /**
   * What is counted.
   */
  unit: 'iteration' | 'hour' | 'day'
  /**
   * How many of the unit.
   */
  value: number
}
/**
 * Who may write what.
 */
export interface LssWritePolicy {
  /**
   * Worker ids, and `optimizer`. Who is not named may not write.
   */
  allowed_writers?: string[]
  /**
   * What an entry looks like: a schema, or the name of one. Without it, an entry may be anything.
   */
  schema?: unknown
  /**
   * Most entries. Without it, there may be any number.
   */
  max_entries?: number
}
/**
 * One who works: a model in a role.
 */
export interface LssWorker {
  /**
   * The name of the worker; others refer to it.
   */
  id: string
  /**
   * What it does.
   */
  role: string
  model: LssModel
  /**
   * What it is given.
   *
   * @minItems 1
   */
  inputs: LssWorkerInput[]
  outputs: LssWorkerOutput
  /**
   * Workers that have to be done before.
   */
  depends_on?: string[]
  /**
   * The tools it may use; any other is forbidden. Without it, none is forbidden.
   */
  tools?: string[]
  /**
   * When a call of it is cut off. Without it, the time limit of its agent holds.
   */
  timeout_seconds?: number
  /**
   * How often a failed call is tried again.
   */
  retries?: number
  /**
   * The most it may spend, in US dollars. Without it, only the limits of the loop hold.
   */
  cost_budget_usd?: number
}
/**
 * A model and how it is sampled.
 */
export interface LssModel {
  /**
   * Who offers the model.
   */
  provider: string
  /**
   * Which model.
   */
  name: string
  /**
   * How varied the answers are. Without it, as the model does it.
   */
  temperature?: number
  /**
   * Most tokens of one answer. Without it, the ceiling of the agent holds.
   */
  max_tokens?: number
  /**
   * The share of likely words that is sampled from. Without it, as the model does it.
   */
  top_p?: number
}
/**
 * One thing a worker is given.
 */
export interface LssWorkerInput {
  /**
   * Where it comes from: `inputs.<field>`, `memory.<key>`, or `workers.<id>` for what another worker produced.
   */
  from: string
}
/**
 * What it produces.
 */
export interface LssWorkerOutput {
  /**
   * The name of the result.
   */
  name: string
  /**
   * Its form.
   */
  format: 'text' | 'json' | 'markdown' | 'code' | 'binary'
  /**
   * The schema of the result, by its path. Without it, its form is not looked at.
   */
  schema_ref?: string
}
/**
 * What one judge tells one worker, or the optimiser.
 */
export interface LssFeedbackChannel {
  /**
   * The name of the channel.
   */
  id: string
  /**
   * Who tells: `evaluators.<id>` or `workers.<id>`.
   */
  source: string
  /**
   * Who is told: `workers.<id>`, or `optimization_strategy` with or without its type.
   */
  destination: string
  /**
   * As data, as a filled-in template, or as a question to a person.
   */
  format: 'structured' | 'template' | 'human_queue'
  /**
   * What of the verdict is passed on.
   */
  fields?: (
    'failure_codes' | 'dimension_scores' | 'remediation_hints' | 'passed' | 'score' | 'raw_output' | 'summary'
  )[]
  /**
   * Most tokens of one message. Without it, a message is sent whole.
   */
  max_tokens?: number
  /**
   * When it is sent: a condition over score, passed, pass_threshold, iteration, failure_codes and dimension.<name>. Without it, always.
   */
  when?: string
  /**
   * The template, for the format `template`. Without it, there is none; the format `template` needs one.
   */
  template_ref?: string
}
/**
 * How the loop gets better between iterations.
 */
export interface LssOptimization {
  /**
   * What is changed: prompts, declared parameters, memory, the graph of workers (a person has to agree), or nothing without a person.
   */
  type: 'prompt_refinement' | 'parameter_search' | 'memory_update' | 'structural' | 'manual'
  /**
   * Most changes in a run. Without it, there may be one after each iteration.
   */
  max_steps?: number
  /**
   * Settings of the type; further keys are allowed.
   */
  config?: Record<string, unknown>
  rollback?: LssRollback
}
/**
 * When the last change is taken back.
 */
export interface LssRollback {
  /**
   * When the primary metric falls this far below its best. Without it, no fall takes anything back.
   */
  on_metric_drop?: number
  /**
   * When a safety constraint is broken.
   */
  on_safety_failure?: boolean
}
/**
 * A number about a run.
 */
export interface LssMetric {
  /**
   * Its name; termination conditions refer to it.
   */
  name: string
  /**
   * What it says.
   */
  definition: string
  /**
   * Where it comes from: `evaluators.<id>`, `workers.<id>` or `telemetry.<signal>`.
   */
  source: string
  /**
   * What it is measured in.
   */
  unit: 'ratio' | 'count' | 'usd' | 'seconds' | 'tokens' | 'percent'
  /**
   * Whether it is the one that says how good the loop is; exactly one is.
   */
  primary?: boolean
  /**
   * The value it should reach. Without it, there is none to reach.
   */
  target?: number
  /**
   * How far it may fall before that counts as a step back.
   */
  regression_threshold?: number
}
/**
 * Something that must not happen, and what is done when it does.
 */
export interface LssSafetyConstraint {
  /**
   * Its name.
   */
  id: string
  /**
   * What is watched.
   */
  type:
    | 'injection_detect'
    | 'secret_scan'
    | 'pii_detect'
    | 'egress_monitor'
    | 'tool_allowlist'
    | 'schema_enforce'
    | 'human_gate'
    | 'tenant_isolation'
    | 'output_bounds'
    | 'rate_limit'
  /**
   * When it is looked at.
   */
  scope: 'pre_worker' | 'post_worker' | 'pre_output' | 'pre_memory_write' | 'pre_evaluator'
  /**
   * What is done when it is broken.
   */
  action: 'halt' | 'quarantine' | 'escalate_human' | 'warn' | 'strip'
  /**
   * How grave that is; S0 is the gravest.
   */
  severity: 'S0' | 'S1' | 'S2' | 'S3'
  /**
   * What is done when it could not be looked at.
   */
  on_error?: 'halt' | 'warn' | 'quarantine'
  /**
   * The workers it is about; `*` stands for all.
   */
  applies_to?: string[]
  /**
   * Settings of the type. Of a `tool_allowlist`, `allowed` lists the tools.
   */
  config?: Record<string, unknown>
}
/**
 * What a run may cost.
 */
export interface LssCostLimits {
  /**
   * Most US dollars of one iteration.
   */
  per_iteration_usd: number
  /**
   * Most US dollars of a run.
   */
  cumulative_usd: number
  on_exceed: LssOnExceed
  /**
   * Tokens of an iteration from which on it is told. Without it, nothing is told.
   */
  token_soft_cap?: number
  on_approach?: LssOnApproach
  /**
   * Which prices are counted with: a file of the project, of the form that `prices` of its own file has. Without it, those of the project.
   */
  price_table_ref?: string
}
/**
 * What is done at a limit.
 */
export interface LssOnExceed {
  /**
   * Stop, tell, or slow down: then calls of workers begin one at a time, after a pause.
   */
  action: 'halt' | 'warn' | 'throttle'
}
/**
 * What is done near a limit. Without it, nothing is.
 */
export interface LssOnApproach {
  /**
   * From how much of the limit on, in percent.
   */
  threshold_percent: number
  /**
   * Tell, slow down, or stop.
   */
  action: 'warn' | 'throttle' | 'halt'
}
/**
 * A loop made of loops (LSS 1.1). The document around it stays a complete loop: it judges the whole and holds the limits of all.
 */
export interface LssComposition {
  /**
   * `sequential`: one after another. `parallel`: side by side, then merged. `nested`: the outer loop runs inner ones.
   */
  type: 'sequential' | 'parallel' | 'nested'
  /**
   * The loops it is made of.
   *
   * @minItems 2
   */
  children: LssChild[]
  /**
   * What goes from one child to another.
   */
  adapters?: LssAdapter[]
  merge?: LssMerge
}
/**
 * A loop in a file of its own.
 */
export interface LssChild {
  /**
   * What it is called here.
   */
  id: string
  /**
   * Its file, relative to this one; if there is no such file, relative to the root of the project. It lies inside the project.
   */
  ref: string
  /**
   * `stage` in a sequence, `branch` side by side, `outer` and `inner` when nested.
   */
  role?: 'stage' | 'branch' | 'outer' | 'inner'
  /**
   * The point of view of a branch. Without it, a branch has none.
   */
  lens?: string
  /**
   * When an inner loop is run: `children.<id>.evaluators.<evaluator>.failed` or `.passed`. Without it, when the outer loop did not succeed.
   */
  trigger?: string
}
/**
 * What one child hands to another.
 */
export interface LssAdapter {
  /**
   * What is handed on: `children.<id>.outputs.<worker>`.
   */
  from: string
  /**
   * Where it goes: `children.<id>.inputs.<field>`.
   */
  to: string
  /**
   * How it is changed on the way: `text`, `json`, `lines`, `number` or a JSON pointer into the value. Without it, it is handed over as it is where that fits.
   */
  transform?: string
}
/**
 * How the results of branches become one.
 */
export interface LssMerge {
  /**
   * A worker writes one from all, the majority, the first that passes in the order of `children`, or all of them and each has to pass.
   */
  strategy: 'synthesize' | 'vote' | 'first_pass' | 'all_pass'
  /**
   * How many branches have to pass. Without it, all with `all_pass`, else one.
   */
  min_branches_pass?: number
  /**
   * Whether results that lost stay in the result.
   */
  preserve_dissent?: boolean
  /**
   * The worker that writes one from all: `workers.<id>`. Without it, nobody does; `synthesize` needs one.
   */
  synthesizer?: string
}
/**
 * What the standard has no place for. Any key is allowed; these are read here.
 */
export interface LssExtensions {
  /**
   * What the loop claims: `target` (parseable, operational or production), and for production `calibration_ref` and `runbook_ref`, where the evaluators are shown to judge rightly and where it is written what to do when the loop misbehaves. Without it, nothing is claimed.
   */
  conformance?: unknown
  /**
   * `store`: the name of a store that the program brings which runs the loop. It is used in place of `memory.backend`.
   */
  memory?: unknown
  /**
   * The patterns that the loop is built by, as specs/patterns.md calls them.
   */
  patterns?: unknown
  /**
   * By evaluator id, for `implementation: command`: `command`, the program and its arguments as a list, which passes by exit code 0; `cwd`, `timeout_seconds`; `irreversible: true` when what it does cannot be undone.
   */
  evaluators?: unknown
  /**
   * What cannot be undone: `workers`, a list of worker ids, and `tools`, a list of tools. Each single call of such a worker, or of one that may use such a tool, waits until a person has approved exactly what will be done.
   */
  irreversible?: unknown
}
/**
 * A function that always judges the same work the same way.
 */
export interface LssDeterministicEvaluator {
  /**
   * The name of the evaluator; feedback channels and metrics refer to it.
   */
  id: string
  /**
   * A function judges.
   */
  type: 'deterministic'
  /**
   * Which function. `command` runs the command that `extensions.evaluators.<id>` gives.
   */
  implementation: string
  /**
   * The workers whose results it judges; it runs when all of them are done. `*` stands for every worker.
   *
   * @minItems 1
   */
  runs_after: string[]
  /**
   * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone. Without it, its one score is the result.
   */
  aggregation?: 'min' | 'weighted_avg' | 'veto'
}
/**
 * A model that judges by a rubric.
 */
export interface LssRubricEvaluator {
  /**
   * The name of the evaluator; feedback channels and metrics refer to it.
   */
  id: string
  /**
   * A model judges.
   */
  type: 'llm_rubric'
  rubric: LssRubric
  model: LssModel
  /**
   * The workers whose results it judges; it runs when all of them are done. `*` stands for every worker.
   *
   * @minItems 1
   */
  runs_after: string[]
  /**
   * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone.
   */
  aggregation?: 'min' | 'weighted_avg' | 'veto'
}
/**
 * What a model judges by.
 */
export interface LssRubric {
  /**
   * What is looked at.
   *
   * @minItems 1
   */
  dimensions: LssDimension[]
  /**
   * The score from which the work passes, 0 to 1.
   */
  pass_threshold: number
}
/**
 * One thing a rubric looks at.
 */
export interface LssDimension {
  /**
   * Its name.
   */
  name: string
  /**
   * Its share of the score; all of a rubric together are 1.
   */
  weight: number
  /**
   * The worst and the best mark.
   *
   * @minItems 2
   * @maxItems 2
   */
  scale: [number, number]
  /**
   * What a good mark takes.
   */
  criteria: string
}
/**
 * A person who judges.
 */
export interface LssHumanEvaluator {
  /**
   * The name of the evaluator; feedback channels and metrics refer to it.
   */
  id: string
  /**
   * A person judges.
   */
  type: 'human'
  /**
   * How long the person has.
   */
  timeout_seconds: number
  /**
   * Where the question is put. Without it, the question has none.
   */
  queue?: string
  /**
   * What the person is asked.
   */
  instructions?: string
  /**
   * The workers whose results it judges; it runs when all of them are done. `*` stands for every worker.
   *
   * @minItems 1
   */
  runs_after: string[]
  /**
   * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone. Without it, its one score is the result.
   */
  aggregation?: 'min' | 'weighted_avg' | 'veto'
}
/**
 * A value that a metric has to reach.
 */
export interface LssSuccess {
  /**
   * The name of a metric.
   */
  metric: string
  /**
   * At least, at most, exactly, more than, less than.
   */
  operator: 'gte' | 'lte' | 'eq' | 'gt' | 'lt'
  /**
   * The value to compare with.
   */
  value: number
  /**
   * In how many iterations in a row.
   */
  consecutive?: number
}
/**
 * Something that ends the loop without success.
 */
export interface LssFailure {
  /**
   * What happened; `max_iterations` needs a `value`.
   */
  type: 'safety_violation' | 'max_iterations' | 'evaluator_error' | 'cost_exceeded' | 'human_rejected' | 'timeout'
  /**
   * What is done then.
   */
  action?: 'halt' | 'escalate_human' | 'retry_iteration'
  /**
   * How many, or how long. Without it, the type alone says when; `max_iterations` needs one.
   */
  value?: number
  /**
   * In how many iterations in a row.
   */
  consecutive?: number
}
/**
 * A metric that does not move any more.
 */
export interface LssStall {
  /**
   * The name of a metric.
   */
  metric: string
  /**
   * How many iterations are looked at.
   */
  window_iterations: number
  /**
   * How much better it has to get in them.
   */
  min_improvement: number
  /**
   * What is done then.
   */
  action: 'halt' | 'escalate_human' | 'retry_iteration'
}
/**
 * What a checking agent must print when it gives marks by a rubric: this JSON object and nothing else.
 */
export interface MarksReply {
  /**
   * One entry for each dimension of the rubric.
   *
   * @minItems 1
   */
  criteria: DimensionMark[]
  /**
   * Failure codes, of work that does not pass: `fail.` and a slug of specs/failure-codes.md.
   */
  codes?: string[]
  /**
   * In a sentence.
   */
  summary?: string
  /**
   * What the agent makes of the whole; the marks count.
   */
  verdict?: 'pass' | 'fail' | 'inconclusive'
  /**
   * What the agent makes of the whole; the marks count.
   */
  score?: number
}
/**
 * The mark of one dimension.
 */
export interface DimensionMark {
  /**
   * Name of the dimension.
   */
  criterion: string
  /**
   * On the dimension's scale.
   */
  mark: number
  /**
   * What was seen: quotes, file and line, output.
   */
  evidence: string
  /**
   * What the agent makes of it; the mark counts.
   */
  verdict?: 'pass' | 'fail' | 'inconclusive'
}
/**
 * What one run left for the next.
 */
export interface MemoryEntry {
  formatVersion: 1
  loop: string
  run: string
  /**
   * ISO 8601.
   */
  at: string
  persistence: 'full' | 'summary' | 'minimal'
  /**
   * How the run ended, in words.
   */
  outcome: string
  rounds: number
  verdicts?: RememberedVerdict[]
  outputs?: RememberedOutput[]
}
export interface RememberedVerdict {
  check: string
  verdict: string
  evidence: string
}
export interface RememberedOutput {
  /**
   * Label.
   */
  task: string
  text: string
}
/**
 * What `loop score --observed --format json` prints: the observed scores of runs of one loop, and their mean.
 */
export interface ObservedScores {
  /**
   * @minItems 1
   */
  runs: ObservedScore[]
  mean?: ObservedMean
  remarks: string[]
}
/**
 * The observed score of a run.
 */
export interface ObservedScore {
  /**
   * Run id.
   */
  run: string
  /**
   * Name of the loop.
   */
  loop: string
  /**
   * Of a dry run: nothing of it is a measurement.
   */
  simulated: boolean
  score: RunScore
  /**
   * What a reader of the score should know, beside its diagnostics.
   */
  remarks: string[]
}
/**
 * The score of LES-1.0, with what is reported beside it.
 */
export interface RunScore {
  value: ObservedValue
  display: ObservedDisplay
  band: ObservedBand
  categories: ObservedCategories
  kind: 'observed'
  profile: ObservedProfile
  coverage: ObservedCoverage
  simulated: boolean
  diagnostics: ObservedDiagnostics
  /**
   * The weights that made one goal of several objectives.
   */
  goalWeights?: {
    [k: string]: number
  }
}
/**
 * Only those that the score covers.
 */
export interface ObservedCategories {
  effectiveness?: ObservedCategory
  speed?: ObservedCategory
  cost?: ObservedCategory
  robustness?: ObservedCategory
  scalability?: ObservedCategory
  safety?: ObservedCategory
  adaptability?: ObservedCategory
  autonomy?: ObservedCategory
}
/**
 * One of the eight sides of a score.
 */
export interface ObservedCategory {
  value: number
  /**
   * Share of this score; more than the standard weight where other categories are missing.
   */
  weight: number
}
/**
 * Which of the eight categories were measured.
 */
export interface ObservedCoverage {
  /**
   * `complete`, or as in `partial, 7 categories`.
   */
  label: string
  /**
   * The standard weights of those that were, together.
   */
  weight: number
  missing: {
    category: string
    reason: string
  }[]
}
/**
 * What LES-1.0 reports beside the score.
 */
export interface ObservedDiagnostics {
  /**
   * Goal gained by an iteration after the first; null for a single iteration.
   */
  convergenceRate: number | null
  /**
   * Last goal divided by the number of iterations.
   */
  iterationEfficiency: number
  /**
   * US dollars; null where not recorded.
   */
  costPerIteration: number | null
  /**
   * Iterations that ended with a lower goal than the one before.
   */
  regressions: number
  terminationReason: 'goal_met' | 'budget_exhausted' | 'human_stop' | 'error'
  progress: 'reached' | 'improving' | 'not-improving'
  /**
   * Whether an iteration took more than three times the median; null where not recorded.
   */
  isStalled: boolean | null
  notes: ObservedNote[]
}
/**
 * Something a reader of the score should know.
 */
export interface ObservedNote {
  id: 'full-marks-without-the-goal' | 'error-before-second-iteration' | 'learning-bonus'
  message: string
}
/**
 * Of several runs; absent where they cannot be compared, which `remarks` tell.
 */
export interface ObservedMean {
  value: ObservedValue
  display: ObservedDisplay
  band: ObservedBand
  categories: ObservedCategories
  kind: 'observed'
  profile: ObservedProfile
  coverage: ObservedCoverage
  /**
   * How many.
   */
  runs: number
  simulated: boolean
  interval?: ObservedInterval
  /**
   * `benchmark` from five runs on.
   */
  purpose: 'benchmark' | 'case-study'
}
/**
 * 95 % confidence, 0..1. Absent below the runs that are needed.
 */
export interface ObservedInterval {
  low: number
  high: number
}
/**
 * A loop of shell commands around a project: play, scan, fix, verify and improve, in rounds, until it is healthy.
 */
export interface OpenLoop {
  /**
   * Where editors find this schema.
   */
  $schema?: string
  /**
   * Version of the format.
   */
  version?: 1
  /**
   * How the loop is called. Without it, like its file or, of an `openloop.json`, its folder.
   */
  name?: string
  /**
   * What has to be true in the end.
   */
  mission?: string
  /**
   * Most rounds of a run.
   */
  total_rounds?: number
  /**
   * Folder in which the commands run. A relative one starts at the folder that `.openloop` is in when the file lies inside of one; else at the folder of the `openloop.json`; of a YAML file, at the project's folder.
   */
  project_root?: string
  commands: OpenLoopCommands
  baseline?: OpenLoopBaseline
  limits?: OpenLoopLimits
  gates?: OpenLoopGates
  git?: OpenLoopGit
  /**
   * Names of the environment variables that commands are given beside the usual ones. Without it, they are given all.
   */
  env?: string[]
  /**
   * What a resumed run does about a `fix` or `improve` that a crash cut off.
   */
  interrupted?: 'ask' | 'retry'
  /**
   * Regular expressions; a line of output that matches one says that memory ran out. The usual ones are known.
   */
  out_of_memory?: string[]
}
/**
 * The steps of a round, in this order. An empty text is no command.
 */
export interface OpenLoopCommands {
  play?: OpenLoopStep
  scan?: OpenLoopStep
  fix?: OpenLoopStep
  verify: OpenLoopStep
  improve?: OpenLoopStep
}
/**
 * A number that has to be good enough.
 */
export interface OpenLoopBaseline {
  /**
   * Whether it is measured.
   */
  enabled?: boolean
  /**
   * What prints the number, or writes it to `file`.
   */
  command?: string
  /**
   * What the number is called.
   */
  metric_name?: string
  /**
   * Finds the number in the output: a regular expression with exactly one capture. The last match counts.
   */
  regex?: string
  /**
   * Finds the number in JSON, in the output or in `file`.
   */
  json_pointer?: string
  /**
   * A file that the command writes, relative to `project_root`; it is read in place of the output.
   */
  file?: string
  /**
   * What the output or the file is. `junit`: the number is the share of tests that passed. `benchmark`: JSON of a benchmark program (vitest, pytest-benchmark, hyperfine, Google Benchmark); the number is the mean time. Usually `json` with `json_pointer`, else `text`.
   */
  format?: 'text' | 'json' | 'junit' | 'benchmark'
  /**
   * What it is compared with.
   */
  value?: number
  /**
   * Whether more or less is better.
   */
  direction?: 'greater_equal' | 'less_equal'
  /**
   * How often it is measured; the median counts, and the spread is told.
   */
  samples?: number
  /**
   * `best`: compared with the best round so far; else the git revision whose measurement it is compared with.
   */
  relative?: string
  /**
   * By which share of that it may be worse.
   */
  tolerance?: number
}
export interface OpenLoopLimits {
  /**
   * After so long a command is ended.
   */
  command_timeout_seconds?: number
  /**
   * A command that for so long neither prints nor uses the processor is ended.
   */
  stall_timeout_seconds?: number
  /**
   * After more failed rounds in a row than this the run is blocked.
   */
  max_consecutive_failures?: number
}
/**
 * What the change of one `fix` or `improve` may be, as git measures it.
 */
export interface OpenLoopGates {
  /**
   * Most files.
   */
  maxChangedFiles?: number
  /**
   * Most lines added and removed, together.
   */
  maxChangedLines?: number
  /**
   * Glob patterns of files it may not touch, from `project_root`.
   */
  protectedPaths?: string[]
  /**
   * Whether a change that breaks a gate is taken back.
   */
  onBreak?: 'undo' | 'keep'
}
export interface OpenLoopGit {
  /**
   * Whether each round that is not worse is committed on a branch of the loop, and a worse one reset.
   */
  checkpoint?: boolean
  /**
   * Whether that may begin although files are changed and not committed.
   */
  dirty?: boolean
}
/**
 * A shell command with settings of its own.
 */
export interface OpenLoopCommand {
  /**
   * What the shell is given.
   */
  run: string
  /**
   * In place of `limits.command_timeout_seconds`.
   */
  timeout_seconds?: number
  /**
   * In place of `limits.stall_timeout_seconds`.
   */
  stall_timeout_seconds?: number
  /**
   * In place of `env` of the loop.
   */
  env?: string[]
  /**
   * In place of `out_of_memory` of the loop.
   */
  out_of_memory?: string[]
}
/**
 * `loop run` and `loop resume`: how the run stands.
 */
export interface RunOutput {
  /**
   * What the command ends with.
   */
  exitCode: number
  /**
   * The record of the run, absolute.
   */
  folder: string
  heartbeat: Heartbeat
  /**
   * The last verdict of each check that has judged, with its evidence.
   */
  verdicts: {
    /**
     * Its label.
     */
    check: string
    verdict: 'pass' | 'fail' | 'inconclusive'
    score?: number
    value?: number
    criteria: {
      [k: string]: unknown
    }[]
    [k: string]: unknown
  }[]
}
/**
 * `loop status` without a run: the latest first.
 */
export interface RunListOutput {
  runs: Heartbeat[]
  damaged: UnreadRun[]
}
/**
 * A run whose record cannot be read.
 */
export interface UnreadRun {
  run: string
  reason: string
}
/**
 * `loop asks`: what runs wait for.
 */
export interface AskListOutput {
  asks: AskFile[]
}
/**
 * `loop replay`: whether the engine decides the same, in the run and in those inside it.
 */
export interface ReplayOutput {
  same: boolean
  run: string
  loop: string
  simulated: boolean
  /**
   * Of its journal.
   */
  lines: number
  /**
   * How many were the same, up to the first difference.
   */
  decisions: number
  difference?: ReplayedDifference
  /**
   * Absolute.
   */
  journal: string
  children: ReplayedRun[]
}
/**
 * The first line on which the engine decides otherwise.
 */
export interface ReplayedDifference {
  line: number
  /**
   * In words.
   */
  recorded: string
  /**
   * In words.
   */
  decided: string
  changes: OutputChange[]
}
/**
 * Something that is not the same in two values; a side without it does not have it.
 */
export interface OutputChange {
  /**
   * Keys from the outside in, with dots between them; empty for the value as a whole.
   */
  path: string
  a?: unknown
  b?: unknown
}
/**
 * A run inside another, replayed.
 */
export interface ReplayedRun {
  run: string
  loop: string
  simulated: boolean
  lines: number
  decisions: number
  difference?: ReplayedDifference
  journal: string
  children: ReplayedRun[]
}
/**
 * `loop diff-runs`: what differs. Lists are empty where nothing does.
 */
export interface RunDiffOutput {
  a: ComparedRun
  b: ComparedRun
  inputs: OutputChange[]
  /**
   * Whether both did the same work; limits do not count.
   */
  samePlan: boolean
  plan: OutputChange[]
  outcome: OutputChange[]
  iterations: ComparedIteration[]
  used: OutputChange[]
  outputs: ComparedOutput[]
  /**
   * What a reader has to know before comparing.
   */
  remarks: string[]
}
/**
 * One of two runs that are compared.
 */
export interface ComparedRun {
  /**
   * Run id.
   */
  run: string
  /**
   * Name of the loop.
   */
  loop: string
  simulated: boolean
  /**
   * ISO 8601.
   */
  createdAt: string
  /**
   * As in the heartbeat.
   */
  status: string
  /**
   * As in the journal's last line, of one that is over.
   */
  reason?: string
  /**
   * SHA-256 of the work of the plan, hexadecimal.
   */
  planDigest: string
  used: {
    iterations: number
    rounds: number
    seconds: number
    tokens: number
    usd: number
  }
  /**
   * What of it nobody reported.
   */
  assumed: {
    tokens: number
    usd: number
  }
}
/**
 * An iteration that differs.
 */
export interface ComparedIteration {
  iteration: number
  /**
   * The run that alone has it.
   */
  only?: 'a' | 'b'
  metrics: OutputChange[]
  verdicts: OutputChange[]
}
/**
 * What a task made, where that differs.
 */
export interface ComparedOutput {
  task: string
  /**
   * The run that alone has it.
   */
  only?: 'a' | 'b'
  /**
   * Unified, from the first to the second.
   */
  diff: string
  /**
   * Whether there is more of it.
   */
  cut: boolean
}
/**
 * `loop prune`: what was removed, or would be, and what was not although it was meant.
 */
export interface PruneOutput {
  dryRun: boolean
  removed: RemovedRun[]
  kept: SparedRun[]
  /**
   * All together.
   */
  bytes: number
}
/**
 * A run with all that goes with it.
 */
export interface RemovedRun {
  run: string
  /**
   * Absent where its record cannot be read.
   */
  loop?: string
  /**
   * Absent where its record cannot be read.
   */
  simulated?: boolean
  /**
   * As in the heartbeat; `damaged` where its record cannot be read, `orphaned` where only runs inside it are left.
   */
  status: string
  /**
   * Its last event, ISO 8601.
   */
  at: string
  bytes: number
  /**
   * The runs inside it.
   */
  children: string[]
  /**
   * Ids of the asks that go with it.
   */
  asks: string[]
}
/**
 * A run that stays.
 */
export interface SparedRun {
  run: string
  status: string
  why: string
}
/**
 * `loop convert`: the document in the other dialect.
 */
export interface ConversionOutput {
  from: string
  to: string
  document: unknown
  /**
   * As a file; with `--out`, `out` names that.
   */
  text?: string
  out?: string
  /**
   * What could not be carried over.
   */
  losses: {
    [k: string]: unknown
  }[]
  assumed: (
    | {
        [k: string]: unknown
      }
    | string
  )[]
  /**
   * Findings about the result.
   */
  errors: (
    | {
        [k: string]: unknown
      }
    | string
  )[]
}
/**
 * A compiled loop. The engine, the diagrams and the scores know this alone.
 */
export interface Plan {
  planVersion: 1
  /**
   * The loop's name.
   */
  name: string
  /**
   * Which version of its document it is, where that says.
   */
  version?: string
  /**
   * The goal in words.
   */
  description?: string
  /**
   * The dialect the document was written in.
   */
  dialect: 'loopkit' | 'lss' | 'openloop'
  source: {
    /**
     * File, relative to the project's root where it is inside it.
     */
    path: string
    /**
     * SHA-256 of the file's text, hexadecimal.
     */
    digest: string
  }
  trigger: {
    type: string
    event?: string
    cron?: string
  }
  /**
   * The agents that tasks and checks name.
   */
  agents: {
    [k: string]: AgentSpec
  }
  /**
   * The work of an iteration; `after` makes it a graph.
   */
  tasks: Task[]
  /**
   * Decisions between branches of the graph.
   */
  choices: Choice[]
  /**
   * Evaluators, cheapest first; they run when every task has ended.
   */
  checks: CheckSpec[]
  rounds: Rounds
  /**
   * Hard limits of a run; at most one for a unit.
   */
  limits: Limit[]
  memory: MemorySpec | null
  /**
   * Most effects that may run at the same time.
   */
  maxParallel: number
  /**
   * What a run is given. Without it, anything is taken.
   */
  inputs?: InputSpec[]
  /**
   * Numbers about an iteration; stop conditions look at them.
   */
  metrics?: MetricSpec[]
  /**
   * Where feedback goes. Without it, evidence of a failed check goes to the makers it judges.
   */
  routes?: RouteSpec[]
  strategy?: StrategySpec
  stop?: StopSpec
  /**
   * What must not happen, and what is done when it does.
   */
  guards?: GuardSpec[]
  /**
   * Limits of an iteration or of a task, and limits that are told about and stop nothing.
   */
  furtherLimits?: Limit[]
  composition?: CompositionSpec
  /**
   * Where the document says that prices are.
   */
  priceTable?: string
  /**
   * Limits of all runs of the project together.
   */
  sharedLimits?: Limit[]
  /**
   * Folder in which agents and checks work, relative to the project's root. Without it, the root.
   */
  workspace?: string
  /**
   * Folder of the files that people read about the loop (progress, reports, lessons), relative to the project's root. Without it, nothing but the run's record is kept.
   */
  home?: string
  /**
   * Environment variables that every program of the loop is given, and what is in them.
   */
  variables?: {
    [k: string]: 'home' | 'workspace' | 'iteration' | 'target' | 'last-error' | 'lessons'
  }
  /**
   * The connectors that its tasks and agents name and the project declares, by name.
   */
  connectors?: {
    [k: string]: ConnectorSpec
  }
  checkpoint?: CheckpointSpec
}
/**
 * Who carries out tasks, or judges.
 */
export interface AgentSpec {
  name: string
  /**
   * `program`: started here; `model`: a model over HTTP; `unbound`: no agent is declared for it, only a dry run can carry it out.
   */
  kind: 'program' | 'model' | 'unbound'
  command?: string[]
  /**
   * How the program is given its prompt; `none`: it is not.
   */
  prompt?: 'stdin' | 'argument' | 'file' | 'none'
  cwd?: string
  env?: string[]
  timeoutSeconds?: number
  ceiling?: {
    tokens?: number
    costUsd?: number
  }
  output?: OutputMapping
  model?: string
  vendor?: string
  interrupted?: 'ask' | 'retry'
  place?: Place
  /**
   * A stand-in that plays a fixed script.
   */
  scripted?: boolean
  price?: Price
  sampling?: Sampling
  /**
   * After so many seconds without output and without use of the processor it is stopped as stalled.
   */
  stallSeconds?: number
  /**
   * Regular expressions; a line of output that matches one says that memory ran out.
   */
  outOfMemory?: string[]
  /**
   * What a call of it does cannot be undone.
   */
  irreversible?: boolean
  /**
   * Whose protocol, of kind `model`.
   */
  provider?: 'anthropic' | 'openai' | 'google' | 'mistral' | 'openai-compatible'
  baseUrl?: string
  api?: 'responses' | 'chat'
  /**
   * The variable that holds the key; none without it.
   */
  apiKeyEnv?: string
  headers?: {
    [k: string]: HeaderValue
  }
  reasoningEffort?: 'low' | 'medium' | 'high'
  /**
   * Whether the server is asked for JSON by a schema.
   */
  structuredOutput?: boolean
  /**
   * The preset that the program was made from.
   */
  preset?: string
  /**
   * Arguments that name the model, for calls that have one: {model}, or {modelName} without its provider.
   */
  modelArgs?: string[]
  /**
   * Arguments that ask for an answer of a schema, for calls that have one: {schema}, or {schemaFile}.
   */
  schemaArgs?: string[]
  /**
   * Environment variables that it is given with these values.
   */
  variables?: {
    [k: string]: string
  }
  billing?: Billing
  /**
   * What is spoken with the program on its standard input and output.
   */
  protocol?: 'acp'
  /**
   * Whether it is allowed to change files when it asks; of a program with a protocol.
   */
  write?: boolean
  /**
   * Its schemas have to be strict: every object closed, with all that it names required. It is asked for no other.
   */
  schemaStrict?: boolean
  /**
   * What a model over HTTP may use, by name; a connector's name stands for all its tools.
   */
  tools?: string[]
  /**
   * What the project says of tools, by name.
   */
  toolSettings?: {
    [k: string]: Tool
  }
  /**
   * Most requests of one call, of a model that may use tools; without it, one.
   */
  maxSteps?: number
}
/**
 * How its model is sampled.
 */
export interface Sampling {
  /**
   * 0 to 2.
   */
  temperature?: number
  /**
   * 0 to 1.
   */
  topP?: number
  /**
   * Most tokens of one answer.
   */
  maxOutputTokens?: number
}
/**
 * In which lane its calls are paid.
 */
export interface Billing {
  /**
   * The lane, where no variable says another.
   */
  lane: 'api' | 'subscription' | 'local' | 'unknown'
  /**
   * Variables of which one that is set, and given to the program, says that it is paid by use.
   */
  apiEnv?: string[]
}
/**
 * One piece of work.
 */
export interface Task {
  /**
   * Unique in the plan; safe as a file name.
   */
  id: string
  /**
   * As the document names it.
   */
  label: string
  /**
   * A key of `agents`.
   */
  agent: string
  prompt: string
  model?: string
  skill?: string
  connectors?: string[]
  /**
   * Ids of tasks and choices that must have ended before.
   */
  after: string[]
  when?: When
  /**
   * Whether checks judge its work and feedback makes it run again.
   */
  maker: boolean
  place: Place
  /**
   * All that it is given. Without it, it is given what came before it.
   */
  inputs?: TaskInput[]
  output?: TaskOutput
  /**
   * Tools it may use. Without it, nothing is said about tools.
   */
  tools?: string[]
  /**
   * How often it is tried again when it fails.
   */
  retries?: number
  /**
   * After this long a call is stopped.
   */
  timeoutSeconds?: number
  /**
   * Whether its failure is told and the work goes on.
   */
  tolerated?: boolean
  /**
   * Ids of checks that judge anew when it has ended.
   */
  rejudges?: string[]
  gates?: GateSpec
  irreversible?: Irreversible
}
/**
 * A condition: the choice came out this way.
 */
export interface When {
  /**
   * Id of the choice.
   */
  choice: string
  /**
   * The branch.
   */
  is: boolean
}
/**
 * One thing a task is given.
 */
export interface TaskInput {
  from: 'input' | 'memory' | 'task'
  /**
   * Field of the inputs, key in memory, or id of a task.
   */
  name: string
  /**
   * Keys further inside.
   */
  path?: string[]
  place: Place
}
/**
 * What it produces.
 */
export interface TaskOutput {
  /**
   * What the result is called.
   */
  name: string
  format: 'text' | 'json' | 'markdown' | 'code' | 'binary'
  /**
   * Where the schema of the result is.
   */
  schemaRef?: string
}
/**
 * What its change may be, as git measures it. One that breaks a gate has failed.
 */
export interface GateSpec {
  /**
   * Most files.
   */
  maxChangedFiles?: number
  /**
   * Most lines added and removed, together.
   */
  maxChangedLines?: number
  /**
   * Glob patterns of files it may not touch.
   */
  protectedPaths?: string[]
  /**
   * Whether the change is taken back.
   */
  onBreak: 'undo' | 'keep'
  place: Place
}
/**
 * What it does cannot be undone: each single call needs a person to approve exactly what will be done.
 */
export interface Irreversible {
  /**
   * What is marked so, in words.
   */
  because: string
  place: Place
}
/**
 * A decision made once in an iteration, when what it waits for has ended.
 */
export interface Choice {
  id: string
  /**
   * What is asked, in words, where a dialect wrote the expression.
   */
  label?: string
  /**
   * CEL; gives a boolean.
   */
  expression: string
  after: string[]
  when?: When
  place: Place
  /**
   * Ids of checks that must have spoken before.
   */
  checks?: string[]
}
/**
 * An evaluator.
 */
export interface CheckSpec {
  /**
   * Unique in the plan; safe as a file name.
   */
  id: string
  label: string
  /**
   * `function`: one of the built-in deterministic checks.
   */
  kind: 'command' | 'function' | 'agent' | 'person'
  /**
   * Ids of the tasks it judges.
   */
  of: string[]
  criteria: string[]
  command?: string[]
  cwd?: string
  env?: string[]
  timeoutSeconds?: number
  writes?: string[]
  /**
   * A key of `agents`, for kind `agent`.
   */
  agent?: string
  /**
   * How far the checker is from the makers, the closest of them.
   */
  independence?: 'same-agent' | 'same-model' | 'same-vendor' | 'other'
  place: Place
  /**
   * Ids of tasks; it runs when these have ended. Without it, when every task has ended.
   */
  after?: string[]
  /**
   * Which built-in check, for kind `function`.
   */
  function?: string
  /**
   * Settings of the function.
   */
  config?: Record<string, unknown>
  rubric?: RubricSpec
  /**
   * How the marks become one score. `veto`: a failure alone keeps the loop from succeeding.
   */
  aggregation?: 'min' | 'weighted_avg' | 'veto'
  /**
   * Failure codes that a fail of it carries.
   */
  codes?: string[]
  /**
   * Why it judges nothing, as far as the files of the project tell. Scores look at it; the plan of a run does not say.
   */
  idle?: string
  /**
   * Whether the program that runs the loop brings the function. Scores look at it; the plan of a run does not say.
   */
  brought?: boolean
  person?: PersonCheck
  when?: When
  /**
   * Whether it judges although a task before it failed, was skipped or blocked.
   */
  regardless?: boolean
  /**
   * What it says when its command could not come to its end; `inconclusive` unless told.
   */
  unfinished?: 'inconclusive' | 'fail'
  /**
   * After so many seconds without output and without use of the processor it is stopped as stalled.
   */
  stallSeconds?: number
  /**
   * Regular expressions; a line of output that matches one says that memory ran out.
   */
  outOfMemory?: string[]
  irreversible?: Irreversible
}
/**
 * What an agent gives marks for.
 */
export interface RubricSpec {
  dimensions: RubricDimension[]
  /**
   * 0 to 1; from here on the work passes.
   */
  passThreshold: number
}
/**
 * One thing that gets a mark.
 */
export interface RubricDimension {
  name: string
  /**
   * Share of the whole.
   */
  weight: number
  /**
   * The worst mark.
   */
  low: number
  /**
   * The best mark.
   */
  high: number
  criteria: string
}
/**
 * How a person is asked.
 */
export interface PersonCheck {
  /**
   * How long the person has.
   */
  timeoutSeconds: number
  /**
   * Where the question is put.
   */
  queue?: string
  /**
   * What is asked.
   */
  instructions?: string
}
/**
 * Make-and-check attempts of an iteration.
 */
export interface Rounds {
  max: number
  retry: boolean
  onExhausted: 'ask' | 'fail'
  place?: Place
}
/**
 * What a run leaves for the next.
 */
export interface MemorySpec {
  store: 'filesystem' | 'memory' | 'claude' | 'redis' | 'postgres' | 'vector' | 'composite'
  /**
   * Name of a store that the program brings which runs the loop; without it, `store` says where memory is kept.
   */
  name?: string
  /**
   * Folder relative to the project's root.
   */
  path?: string
  persistence: 'full' | 'summary' | 'minimal'
  origin: 'loop' | 'project'
  place?: Place
  /**
   * When it is forgotten; `project` unless told.
   */
  lifetime?: 'iteration' | 'run' | 'project'
  retention?: Retention
  /**
   * Ids of tasks that may write, `*` for all, and `optimizer`. Who is not named may not.
   */
  writers?: string[]
  /**
   * Which keys a task may read, `*` for all; the task `*` stands for every task. Without it, all may read all; who is not named may not.
   */
  readers?: {
    [k: string]: string[]
  }
  /**
   * Most entries.
   */
  maxEntries?: number
  /**
   * What an entry looks like.
   */
  schema?: unknown
  /**
   * What is taken out before anything is kept.
   */
  redaction?: Record<string, unknown>
}
/**
 * How long an entry is kept.
 */
export interface Retention {
  unit: 'iteration' | 'hour' | 'day'
  /**
   * How many of the unit.
   */
  value: number
}
/**
 * A field of the inputs.
 */
export interface InputSpec {
  name: string
  /**
   * Whether a run needs it.
   */
  required: boolean
  /**
   * JSON Schema of the value.
   */
  schema: Record<string, unknown>
  /**
   * The value when none is given.
   */
  default?: unknown
  place: Place
}
/**
 * A number about an iteration.
 */
export interface MetricSpec {
  id: string
  /**
   * What it says.
   */
  definition?: string
  from: 'check' | 'task' | 'telemetry'
  /**
   * Id of the check or task, or name of the signal.
   */
  name: string
  unit: 'ratio' | 'count' | 'usd' | 'seconds' | 'tokens' | 'percent'
  /**
   * Whether it says how good the loop is.
   */
  primary: boolean
  /**
   * The value it should reach.
   */
  target?: number
  /**
   * How far it may fall before that counts as a step back.
   */
  regressionThreshold?: number
  /**
   * Whether less of it is better; else its success condition says so.
   */
  lowIsBetter?: boolean
  place: Place
}
/**
 * What is sent back, and to whom.
 */
export interface RouteSpec {
  id: string
  from: 'check' | 'task'
  /**
   * Id of the check or task.
   */
  source: string
  to: 'task' | 'strategy'
  /**
   * Id of the task, or the type of the strategy.
   */
  target?: string
  format: 'structured' | 'template' | 'human_queue'
  /**
   * CEL over score, passed, pass_threshold, iteration, failure_codes and dimension. Without it, always.
   */
  when?: string
  /**
   * What is sent. Without it, all.
   */
  fields?: (
    'failure_codes' | 'dimension_scores' | 'remediation_hints' | 'passed' | 'score' | 'raw_output' | 'summary'
  )[]
  /**
   * Most tokens of one message.
   */
  maxTokens?: number
  /**
   * The template, for format `template`.
   */
  templateRef?: string
  place: Place
}
/**
 * How the loop gets better between iterations.
 */
export interface StrategySpec {
  type: 'prompt_refinement' | 'parameter_search' | 'memory_update' | 'structural' | 'manual'
  /**
   * Most changes in a run.
   */
  maxSteps?: number
  /**
   * Ids of tasks whose prompt is changed. Without it, all.
   */
  targets?: string[]
  /**
   * Parts of a prompt that stay as they are.
   */
  preserve?: string[]
  /**
   * When a person has to agree.
   */
  gate?: Record<string, unknown>
  /**
   * Values that a search may try, by parameter.
   */
  search?: {
    [k: string]: unknown[]
  }
  rollback?: RollbackSpec
  place: Place
}
/**
 * When the last change is taken back.
 */
export interface RollbackSpec {
  /**
   * When the primary metric falls this far below its best.
   */
  onMetricDrop?: number
  /**
   * When a guard was broken.
   */
  onSafetyFailure?: boolean
}
/**
 * When a run ends. Looked at after each iteration: safety, then budget, then success, then stall. Without it, rounds decide.
 */
export interface StopSpec {
  /**
   * All of them have to hold.
   */
  success: SuccessStop[]
  /**
   * One is enough.
   */
  failure: FailureStop[]
  /**
   * One is enough.
   */
  stall: StallStop[]
}
/**
 * The work is good enough.
 */
export interface SuccessStop {
  /**
   * Id of the metric.
   */
  metric: string
  operator: 'gte' | 'lte' | 'eq' | 'gt' | 'lt'
  /**
   * In the unit of the metric.
   */
  value: number
  /**
   * In how many iterations in a row.
   */
  consecutive: number
  place: Place
}
/**
 * Something that ends the run without success.
 */
export interface FailureStop {
  type:
    | 'safety_violation'
    | 'max_iterations'
    | 'evaluator_error'
    | 'cost_exceeded'
    | 'human_rejected'
    | 'timeout'
    | 'consecutive_failures'
  action: 'halt' | 'escalate_human' | 'retry_iteration'
  /**
   * Iterations, US dollars or seconds, by type.
   */
  value?: number
  /**
   * In how many iterations in a row.
   */
  consecutive?: number
  place: Place
  /**
   * Ids of checks; for `consecutive_failures`, an iteration failed when one of them did not pass or a task failed.
   */
  checks?: string[]
}
/**
 * It does not get better any more.
 */
export interface StallStop {
  /**
   * Id of the metric.
   */
  metric: string
  /**
   * How many iterations are looked at.
   */
  window: number
  /**
   * In the unit of the metric.
   */
  minImprovement: number
  action: 'halt' | 'escalate_human' | 'retry_iteration'
  place: Place
}
/**
 * Something that must not happen.
 */
export interface GuardSpec {
  id: string
  type:
    | 'injection_detect'
    | 'secret_scan'
    | 'pii_detect'
    | 'egress_monitor'
    | 'tool_allowlist'
    | 'schema_enforce'
    | 'human_gate'
    | 'tenant_isolation'
    | 'output_bounds'
    | 'rate_limit'
  scope: 'pre_worker' | 'post_worker' | 'pre_output' | 'pre_memory_write' | 'pre_evaluator'
  action: 'halt' | 'quarantine' | 'escalate_human' | 'warn' | 'strip'
  severity: 'S0' | 'S1' | 'S2' | 'S3'
  /**
   * What is done when it could not be looked at.
   */
  onError: 'halt' | 'warn' | 'quarantine'
  /**
   * Ids of the tasks it is about.
   */
  tasks: string[]
  /**
   * Settings of the type.
   */
  config?: Record<string, unknown>
  place: Place
}
/**
 * Loops inside this one. In each iteration they run first; then the tasks of this plan get their result.
 */
export interface CompositionSpec {
  type: 'sequential' | 'parallel' | 'nested'
  children: ChildPlan[]
  adapters: AdapterSpec[]
  merge?: MergeSpec
  place: Place
}
/**
 * A loop inside another.
 */
export interface ChildPlan {
  id: string
  /**
   * Its file, as the document names it.
   */
  ref: string
  role: 'stage' | 'branch' | 'outer' | 'inner'
  /**
   * Its point of view.
   */
  lens?: string
  trigger?: TriggerSpec
  plan?: Plan
  place: Place
}
/**
 * When an inner loop runs. Without it, when the outer one failed.
 */
export interface TriggerSpec {
  child: string
  /**
   * Id of its check.
   */
  check: string
  is: 'failed' | 'passed'
}
/**
 * What one child hands to another.
 */
export interface AdapterSpec {
  fromChild: string
  /**
   * Id of the task whose result is handed on.
   */
  task: string
  toChild: string
  /**
   * The field of its inputs.
   */
  input: string
  /**
   * How it is changed on the way.
   */
  transform?: string
  place: Place
}
/**
 * How the results of branches become one.
 */
export interface MergeSpec {
  strategy: 'synthesize' | 'vote' | 'first_pass' | 'all_pass'
  /**
   * How many branches have to pass.
   */
  minPass: number
  /**
   * Whether results that lost stay in the result.
   */
  preserveDissent: boolean
  /**
   * Id of the task that writes one from all.
   */
  synthesizer?: string
  place: Place
}
/**
 * An MCP server, with defaults filled in: it has a `command` or a `url`.
 */
export interface ConnectorSpec {
  name: string
  command?: string[]
  cwd?: string
  env?: string[]
  url?: string
  headers?: {
    [k: string]: HeaderValue
  }
  /**
   * All that may be used.
   */
  tools: string[]
  readOnly: string[]
  trustHints: boolean
  startSeconds: number
  timeoutSeconds: number
  place: Place
}
/**
 * Iterations that are not worse are committed on a branch of their own, worse ones are taken back.
 */
export interface CheckpointSpec {
  /**
   * Whether a run may begin although files are changed and not committed.
   */
  dirty: boolean
  place: Place
}
/**
 * What models cost where a project has no price of its own for them, with the day of the table and its sources. Prices change: check them with the provider, and write your own under `prices` of the project file; they go before these.
 */
export interface Prices {
  /**
   * One more with each change.
   */
  version: number
  /**
   * The day on which they were compared with their sources.
   */
  date: string
  /**
   * What whoever relies on it has to know.
   */
  note: string
  /**
   * What prices were compared with, by the name that they call it.
   */
  sources: {
    [k: string]: {
      /**
       * Whose words they are: a copy of a page of the provider, what somebody wrote down from one, a list that others keep, or what a reseller asks.
       */
      kind: 'provider' | 'transcript' | 'catalogue' | 'reseller'
      url: string
      /**
       * Of which day it is, and what it says.
       */
      note: string
    }
  }
  /**
   * By `provider/name`.
   */
  prices: {
    [k: string]: {
      price: Price
      /**
       * Names of what it was compared with.
       *
       * @minItems 1
       */
      sources: string[]
    }
  }
}
/**
 * What `loop validate --format json` prints.
 */
export interface Report {
  files: FileReport[]
  summary: {
    files: number
    errors: number
    warnings: number
  }
}
/**
 * One file.
 */
export interface FileReport {
  path: string
  dialect: string | null
  /**
   * The loop's name; null for a project file.
   */
  name: string | null
  /**
   * No errors.
   */
  valid: boolean
  diagnostics: Diagnostic[]
  /**
   * Of a loop that has them.
   */
  scores: {
    lrs?: Score
    les?: DesignScore
  }
  bound?: RunBound
  /**
   * The highest level of conformance that is reached; null when the document does not satisfy its schema. specs/conformance.md has the levels.
   */
  conformance: 'parseable' | 'operational' | 'production' | null
  /**
   * SHA-256 of the document in canonical form, which the order of keys, comments and line ends do not change; null when it could not be parsed.
   */
  hash: string | null
  /**
   * The level that an lss document claims of itself.
   */
  claimed?: 'parseable' | 'operational' | 'production'
  /**
   * What the next level needs, in words.
   */
  nextLevel?: {
    level: 'parseable' | 'operational' | 'production'
    missing: string[]
  }
}
/**
 * A finding about a document.
 */
export interface Diagnostic {
  /**
   * Rule id, as in `loopkit/unknown-maker`.
   */
  rule: string
  severity: 'error' | 'warning' | 'info'
  message: string
  /**
   * File.
   */
  path: string
  /**
   * JSON pointer into the document.
   */
  pointer: string
  /**
   * From 1.
   */
  line: number
  /**
   * From 1, in UTF-16 units.
   */
  column: number
  endLine: number
  endColumn: number
  /**
   * What to do about it.
   */
  fix?: string
  /**
   * The page about the rule.
   */
  docs: string
}
/**
 * A readiness score.
 */
export interface Score {
  /**
   * Formula and its version.
   */
  profile: string
  /**
   * 0..100.
   */
  value: number
  /**
   * 0..100; the same number.
   */
  display: number
  grade: 'A' | 'B' | 'C' | 'D' | 'F'
  categories: ScoreCategory[]
}
/**
 * One dimension of a score.
 */
export interface ScoreCategory {
  id: string
  /**
   * Share of the whole, 0..1.
   */
  weight: number
  /**
   * 0..100.
   */
  value: number
  criteria: ScoreCriterion[]
}
/**
 * One named criterion of a score.
 */
export interface ScoreCriterion {
  id: string
  /**
   * Points.
   */
  earned: number
  /**
   * Points.
   */
  possible: number
  /**
   * Why.
   */
  reason: string
  /**
   * What would earn more.
   */
  fix?: string
  /**
   * Where it was seen, when that is in the loop's own file.
   */
  line?: number
}
/**
 * What the design of a loop promises in each category of LES, by profile les-design-1. Of loops without errors.
 */
export interface DesignScore {
  /**
   * Formula and its version.
   */
  profile: string
  /**
   * Made from what is declared; no run was measured.
   */
  kind: 'structural'
  value: number
  /**
   * 0..100, one decimal.
   */
  display: number
  band: 'production-grade' | 'strong' | 'functional' | 'fragile' | 'non-viable'
  categories: DesignCategory[]
}
/**
 * One category of LES; its criteria are worth 100 points together.
 */
export interface DesignCategory {
  id: string
  /**
   * Share of the whole, 0..1.
   */
  weight: number
  value: number
  criteria: ScoreCriterion[]
}
/**
 * The most that a run of a loop without errors can come to.
 */
export interface RunBound {
  passes: BoundedAmount
  calls: BoundedAmount
  tokens: BoundedAmount
  usd: BoundedAmount
  seconds: BoundedAmount
  waiting?: BoundedAmount
}
/**
 * The most of one unit.
 */
export interface BoundedAmount {
  /**
   * Null when nothing bounds it.
   */
  value: number | null
  /**
   * In words and numbers.
   */
  formula: string
  /**
   * What the formula adds up.
   */
  terms: BoundTerm[]
  /**
   * Why the formula gives no number.
   */
  because?: string
  place?: ReportPlace
  cap?: DeclaredCap
}
/**
 * A summand of a bound.
 */
export interface BoundTerm {
  name: string
  /**
   * Null when nobody says.
   */
  value: number | null
  place?: ReportPlace
}
/**
 * Where in a document something is declared.
 */
export interface ReportPlace {
  file: string
  /**
   * From 1.
   */
  line: number
  /**
   * From 1.
   */
  column: number
  /**
   * JSON pointer into the document.
   */
  pointer: string
}
/**
 * The limit that is declared for a unit.
 */
export interface DeclaredCap {
  max: number
  /**
   * Whether the formula stays within it, so that it is never reached.
   */
  holds: boolean
  place?: ReportPlace
  /**
   * Whether the run stops there. A limit that is only told about bounds nothing.
   */
  stops: boolean
}
/**
 * artifacts/<run>/round-<n>.json of a command loop: what a round came to. Derived from the journal, replaced whole.
 */
export interface RoundReport {
  formatVersion: 1
  run: string
  /**
   * The loop's name.
   */
  loop: string
  /**
   * From 1.
   */
  round: number
  simulated: boolean
  /**
   * ISO 8601.
   */
  startedAt: string
  /**
   * ISO 8601.
   */
  endedAt: string
  /**
   * How long it ran.
   */
  seconds: number
  /**
   * Whether everything passed.
   */
  healthy: boolean
  /**
   * In words, a line.
   */
  summary: string
  /**
   * In the order in which they ran.
   */
  steps: RoundStep[]
  /**
   * By metric; a number that could not be had is absent.
   */
  metrics: {
    [k: string]: number
  }
  /**
   * What went wrong last and is not mended.
   */
  lastError?: string
  checkpoint?: Checkpoint
}
/**
 * A command that ran.
 */
export interface RoundStep {
  /**
   * As in `fix`.
   */
  step: string
  /**
   * Its id in the journal.
   */
  effect: string
  /**
   * ISO 8601.
   */
  startedAt: string
  /**
   * Milliseconds it took.
   */
  ms?: number
  /**
   * What a check said, or how a command ended.
   */
  result: 'pass' | 'fail' | 'inconclusive' | 'ok' | 'failed' | 'cut' | 'lost' | 'running'
  exit?: Exit
  /**
   * What it measured.
   */
  value?: number
  /**
   * What went wrong, in words.
   */
  message?: string
  gates?: GateFinding
  /**
   * Relative to the run's folder.
   */
  log: string
}
/**
 * run.json: what a run was started with. Written once.
 */
export interface RunRecord {
  formatVersion: 1
  /**
   * Run id; ids sort by time.
   */
  run: string
  /**
   * ISO 8601.
   */
  createdAt: string
  simulated: boolean
  seed?: number
  /**
   * The project's root, absolute.
   */
  root: string
  plan: Plan
  /**
   * SHA-256 of the plan without its limits and places.
   */
  planDigest: string
  inputs: {
    [k: string]: unknown
  }
  parent?: ParentRun
  /**
   * What the loop around this one gives to all of its tasks: a point of view, results.
   */
  handed?: Handed[]
}
/**
 * The run that this one is a part of, of a loop inside another.
 */
export interface ParentRun {
  /**
   * Its id.
   */
  run: string
  /**
   * The effect of that run that this one carries out.
   */
  effect: string
}
export interface Handed {
  name: string
  text: string
}
/**
 * What `loop score --format json` prints.
 */
export interface ScoreSheet {
  files: ScoredFile[]
}
/**
 * A loop and its scores.
 */
export interface ScoredFile {
  /**
   * Of its file; of a loop inside a project file, with its JSON pointer after a `#`.
   */
  path: string
  /**
   * By profile; one that does not fit the loop is left out.
   */
  scores: {
    'lrs-1'?: ProfileScore
    'loopkit-0.1'?: ProfileScore
    'les-design-1'?: ProfileScore
    'les-core-1.0'?: ProfileScore
    'les-discipline-1.0'?: ProfileScore
  }
}
/**
 * One side of a score, on the scale of the score.
 */
export interface ProfileCategory {
  id: string
  /**
   * Share of the whole, 0..1.
   */
  weight: number
  /**
   * 0..1 by a LES profile; 0..100 by an LRS profile.
   */
  value: number
  /**
   * What the value is made of, by a profile that judges.
   */
  criteria?: ProfileCriterion[]
}
/**
 * One named criterion of a category; those of a category have 100 points together.
 */
export interface ProfileCriterion {
  id: string
  /**
   * Points.
   */
  earned: number
  /**
   * Points.
   */
  possible: number
  /**
   * Why.
   */
  reason: string
  /**
   * What would earn more.
   */
  fix?: string
  /**
   * Where it was seen, when that is in the loop's own file.
   */
  line?: number
  place?: ReportPlace
}
/**
 * A Loop Trace 1.0: what `loop trace` exports of a run. Further members are allowed everywhere; those that the published format does not name are marked as additions.
 */
export interface LoopTrace {
  trace_version: '1.0'
  /**
   * What was run; here the id of the run.
   */
  loop_id: string
  loop_name: string
  /**
   * The document, relative to the project's root where it is inside it.
   */
  spec_path?: string
  /**
   * ISO 8601.
   */
  started_at: string
  /**
   * ISO 8601; absent while the run is not over.
   */
  ended_at?: string
  /**
   * Absent while the run is not over.
   */
  success?: boolean
  /**
   * Absent while the run is not over; `metadata.reason` has the engine's own word.
   */
  termination_reason?:
    | 'goal_met'
    | 'budget_exhausted'
    | 'human_stop'
    | 'error'
    | 'stall'
    | 'safety_violation'
    | 'timeout'
    | 'max_iterations'
    | 'cost_exceeded'
    | 'evaluator_error'
  /**
   * All that counted against limits in money.
   */
  total_cost_usd?: number
  /**
   * What was done, in order; several entries may belong to one iteration.
   *
   * @minItems 1
   */
  iterations: TraceEntry[]
  metadata?: TraceMetadata
}
/**
 * One call of a worker, one verdict of an evaluator, or one loop inside.
 */
export interface TraceEntry {
  /**
   * From 0.
   */
  iteration: number
  /**
   * ISO 8601; when it began, as the journal has it.
   */
  timestamp: string
  worker_id?: string
  /**
   * Its beginning when it is long.
   */
  worker_output?: string
  /**
   * 0 to 1, by evaluator; absent when it could not tell.
   */
  evaluator_scores?: {
    [k: string]: number
  }
  /**
   * What it counted as. All entries together are the total.
   */
  cost_usd?: number
  /**
   * What was found wrong, and what was sent back.
   */
  feedback?: string[]
  /**
   * An addition: what the entry is about.
   */
  kind?: 'worker' | 'evaluator' | 'loop'
  /**
   * An addition.
   */
  evaluator_id?: string
  /**
   * An addition: the run of a loop inside, which has a trace of its own.
   */
  child_run?: string
  /**
   * An addition: its id in the journal; of a person's verdict, that of the ask.
   */
  effect?: string
  /**
   * An addition: the make-and-check attempt, from 1.
   */
  round?: number
  /**
   * An addition: from 1.
   */
  attempt?: number
  /**
   * An addition: `lost` when its driver died before its end.
   */
  status?: 'ok' | 'failed' | 'cut' | 'lost' | 'running'
  /**
   * An addition: ISO 8601.
   */
  ended_at?: string
  /**
   * An addition: input and output.
   */
  tokens?: number
  /**
   * An addition.
   */
  verdict?: 'pass' | 'fail' | 'inconclusive'
  /**
   * An addition: how far the checker is from the makers.
   */
  independence?: 'same-agent' | 'same-model' | 'same-vendor' | 'other'
  /**
   * An addition, as in `F7`.
   */
  failure_codes?: string[]
  /**
   * An addition: guards that found something.
   */
  guards?: TraceGuard[]
  /**
   * An addition: the skill that the worker was given, with the SHA-256 of its text.
   */
  skill?: {
    name: string
    sha256: string
  }
  /**
   * An addition: false where nobody reported the cost, and the declared ceiling counts.
   */
  cost_reported?: boolean
  /**
   * An addition: of a dry run.
   */
  simulated?: boolean
  /**
   * An addition: done by a stand-in that plays a fixed script.
   */
  scripted?: boolean
}
export interface TraceGuard {
  guard: string
  action: string
}
/**
 * What a trace says about itself; all of it is an addition.
 */
export interface TraceMetadata {
  /**
   * Whether it is a dry run: nothing in it is a measurement then.
   */
  simulated: boolean
  run?: string
  dialect?: string
  /**
   * Which version of the document it was, where that says.
   */
  spec_version?: string
  /**
   * SHA-256 of the document's text.
   */
  spec_hash?: string
  /**
   * SHA-256 of what the loop does, without its limits.
   */
  plan_digest?: string
  /**
   * As in the heartbeat.
   */
  status?: string
  /**
   * Why the run ended, in the engine's own word.
   */
  reason?: string
  condition?: string
  /**
   * That of the run's diagnosis, whether it is over or not.
   */
  failure_code?: string
  /**
   * The line of the document that the condition comes from, as in `loops/mend.yaml:12:5`.
   */
  place?: string
  /**
   * What went wrong in the run; absent when nothing did.
   */
  detected_failures?: TraceFailure[]
  /**
   * The best so far, from 0 like those of the entries.
   */
  best_iteration?: number
  /**
   * Of a dry run.
   */
  seed?: number
  /**
   * Of a loop inside another.
   */
  parent_run?: string
  parent_effect?: string
  total_tokens?: number
  /**
   * How much of the total nobody reported.
   */
  assumed_cost_usd?: number
}
export interface TraceFailure {
  code: string
  message: string
}
/**
 * What a checking agent must print: this JSON object and nothing else.
 */
export interface VerdictReply {
  /**
   * `inconclusive` when it cannot be told; never a pass.
   */
  verdict: 'pass' | 'fail' | 'inconclusive'
  /**
   * How good the work is.
   */
  score?: number
  /**
   * One entry for each criterion, with evidence.
   *
   * @minItems 1
   */
  criteria: Criterion[]
  /**
   * Failure codes, of work that does not pass: `fail.` and a slug of specs/failure-codes.md.
   */
  codes?: string[]
  /**
   * In a sentence.
   */
  summary?: string
}
