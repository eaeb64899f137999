// The public API as it was last reviewed; `npm run api` takes over what is built. Nothing imports this file.

type CostGroups = CostGroup[];
/**
 * Why a run is over, in a word.
 */
type EndReason = 'checks-passed' | 'tasks-done' | 'accepted' | 'rounds-exhausted' | 'check-inconclusive' | 'check-changed-workspace' | 'task-failed' | 'choice-failed' | 'stopped' | 'goal-met' | 'safety-violation' | 'max-iterations' | 'cost-exceeded' | 'timeout' | 'evaluator-error' | 'human-rejected' | 'stalled' | 'nothing-to-improve' | 'blocked' | 'record-failed';
/**
 * One line of journal.ndjson: the body of an event, its sequence number and times, and `sum`, the CRC-32 (eight hexadecimal digits) of the line's JSON text without that last member.
 */
type JournalLine = {
    seq: number;
    at: string;
    t: number;
    sum: string;
} & EventBody;
type EventBody = RunStarted | RunResumed | IterationStarted | RoundStarted | IterationEnded | RolledBack | EffectStarted | EffectBegun | EffectSpawned | ToolStarted | ToolFinished | ConnectorStarted | ConnectorSpawned | ConnectorReady | ConnectorEnded | EffectFinished | EffectLost | EffectResumed | AskAnswered | RunPaused | RunWaiting | RunInterrupted | RunEnded;
/**
 * An agent step, several side by side (`parallel`), several in order (`agents`), or a choice (`when`, `then`, `else`).
 */
type Step$1 = AgentStep | ParallelStep | SequenceStep | ConditionalStep;
/**
 * @minItems 1
 */
type Names$1 = string | string[];
/**
 * The value of a header, or the environment variable that holds it.
 */
type HeaderValue = string | {
    env: string;
};
/**
 * Where something is in the output: a JSON pointer into each value of it, the last one that is there; or more exactly; or several of these, of which the first that finds something counts.
 *
 * @minItems 1
 */
type Reading = Pointer | Selector | (Pointer | Selector)[];
/**
 * A command: the program and its arguments as a list, or as a text that is parted at its spaces.
 */
type ListedCommand = string | string[];
/**
 * A loop; its name is the key and may be left out.
 */
type InlineLoop = Partial<Pick<Loop, 'name'>> & Omit<Loop, 'name'>;
/**
 * A JSON pointer (RFC 6901) in which `*` stands for every member.
 */
type Path = string;
/**
 * A JSON pointer (RFC 6901).
 */
type Pointer = string;
/**
 * A place in the output, of several.
 */
type OneReading = Pointer | Selector;
/**
 * One who judges: a function (`deterministic`), a model with a rubric (`llm_rubric`), or a person (`human`).
 */
type LssEvaluator = LssDeterministicEvaluator | LssRubricEvaluator | LssHumanEvaluator;
/**
 * When the loop ends. At least one of the three lists has an entry.
 */
type LssTermination = {
    success?: LssSuccess[];
    failure?: LssFailure[];
    stall?: LssStall[];
};
/**
 * 0..1 with four decimals.
 */
type ObservedValue = number;
/**
 * 0..100 with one decimal.
 */
type ObservedDisplay = number;
/**
 * As of every LES score.
 */
type ObservedBand = 'production-grade' | 'strong' | 'functional' | 'fragile' | 'non-viable';
/**
 * The formula and its version; after a `+` what was added to it.
 */
type ObservedProfile = string;
/**
 * A shell command, several, or several with names.
 *
 * @minItems 1
 */
type OpenLoopStep = string | string[] | OpenLoopCommand | {
    [name: string]: string | OpenLoopCommand;
};
/**
 * What commands print with `--format json` that is no format of its own: which of these, the command tells. `loop validate` prints a report, `loop score` scores, `loop score --observed` observed scores, `loop doctor`, `loop agents`, `loop trace` and `loop status <run>` what the schemas of these names say; with `--format ndjson` a run prints the lines of its journal without `sum`, those of a dry run with `simulated`.
 */
type CommandOutput = RunOutput | RunListOutput | AskListOutput | ReplayOutput | RunDiffOutput | PruneOutput | ConversionOutput;
/**
 * What a loop has by one profile.
 */
type ProfileScore = {
    [k: string]: unknown;
};
/**
 * What `loop agents --format json` prints: the agents that a project declares, and what is there of them.
 */
interface AgentList {
    /**
     * Absolute path of the project.
     */
    root: string;
    /**
     * In the order of the project file.
     */
    agents: AgentState[];
}
/**
 * An agent, and what of it is there.
 */
interface AgentState {
    name: string;
    /**
     * A program of its own, an agent CLI that is known, or a model over HTTP.
     */
    kind: 'program' | 'preset' | 'model';
    preset?: string;
    /**
     * Of a model.
     */
    provider?: string;
    model?: string;
    /**
     * What is started.
     */
    program?: string;
    /**
     * The file it is started from, when it is there.
     */
    found?: string;
    /**
     * Why it cannot be started.
     */
    missing?: string;
    /**
     * Of a preset: whether it may change files.
     */
    write?: boolean;
    /**
     * Who would be paid for a call that begins now, as far as it is known.
     */
    lane?: 'api' | 'subscription' | 'local' | 'unknown';
    ceiling?: Ceiling;
    /**
     * The variables that it may see: set or not, and never their values.
     */
    env: AgentVariable[];
    /**
     * What it says its version is; only when it was asked.
     */
    version?: string;
    login?: AgentLogin;
    /**
     * Why it could not be asked.
     */
    problem?: string;
    /**
     * Of a preset: whether tests of this project can run the real program; else it was written from its documentation.
     */
    tried?: boolean;
}
/**
 * The most that one call can use. It is reserved before the call; needed where a budget limits tokens or money.
 */
interface Ceiling {
    /**
     * Input and output tokens.
     */
    tokens?: number;
    /**
     * US dollars; 0 for a program that costs nothing.
     */
    costUsd?: number;
}
interface AgentVariable {
    name: string;
    set: boolean;
}
/**
 * Whether it says that somebody is logged in; only when it was asked, and can be.
 */
interface AgentLogin {
    ok: boolean;
    message: string;
}
/**
 * answers/<id>.json: the reply. The first one written counts.
 */
interface AnswerFile {
    formatVersion: 1;
    /**
     * Ask id.
     */
    ask: string;
    /**
     * One of the ask's options.
     */
    choice: string;
    /**
     * A remark; makers are given it.
     */
    note?: string;
    /**
     * ISO 8601.
     */
    answeredAt: string;
    /**
     * The text of an option that takes one.
     */
    text?: string;
    /**
     * The `digest` of what the question showed, where it has one. For anything else the answer does not count.
     */
    digest?: string;
}
/**
 * asks/<id>.json: a question, for whoever shows it.
 */
interface AskFile {
    formatVersion: 1;
    id: string;
    run: string;
    loop: string;
    /**
     * ISO 8601.
     */
    askedAt: string;
    kind: string;
    question: string;
    /**
     * @minItems 1
     */
    options: {
        choice: string;
        means: string;
        /**
         * Whether a text comes with it, used in place of what is shown. Without it, none is taken.
         */
        text?: 'required' | 'optional';
    }[];
    /**
     * ISO 8601. From then on no answer counts.
     */
    expiresAt?: string;
    /**
     * Whom it is for, as the document says.
     */
    queue?: string;
    shown?: AskShown;
    /**
     * What happens at `expiresAt` without an answer, in words. Without `expiresAt` the run waits until somebody answers.
     */
    onTimeout?: string;
}
/**
 * The text that it is about, to be edited where an option takes a text.
 */
interface AskShown {
    /**
     * Relative to the project's root.
     */
    file: string;
    /**
     * SHA-256 of what is asked about. An answer counts for nothing else.
     */
    digest?: string;
}
/**
 * What `loop status --cost` prints: what runs of a project spent. Dry runs stand apart, and nothing is the sum of both.
 */
interface CostReport {
    formatVersion: 1;
    /**
     * Only calls that began from then on, ISO 8601.
     */
    since?: string;
    real: CostBook;
    simulated: CostBook;
    /**
     * Runs that are driven now or have calls whose end nobody saw yet; these calls are in no sum.
     */
    unfinished: UnfinishedCosts[];
    /**
     * Runs whose record cannot be read.
     */
    damaged: DamagedCosts[];
}
/**
 * What runs spent, in whole and by what it was spent on.
 */
interface CostBook {
    /**
     * How many runs, those inside others among them.
     */
    runs: number;
    total: Spent;
    loops: CostGroups;
    agents: CostGroups;
    models: CostGroups;
    days: CostGroups;
}
/**
 * Calls and what they used.
 */
interface Spent {
    /**
     * Calls of agents.
     */
    calls: number;
    /**
     * How many of them did not report all of their tokens, or in lanes where it matters their cost.
     */
    unreported: number;
    usd: SpentUsd;
    tokens: SpentTokens;
    lanes: LaneSpent[];
}
/**
 * US dollars.
 */
interface SpentUsd {
    reported: number;
    /**
     * What counts because nobody reported it.
     */
    assumed: number;
}
/**
 * Tokens, of all lanes.
 */
interface SpentTokens {
    input: number;
    output: number;
    /**
     * Of the input, what came from a cache.
     */
    cachedInput: number;
    /**
     * Of the output, what was reasoning.
     */
    reasoning: number;
    /**
     * What counts beyond these against limits, because nobody reported it.
     */
    assumed: number;
}
/**
 * What was used in one lane.
 */
interface LaneSpent {
    /**
     * Who is paid; `api` where nobody says. `scripted`: nobody, a stand-in played a script.
     */
    lane: 'api' | 'subscription' | 'local' | 'unknown' | 'scripted';
    calls: number;
    usd: SpentUsd;
    /**
     * Input, output and assumed.
     */
    tokens: number;
}
/**
 * What was spent on one loop, agent, model or day.
 */
interface CostGroup {
    /**
     * Absent where it is not known, as the model of a program that was told none.
     */
    name?: string;
    spent: Spent;
}
/**
 * A run with more to come.
 */
interface UnfinishedCosts {
    run: string;
    loop: string;
    simulated: boolean;
    status: 'running' | 'interrupted' | 'paused' | 'waiting';
    /**
     * Calls whose end nobody saw yet.
     */
    calls: number;
    held: Reserve;
}
/**
 * The worst case of a call, held back before it starts.
 */
interface Reserve {
    tokens: number;
    usd: number;
}
/**
 * A run whose record cannot be read.
 */
interface DamagedCosts {
    run: string;
    reason: string;
    /**
     * Whether what it spent is in the sums all the same, as the run around it has it on record.
     */
    counted: boolean;
}
/**
 * How a run stands and why, what went wrong in it, the best it came to so far, and what to do next. Derived from the journal; see specs/failure-codes.md.
 */
interface Diagnosis {
    status: 'running' | 'paused' | 'waiting' | 'interrupted' | 'done' | 'failed';
    /**
     * Of a dry run, in which nothing is detected: nothing of it is a measurement.
     */
    simulated: boolean;
    /**
     * A word of the one vocabulary: that of `run.ended`, and three for runs that are not over. A run that a limit pauses has the word of one that a limit ends.
     */
    reason: EndReason | ('running' | 'waiting' | 'interrupted');
    /**
     * What holds, in words, as in `at most 4 iterations`.
     */
    condition: string;
    place?: Place;
    /**
     * The failure code, as in `F7`: that of `run.ended`, else the gravest that was detected. Absent where none applies.
     */
    code?: string;
    /**
     * What went wrong, the gravest first.
     */
    detected: DetectedFailure[];
    best?: BestResult;
    /**
     * What to do, a sentence each, the most urgent first.
     */
    next: string[];
}
/**
 * Where in a document something is declared.
 */
interface Place {
    file: string;
    /**
     * From 1.
     */
    line: number;
    /**
     * From 1.
     */
    column: number;
    /**
     * JSON pointer into the document.
     */
    pointer: string;
}
/**
 * A way in which the run went wrong, and what shows it.
 */
interface DetectedFailure {
    /**
     * As in `F7`.
     */
    code: string;
    slug: string;
    severity: 'critical' | 'high' | 'medium';
    /**
     * What happened, in a sentence.
     */
    message: string;
    evidence: FailureEvidence;
    place: Place;
    remedy: string;
}
/**
 * What in the record shows it.
 */
interface FailureEvidence {
    /**
     * Ids of effects, and of asks where a person judged. Of many, the first and the last.
     */
    effects: string[];
    iterations: number[];
    /**
     * What was measured, by name.
     */
    numbers: {
        [k: string]: number;
    };
    /**
     * What it was measured against, by name.
     */
    thresholds: {
        [k: string]: number;
    };
}
/**
 * The best iteration, or round, so far.
 */
interface BestResult {
    iteration: number;
    round: number;
    /**
     * The metric that makes it the best; absent where its checks do, or where nothing was measured.
     */
    by?: string;
    /**
     * By metric; in a loop of rounds, the scores by check.
     */
    metrics: {
        [k: string]: number;
    };
    /**
     * What its tasks produced.
     */
    outputs: BestOutput[];
    /**
     * Why the outputs are not given: a guard keeps them, or has not looked at them.
     */
    withheld?: string;
}
interface BestOutput {
    /**
     * Id of the task, or of the loop inside.
     */
    task: string;
    /**
     * The effect that produced it.
     */
    effect: string;
    output: Output;
}
/**
 * What a task or a check produced.
 */
interface Output {
    /**
     * The text, or its beginning when it is long.
     */
    text: string;
    /**
     * Length of the whole in UTF-8.
     */
    bytes: number;
    /**
     * Where the whole is, relative to the run's folder.
     */
    file?: string;
    /**
     * Whether even the file holds only the beginning and the end.
     */
    truncated?: boolean;
    /**
     * A person gave it in place of what the agent had made.
     */
    edited?: boolean;
}
/**
 * What `loop doctor --format json` prints: whether all is there that runs of some loops need.
 */
interface DoctorReport {
    /**
     * What was looked at: the workspace of an `openloop.json`, a project with all its loops, or one loop file.
     */
    kind: 'workspace' | 'project' | 'file';
    /**
     * Absolute path of the folder that its runs belong to.
     */
    root: string;
    /**
     * Names of the loops that could be looked into.
     */
    loops: string[];
    /**
     * In the order in which they were looked for.
     */
    findings: DoctorFinding[];
    summary: {
        ok: number;
        warnings: number;
        errors: number;
    };
}
/**
 * How it stands with one thing.
 */
interface DoctorFinding {
    /**
     * What was looked for, as in `command/missing`. Several findings may have the same.
     */
    id: string;
    /**
     * `error`: a run will not begin, or not come to its end. `warning`: it may not, or something waits for a person.
     */
    status: 'ok' | 'warning' | 'error';
    /**
     * Of what: a file, a command of a loop, a run, a variable.
     */
    about: string;
    /**
     * How it stands.
     */
    message: string;
    /**
     * What to do about it.
     */
    fix?: string;
    place?: Place;
}
/**
 * heartbeat.json: what is going on now. Derived from the journal, replaced whole.
 */
interface Heartbeat {
    formatVersion: 1;
    run: string;
    /**
     * The run's folder, relative to the project's root.
     */
    folder?: string;
    loop: string;
    simulated: boolean;
    status: 'running' | 'paused' | 'waiting' | 'interrupted' | 'done' | 'failed';
    /**
     * Why it is not running, in words.
     */
    reason?: string;
    place?: Place;
    /**
     * When this was written, ISO 8601.
     */
    at: string;
    /**
     * The last journal line it reflects.
     */
    seq: number;
    iteration: number;
    round: number;
    running: RunningEffect[];
    pots: Pot[];
    tasks: TaskStatus[];
    /**
     * What the checks said in this iteration.
     */
    checks?: CheckStatus[];
    pace?: Pace;
    /**
     * Id of the open ask.
     */
    ask?: string;
    /**
     * Until when the open ask can be answered, ISO 8601. Without it, there is no end.
     */
    expiresAt?: string;
    /**
     * What happens then without an answer, in words.
     */
    onTimeout?: string;
    /**
     * Whether all is as it should be.
     */
    normal: boolean;
    /**
     * Why not.
     */
    abnormal?: string;
    diagnosis?: Diagnosis;
}
interface RunningEffect {
    effect: string;
    kind: string;
    target: string;
    /**
     * ISO 8601.
     */
    since: string;
    pid?: number;
    /**
     * Relative to the run's folder.
     */
    log?: string;
    /**
     * What it is called in the document.
     */
    step?: string;
    /**
     * The program and its arguments, at most 200 characters of them.
     */
    command?: string;
    /**
     * The tool that its model uses now.
     */
    tool?: string;
}
/**
 * A budget's state.
 */
interface Pot {
    unit: 'iterations' | 'seconds' | 'tokens' | 'usd';
    /**
     * Used so far, what is assumed included.
     */
    used: number;
    /**
     * How much of it nobody reported: it counts at the ceiling that was declared.
     */
    assumed: number;
    /**
     * Held back for calls under way.
     */
    reserved: number;
    /**
     * null: no limit.
     */
    max: number | null;
    /**
     * What it is a budget of; the run unless told.
     */
    per?: 'run' | 'iteration' | 'task' | 'day' | 'project';
    /**
     * Id of the task, for `per: task`.
     */
    task?: string;
}
interface TaskStatus {
    id: string;
    label: string;
    status: 'pending' | 'running' | 'done' | 'failed' | 'skipped' | 'blocked';
}
interface CheckStatus {
    id: string;
    label: string;
    verdict: 'pending' | 'running' | 'pass' | 'fail' | 'inconclusive';
    /**
     * What it measured.
     */
    value?: number;
}
/**
 * How fast it goes, by the last iterations. Absent until one has ended.
 */
interface Pace {
    /**
     * Mean of the last iterations.
     */
    secondsPerIteration: number;
    /**
     * As many as the limit leaves, the one under way included.
     */
    iterationsLeft?: number;
    /**
     * When the last of them would end at this pace, ISO 8601; it may well be done before.
     */
    eta?: string;
}
/**
 * A run begins.
 */
interface RunStarted {
    type: 'run.started';
    /**
     * Run id.
     */
    run: string;
    /**
     * True for a dry run: every effect is simulated.
     */
    simulated: boolean;
    seed?: number;
    inputs: {
        [k: string]: unknown;
    };
    limits: Limit[];
    /**
     * What the loop around this one leaves to it; counts where it is tighter than its own limits.
     */
    granted?: Limit[];
}
/**
 * A hard limit of a run.
 */
interface Limit {
    unit: 'iterations' | 'seconds' | 'tokens' | 'usd';
    /**
     * In that unit.
     */
    max: number;
    /**
     * Who set it.
     */
    origin: 'loop' | 'project' | 'command-line';
    place?: Place;
    /**
     * What it is a limit of; a run unless told.
     */
    per?: 'run' | 'iteration' | 'task' | 'project' | 'day';
    /**
     * Id of the task, for `per: task`.
     */
    task?: string;
    /**
     * What is done at the limit: the run pauses and can be taken up, it ends, it is slowed down, or it is told. `pause` unless told.
     */
    onExceed?: 'pause' | 'halt' | 'throttle' | 'warn';
    approach?: LimitApproach;
}
/**
 * What is done near the limit.
 */
interface LimitApproach {
    /**
     * From how much of the limit on.
     */
    percent: number;
    action: 'warn' | 'throttle' | 'halt';
}
/**
 * A driver takes the run up again.
 */
interface RunResumed {
    type: 'run.resumed';
    /**
     * The limits from now on.
     */
    limits: Limit[];
    /**
     * What the loop around this one leaves to it; counts where it is tighter than its own limits.
     */
    granted?: Limit[];
}
/**
 * A fresh pass begins.
 */
interface IterationStarted {
    type: 'iteration.started';
    iteration: number;
    /**
     * Why; `next` unless told.
     */
    because?: 'next' | 'retry' | 'asked';
}
/**
 * A make-and-check attempt begins.
 */
interface RoundStarted {
    type: 'round.started';
    round: number;
    /**
     * Ids of the tasks that run in this round.
     */
    tasks: string[];
    because: 'first' | 'check-failed' | 'task-failed' | 'asked';
}
/**
 * Every task and check of an iteration has ended.
 */
interface IterationEnded {
    type: 'iteration.ended';
    /**
     * From 1.
     */
    iteration: number;
    /**
     * By metric; a number that could not be had is absent.
     */
    metrics: {
        [k: string]: number;
    };
    /**
     * Id of the check that alone keeps it from success.
     */
    vetoed?: string;
    used: IterationUse;
    /**
     * Whether its primary metric is the best so far.
     */
    best: boolean;
}
/**
 * What it used.
 */
interface IterationUse {
    seconds: number;
    tokens: number;
    usd: number;
}
/**
 * The last changes were taken back.
 */
interface RolledBack {
    type: 'changes.rolled-back';
    /**
     * The iteration whose prompts and parameters count again; 0 for those of the document.
     */
    to: number;
    because: 'metric-drop' | 'safety-failure';
    message?: string;
    place?: Place;
}
/**
 * Written, and on disk, before the effect begins.
 */
interface EffectStarted {
    type: 'effect.started';
    effect: Effect;
    /**
     * SHA-256 of what the agent was given.
     */
    digest?: string;
    permit?: Permit;
    /**
     * It has to wait first, as after a failure or at a limit that slows down: it has not begun before `effect.begun`.
     */
    waits?: true;
    called?: Called;
    skill?: SkillUse;
}
/**
 * Something the driver does in the world.
 */
interface Effect {
    /**
     * Unique in the run; safe as a file name.
     */
    id: string;
    kind: 'task' | 'check' | 'choice' | 'ask' | 'remember' | 'child' | 'feedback' | 'improve' | 'guard' | 'record';
    /**
     * Id of the task, check or choice.
     */
    target: string;
    iteration: number;
    round: number;
    /**
     * From 1; more than 1 when the effect is done again.
     */
    attempt: number;
    /**
     * What a resumed run does when it finds the effect started and not finished.
     */
    policy: 'retry' | 'reconcile' | 'ask';
    reserve: Reserve;
    /**
     * Done by a stand-in that plays a fixed script.
     */
    scripted?: boolean;
    /**
     * Milliseconds to wait before it begins, after it failed before or because a limit slows down.
     */
    delayMs?: number;
    /**
     * What a question is about: a condition, a guard, a check, a change.
     */
    about?: string;
}
/**
 * The approval that lets an irreversible effect happen. It is used up by it.
 */
interface Permit {
    /**
     * Ask id.
     */
    ask: string;
    /**
     * SHA-256 of what was approved.
     */
    digest: string;
    /**
     * Whether a person had edited the text.
     */
    edited?: boolean;
}
/**
 * Who is called, of a task or a check that calls an agent.
 */
interface Called {
    /**
     * Its name.
     */
    agent: string;
    /**
     * The model that it is asked to use, by its provider's name for it, where one is named.
     */
    model?: string;
    /**
     * Whose model that is, as far as the document says.
     */
    provider?: string;
}
/**
 * The skill that the agent was given.
 */
interface SkillUse {
    /**
     * As the plan names it.
     */
    skill: string;
    /**
     * What it calls itself.
     */
    name: string;
    /**
     * SHA-256 of its whole text, in hexadecimal digits.
     */
    sha256: string;
}
/**
 * Of an effect that had to wait: written, and on disk, before it begins. One that a crash cut off before it had not begun, and begins again.
 */
interface EffectBegun {
    type: 'effect.begun';
    /**
     * Effect id.
     */
    effect: string;
}
/**
 * A program was started for the effect.
 */
interface EffectSpawned {
    type: 'effect.spawned';
    /**
     * Effect id.
     */
    effect: string;
    /**
     * Process id, and id of its process group.
     */
    pid: number;
    /**
     * What tells this process from a later one with the same id.
     */
    birth?: string;
}
/**
 * A model begins to use a tool. On disk before the use begins, where it may change something; written, where it does not.
 */
interface ToolStarted {
    type: 'tool.started';
    /**
     * Effect id.
     */
    effect: string;
    /**
     * Number of the use within the effect.
     */
    use: number;
    /**
     * As the project calls it.
     */
    tool: string;
    /**
     * SHA-256 of the tool and of exactly what it is given.
     */
    digest: string;
    /**
     * What it is given as JSON without secrets, or the beginning of that.
     */
    input: string;
    /**
     * It may change something outside the call.
     */
    changes?: true;
    permit?: Permit;
}
/**
 * The use of a tool ended.
 */
interface ToolFinished {
    type: 'tool.finished';
    /**
     * Effect id.
     */
    effect: string;
    /**
     * Number of the use within the effect.
     */
    use: number;
    /**
     * As the project calls it; of one that is not there, as the model calls it.
     */
    tool: string;
    /**
     * `failed`: it could not do what it was asked; `refused`: nothing began, for there is no such tool, or not with this input.
     */
    status: 'ok' | 'failed' | 'refused';
    /**
     * Length of the result in UTF-8.
     */
    bytes?: number;
    /**
     * Whether the model got only a part of it.
     */
    truncated?: boolean;
    /**
     * Milliseconds it took.
     */
    ms?: number;
    /**
     * SHA-256 of what the model got.
     */
    digest?: string;
    /**
     * Why it failed or was refused.
     */
    message?: string;
    /**
     * What guards saw in the result.
     */
    guards?: GuardFinding[];
}
/**
 * A guard that was broken, or could not be looked at.
 */
interface GuardFinding {
    /**
     * Its id.
     */
    guard: string;
    action: 'halt' | 'quarantine' | 'escalate_human' | 'warn' | 'strip';
    /**
     * What was seen, without what must not be shown.
     */
    message: string;
    /**
     * It could not be looked at; the action is that of `on_error`.
     */
    error?: boolean;
    /**
     * How many places were stripped.
     */
    count?: number;
    approval?: GuardApproval;
}
/**
 * Nothing goes on before a person decides about exactly this.
 */
interface GuardApproval {
    /**
     * SHA-256 of it. When it changes, a person is asked again.
     */
    digest: string;
    /**
     * What will be done, or what was made.
     */
    shows: string;
    /**
     * Whether a person is always asked. Nothing is broken then.
     */
    gate: boolean;
    /**
     * SHA-256 of all of it but the text, of a call.
     */
    frame?: string;
    /**
     * Where the whole text is, relative to the run's folder.
     */
    file?: string;
}
/**
 * An MCP server is about to be started, or connected to. Written before it is.
 */
interface ConnectorStarted {
    type: 'connector.started';
    /**
     * As the project calls it.
     */
    connector: string;
    /**
     * The how manyth start within the run.
     */
    start: number;
}
/**
 * The process that a connector became.
 */
interface ConnectorSpawned {
    type: 'connector.spawned';
    connector: string;
    start: number;
    /**
     * Process id, and id of its process group.
     */
    pid: number;
    /**
     * What tells this process from a later one with the same id.
     */
    birth?: string;
}
/**
 * It said which tools it has: after its start, or after it said that they changed.
 */
interface ConnectorReady {
    type: 'connector.ready';
    connector: string;
    start: number;
    /**
     * How many of its tools may be used.
     */
    tools: number;
    /**
     * SHA-256 of what it says of these: names, descriptions and inputs.
     */
    digest: string;
    /**
     * Tools that are listed in the project and that it has not, or that were left out, and why.
     */
    warnings?: string[];
}
/**
 * It was stopped, ended by itself, or could not be started.
 */
interface ConnectorEnded {
    type: 'connector.ended';
    connector: string;
    start: number;
    /**
     * Nobody had told it to.
     */
    failed?: true;
    /**
     * Why, where it failed.
     */
    message?: string;
}
/**
 * Written, and on disk, when the effect has ended.
 */
interface EffectFinished {
    type: 'effect.finished';
    /**
     * Effect id.
     */
    effect: string;
    /**
     * `cut`: stopped by the run's own time limit, or before it began; it will be done again.
     */
    status: 'ok' | 'failed' | 'cut';
    usage?: Usage;
    simulated?: boolean;
    /**
     * Milliseconds it took.
     */
    ms?: number;
    output?: Output;
    exit?: Exit;
    error?: Problem;
    verdict?: Verdict;
    /**
     * Files a check changed against the rule.
     */
    changed?: string[];
    /**
     * How a choice came out.
     */
    value?: boolean;
    ask?: Ask;
    scripted?: boolean;
    /**
     * Numbers that a task reports, by metric.
     */
    metrics?: {
        [k: string]: number;
    };
    /**
     * What guards saw in what went in or came out.
     */
    guards?: GuardFinding[];
    /**
     * What it put into memory.
     */
    writes?: MemoryWrite[];
    /**
     * What is sent back, for kind `feedback`.
     */
    messages?: FeedbackMessage[];
    improvement?: Improvement;
    child?: ChildResult;
    /**
     * Results that a guard changed or withheld before the run ends, for kind `guard`.
     */
    results?: GuardedResult[];
    /**
     * What is not as it should be although it ended.
     */
    warnings?: string[];
    /**
     * Whether a further try may help, of one that failed.
     */
    retryable?: boolean;
    /**
     * SHA-256 of what a check judged: the results, and the workspace by size, times and mode of its files. Equal means untouched; absent where the check looked at more than that.
     */
    work?: string;
    gates?: GateFinding;
    record?: RoundRecord;
    approval?: Approval;
    /**
     * Simulated: for real, a person would have had to approve it first, because it cannot be undone.
     */
    wouldAsk?: boolean;
    /**
     * How long the provider asked to be left alone, in milliseconds, of one that failed.
     */
    retryAfterMs?: number;
    /**
     * What its program calls the conversation, to look it up there.
     */
    session?: string;
}
/**
 * What a call used, as far as its agent reports it.
 */
interface Usage {
    /**
     * Of the prompt, with those from a cache.
     */
    inputTokens?: number;
    /**
     * Of the answer, with those of reasoning.
     */
    outputTokens?: number;
    costUsd?: number;
    /**
     * How many of the prompt's tokens came from the provider's cache.
     */
    cachedInputTokens?: number;
    /**
     * How many of the answer's tokens were reasoning.
     */
    reasoningTokens?: number;
    /**
     * Who is paid. `api`, or none: what it cost counts. `subscription`, `local`: nothing counts as money. `unknown`: at least what was held back counts.
     */
    lane?: 'api' | 'subscription' | 'local' | 'unknown';
}
/**
 * How a program ended.
 */
interface Exit {
    code?: number;
    signal?: string;
    timedOut?: boolean;
    /**
     * In words.
     */
    message?: string;
    /**
     * It was stopped because it neither printed nor worked.
     */
    stalled?: boolean;
    /**
     * It ran out of memory, by its end, the kernel or its own words.
     */
    outOfMemory?: boolean;
    /**
     * Most memory its processes held together, in bytes, as sampled.
     */
    maxMemoryBytes?: number;
    /**
     * Processor time its processes used, in seconds, as sampled.
     */
    cpuSeconds?: number;
}
/**
 * Why an effect failed.
 */
interface Problem {
    code: string;
    message: string;
    /**
     * End of what the program printed.
     */
    evidence?: string;
}
/**
 * What a check said.
 */
interface Verdict {
    verdict: 'pass' | 'fail' | 'inconclusive';
    score?: number;
    criteria: Criterion[];
    summary?: string;
    independence: 'same-agent' | 'same-model' | 'same-vendor' | 'other';
    /**
     * What a function measured, in the unit of the metric that reads it.
     */
    value?: number;
    /**
     * Failure codes.
     */
    codes?: string[];
}
/**
 * One criterion judged.
 */
interface Criterion {
    /**
     * What was judged.
     */
    criterion: string;
    verdict: 'pass' | 'fail' | 'inconclusive';
    /**
     * What was seen: quotes, file and line, output.
     */
    evidence: string;
    /**
     * The mark, for a criterion that has a scale.
     */
    mark?: number;
}
/**
 * A question that only a person can decide.
 */
interface Ask {
    /**
     * Unique in the project.
     */
    id: string;
    kind: 'rounds-exhausted' | 'check-inconclusive' | 'effect-lost' | 'check-changed-workspace' | 'stop-condition' | 'guard-broken' | 'person-check' | 'improvement' | 'guard-approval' | 'irreversible';
    question: string;
    /**
     * @minItems 1
     */
    options: AskOption[];
    /**
     * The effect it is about.
     */
    effect?: string;
    /**
     * Whether a text belongs to the answer.
     */
    text?: boolean;
    /**
     * ISO 8601. From then on the answer is `timeout`.
     */
    expiresAt?: string;
    /**
     * Whom it is for.
     */
    queue?: string;
    shown?: Shown;
    /**
     * What happens when nobody answers in time, in words.
     */
    onTimeout?: string;
}
interface AskOption {
    choice: string;
    means: string;
    /**
     * Whether a text comes with it. Without it, none is taken.
     */
    text?: 'required' | 'optional';
}
/**
 * The text that a person is asked about.
 */
interface Shown {
    /**
     * Where the whole is, relative to the run's folder.
     */
    file: string;
    /**
     * SHA-256 of what is asked about.
     */
    digest?: string;
}
/**
 * An entry of memory.
 */
interface MemoryWrite {
    key: string;
    /**
     * Id of the task, or `optimizer`.
     */
    by: string;
    /**
     * How often the key was written.
     */
    version: number;
    /**
     * The version that the writer had read; 0 for none.
     */
    basis?: number;
    conflict?: MemoryConflict;
}
/**
 * Another run wrote the key after this one had last seen it (F9). Both entries are kept.
 */
interface MemoryConflict {
    /**
     * The other run.
     */
    run: string;
    /**
     * What it wrote.
     */
    version: number;
}
/**
 * Something that is sent back.
 */
interface FeedbackMessage {
    /**
     * Id of the route.
     */
    route: string;
    to: 'task' | 'strategy' | 'person';
    /**
     * Id of the task.
     */
    target?: string;
    text: string;
    /**
     * Whether it was longer than the route allows.
     */
    cut?: boolean;
}
/**
 * A change that is to make the loop better.
 */
interface Improvement {
    type: 'prompt_refinement' | 'parameter_search' | 'memory_update' | 'structural' | 'manual';
    /**
     * What was changed, in a sentence.
     */
    message: string;
    prompts?: PromptVersion[];
    /**
     * The values that are tried next.
     */
    parameters?: Record<string, unknown>;
    /**
     * A person has to accept it first.
     */
    proposal?: boolean;
}
/**
 * A new version of a prompt.
 */
interface PromptVersion {
    task: string;
    /**
     * From 1.
     */
    version: number;
    /**
     * Where it is, relative to the folder of the run.
     */
    file: string;
    /**
     * The version it was made from; 0, or absent, for the instructions of the document.
     */
    basis?: number;
    /**
     * A person edited it.
     */
    edited?: boolean;
}
/**
 * What a loop inside this one came to.
 */
interface ChildResult {
    /**
     * Id of its run.
     */
    run: string;
    outcome: 'done' | 'failed' | 'paused' | 'waiting' | 'interrupted';
    reason?: string;
    /**
     * Of its last iteration, 0 to 1.
     */
    score?: number;
    /**
     * How its checks ended.
     */
    checks?: {
        [k: string]: 'pass' | 'fail' | 'inconclusive';
    };
    /**
     * What its tasks produced, by task.
     */
    outputs: {
        [k: string]: Output;
    };
    /**
     * Id of the ask it waits for.
     */
    ask?: string;
    /**
     * What it stands still for, because nothing of it is left in the limit of the whole.
     */
    spent?: 'tokens' | 'usd' | 'seconds';
    assumed?: Reserve;
}
/**
 * A result as it leaves the run; without an output it does not.
 */
interface GuardedResult {
    /**
     * Id of the task.
     */
    task: string;
    output?: Output;
}
/**
 * What the change of a task came to, and which gates it broke.
 */
interface GateFinding {
    /**
     * Files changed, at most 100 of them.
     */
    files: string[];
    /**
     * Lines added and removed.
     */
    lines: number;
    /**
     * The gates that it broke, in words.
     */
    broken: string[];
    /**
     * Whether it was taken back.
     */
    undone: boolean;
}
/**
 * What was kept of an iteration, for kind `record`.
 */
interface RoundRecord {
    /**
     * The report of the iteration, relative to the home of the loop.
     */
    report?: string;
    /**
     * The lesson learnt, relative to the home of the loop.
     */
    lesson?: string;
    checkpoint?: Checkpoint;
    standing?: Standing;
}
/**
 * What became of the files.
 */
interface Checkpoint {
    action: 'committed' | 'unchanged' | 'reset';
    branch: string;
    /**
     * The commit that the files are at now.
     */
    commit?: string;
}
/**
 * How good the files are that were left.
 */
interface Standing {
    /**
     * How many of the checks that look at the result passed.
     */
    passed: number;
    /**
     * The primary metric.
     */
    value?: number;
}
/**
 * Nothing was done: a person has to approve exactly this first. It counts for one call.
 */
interface Approval {
    /**
     * What is marked as irreversible, in words.
     */
    because: string;
    /**
     * SHA-256 of all of it. When it changes, a person is asked again.
     */
    digest: string;
    /**
     * SHA-256 of all of it but the text that is given to the agent.
     */
    frame: string;
    /**
     * What will be done.
     */
    shows: string;
    /**
     * Where the whole text is, relative to the run's folder.
     */
    file: string;
    /**
     * Whether a person may give another text in place of it.
     */
    edits?: boolean;
}
/**
 * A resumed run found the effect started and not finished; its reserve counts as spent.
 */
interface EffectLost {
    type: 'effect.lost';
    /**
     * Effect id.
     */
    effect: string;
    next: 'retry' | 'ask';
}
/**
 * A loop inside this one is taken up where it stopped; this much is held back for all of its run now.
 */
interface EffectResumed {
    type: 'effect.resumed';
    /**
     * Effect id.
     */
    effect: string;
    reserve: Reserve;
}
/**
 * A person decided.
 */
interface AskAnswered {
    type: 'ask.answered';
    /**
     * Ask id.
     */
    ask: string;
    choice: string;
    /**
     * Entries of memory that waited for the answer.
     */
    writes?: MemoryWrite[];
    /**
     * Why an entry that waited was not kept.
     */
    warnings?: string[];
    /**
     * What the person wrote.
     */
    note?: string;
    edited?: Edited;
    /**
     * What guards found in an edited text.
     */
    guards?: GuardFinding[];
    /**
     * Numbers that an edited text reports, by metric.
     */
    metrics?: {
        [k: string]: number;
    };
    error?: Problem;
}
/**
 * A text that a person gave in place of the one shown.
 */
interface Edited {
    /**
     * Where it is, relative to the run's folder.
     */
    file: string;
    /**
     * The text, or its beginning when it is long.
     */
    text: string;
    /**
     * Length of the whole in UTF-8.
     */
    bytes: number;
    /**
     * SHA-256 of what is approved with it.
     */
    digest: string;
}
/**
 * A limit was reached.
 */
interface RunPaused {
    type: 'run.paused';
    limit: Limit;
    /**
     * In the limit's unit.
     */
    used: number;
    /**
     * What the next call would have reserved.
     */
    needed?: number;
    /**
     * Run of the loop inside this one whose own limit it is.
     */
    run?: string;
}
/**
 * Nothing can go on before a person answers.
 */
interface RunWaiting {
    type: 'run.waiting';
    /**
     * Ask id.
     */
    ask: string;
    /**
     * Run of the loop inside this one that asks.
     */
    run?: string;
}
/**
 * The driver was told to stop.
 */
interface RunInterrupted {
    type: 'run.interrupted';
    signal: string;
}
/**
 * The run is over.
 */
interface RunEnded {
    type: 'run.ended';
    outcome: 'done' | 'failed';
    reason: EndReason;
    message?: string;
    place?: Place;
    /**
     * The stop condition in words, as in `quality >= 0.8, twice in a row`.
     */
    condition?: string;
    /**
     * Failure code, as in `F7`.
     */
    code?: string;
    best?: BestIteration;
}
/**
 * The best iteration so far.
 */
interface BestIteration {
    /**
     * From 1.
     */
    iteration: number;
    /**
     * Id of the primary metric.
     */
    metric?: string;
    value?: number;
}
/**
 * An amount in each unit that can be limited.
 */
interface Amounts {
    iterations: number;
    seconds: number;
    tokens: number;
    usd: number;
}
/**
 * A loop in the loopkit dialect: what starts it, the steps that do the work, who checks them, and the limits it keeps.
 */
interface Loop {
    /**
     * How the loop is called on the command line, in run records and in memory.
     */
    name: string;
    /**
     * The goal in a sentence or two. Agents and checkers are given it; the readiness score looks for something measurable in it.
     */
    description?: string;
    trigger: Trigger;
    /**
     * The steps, one after another.
     *
     * @minItems 1
     */
    pipeline: Step$1[];
    verify?: Verify;
    budget?: Budget;
    memory?: Memory;
    /**
     * Words to find the loop by.
     */
    tags?: string[];
}
/**
 * What starts the loop. `loop run` starts any loop by hand, whatever its trigger.
 */
interface Trigger {
    /**
     * `manual`: a person or a script. `cron`: a schedule. `webhook` and `event`: something happened elsewhere.
     */
    type: 'webhook' | 'cron' | 'manual' | 'event';
    /**
     * Which event, for `webhook` and `event`.
     */
    event?: 'pull_request' | 'push' | 'issues' | 'release' | 'workflow_dispatch';
    /**
     * The schedule in five or six cron fields, for `cron`.
     */
    cron?: string;
    /**
     * In words, for the reader.
     */
    description?: string;
}
/**
 * Who made the work and who checks it. The checker is never the maker.
 */
interface Verify {
    maker: Names$1;
    checker: Names$1;
    /**
     * What the work must fulfil, one sentence each. Without it, the makers' prompts are the criteria.
     *
     * @minItems 1
     */
    criteria?: string[];
    /**
     * How many make-and-check attempts an iteration has.
     */
    maxRounds?: number;
    /**
     * Whether the makers run again with the evidence when a check fails. False: the first failure counts as the last round.
     */
    autoRetry?: boolean;
    /**
     * After the last round without a pass: wait for a person, or end as failed.
     */
    onExhausted?: 'ask' | 'fail';
}
/**
 * Hard limits of one run. At a limit the run pauses with everything intact.
 */
interface Budget {
    /**
     * Input and output tokens of all agents and checkers together.
     */
    maxTokens?: number;
    /**
     * Minutes of active running; waiting and pauses do not count.
     */
    maxDurationMinutes?: number;
    /**
     * Make-and-check passes, first attempts and repeats alike.
     */
    maxIterations?: number;
    /**
     * US dollars.
     */
    maxCostUsd?: number;
}
/**
 * What a run leaves for the next one; it is part of every later prompt.
 */
interface Memory {
    /**
     * `filesystem`: files in the project. `memory`: gone with the process. `claude`: part of the format; no runtime here offers it.
     */
    store?: 'filesystem' | 'memory' | 'claude';
    /**
     * The folder, inside the project. Without it `.loop/memory/<loop>`.
     */
    path?: string;
    /**
     * `full`: outcome, verdicts and every output. `summary`: outcome, verdicts and the beginning of each output. `minimal`: the outcome alone.
     */
    persistence?: 'full' | 'summary' | 'minimal';
}
/**
 * One piece of work for one agent.
 */
interface AgentStep {
    /**
     * What the agent is asked to do.
     */
    prompt: string;
    /**
     * The name of the step; `verify` refers to it. Unique in the loop.
     */
    label?: string;
    /**
     * An entry of the project's `agents:`. Without it the entry `default` does the step.
     */
    agent?: string;
    /**
     * The model the agent should use; programs get it as LOOP_MODEL and as {model} in their arguments.
     */
    model?: string;
    /**
     * A skill that the agent is given ahead of the prompt: a SKILL.md or its folder, as a path in the project; a name, looked for in `skills/` of the project and then in the user's skills folder; or `npm:package/skill-name`, one of a package that the project has installed.
     */
    skill?: string;
    /**
     * Names of external systems the step needs. Its agent is given the tools of those that the project declares, where it can be; programs get the names as LOOP_CONNECTORS.
     */
    connectors?: string[];
    /**
     * What the step does cannot be undone. Each single call of its agent, in every round and iteration, waits until a person has approved exactly what will be done.
     */
    irreversible?: boolean;
}
/**
 * Agents that work at the same time. One that fails does not stop the others.
 */
interface ParallelStep {
    /**
     * @minItems 1
     */
    parallel: AgentStep[];
}
/**
 * Agents that work one after another; each is given what the one before produced.
 */
interface SequenceStep {
    /**
     * @minItems 1
     */
    agents: AgentStep[];
}
/**
 * A choice made when the steps before it have ended.
 */
interface ConditionalStep {
    /**
     * A CEL expression that gives true or false. It sees `steps` (label to {status, output}), `inputs`, `round` and `iteration`.
     */
    when: string;
    /**
     * The steps when it is true.
     *
     * @minItems 1
     */
    then: Step$1[];
    /**
     * The steps when it is false.
     *
     * @minItems 1
     */
    else?: Step$1[];
}
/**
 * The project file `loop.yaml`: what the loops of a project share.
 */
interface Project {
    /**
     * Version of the format.
     */
    version?: '1' | 1;
    settings?: Settings;
    /**
     * Who can carry out steps, by name. `default` does the steps that name none.
     */
    agents?: {
        [k: string]: Agent;
    };
    /**
     * Commands that judge the work, by name.
     */
    checks?: {
        [k: string]: Check;
    };
    /**
     * Tools and connectors that steps and workers name, by name. One that is not listed is like any other.
     */
    tools?: {
        [k: string]: Tool;
    };
    /**
     * MCP servers whose tools agents may use, by name: programs that are started here, or addresses.
     */
    connectors?: {
        [k: string]: Connector;
    };
    /**
     * Loops written in this file, by name; others are files of their own in `loops/`.
     */
    loops?: {
        [k: string]: InlineLoop;
    };
    /**
     * What models cost, by `provider/name`. Worst cases of loops that name a model are worked out from it; without a price, only declared ceilings count.
     */
    prices?: {
        [k: string]: Price;
    };
}
/**
 * Defaults for every loop of the project.
 */
interface Settings {
    defaultBudget?: Budget;
    defaultMemory?: Memory;
    /**
     * Whether a maker that checks itself is an error (true) or a warning (false).
     */
    enforceMakerChecker?: boolean;
    /**
     * How many agents of a run may work at the same time.
     */
    maxParallel?: number;
    dailyBudget?: SharedBudget;
    projectBudget?: SharedBudget;
}
/**
 * What all runs of a project together may use.
 */
interface SharedBudget {
    /**
     * Tokens of all agents together.
     */
    maxTokens?: number;
    /**
     * US dollars.
     */
    maxCostUsd?: number;
}
/**
 * Who does a step or judges: a program (any agent CLI, or a script) by its `command`, a known agent CLI by its `preset`, or a model over HTTP by its `provider`. It is exactly one of these.
 */
interface Agent {
    description?: string;
    /**
     * The program and its arguments; no shell is involved. {prompt}, {promptFile}, {model} and {workspace} are replaced inside arguments.
     *
     * @minItems 1
     */
    command?: string[];
    /**
     * With `command`: what is spoken with the program on its standard input and output. `acp` is the Agent Client Protocol, by which the prompt goes in and answer, tools and cost come out; `prompt` and `output` are not needed then.
     */
    protocol?: 'acp';
    /**
     * A known agent CLI: how it is called, what it may do and how its output is read follow from that.
     */
    preset?: 'claude' | 'codex' | 'gemini' | 'opencode' | 'aider' | 'goose' | 'pi' | 'cursor-agent' | 'amp';
    /**
     * With `preset`: further arguments, after those of the preset.
     */
    args?: string[];
    /**
     * With `preset` or `protocol`: whether it may change files of the project. Without it, it may read alone; of a protocol, as far as the program asks before it changes something.
     */
    write?: boolean;
    /**
     * How the prompt goes in: on standard input, as the last argument (or where {prompt} stands), or in a file whose path takes the place of {promptFile}, or is the last argument.
     */
    prompt?: 'stdin' | 'argument' | 'file';
    /**
     * Who is paid for it: `api` by use, which alone counts as money; `subscription`, or a model on this machine (`local`), which cost nothing further; `unknown`, where what a call may cost at most counts as its cost. Without it, what a program reports counts; of presets, see their page.
     */
    lane?: 'api' | 'subscription' | 'local' | 'unknown';
    /**
     * Whose protocol a model over HTTP is called by; `openai-compatible` is any server that speaks OpenAI's chat completions (Ollama, vLLM, LM Studio, OpenRouter, gateways).
     */
    provider?: 'anthropic' | 'openai' | 'google' | 'mistral' | 'openai-compatible';
    /**
     * Where the server is, of a model over HTTP; the provider's own without it. `openai-compatible` needs one.
     */
    baseUrl?: string;
    /**
     * Which of its two protocols OpenAI is called by.
     */
    api?: 'responses' | 'chat';
    /**
     * The environment variable that holds the key, of a model over HTTP. By default ANTHROPIC_API_KEY, OPENAI_API_KEY, GEMINI_API_KEY or MISTRAL_API_KEY, and no key for `openai-compatible`. The key is never written here.
     */
    apiKeyEnv?: string;
    /**
     * Further headers of each request; a value that is secret is named by the variable that holds it.
     */
    headers?: {
        [k: string]: HeaderValue;
    };
    /**
     * How varied the answers of a model over HTTP are. Not every model takes it.
     */
    temperature?: number;
    /**
     * From which share of the likeliest words a model over HTTP picks. Not every model takes it.
     */
    topP?: number;
    /**
     * Most tokens of one answer of a model over HTTP, its reasoning included. An answer that is cut off there has failed.
     */
    maxTokens?: number;
    /**
     * How much a model over HTTP reasons before it answers. Not every model takes it.
     */
    reasoningEffort?: 'low' | 'medium' | 'high';
    /**
     * Whether the server is asked for JSON that fits a schema where one is known. By default yes, and no for `openai-compatible`, where the prompt alone asks for it. What comes back is checked either way.
     */
    structuredOutput?: boolean;
    /**
     * The folder it runs in, inside the project.
     */
    cwd?: string;
    /**
     * Environment variables it may see, beside PATH, HOME, USER, SHELL, LANG, LC_ALL, TERM, TMPDIR, TZ and LOOP_*. With `preset`, instead of those that the preset names. Secrets are named here, never written here.
     */
    env?: string[];
    /**
     * After this long the program and all it started are stopped, or the request is, and the step has failed.
     */
    timeoutSeconds?: number;
    /**
     * After so long without output and without use of the processor it is stopped, and the step has failed. A quiet program that works is left alone. Without it, it may do nothing until its time is over. A model over HTTP is given up when its server sends nothing for so long; 300 seconds by default.
     */
    stallSeconds?: number;
    /**
     * Regular expressions. When one is found in what it printed, memory ran out, whatever its exit code says.
     */
    outOfMemory?: string[];
    ceiling?: Ceiling;
    output?: OutputMapping;
    /**
     * The model. A program is given it as {model}, and it is in records and tells how independent a checker is; of a model over HTTP it is the name that the server knows it by.
     */
    model?: string;
    /**
     * Who runs that model, for the same purpose.
     */
    vendor?: string;
    /**
     * What a resumed run does about a call that was cut off by a crash: ask a person, or run it again (only when a half-done call does no harm). A model over HTTP is asked again, unless it had begun to use a tool that changes something: then this counts.
     */
    interrupted?: 'ask' | 'retry';
    /**
     * It plays a fixed script and uses no model: a stand-in, for examples and tests. Every line and record of a run says so.
     */
    scripted?: boolean;
    /**
     * What a call of it does cannot be undone. Each single call waits until a person has approved exactly what will be done.
     */
    irreversible?: boolean;
    /**
     * What a model over HTTP may use while it works; nothing without it. Built in are `read`, `list` and `search` (files of the workspace), `write` and `patch`, `run` (commands that are listed under `tools:`) and `fetch` (hosts that are listed there); a connector gives all its tools by its name, or one as `connector/tool`. A preset, and a program with `protocol: acp`, is given tools of connectors alone.
     */
    tools?: string[];
    /**
     * How many requests one call of a model over HTTP may make at most: one for each time that it uses tools, and one for its answer. In the last one it is left no tools.
     */
    maxSteps?: number;
}
/**
 * How to read what the program prints. Left out, standard output is the result and no usage is known.
 */
interface OutputMapping {
    /**
     * Standard output is one JSON value (`json`), one JSON value on each line, as it goes (`ndjson`), or text, whose lines are read by patterns (`text`).
     */
    format: 'json' | 'ndjson' | 'text';
    text?: Reading;
    costUsd?: Reading;
    inputTokens?: Reading;
    outputTokens?: Reading;
    cachedInputTokens?: Reading;
    reasoningTokens?: Reading;
    tools?: Reading;
    session?: Reading;
    error?: Reading;
}
/**
 * A command whose exit code judges the work: 0 passes, anything else fails, with its output as evidence.
 */
interface Check {
    description?: string;
    /**
     * The program and its arguments; no shell is involved.
     *
     * @minItems 1
     */
    command: string[];
    /**
     * The folder it runs in, inside the project.
     */
    cwd?: string;
    /**
     * Environment variables it may see, as for agents.
     */
    env?: string[];
    /**
     * After this long it is stopped, and the verdict is inconclusive.
     */
    timeoutSeconds?: number;
    /**
     * After so long without output and without use of the processor it is stopped, and the verdict is inconclusive. A quiet program that works is left alone. Without it, it may do nothing until its time is over.
     */
    stallSeconds?: number;
    /**
     * Regular expressions. When one is found in what it printed, memory ran out, whatever its exit code says.
     */
    outOfMemory?: string[];
    /**
     * Files and folders the command may change (reports, caches). A change anywhere else voids its verdict.
     */
    writes?: string[];
    /**
     * What the command does cannot be undone. Each single call waits until a person has approved exactly what will be done.
     */
    irreversible?: boolean;
}
/**
 * A tool or an external system, and what the built-in ones may do.
 */
interface Tool {
    description?: string;
    /**
     * What it does cannot be undone. Each single call of a step or worker that may use it waits until a person has approved exactly what will be done; of a model over HTTP, each single use of it.
     */
    irreversible?: boolean;
    /**
     * With `read`, `list`, `search`, `write` and `patch`: the only files of the workspace that it may touch, as patterns. Without it, every file of the workspace but those in `.git` and `.loop`.
     *
     * @minItems 1
     */
    paths?: string[];
    /**
     * With `run`: the only commands that it may run, exactly as they stand here; no shell is involved. One is a list of the program and its arguments, or a text that is parted at its spaces.
     *
     * @minItems 1
     */
    commands?: ListedCommand[];
    /**
     * With `fetch`: the only hosts that it may ask, over https; `*.` before one stands for every name below it. `http://` before one allows it without encryption; a port that is not the usual one is named. Addresses of this machine and of private networks are asked only where the address itself, or `localhost`, is listed.
     *
     * @minItems 1
     */
    hosts?: string[];
    /**
     * With `run`: environment variables that its commands may see, as for agents.
     */
    env?: string[];
    /**
     * After this long one use of it is stopped, and the model is told so: 600 seconds for `run` and 30 for `fetch` by default, and never longer than its call has left.
     */
    timeoutSeconds?: number;
}
/**
 * An MCP server: a program by its `command`, or one that is reached over HTTP by its `url`. It is exactly one of these.
 */
interface Connector {
    description?: string;
    /**
     * The program and its arguments; no shell is involved. It is started with the first call that needs it, and stopped with the run.
     *
     * @minItems 1
     */
    command?: string[];
    /**
     * With `command`: the folder it runs in, inside the project.
     */
    cwd?: string;
    /**
     * With `command`: environment variables it may see, as for agents. Secrets are named here, never written here.
     */
    env?: string[];
    /**
     * Where it is, of one that is reached over HTTP (streamable HTTP).
     */
    url?: string;
    /**
     * With `url`: further headers of each request; a value that is secret is named by the variable that holds it.
     */
    headers?: {
        [k: string]: HeaderValue;
    };
    /**
     * Its tools that may be used, by the names that it gives them. No other is offered to anybody.
     */
    tools?: string[];
    /**
     * Those of its tools that change nothing. Every other counts as one that changes something: its use is on record before it begins.
     */
    readOnly?: string[];
    /**
     * Whether it is believed when it says itself that a tool changes nothing.
     */
    trustHints?: boolean;
    /**
     * How long it may take to start and to list its tools.
     */
    startSeconds?: number;
    /**
     * After this long one use of a tool is given up, and the model is told so; never longer than the call has left.
     */
    timeoutSeconds?: number;
}
/**
 * What one model costs and takes.
 */
interface Price {
    /**
     * US dollars for a million tokens of prompt.
     */
    inputUsdPerMillion: number;
    /**
     * US dollars for a million tokens of answer.
     */
    outputUsdPerMillion: number;
    /**
     * The same for what the provider had in its cache; without it, such tokens count in full.
     */
    cachedInputUsdPerMillion?: number;
    /**
     * The same for what is put into its cache, where that has a price of its own; without it, such tokens count as prompt.
     */
    cacheWriteUsdPerMillion?: number;
    /**
     * Most tokens of prompt and answer together.
     */
    contextTokens: number;
}
/**
 * Which values of the output, where in them, and which of what is found.
 */
interface Selector {
    each?: Path;
    /**
     * Only where these pointers lead to these values.
     */
    where?: {
        [k: string]: string | number | boolean | null;
    };
    /**
     * Where it is there. Several, and what `*` leads to: numbers are added up, texts put together.
     *
     * @minItems 1
     */
    pointer?: Path | Path[];
    /**
     * With `format: text`: a regular expression for a line; its first group is what is read. A number may end in k or M.
     */
    pattern?: string;
    /**
     * Of all that are found the last (`last`) or the first, what the last of the values has or has not (`final`), or all of them: their sum, or one after the other.
     */
    take?: 'last' | 'final' | 'first' | 'sum' | 'join';
    by?: Pointer;
}
/**
 * A loop in the lss dialect (LSS 1.0, with the composition of 1.1): who works, who judges the work, what goes back to the workers, when it ends, and what it may cost.
 */
interface LssLoop {
    /**
     * How the loop is called, in small letters, digits and dashes.
     */
    loop_name: string;
    /**
     * The version of this document (Semantic Versioning 2.0), not that of the standard.
     */
    version: string;
    /**
     * What is true when the loop has succeeded.
     */
    objective: string;
    inputs: LssInputs;
    memory: LssMemory;
    /**
     * Who does the work. `depends_on` orders them; those that wait for nothing may run side by side.
     *
     * @minItems 1
     */
    workers: LssWorker[];
    /**
     * Who judges the work.
     *
     * @minItems 1
     */
    evaluators: LssEvaluator[];
    /**
     * What goes from judges back to workers.
     *
     * @minItems 1
     */
    feedback_channels: LssFeedbackChannel[];
    optimization_strategy: LssOptimization;
    termination_conditions: LssTermination;
    /**
     * The numbers the loop is steered and judged by.
     *
     * @minItems 1
     */
    metrics: LssMetric[];
    /**
     * What must never happen. An empty list is accepted while a loop is being developed.
     */
    safety_constraints: LssSafetyConstraint[];
    cost_limits: LssCostLimits;
    composition?: LssComposition;
    extensions?: LssExtensions;
    /**
     * Anything that is about the document and not part of the loop. `taxonomy_level` (1 to 6) is read from it.
     */
    metadata?: unknown;
    /**
     * How far the loop goes, 1 (one step) to 6 (a loop about loops). An older place for `metadata.taxonomy_level`. Without either, no level is claimed.
     */
    taxonomy_level?: unknown;
}
/**
 * What one run is given.
 */
interface LssInputs {
    /**
     * The fields, by name.
     */
    schema: {
        [k: string]: LssInputField;
    };
    /**
     * Complete sets of inputs, to try the loop with.
     */
    examples?: Record<string, unknown>[];
}
/**
 * One field of the inputs.
 */
interface LssInputField {
    /**
     * What kind of value it takes.
     */
    type: 'string' | 'number' | 'boolean' | 'enum' | 'array' | 'object';
    /**
     * What the value is for.
     */
    description: string;
    /**
     * Whether a run needs it.
     */
    required?: boolean;
    /**
     * The values of an `enum`, which needs them. Without it, a field of another type takes any value of that.
     *
     * @minItems 1
     */
    values?: unknown[];
    /**
     * What the entries of an `array` are. Without it, they may be anything.
     */
    items?: unknown;
    /**
     * The value when none is given. Without it, nothing is put in its place.
     */
    default?: unknown;
    /**
     * Fewest characters of a text.
     */
    min_length?: number;
    /**
     * Most characters of a text. Without it, any length will do.
     */
    max_length?: number;
    /**
     * A regular expression that a text has to match. Without it, any text will do.
     */
    pattern?: string;
    /**
     * The smallest number. Without it, there is no smallest.
     */
    minimum?: number;
    /**
     * The largest number. Without it, there is no largest.
     */
    maximum?: number;
}
/**
 * What the loop keeps, and for how long.
 */
interface LssMemory {
    /**
     * `ephemeral`: until the iteration ends. `session`: until the run ends. `persistent`: for later runs too; it needs a `backend`.
     */
    type: 'ephemeral' | 'session' | 'persistent';
    /**
     * Where persistent memory is kept; `null` stands for files.
     */
    backend?: 'redis' | 'postgres' | 'vector' | 'composite' | null;
    retention?: LssRetention;
    write_policy?: LssWritePolicy;
    /**
     * Which keys each worker may read. Without it, each may read all.
     */
    read_policy?: {
        [k: string]: string[];
    };
    /**
     * What is taken out before anything is kept.
     */
    redaction?: Record<string, unknown>;
}
/**
 * How long an entry is kept. Without it, for as long as the memory is.
 */
interface LssRetention {
    /**
     * What is counted.
     */
    unit: 'iteration' | 'hour' | 'day';
    /**
     * How many of the unit.
     */
    value: number;
}
/**
 * Who may write what.
 */
interface LssWritePolicy {
    /**
     * Worker ids, and `optimizer`. Who is not named may not write.
     */
    allowed_writers?: string[];
    /**
     * What an entry looks like: a schema, or the name of one. Without it, an entry may be anything.
     */
    schema?: unknown;
    /**
     * Most entries. Without it, there may be any number.
     */
    max_entries?: number;
}
/**
 * One who works: a model in a role.
 */
interface LssWorker {
    /**
     * The name of the worker; others refer to it.
     */
    id: string;
    /**
     * What it does.
     */
    role: string;
    model: LssModel;
    /**
     * What it is given.
     *
     * @minItems 1
     */
    inputs: LssWorkerInput[];
    outputs: LssWorkerOutput;
    /**
     * Workers that have to be done before.
     */
    depends_on?: string[];
    /**
     * The tools it may use; any other is forbidden. Without it, none is forbidden.
     */
    tools?: string[];
    /**
     * When a call of it is cut off. Without it, the time limit of its agent holds.
     */
    timeout_seconds?: number;
    /**
     * How often a failed call is tried again.
     */
    retries?: number;
    /**
     * The most it may spend, in US dollars. Without it, only the limits of the loop hold.
     */
    cost_budget_usd?: number;
}
/**
 * A model and how it is sampled.
 */
interface LssModel {
    /**
     * Who offers the model.
     */
    provider: string;
    /**
     * Which model.
     */
    name: string;
    /**
     * How varied the answers are. Without it, as the model does it.
     */
    temperature?: number;
    /**
     * Most tokens of one answer. Without it, the ceiling of the agent holds.
     */
    max_tokens?: number;
    /**
     * The share of likely words that is sampled from. Without it, as the model does it.
     */
    top_p?: number;
}
/**
 * One thing a worker is given.
 */
interface LssWorkerInput {
    /**
     * Where it comes from: `inputs.<field>`, `memory.<key>`, or `workers.<id>` for what another worker produced.
     */
    from: string;
}
/**
 * What it produces.
 */
interface LssWorkerOutput {
    /**
     * The name of the result.
     */
    name: string;
    /**
     * Its form.
     */
    format: 'text' | 'json' | 'markdown' | 'code' | 'binary';
    /**
     * The schema of the result, by its path. Without it, its form is not looked at.
     */
    schema_ref?: string;
}
/**
 * What one judge tells one worker, or the optimiser.
 */
interface LssFeedbackChannel {
    /**
     * The name of the channel.
     */
    id: string;
    /**
     * Who tells: `evaluators.<id>` or `workers.<id>`.
     */
    source: string;
    /**
     * Who is told: `workers.<id>`, or `optimization_strategy` with or without its type.
     */
    destination: string;
    /**
     * As data, as a filled-in template, or as a question to a person.
     */
    format: 'structured' | 'template' | 'human_queue';
    /**
     * What of the verdict is passed on.
     */
    fields?: ('failure_codes' | 'dimension_scores' | 'remediation_hints' | 'passed' | 'score' | 'raw_output' | 'summary')[];
    /**
     * Most tokens of one message. Without it, a message is sent whole.
     */
    max_tokens?: number;
    /**
     * When it is sent: a condition over score, passed, pass_threshold, iteration, failure_codes and dimension.<name>. Without it, always.
     */
    when?: string;
    /**
     * The template, for the format `template`. Without it, there is none; the format `template` needs one.
     */
    template_ref?: string;
}
/**
 * How the loop gets better between iterations.
 */
interface LssOptimization {
    /**
     * What is changed: prompts, declared parameters, memory, the graph of workers (a person has to agree), or nothing without a person.
     */
    type: 'prompt_refinement' | 'parameter_search' | 'memory_update' | 'structural' | 'manual';
    /**
     * Most changes in a run. Without it, there may be one after each iteration.
     */
    max_steps?: number;
    /**
     * Settings of the type; further keys are allowed.
     */
    config?: Record<string, unknown>;
    rollback?: LssRollback;
}
/**
 * When the last change is taken back.
 */
interface LssRollback {
    /**
     * When the primary metric falls this far below its best. Without it, no fall takes anything back.
     */
    on_metric_drop?: number;
    /**
     * When a safety constraint is broken.
     */
    on_safety_failure?: boolean;
}
/**
 * A number about a run.
 */
interface LssMetric {
    /**
     * Its name; termination conditions refer to it.
     */
    name: string;
    /**
     * What it says.
     */
    definition: string;
    /**
     * Where it comes from: `evaluators.<id>`, `workers.<id>` or `telemetry.<signal>`.
     */
    source: string;
    /**
     * What it is measured in.
     */
    unit: 'ratio' | 'count' | 'usd' | 'seconds' | 'tokens' | 'percent';
    /**
     * Whether it is the one that says how good the loop is; exactly one is.
     */
    primary?: boolean;
    /**
     * The value it should reach. Without it, there is none to reach.
     */
    target?: number;
    /**
     * How far it may fall before that counts as a step back.
     */
    regression_threshold?: number;
}
/**
 * Something that must not happen, and what is done when it does.
 */
interface LssSafetyConstraint {
    /**
     * Its name.
     */
    id: string;
    /**
     * What is watched.
     */
    type: 'injection_detect' | 'secret_scan' | 'pii_detect' | 'egress_monitor' | 'tool_allowlist' | 'schema_enforce' | 'human_gate' | 'tenant_isolation' | 'output_bounds' | 'rate_limit';
    /**
     * When it is looked at.
     */
    scope: 'pre_worker' | 'post_worker' | 'pre_output' | 'pre_memory_write' | 'pre_evaluator';
    /**
     * What is done when it is broken.
     */
    action: 'halt' | 'quarantine' | 'escalate_human' | 'warn' | 'strip';
    /**
     * How grave that is; S0 is the gravest.
     */
    severity: 'S0' | 'S1' | 'S2' | 'S3';
    /**
     * What is done when it could not be looked at.
     */
    on_error?: 'halt' | 'warn' | 'quarantine';
    /**
     * The workers it is about; `*` stands for all.
     */
    applies_to?: string[];
    /**
     * Settings of the type. Of a `tool_allowlist`, `allowed` lists the tools.
     */
    config?: Record<string, unknown>;
}
/**
 * What a run may cost.
 */
interface LssCostLimits {
    /**
     * Most US dollars of one iteration.
     */
    per_iteration_usd: number;
    /**
     * Most US dollars of a run.
     */
    cumulative_usd: number;
    on_exceed: LssOnExceed;
    /**
     * Tokens of an iteration from which on it is told. Without it, nothing is told.
     */
    token_soft_cap?: number;
    on_approach?: LssOnApproach;
    /**
     * Which prices are counted with: a file of the project, of the form that `prices` of its own file has. Without it, those of the project.
     */
    price_table_ref?: string;
}
/**
 * What is done at a limit.
 */
interface LssOnExceed {
    /**
     * Stop, tell, or slow down: then calls of workers begin one at a time, after a pause.
     */
    action: 'halt' | 'warn' | 'throttle';
}
/**
 * What is done near a limit. Without it, nothing is.
 */
interface LssOnApproach {
    /**
     * From how much of the limit on, in percent.
     */
    threshold_percent: number;
    /**
     * Tell, slow down, or stop.
     */
    action: 'warn' | 'throttle' | 'halt';
}
/**
 * A loop made of loops (LSS 1.1). The document around it stays a complete loop: it judges the whole and holds the limits of all.
 */
interface LssComposition {
    /**
     * `sequential`: one after another. `parallel`: side by side, then merged. `nested`: the outer loop runs inner ones.
     */
    type: 'sequential' | 'parallel' | 'nested';
    /**
     * The loops it is made of.
     *
     * @minItems 2
     */
    children: LssChild[];
    /**
     * What goes from one child to another.
     */
    adapters?: LssAdapter[];
    merge?: LssMerge;
}
/**
 * A loop in a file of its own.
 */
interface LssChild {
    /**
     * What it is called here.
     */
    id: string;
    /**
     * Its file, relative to this one; if there is no such file, relative to the root of the project. It lies inside the project.
     */
    ref: string;
    /**
     * `stage` in a sequence, `branch` side by side, `outer` and `inner` when nested.
     */
    role?: 'stage' | 'branch' | 'outer' | 'inner';
    /**
     * The point of view of a branch. Without it, a branch has none.
     */
    lens?: string;
    /**
     * When an inner loop is run: `children.<id>.evaluators.<evaluator>.failed` or `.passed`. Without it, when the outer loop did not succeed.
     */
    trigger?: string;
}
/**
 * What one child hands to another.
 */
interface LssAdapter {
    /**
     * What is handed on: `children.<id>.outputs.<worker>`.
     */
    from: string;
    /**
     * Where it goes: `children.<id>.inputs.<field>`.
     */
    to: string;
    /**
     * How it is changed on the way: `text`, `json`, `lines`, `number` or a JSON pointer into the value. Without it, it is handed over as it is where that fits.
     */
    transform?: string;
}
/**
 * How the results of branches become one.
 */
interface LssMerge {
    /**
     * A worker writes one from all, the majority, the first that passes in the order of `children`, or all of them and each has to pass.
     */
    strategy: 'synthesize' | 'vote' | 'first_pass' | 'all_pass';
    /**
     * How many branches have to pass. Without it, all with `all_pass`, else one.
     */
    min_branches_pass?: number;
    /**
     * Whether results that lost stay in the result.
     */
    preserve_dissent?: boolean;
    /**
     * The worker that writes one from all: `workers.<id>`. Without it, nobody does; `synthesize` needs one.
     */
    synthesizer?: string;
}
/**
 * What the standard has no place for. Any key is allowed; these are read here.
 */
interface LssExtensions {
    /**
     * What the loop claims: `target` (parseable, operational or production), and for production `calibration_ref` and `runbook_ref`, where the evaluators are shown to judge rightly and where it is written what to do when the loop misbehaves. Without it, nothing is claimed.
     */
    conformance?: unknown;
    /**
     * `store`: the name of a store that the program brings which runs the loop. It is used in place of `memory.backend`.
     */
    memory?: unknown;
    /**
     * The patterns that the loop is built by, as specs/patterns.md calls them.
     */
    patterns?: unknown;
    /**
     * By evaluator id, for `implementation: command`: `command`, the program and its arguments as a list, which passes by exit code 0; `cwd`, `timeout_seconds`; `irreversible: true` when what it does cannot be undone.
     */
    evaluators?: unknown;
    /**
     * What cannot be undone: `workers`, a list of worker ids, and `tools`, a list of tools. Each single call of such a worker, or of one that may use such a tool, waits until a person has approved exactly what will be done.
     */
    irreversible?: unknown;
}
/**
 * A function that always judges the same work the same way.
 */
interface LssDeterministicEvaluator {
    /**
     * The name of the evaluator; feedback channels and metrics refer to it.
     */
    id: string;
    /**
     * A function judges.
     */
    type: 'deterministic';
    /**
     * Which function. `command` runs the command that `extensions.evaluators.<id>` gives.
     */
    implementation: string;
    /**
     * The workers whose results it judges; it runs when all of them are done. `*` stands for every worker.
     *
     * @minItems 1
     */
    runs_after: string[];
    /**
     * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone. Without it, its one score is the result.
     */
    aggregation?: 'min' | 'weighted_avg' | 'veto';
}
/**
 * A model that judges by a rubric.
 */
interface LssRubricEvaluator {
    /**
     * The name of the evaluator; feedback channels and metrics refer to it.
     */
    id: string;
    /**
     * A model judges.
     */
    type: 'llm_rubric';
    rubric: LssRubric;
    model: LssModel;
    /**
     * The workers whose results it judges; it runs when all of them are done. `*` stands for every worker.
     *
     * @minItems 1
     */
    runs_after: string[];
    /**
     * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone.
     */
    aggregation?: 'min' | 'weighted_avg' | 'veto';
}
/**
 * What a model judges by.
 */
interface LssRubric {
    /**
     * What is looked at.
     *
     * @minItems 1
     */
    dimensions: LssDimension[];
    /**
     * The score from which the work passes, 0 to 1.
     */
    pass_threshold: number;
}
/**
 * One thing a rubric looks at.
 */
interface LssDimension {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its share of the score; all of a rubric together are 1.
     */
    weight: number;
    /**
     * The worst and the best mark.
     *
     * @minItems 2
     * @maxItems 2
     */
    scale: [number, number];
    /**
     * What a good mark takes.
     */
    criteria: string;
}
/**
 * A person who judges.
 */
interface LssHumanEvaluator {
    /**
     * The name of the evaluator; feedback channels and metrics refer to it.
     */
    id: string;
    /**
     * A person judges.
     */
    type: 'human';
    /**
     * How long the person has.
     */
    timeout_seconds: number;
    /**
     * Where the question is put. Without it, the question has none.
     */
    queue?: string;
    /**
     * What the person is asked.
     */
    instructions?: string;
    /**
     * The workers whose results it judges; it runs when all of them are done. `*` stands for every worker.
     *
     * @minItems 1
     */
    runs_after: string[];
    /**
     * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone. Without it, its one score is the result.
     */
    aggregation?: 'min' | 'weighted_avg' | 'veto';
}
/**
 * A value that a metric has to reach.
 */
interface LssSuccess {
    /**
     * The name of a metric.
     */
    metric: string;
    /**
     * At least, at most, exactly, more than, less than.
     */
    operator: 'gte' | 'lte' | 'eq' | 'gt' | 'lt';
    /**
     * The value to compare with.
     */
    value: number;
    /**
     * In how many iterations in a row.
     */
    consecutive?: number;
}
/**
 * Something that ends the loop without success.
 */
interface LssFailure {
    /**
     * What happened; `max_iterations` needs a `value`.
     */
    type: 'safety_violation' | 'max_iterations' | 'evaluator_error' | 'cost_exceeded' | 'human_rejected' | 'timeout';
    /**
     * What is done then.
     */
    action?: 'halt' | 'escalate_human' | 'retry_iteration';
    /**
     * How many, or how long. Without it, the type alone says when; `max_iterations` needs one.
     */
    value?: number;
    /**
     * In how many iterations in a row.
     */
    consecutive?: number;
}
/**
 * A metric that does not move any more.
 */
interface LssStall {
    /**
     * The name of a metric.
     */
    metric: string;
    /**
     * How many iterations are looked at.
     */
    window_iterations: number;
    /**
     * How much better it has to get in them.
     */
    min_improvement: number;
    /**
     * What is done then.
     */
    action: 'halt' | 'escalate_human' | 'retry_iteration';
}
/**
 * What a checking agent must print when it gives marks by a rubric: this JSON object and nothing else.
 */
interface MarksReply {
    /**
     * One entry for each dimension of the rubric.
     *
     * @minItems 1
     */
    criteria: DimensionMark[];
    /**
     * Failure codes, of work that does not pass: `fail.` and a slug of specs/failure-codes.md.
     */
    codes?: string[];
    /**
     * In a sentence.
     */
    summary?: string;
    /**
     * What the agent makes of the whole; the marks count.
     */
    verdict?: 'pass' | 'fail' | 'inconclusive';
    /**
     * What the agent makes of the whole; the marks count.
     */
    score?: number;
}
/**
 * The mark of one dimension.
 */
interface DimensionMark {
    /**
     * Name of the dimension.
     */
    criterion: string;
    /**
     * On the dimension's scale.
     */
    mark: number;
    /**
     * What was seen: quotes, file and line, output.
     */
    evidence: string;
    /**
     * What the agent makes of it; the mark counts.
     */
    verdict?: 'pass' | 'fail' | 'inconclusive';
}
/**
 * What one run left for the next.
 */
interface MemoryEntry {
    formatVersion: 1;
    loop: string;
    run: string;
    /**
     * ISO 8601.
     */
    at: string;
    persistence: 'full' | 'summary' | 'minimal';
    /**
     * How the run ended, in words.
     */
    outcome: string;
    rounds: number;
    verdicts?: RememberedVerdict[];
    outputs?: RememberedOutput[];
}
interface RememberedVerdict {
    check: string;
    verdict: string;
    evidence: string;
}
interface RememberedOutput {
    /**
     * Label.
     */
    task: string;
    text: string;
}
/**
 * What `loop score --observed --format json` prints: the observed scores of runs of one loop, and their mean.
 */
interface ObservedScores {
    /**
     * @minItems 1
     */
    runs: ObservedScore[];
    mean?: ObservedMean;
    remarks: string[];
}
/**
 * The observed score of a run.
 */
interface ObservedScore {
    /**
     * Run id.
     */
    run: string;
    /**
     * Name of the loop.
     */
    loop: string;
    /**
     * Of a dry run: nothing of it is a measurement.
     */
    simulated: boolean;
    score: RunScore;
    /**
     * What a reader of the score should know, beside its diagnostics.
     */
    remarks: string[];
}
/**
 * The score of LES-1.0, with what is reported beside it.
 */
interface RunScore {
    value: ObservedValue;
    display: ObservedDisplay;
    band: ObservedBand;
    categories: ObservedCategories;
    kind: 'observed';
    profile: ObservedProfile;
    coverage: ObservedCoverage;
    simulated: boolean;
    diagnostics: ObservedDiagnostics;
    /**
     * The weights that made one goal of several objectives.
     */
    goalWeights?: {
        [k: string]: number;
    };
}
/**
 * Only those that the score covers.
 */
interface ObservedCategories {
    effectiveness?: ObservedCategory;
    speed?: ObservedCategory;
    cost?: ObservedCategory;
    robustness?: ObservedCategory;
    scalability?: ObservedCategory;
    safety?: ObservedCategory;
    adaptability?: ObservedCategory;
    autonomy?: ObservedCategory;
}
/**
 * One of the eight sides of a score.
 */
interface ObservedCategory {
    value: number;
    /**
     * Share of this score; more than the standard weight where other categories are missing.
     */
    weight: number;
}
/**
 * Which of the eight categories were measured.
 */
interface ObservedCoverage {
    /**
     * `complete`, or as in `partial, 7 categories`.
     */
    label: string;
    /**
     * The standard weights of those that were, together.
     */
    weight: number;
    missing: {
        category: string;
        reason: string;
    }[];
}
/**
 * What LES-1.0 reports beside the score.
 */
interface ObservedDiagnostics {
    /**
     * Goal gained by an iteration after the first; null for a single iteration.
     */
    convergenceRate: number | null;
    /**
     * Last goal divided by the number of iterations.
     */
    iterationEfficiency: number;
    /**
     * US dollars; null where not recorded.
     */
    costPerIteration: number | null;
    /**
     * Iterations that ended with a lower goal than the one before.
     */
    regressions: number;
    terminationReason: 'goal_met' | 'budget_exhausted' | 'human_stop' | 'error';
    progress: 'reached' | 'improving' | 'not-improving';
    /**
     * Whether an iteration took more than three times the median; null where not recorded.
     */
    isStalled: boolean | null;
    notes: ObservedNote[];
}
/**
 * Something a reader of the score should know.
 */
interface ObservedNote {
    id: 'full-marks-without-the-goal' | 'error-before-second-iteration' | 'learning-bonus';
    message: string;
}
/**
 * Of several runs; absent where they cannot be compared, which `remarks` tell.
 */
interface ObservedMean {
    value: ObservedValue;
    display: ObservedDisplay;
    band: ObservedBand;
    categories: ObservedCategories;
    kind: 'observed';
    profile: ObservedProfile;
    coverage: ObservedCoverage;
    /**
     * How many.
     */
    runs: number;
    simulated: boolean;
    interval?: ObservedInterval;
    /**
     * `benchmark` from five runs on.
     */
    purpose: 'benchmark' | 'case-study';
}
/**
 * 95 % confidence, 0..1. Absent below the runs that are needed.
 */
interface ObservedInterval {
    low: number;
    high: number;
}
/**
 * A loop of shell commands around a project: play, scan, fix, verify and improve, in rounds, until it is healthy.
 */
interface OpenLoop {
    /**
     * Where editors find this schema.
     */
    $schema?: string;
    /**
     * Version of the format.
     */
    version?: 1;
    /**
     * How the loop is called. Without it, like its file or, of an `openloop.json`, its folder.
     */
    name?: string;
    /**
     * What has to be true in the end.
     */
    mission?: string;
    /**
     * Most rounds of a run.
     */
    total_rounds?: number;
    /**
     * Folder in which the commands run. A relative one starts at the folder that `.openloop` is in when the file lies inside of one; else at the folder of the `openloop.json`; of a YAML file, at the project's folder.
     */
    project_root?: string;
    commands: OpenLoopCommands;
    baseline?: OpenLoopBaseline;
    limits?: OpenLoopLimits;
    gates?: OpenLoopGates;
    git?: OpenLoopGit;
    /**
     * Names of the environment variables that commands are given beside the usual ones. Without it, they are given all.
     */
    env?: string[];
    /**
     * What a resumed run does about a `fix` or `improve` that a crash cut off.
     */
    interrupted?: 'ask' | 'retry';
    /**
     * Regular expressions; a line of output that matches one says that memory ran out. The usual ones are known.
     */
    out_of_memory?: string[];
}
/**
 * The steps of a round, in this order. An empty text is no command.
 */
interface OpenLoopCommands {
    play?: OpenLoopStep;
    scan?: OpenLoopStep;
    fix?: OpenLoopStep;
    verify: OpenLoopStep;
    improve?: OpenLoopStep;
}
/**
 * A number that has to be good enough.
 */
interface OpenLoopBaseline {
    /**
     * Whether it is measured.
     */
    enabled?: boolean;
    /**
     * What prints the number, or writes it to `file`.
     */
    command?: string;
    /**
     * What the number is called.
     */
    metric_name?: string;
    /**
     * Finds the number in the output: a regular expression with exactly one capture. The last match counts.
     */
    regex?: string;
    /**
     * Finds the number in JSON, in the output or in `file`.
     */
    json_pointer?: string;
    /**
     * A file that the command writes, relative to `project_root`; it is read in place of the output.
     */
    file?: string;
    /**
     * What the output or the file is. `junit`: the number is the share of tests that passed. `benchmark`: JSON of a benchmark program (vitest, pytest-benchmark, hyperfine, Google Benchmark); the number is the mean time. Usually `json` with `json_pointer`, else `text`.
     */
    format?: 'text' | 'json' | 'junit' | 'benchmark';
    /**
     * What it is compared with.
     */
    value?: number;
    /**
     * Whether more or less is better.
     */
    direction?: 'greater_equal' | 'less_equal';
    /**
     * How often it is measured; the median counts, and the spread is told.
     */
    samples?: number;
    /**
     * `best`: compared with the best round so far; else the git revision whose measurement it is compared with.
     */
    relative?: string;
    /**
     * By which share of that it may be worse.
     */
    tolerance?: number;
}
interface OpenLoopLimits {
    /**
     * After so long a command is ended.
     */
    command_timeout_seconds?: number;
    /**
     * A command that for so long neither prints nor uses the processor is ended.
     */
    stall_timeout_seconds?: number;
    /**
     * After more failed rounds in a row than this the run is blocked.
     */
    max_consecutive_failures?: number;
}
/**
 * What the change of one `fix` or `improve` may be, as git measures it.
 */
interface OpenLoopGates {
    /**
     * Most files.
     */
    maxChangedFiles?: number;
    /**
     * Most lines added and removed, together.
     */
    maxChangedLines?: number;
    /**
     * Glob patterns of files it may not touch, from `project_root`.
     */
    protectedPaths?: string[];
    /**
     * Whether a change that breaks a gate is taken back.
     */
    onBreak?: 'undo' | 'keep';
}
interface OpenLoopGit {
    /**
     * Whether each round that is not worse is committed on a branch of the loop, and a worse one reset.
     */
    checkpoint?: boolean;
    /**
     * Whether that may begin although files are changed and not committed.
     */
    dirty?: boolean;
}
/**
 * A shell command with settings of its own.
 */
interface OpenLoopCommand {
    /**
     * What the shell is given.
     */
    run: string;
    /**
     * In place of `limits.command_timeout_seconds`.
     */
    timeout_seconds?: number;
    /**
     * In place of `limits.stall_timeout_seconds`.
     */
    stall_timeout_seconds?: number;
    /**
     * In place of `env` of the loop.
     */
    env?: string[];
    /**
     * In place of `out_of_memory` of the loop.
     */
    out_of_memory?: string[];
}
/**
 * `loop run` and `loop resume`: how the run stands.
 */
interface RunOutput {
    /**
     * What the command ends with.
     */
    exitCode: number;
    /**
     * The record of the run, absolute.
     */
    folder: string;
    heartbeat: Heartbeat;
    /**
     * The last verdict of each check that has judged, with its evidence.
     */
    verdicts: {
        /**
         * Its label.
         */
        check: string;
        verdict: 'pass' | 'fail' | 'inconclusive';
        score?: number;
        value?: number;
        criteria: {
            [k: string]: unknown;
        }[];
        [k: string]: unknown;
    }[];
}
/**
 * `loop status` without a run: the latest first.
 */
interface RunListOutput {
    runs: Heartbeat[];
    damaged: UnreadRun[];
}
/**
 * A run whose record cannot be read.
 */
interface UnreadRun {
    run: string;
    reason: string;
}
/**
 * `loop asks`: what runs wait for.
 */
interface AskListOutput {
    asks: AskFile[];
}
/**
 * `loop replay`: whether the engine decides the same, in the run and in those inside it.
 */
interface ReplayOutput {
    same: boolean;
    run: string;
    loop: string;
    simulated: boolean;
    /**
     * Of its journal.
     */
    lines: number;
    /**
     * How many were the same, up to the first difference.
     */
    decisions: number;
    difference?: ReplayedDifference;
    /**
     * Absolute.
     */
    journal: string;
    children: ReplayedRun[];
}
/**
 * The first line on which the engine decides otherwise.
 */
interface ReplayedDifference {
    line: number;
    /**
     * In words.
     */
    recorded: string;
    /**
     * In words.
     */
    decided: string;
    changes: OutputChange[];
}
/**
 * Something that is not the same in two values; a side without it does not have it.
 */
interface OutputChange {
    /**
     * Keys from the outside in, with dots between them; empty for the value as a whole.
     */
    path: string;
    a?: unknown;
    b?: unknown;
}
/**
 * A run inside another, replayed.
 */
interface ReplayedRun {
    run: string;
    loop: string;
    simulated: boolean;
    lines: number;
    decisions: number;
    difference?: ReplayedDifference;
    journal: string;
    children: ReplayedRun[];
}
/**
 * `loop diff-runs`: what differs. Lists are empty where nothing does.
 */
interface RunDiffOutput {
    a: ComparedRun;
    b: ComparedRun;
    inputs: OutputChange[];
    /**
     * Whether both did the same work; limits do not count.
     */
    samePlan: boolean;
    plan: OutputChange[];
    outcome: OutputChange[];
    iterations: ComparedIteration[];
    used: OutputChange[];
    outputs: ComparedOutput[];
    /**
     * What a reader has to know before comparing.
     */
    remarks: string[];
}
/**
 * One of two runs that are compared.
 */
interface ComparedRun {
    /**
     * Run id.
     */
    run: string;
    /**
     * Name of the loop.
     */
    loop: string;
    simulated: boolean;
    /**
     * ISO 8601.
     */
    createdAt: string;
    /**
     * As in the heartbeat.
     */
    status: string;
    /**
     * As in the journal's last line, of one that is over.
     */
    reason?: string;
    /**
     * SHA-256 of the work of the plan, hexadecimal.
     */
    planDigest: string;
    used: {
        iterations: number;
        rounds: number;
        seconds: number;
        tokens: number;
        usd: number;
    };
    /**
     * What of it nobody reported.
     */
    assumed: {
        tokens: number;
        usd: number;
    };
}
/**
 * An iteration that differs.
 */
interface ComparedIteration {
    iteration: number;
    /**
     * The run that alone has it.
     */
    only?: 'a' | 'b';
    metrics: OutputChange[];
    verdicts: OutputChange[];
}
/**
 * What a task made, where that differs.
 */
interface ComparedOutput {
    task: string;
    /**
     * The run that alone has it.
     */
    only?: 'a' | 'b';
    /**
     * Unified, from the first to the second.
     */
    diff: string;
    /**
     * Whether there is more of it.
     */
    cut: boolean;
}
/**
 * `loop prune`: what was removed, or would be, and what was not although it was meant.
 */
interface PruneOutput {
    dryRun: boolean;
    removed: RemovedRun[];
    kept: SparedRun[];
    /**
     * All together.
     */
    bytes: number;
}
/**
 * A run with all that goes with it.
 */
interface RemovedRun {
    run: string;
    /**
     * Absent where its record cannot be read.
     */
    loop?: string;
    /**
     * Absent where its record cannot be read.
     */
    simulated?: boolean;
    /**
     * As in the heartbeat; `damaged` where its record cannot be read, `orphaned` where only runs inside it are left.
     */
    status: string;
    /**
     * Its last event, ISO 8601.
     */
    at: string;
    bytes: number;
    /**
     * The runs inside it.
     */
    children: string[];
    /**
     * Ids of the asks that go with it.
     */
    asks: string[];
}
/**
 * A run that stays.
 */
interface SparedRun {
    run: string;
    status: string;
    why: string;
}
/**
 * `loop convert`: the document in the other dialect.
 */
interface ConversionOutput {
    from: string;
    to: string;
    document: unknown;
    /**
     * As a file; with `--out`, `out` names that.
     */
    text?: string;
    out?: string;
    /**
     * What could not be carried over.
     */
    losses: {
        [k: string]: unknown;
    }[];
    assumed: ({
        [k: string]: unknown;
    } | string)[];
    /**
     * Findings about the result.
     */
    errors: ({
        [k: string]: unknown;
    } | string)[];
}
/**
 * A compiled loop. The engine, the diagrams and the scores know this alone.
 */
interface Plan {
    planVersion: 1;
    /**
     * The loop's name.
     */
    name: string;
    /**
     * Which version of its document it is, where that says.
     */
    version?: string;
    /**
     * The goal in words.
     */
    description?: string;
    /**
     * The dialect the document was written in.
     */
    dialect: 'loopkit' | 'lss' | 'openloop';
    source: {
        /**
         * File, relative to the project's root where it is inside it.
         */
        path: string;
        /**
         * SHA-256 of the file's text, hexadecimal.
         */
        digest: string;
    };
    trigger: {
        type: string;
        event?: string;
        cron?: string;
    };
    /**
     * The agents that tasks and checks name.
     */
    agents: {
        [k: string]: AgentSpec;
    };
    /**
     * The work of an iteration; `after` makes it a graph.
     */
    tasks: Task[];
    /**
     * Decisions between branches of the graph.
     */
    choices: Choice[];
    /**
     * Evaluators, cheapest first; they run when every task has ended.
     */
    checks: CheckSpec[];
    rounds: Rounds;
    /**
     * Hard limits of a run; at most one for a unit.
     */
    limits: Limit[];
    memory: MemorySpec | null;
    /**
     * Most effects that may run at the same time.
     */
    maxParallel: number;
    /**
     * What a run is given. Without it, anything is taken.
     */
    inputs?: InputSpec[];
    /**
     * Numbers about an iteration; stop conditions look at them.
     */
    metrics?: MetricSpec[];
    /**
     * Where feedback goes. Without it, evidence of a failed check goes to the makers it judges.
     */
    routes?: RouteSpec[];
    strategy?: StrategySpec;
    stop?: StopSpec;
    /**
     * What must not happen, and what is done when it does.
     */
    guards?: GuardSpec[];
    /**
     * Limits of an iteration or of a task, and limits that are told about and stop nothing.
     */
    furtherLimits?: Limit[];
    composition?: CompositionSpec;
    /**
     * Where the document says that prices are.
     */
    priceTable?: string;
    /**
     * Limits of all runs of the project together.
     */
    sharedLimits?: Limit[];
    /**
     * Folder in which agents and checks work, relative to the project's root. Without it, the root.
     */
    workspace?: string;
    /**
     * Folder of the files that people read about the loop (progress, reports, lessons), relative to the project's root. Without it, nothing but the run's record is kept.
     */
    home?: string;
    /**
     * Environment variables that every program of the loop is given, and what is in them.
     */
    variables?: {
        [k: string]: 'home' | 'workspace' | 'iteration' | 'target' | 'last-error' | 'lessons';
    };
    /**
     * The connectors that its tasks and agents name and the project declares, by name.
     */
    connectors?: {
        [k: string]: ConnectorSpec;
    };
    checkpoint?: CheckpointSpec;
}
/**
 * Who carries out tasks, or judges.
 */
interface AgentSpec {
    name: string;
    /**
     * `program`: started here; `model`: a model over HTTP; `unbound`: no agent is declared for it, only a dry run can carry it out.
     */
    kind: 'program' | 'model' | 'unbound';
    command?: string[];
    /**
     * How the program is given its prompt; `none`: it is not.
     */
    prompt?: 'stdin' | 'argument' | 'file' | 'none';
    cwd?: string;
    env?: string[];
    timeoutSeconds?: number;
    ceiling?: {
        tokens?: number;
        costUsd?: number;
    };
    output?: OutputMapping;
    model?: string;
    vendor?: string;
    interrupted?: 'ask' | 'retry';
    place?: Place;
    /**
     * A stand-in that plays a fixed script.
     */
    scripted?: boolean;
    price?: Price;
    sampling?: Sampling;
    /**
     * After so many seconds without output and without use of the processor it is stopped as stalled.
     */
    stallSeconds?: number;
    /**
     * Regular expressions; a line of output that matches one says that memory ran out.
     */
    outOfMemory?: string[];
    /**
     * What a call of it does cannot be undone.
     */
    irreversible?: boolean;
    /**
     * Whose protocol, of kind `model`.
     */
    provider?: 'anthropic' | 'openai' | 'google' | 'mistral' | 'openai-compatible';
    baseUrl?: string;
    api?: 'responses' | 'chat';
    /**
     * The variable that holds the key; none without it.
     */
    apiKeyEnv?: string;
    headers?: {
        [k: string]: HeaderValue;
    };
    reasoningEffort?: 'low' | 'medium' | 'high';
    /**
     * Whether the server is asked for JSON by a schema.
     */
    structuredOutput?: boolean;
    /**
     * The preset that the program was made from.
     */
    preset?: string;
    /**
     * Arguments that name the model, for calls that have one: {model}, or {modelName} without its provider.
     */
    modelArgs?: string[];
    /**
     * Arguments that ask for an answer of a schema, for calls that have one: {schema}, or {schemaFile}.
     */
    schemaArgs?: string[];
    /**
     * Environment variables that it is given with these values.
     */
    variables?: {
        [k: string]: string;
    };
    billing?: Billing;
    /**
     * What is spoken with the program on its standard input and output.
     */
    protocol?: 'acp';
    /**
     * Whether it is allowed to change files when it asks; of a program with a protocol.
     */
    write?: boolean;
    /**
     * Its schemas have to be strict: every object closed, with all that it names required. It is asked for no other.
     */
    schemaStrict?: boolean;
    /**
     * What a model over HTTP may use, by name; a connector's name stands for all its tools.
     */
    tools?: string[];
    /**
     * What the project says of tools, by name.
     */
    toolSettings?: {
        [k: string]: Tool;
    };
    /**
     * Most requests of one call, of a model that may use tools; without it, one.
     */
    maxSteps?: number;
}
/**
 * How its model is sampled.
 */
interface Sampling {
    /**
     * 0 to 2.
     */
    temperature?: number;
    /**
     * 0 to 1.
     */
    topP?: number;
    /**
     * Most tokens of one answer.
     */
    maxOutputTokens?: number;
}
/**
 * In which lane its calls are paid.
 */
interface Billing {
    /**
     * The lane, where no variable says another.
     */
    lane: 'api' | 'subscription' | 'local' | 'unknown';
    /**
     * Variables of which one that is set, and given to the program, says that it is paid by use.
     */
    apiEnv?: string[];
}
/**
 * One piece of work.
 */
interface Task {
    /**
     * Unique in the plan; safe as a file name.
     */
    id: string;
    /**
     * As the document names it.
     */
    label: string;
    /**
     * A key of `agents`.
     */
    agent: string;
    prompt: string;
    model?: string;
    skill?: string;
    connectors?: string[];
    /**
     * Ids of tasks and choices that must have ended before.
     */
    after: string[];
    when?: When;
    /**
     * Whether checks judge its work and feedback makes it run again.
     */
    maker: boolean;
    place: Place;
    /**
     * All that it is given. Without it, it is given what came before it.
     */
    inputs?: TaskInput[];
    output?: TaskOutput;
    /**
     * Tools it may use. Without it, nothing is said about tools.
     */
    tools?: string[];
    /**
     * How often it is tried again when it fails.
     */
    retries?: number;
    /**
     * After this long a call is stopped.
     */
    timeoutSeconds?: number;
    /**
     * Whether its failure is told and the work goes on.
     */
    tolerated?: boolean;
    /**
     * Ids of checks that judge anew when it has ended.
     */
    rejudges?: string[];
    gates?: GateSpec;
    irreversible?: Irreversible;
}
/**
 * A condition: the choice came out this way.
 */
interface When {
    /**
     * Id of the choice.
     */
    choice: string;
    /**
     * The branch.
     */
    is: boolean;
}
/**
 * One thing a task is given.
 */
interface TaskInput {
    from: 'input' | 'memory' | 'task';
    /**
     * Field of the inputs, key in memory, or id of a task.
     */
    name: string;
    /**
     * Keys further inside.
     */
    path?: string[];
    place: Place;
}
/**
 * What it produces.
 */
interface TaskOutput {
    /**
     * What the result is called.
     */
    name: string;
    format: 'text' | 'json' | 'markdown' | 'code' | 'binary';
    /**
     * Where the schema of the result is.
     */
    schemaRef?: string;
}
/**
 * What its change may be, as git measures it. One that breaks a gate has failed.
 */
interface GateSpec {
    /**
     * Most files.
     */
    maxChangedFiles?: number;
    /**
     * Most lines added and removed, together.
     */
    maxChangedLines?: number;
    /**
     * Glob patterns of files it may not touch.
     */
    protectedPaths?: string[];
    /**
     * Whether the change is taken back.
     */
    onBreak: 'undo' | 'keep';
    place: Place;
}
/**
 * What it does cannot be undone: each single call needs a person to approve exactly what will be done.
 */
interface Irreversible {
    /**
     * What is marked so, in words.
     */
    because: string;
    place: Place;
}
/**
 * A decision made once in an iteration, when what it waits for has ended.
 */
interface Choice {
    id: string;
    /**
     * What is asked, in words, where a dialect wrote the expression.
     */
    label?: string;
    /**
     * CEL; gives a boolean.
     */
    expression: string;
    after: string[];
    when?: When;
    place: Place;
    /**
     * Ids of checks that must have spoken before.
     */
    checks?: string[];
}
/**
 * An evaluator.
 */
interface CheckSpec {
    /**
     * Unique in the plan; safe as a file name.
     */
    id: string;
    label: string;
    /**
     * `function`: one of the built-in deterministic checks.
     */
    kind: 'command' | 'function' | 'agent' | 'person';
    /**
     * Ids of the tasks it judges.
     */
    of: string[];
    criteria: string[];
    command?: string[];
    cwd?: string;
    env?: string[];
    timeoutSeconds?: number;
    writes?: string[];
    /**
     * A key of `agents`, for kind `agent`.
     */
    agent?: string;
    /**
     * How far the checker is from the makers, the closest of them.
     */
    independence?: 'same-agent' | 'same-model' | 'same-vendor' | 'other';
    place: Place;
    /**
     * Ids of tasks; it runs when these have ended. Without it, when every task has ended.
     */
    after?: string[];
    /**
     * Which built-in check, for kind `function`.
     */
    function?: string;
    /**
     * Settings of the function.
     */
    config?: Record<string, unknown>;
    rubric?: RubricSpec;
    /**
     * How the marks become one score. `veto`: a failure alone keeps the loop from succeeding.
     */
    aggregation?: 'min' | 'weighted_avg' | 'veto';
    /**
     * Failure codes that a fail of it carries.
     */
    codes?: string[];
    /**
     * Why it judges nothing, as far as the files of the project tell. Scores look at it; the plan of a run does not say.
     */
    idle?: string;
    /**
     * Whether the program that runs the loop brings the function. Scores look at it; the plan of a run does not say.
     */
    brought?: boolean;
    person?: PersonCheck;
    when?: When;
    /**
     * Whether it judges although a task before it failed, was skipped or blocked.
     */
    regardless?: boolean;
    /**
     * What it says when its command could not come to its end; `inconclusive` unless told.
     */
    unfinished?: 'inconclusive' | 'fail';
    /**
     * After so many seconds without output and without use of the processor it is stopped as stalled.
     */
    stallSeconds?: number;
    /**
     * Regular expressions; a line of output that matches one says that memory ran out.
     */
    outOfMemory?: string[];
    irreversible?: Irreversible;
}
/**
 * What an agent gives marks for.
 */
interface RubricSpec {
    dimensions: RubricDimension[];
    /**
     * 0 to 1; from here on the work passes.
     */
    passThreshold: number;
}
/**
 * One thing that gets a mark.
 */
interface RubricDimension {
    name: string;
    /**
     * Share of the whole.
     */
    weight: number;
    /**
     * The worst mark.
     */
    low: number;
    /**
     * The best mark.
     */
    high: number;
    criteria: string;
}
/**
 * How a person is asked.
 */
interface PersonCheck {
    /**
     * How long the person has.
     */
    timeoutSeconds: number;
    /**
     * Where the question is put.
     */
    queue?: string;
    /**
     * What is asked.
     */
    instructions?: string;
}
/**
 * Make-and-check attempts of an iteration.
 */
interface Rounds {
    max: number;
    retry: boolean;
    onExhausted: 'ask' | 'fail';
    place?: Place;
}
/**
 * What a run leaves for the next.
 */
interface MemorySpec {
    store: 'filesystem' | 'memory' | 'claude' | 'redis' | 'postgres' | 'vector' | 'composite';
    /**
     * Name of a store that the program brings which runs the loop; without it, `store` says where memory is kept.
     */
    name?: string;
    /**
     * Folder relative to the project's root.
     */
    path?: string;
    persistence: 'full' | 'summary' | 'minimal';
    origin: 'loop' | 'project';
    place?: Place;
    /**
     * When it is forgotten; `project` unless told.
     */
    lifetime?: 'iteration' | 'run' | 'project';
    retention?: Retention;
    /**
     * Ids of tasks that may write, `*` for all, and `optimizer`. Who is not named may not.
     */
    writers?: string[];
    /**
     * Which keys a task may read, `*` for all; the task `*` stands for every task. Without it, all may read all; who is not named may not.
     */
    readers?: {
        [k: string]: string[];
    };
    /**
     * Most entries.
     */
    maxEntries?: number;
    /**
     * What an entry looks like.
     */
    schema?: unknown;
    /**
     * What is taken out before anything is kept.
     */
    redaction?: Record<string, unknown>;
}
/**
 * How long an entry is kept.
 */
interface Retention {
    unit: 'iteration' | 'hour' | 'day';
    /**
     * How many of the unit.
     */
    value: number;
}
/**
 * A field of the inputs.
 */
interface InputSpec {
    name: string;
    /**
     * Whether a run needs it.
     */
    required: boolean;
    /**
     * JSON Schema of the value.
     */
    schema: Record<string, unknown>;
    /**
     * The value when none is given.
     */
    default?: unknown;
    place: Place;
}
/**
 * A number about an iteration.
 */
interface MetricSpec {
    id: string;
    /**
     * What it says.
     */
    definition?: string;
    from: 'check' | 'task' | 'telemetry';
    /**
     * Id of the check or task, or name of the signal.
     */
    name: string;
    unit: 'ratio' | 'count' | 'usd' | 'seconds' | 'tokens' | 'percent';
    /**
     * Whether it says how good the loop is.
     */
    primary: boolean;
    /**
     * The value it should reach.
     */
    target?: number;
    /**
     * How far it may fall before that counts as a step back.
     */
    regressionThreshold?: number;
    /**
     * Whether less of it is better; else its success condition says so.
     */
    lowIsBetter?: boolean;
    place: Place;
}
/**
 * What is sent back, and to whom.
 */
interface RouteSpec {
    id: string;
    from: 'check' | 'task';
    /**
     * Id of the check or task.
     */
    source: string;
    to: 'task' | 'strategy';
    /**
     * Id of the task, or the type of the strategy.
     */
    target?: string;
    format: 'structured' | 'template' | 'human_queue';
    /**
     * CEL over score, passed, pass_threshold, iteration, failure_codes and dimension. Without it, always.
     */
    when?: string;
    /**
     * What is sent. Without it, all.
     */
    fields?: ('failure_codes' | 'dimension_scores' | 'remediation_hints' | 'passed' | 'score' | 'raw_output' | 'summary')[];
    /**
     * Most tokens of one message.
     */
    maxTokens?: number;
    /**
     * The template, for format `template`.
     */
    templateRef?: string;
    place: Place;
}
/**
 * How the loop gets better between iterations.
 */
interface StrategySpec {
    type: 'prompt_refinement' | 'parameter_search' | 'memory_update' | 'structural' | 'manual';
    /**
     * Most changes in a run.
     */
    maxSteps?: number;
    /**
     * Ids of tasks whose prompt is changed. Without it, all.
     */
    targets?: string[];
    /**
     * Parts of a prompt that stay as they are.
     */
    preserve?: string[];
    /**
     * When a person has to agree.
     */
    gate?: Record<string, unknown>;
    /**
     * Values that a search may try, by parameter.
     */
    search?: {
        [k: string]: unknown[];
    };
    rollback?: RollbackSpec;
    place: Place;
}
/**
 * When the last change is taken back.
 */
interface RollbackSpec {
    /**
     * When the primary metric falls this far below its best.
     */
    onMetricDrop?: number;
    /**
     * When a guard was broken.
     */
    onSafetyFailure?: boolean;
}
/**
 * When a run ends. Looked at after each iteration: safety, then budget, then success, then stall. Without it, rounds decide.
 */
interface StopSpec {
    /**
     * All of them have to hold.
     */
    success: SuccessStop[];
    /**
     * One is enough.
     */
    failure: FailureStop[];
    /**
     * One is enough.
     */
    stall: StallStop[];
}
/**
 * The work is good enough.
 */
interface SuccessStop {
    /**
     * Id of the metric.
     */
    metric: string;
    operator: 'gte' | 'lte' | 'eq' | 'gt' | 'lt';
    /**
     * In the unit of the metric.
     */
    value: number;
    /**
     * In how many iterations in a row.
     */
    consecutive: number;
    place: Place;
}
/**
 * Something that ends the run without success.
 */
interface FailureStop {
    type: 'safety_violation' | 'max_iterations' | 'evaluator_error' | 'cost_exceeded' | 'human_rejected' | 'timeout' | 'consecutive_failures';
    action: 'halt' | 'escalate_human' | 'retry_iteration';
    /**
     * Iterations, US dollars or seconds, by type.
     */
    value?: number;
    /**
     * In how many iterations in a row.
     */
    consecutive?: number;
    place: Place;
    /**
     * Ids of checks; for `consecutive_failures`, an iteration failed when one of them did not pass or a task failed.
     */
    checks?: string[];
}
/**
 * It does not get better any more.
 */
interface StallStop {
    /**
     * Id of the metric.
     */
    metric: string;
    /**
     * How many iterations are looked at.
     */
    window: number;
    /**
     * In the unit of the metric.
     */
    minImprovement: number;
    action: 'halt' | 'escalate_human' | 'retry_iteration';
    place: Place;
}
/**
 * Something that must not happen.
 */
interface GuardSpec {
    id: string;
    type: 'injection_detect' | 'secret_scan' | 'pii_detect' | 'egress_monitor' | 'tool_allowlist' | 'schema_enforce' | 'human_gate' | 'tenant_isolation' | 'output_bounds' | 'rate_limit';
    scope: 'pre_worker' | 'post_worker' | 'pre_output' | 'pre_memory_write' | 'pre_evaluator';
    action: 'halt' | 'quarantine' | 'escalate_human' | 'warn' | 'strip';
    severity: 'S0' | 'S1' | 'S2' | 'S3';
    /**
     * What is done when it could not be looked at.
     */
    onError: 'halt' | 'warn' | 'quarantine';
    /**
     * Ids of the tasks it is about.
     */
    tasks: string[];
    /**
     * Settings of the type.
     */
    config?: Record<string, unknown>;
    place: Place;
}
/**
 * Loops inside this one. In each iteration they run first; then the tasks of this plan get their result.
 */
interface CompositionSpec {
    type: 'sequential' | 'parallel' | 'nested';
    children: ChildPlan[];
    adapters: AdapterSpec[];
    merge?: MergeSpec;
    place: Place;
}
/**
 * A loop inside another.
 */
interface ChildPlan {
    id: string;
    /**
     * Its file, as the document names it.
     */
    ref: string;
    role: 'stage' | 'branch' | 'outer' | 'inner';
    /**
     * Its point of view.
     */
    lens?: string;
    trigger?: TriggerSpec;
    plan?: Plan;
    place: Place;
}
/**
 * When an inner loop runs. Without it, when the outer one failed.
 */
interface TriggerSpec {
    child: string;
    /**
     * Id of its check.
     */
    check: string;
    is: 'failed' | 'passed';
}
/**
 * What one child hands to another.
 */
interface AdapterSpec {
    fromChild: string;
    /**
     * Id of the task whose result is handed on.
     */
    task: string;
    toChild: string;
    /**
     * The field of its inputs.
     */
    input: string;
    /**
     * How it is changed on the way.
     */
    transform?: string;
    place: Place;
}
/**
 * How the results of branches become one.
 */
interface MergeSpec {
    strategy: 'synthesize' | 'vote' | 'first_pass' | 'all_pass';
    /**
     * How many branches have to pass.
     */
    minPass: number;
    /**
     * Whether results that lost stay in the result.
     */
    preserveDissent: boolean;
    /**
     * Id of the task that writes one from all.
     */
    synthesizer?: string;
    place: Place;
}
/**
 * An MCP server, with defaults filled in: it has a `command` or a `url`.
 */
interface ConnectorSpec {
    name: string;
    command?: string[];
    cwd?: string;
    env?: string[];
    url?: string;
    headers?: {
        [k: string]: HeaderValue;
    };
    /**
     * All that may be used.
     */
    tools: string[];
    readOnly: string[];
    trustHints: boolean;
    startSeconds: number;
    timeoutSeconds: number;
    place: Place;
}
/**
 * Iterations that are not worse are committed on a branch of their own, worse ones are taken back.
 */
interface CheckpointSpec {
    /**
     * Whether a run may begin although files are changed and not committed.
     */
    dirty: boolean;
    place: Place;
}
/**
 * What models cost where a project has no price of its own for them, with the day of the table and its sources. Prices change: check them with the provider, and write your own under `prices` of the project file; they go before these.
 */
interface Prices {
    /**
     * One more with each change.
     */
    version: number;
    /**
     * The day on which they were compared with their sources.
     */
    date: string;
    /**
     * What whoever relies on it has to know.
     */
    note: string;
    /**
     * What prices were compared with, by the name that they call it.
     */
    sources: {
        [k: string]: {
            /**
             * Whose words they are: a copy of a page of the provider, what somebody wrote down from one, a list that others keep, or what a reseller asks.
             */
            kind: 'provider' | 'transcript' | 'catalogue' | 'reseller';
            url: string;
            /**
             * Of which day it is, and what it says.
             */
            note: string;
        };
    };
    /**
     * By `provider/name`.
     */
    prices: {
        [k: string]: {
            price: Price;
            /**
             * Names of what it was compared with.
             *
             * @minItems 1
             */
            sources: string[];
        };
    };
}
/**
 * What `loop validate --format json` prints.
 */
interface Report {
    files: FileReport[];
    summary: {
        files: number;
        errors: number;
        warnings: number;
    };
}
/**
 * One file.
 */
interface FileReport {
    path: string;
    dialect: string | null;
    /**
     * The loop's name; null for a project file.
     */
    name: string | null;
    /**
     * No errors.
     */
    valid: boolean;
    diagnostics: Diagnostic[];
    /**
     * Of a loop that has them.
     */
    scores: {
        lrs?: Score;
        les?: DesignScore;
    };
    bound?: RunBound;
    /**
     * The highest level of conformance that is reached; null when the document does not satisfy its schema. specs/conformance.md has the levels.
     */
    conformance: 'parseable' | 'operational' | 'production' | null;
    /**
     * SHA-256 of the document in canonical form, which the order of keys, comments and line ends do not change; null when it could not be parsed.
     */
    hash: string | null;
    /**
     * The level that an lss document claims of itself.
     */
    claimed?: 'parseable' | 'operational' | 'production';
    /**
     * What the next level needs, in words.
     */
    nextLevel?: {
        level: 'parseable' | 'operational' | 'production';
        missing: string[];
    };
}
/**
 * A finding about a document.
 */
interface Diagnostic {
    /**
     * Rule id, as in `loopkit/unknown-maker`.
     */
    rule: string;
    severity: 'error' | 'warning' | 'info';
    message: string;
    /**
     * File.
     */
    path: string;
    /**
     * JSON pointer into the document.
     */
    pointer: string;
    /**
     * From 1.
     */
    line: number;
    /**
     * From 1, in UTF-16 units.
     */
    column: number;
    endLine: number;
    endColumn: number;
    /**
     * What to do about it.
     */
    fix?: string;
    /**
     * The page about the rule.
     */
    docs: string;
}
/**
 * A readiness score.
 */
interface Score {
    /**
     * Formula and its version.
     */
    profile: string;
    /**
     * 0..100.
     */
    value: number;
    /**
     * 0..100; the same number.
     */
    display: number;
    grade: 'A' | 'B' | 'C' | 'D' | 'F';
    categories: ScoreCategory[];
}
/**
 * One dimension of a score.
 */
interface ScoreCategory {
    id: string;
    /**
     * Share of the whole, 0..1.
     */
    weight: number;
    /**
     * 0..100.
     */
    value: number;
    criteria: ScoreCriterion[];
}
/**
 * One named criterion of a score.
 */
interface ScoreCriterion {
    id: string;
    /**
     * Points.
     */
    earned: number;
    /**
     * Points.
     */
    possible: number;
    /**
     * Why.
     */
    reason: string;
    /**
     * What would earn more.
     */
    fix?: string;
    /**
     * Where it was seen, when that is in the loop's own file.
     */
    line?: number;
}
/**
 * What the design of a loop promises in each category of LES, by profile les-design-1. Of loops without errors.
 */
interface DesignScore {
    /**
     * Formula and its version.
     */
    profile: string;
    /**
     * Made from what is declared; no run was measured.
     */
    kind: 'structural';
    value: number;
    /**
     * 0..100, one decimal.
     */
    display: number;
    band: 'production-grade' | 'strong' | 'functional' | 'fragile' | 'non-viable';
    categories: DesignCategory[];
}
/**
 * One category of LES; its criteria are worth 100 points together.
 */
interface DesignCategory {
    id: string;
    /**
     * Share of the whole, 0..1.
     */
    weight: number;
    value: number;
    criteria: ScoreCriterion[];
}
/**
 * The most that a run of a loop without errors can come to.
 */
interface RunBound {
    passes: BoundedAmount;
    calls: BoundedAmount;
    tokens: BoundedAmount;
    usd: BoundedAmount;
    seconds: BoundedAmount;
    waiting?: BoundedAmount;
}
/**
 * The most of one unit.
 */
interface BoundedAmount {
    /**
     * Null when nothing bounds it.
     */
    value: number | null;
    /**
     * In words and numbers.
     */
    formula: string;
    /**
     * What the formula adds up.
     */
    terms: BoundTerm[];
    /**
     * Why the formula gives no number.
     */
    because?: string;
    place?: ReportPlace;
    cap?: DeclaredCap;
}
/**
 * A summand of a bound.
 */
interface BoundTerm {
    name: string;
    /**
     * Null when nobody says.
     */
    value: number | null;
    place?: ReportPlace;
}
/**
 * Where in a document something is declared.
 */
interface ReportPlace {
    file: string;
    /**
     * From 1.
     */
    line: number;
    /**
     * From 1.
     */
    column: number;
    /**
     * JSON pointer into the document.
     */
    pointer: string;
}
/**
 * The limit that is declared for a unit.
 */
interface DeclaredCap {
    max: number;
    /**
     * Whether the formula stays within it, so that it is never reached.
     */
    holds: boolean;
    place?: ReportPlace;
    /**
     * Whether the run stops there. A limit that is only told about bounds nothing.
     */
    stops: boolean;
}
/**
 * artifacts/<run>/round-<n>.json of a command loop: what a round came to. Derived from the journal, replaced whole.
 */
interface RoundReport {
    formatVersion: 1;
    run: string;
    /**
     * The loop's name.
     */
    loop: string;
    /**
     * From 1.
     */
    round: number;
    simulated: boolean;
    /**
     * ISO 8601.
     */
    startedAt: string;
    /**
     * ISO 8601.
     */
    endedAt: string;
    /**
     * How long it ran.
     */
    seconds: number;
    /**
     * Whether everything passed.
     */
    healthy: boolean;
    /**
     * In words, a line.
     */
    summary: string;
    /**
     * In the order in which they ran.
     */
    steps: RoundStep[];
    /**
     * By metric; a number that could not be had is absent.
     */
    metrics: {
        [k: string]: number;
    };
    /**
     * What went wrong last and is not mended.
     */
    lastError?: string;
    checkpoint?: Checkpoint;
}
/**
 * A command that ran.
 */
interface RoundStep {
    /**
     * As in `fix`.
     */
    step: string;
    /**
     * Its id in the journal.
     */
    effect: string;
    /**
     * ISO 8601.
     */
    startedAt: string;
    /**
     * Milliseconds it took.
     */
    ms?: number;
    /**
     * What a check said, or how a command ended.
     */
    result: 'pass' | 'fail' | 'inconclusive' | 'ok' | 'failed' | 'cut' | 'lost' | 'running';
    exit?: Exit;
    /**
     * What it measured.
     */
    value?: number;
    /**
     * What went wrong, in words.
     */
    message?: string;
    gates?: GateFinding;
    /**
     * Relative to the run's folder.
     */
    log: string;
}
/**
 * run.json: what a run was started with. Written once.
 */
interface RunRecord {
    formatVersion: 1;
    /**
     * Run id; ids sort by time.
     */
    run: string;
    /**
     * ISO 8601.
     */
    createdAt: string;
    simulated: boolean;
    seed?: number;
    /**
     * The project's root, absolute.
     */
    root: string;
    plan: Plan;
    /**
     * SHA-256 of the plan without its limits and places.
     */
    planDigest: string;
    inputs: {
        [k: string]: unknown;
    };
    parent?: ParentRun;
    /**
     * What the loop around this one gives to all of its tasks: a point of view, results.
     */
    handed?: Handed[];
}
/**
 * The run that this one is a part of, of a loop inside another.
 */
interface ParentRun {
    /**
     * Its id.
     */
    run: string;
    /**
     * The effect of that run that this one carries out.
     */
    effect: string;
}
interface Handed {
    name: string;
    text: string;
}
/**
 * What `loop score --format json` prints.
 */
interface ScoreSheet {
    files: ScoredFile[];
}
/**
 * A loop and its scores.
 */
interface ScoredFile {
    /**
     * Of its file; of a loop inside a project file, with its JSON pointer after a `#`.
     */
    path: string;
    /**
     * By profile; one that does not fit the loop is left out.
     */
    scores: {
        'lrs-1'?: ProfileScore;
        'loopkit-0.1'?: ProfileScore;
        'les-design-1'?: ProfileScore;
        'les-core-1.0'?: ProfileScore;
        'les-discipline-1.0'?: ProfileScore;
    };
}
/**
 * One side of a score, on the scale of the score.
 */
interface ProfileCategory {
    id: string;
    /**
     * Share of the whole, 0..1.
     */
    weight: number;
    /**
     * 0..1 by a LES profile; 0..100 by an LRS profile.
     */
    value: number;
    /**
     * What the value is made of, by a profile that judges.
     */
    criteria?: ProfileCriterion[];
}
/**
 * One named criterion of a category; those of a category have 100 points together.
 */
interface ProfileCriterion {
    id: string;
    /**
     * Points.
     */
    earned: number;
    /**
     * Points.
     */
    possible: number;
    /**
     * Why.
     */
    reason: string;
    /**
     * What would earn more.
     */
    fix?: string;
    /**
     * Where it was seen, when that is in the loop's own file.
     */
    line?: number;
    place?: ReportPlace;
}
/**
 * A Loop Trace 1.0: what `loop trace` exports of a run. Further members are allowed everywhere; those that the published format does not name are marked as additions.
 */
interface LoopTrace {
    trace_version: '1.0';
    /**
     * What was run; here the id of the run.
     */
    loop_id: string;
    loop_name: string;
    /**
     * The document, relative to the project's root where it is inside it.
     */
    spec_path?: string;
    /**
     * ISO 8601.
     */
    started_at: string;
    /**
     * ISO 8601; absent while the run is not over.
     */
    ended_at?: string;
    /**
     * Absent while the run is not over.
     */
    success?: boolean;
    /**
     * Absent while the run is not over; `metadata.reason` has the engine's own word.
     */
    termination_reason?: 'goal_met' | 'budget_exhausted' | 'human_stop' | 'error' | 'stall' | 'safety_violation' | 'timeout' | 'max_iterations' | 'cost_exceeded' | 'evaluator_error';
    /**
     * All that counted against limits in money.
     */
    total_cost_usd?: number;
    /**
     * What was done, in order; several entries may belong to one iteration.
     *
     * @minItems 1
     */
    iterations: TraceEntry[];
    metadata?: TraceMetadata;
}
/**
 * One call of a worker, one verdict of an evaluator, or one loop inside.
 */
interface TraceEntry {
    /**
     * From 0.
     */
    iteration: number;
    /**
     * ISO 8601; when it began, as the journal has it.
     */
    timestamp: string;
    worker_id?: string;
    /**
     * Its beginning when it is long.
     */
    worker_output?: string;
    /**
     * 0 to 1, by evaluator; absent when it could not tell.
     */
    evaluator_scores?: {
        [k: string]: number;
    };
    /**
     * What it counted as. All entries together are the total.
     */
    cost_usd?: number;
    /**
     * What was found wrong, and what was sent back.
     */
    feedback?: string[];
    /**
     * An addition: what the entry is about.
     */
    kind?: 'worker' | 'evaluator' | 'loop';
    /**
     * An addition.
     */
    evaluator_id?: string;
    /**
     * An addition: the run of a loop inside, which has a trace of its own.
     */
    child_run?: string;
    /**
     * An addition: its id in the journal; of a person's verdict, that of the ask.
     */
    effect?: string;
    /**
     * An addition: the make-and-check attempt, from 1.
     */
    round?: number;
    /**
     * An addition: from 1.
     */
    attempt?: number;
    /**
     * An addition: `lost` when its driver died before its end.
     */
    status?: 'ok' | 'failed' | 'cut' | 'lost' | 'running';
    /**
     * An addition: ISO 8601.
     */
    ended_at?: string;
    /**
     * An addition: input and output.
     */
    tokens?: number;
    /**
     * An addition.
     */
    verdict?: 'pass' | 'fail' | 'inconclusive';
    /**
     * An addition: how far the checker is from the makers.
     */
    independence?: 'same-agent' | 'same-model' | 'same-vendor' | 'other';
    /**
     * An addition, as in `F7`.
     */
    failure_codes?: string[];
    /**
     * An addition: guards that found something.
     */
    guards?: TraceGuard[];
    /**
     * An addition: the skill that the worker was given, with the SHA-256 of its text.
     */
    skill?: {
        name: string;
        sha256: string;
    };
    /**
     * An addition: false where nobody reported the cost, and the declared ceiling counts.
     */
    cost_reported?: boolean;
    /**
     * An addition: of a dry run.
     */
    simulated?: boolean;
    /**
     * An addition: done by a stand-in that plays a fixed script.
     */
    scripted?: boolean;
}
interface TraceGuard {
    guard: string;
    action: string;
}
/**
 * What a trace says about itself; all of it is an addition.
 */
interface TraceMetadata {
    /**
     * Whether it is a dry run: nothing in it is a measurement then.
     */
    simulated: boolean;
    run?: string;
    dialect?: string;
    /**
     * Which version of the document it was, where that says.
     */
    spec_version?: string;
    /**
     * SHA-256 of the document's text.
     */
    spec_hash?: string;
    /**
     * SHA-256 of what the loop does, without its limits.
     */
    plan_digest?: string;
    /**
     * As in the heartbeat.
     */
    status?: string;
    /**
     * Why the run ended, in the engine's own word.
     */
    reason?: string;
    condition?: string;
    /**
     * That of the run's diagnosis, whether it is over or not.
     */
    failure_code?: string;
    /**
     * The line of the document that the condition comes from, as in `loops/mend.yaml:12:5`.
     */
    place?: string;
    /**
     * What went wrong in the run; absent when nothing did.
     */
    detected_failures?: TraceFailure[];
    /**
     * The best so far, from 0 like those of the entries.
     */
    best_iteration?: number;
    /**
     * Of a dry run.
     */
    seed?: number;
    /**
     * Of a loop inside another.
     */
    parent_run?: string;
    parent_effect?: string;
    total_tokens?: number;
    /**
     * How much of the total nobody reported.
     */
    assumed_cost_usd?: number;
}
interface TraceFailure {
    code: string;
    message: string;
}
/**
 * What a checking agent must print: this JSON object and nothing else.
 */
interface VerdictReply {
    /**
     * `inconclusive` when it cannot be told; never a pass.
     */
    verdict: 'pass' | 'fail' | 'inconclusive';
    /**
     * How good the work is.
     */
    score?: number;
    /**
     * One entry for each criterion, with evidence.
     *
     * @minItems 1
     */
    criteria: Criterion[];
    /**
     * Failure codes, of work that does not pass: `fail.` and a slug of specs/failure-codes.md.
     */
    codes?: string[];
    /**
     * In a sentence.
     */
    summary?: string;
}

/** A connector as a program is to have it for one call. What is secret in it is named and not told. */
interface GivenConnector {
    name: string;
    /** The program to start and its arguments; not with `url`. It holds the server to its tools by itself. */
    command?: readonly string[];
    /** The variables that the program to start has to be given, all of them set. */
    env: readonly string[];
    url?: string;
    headers: Readonly<Record<string, HeaderValue>>;
    /** All that may be used. */
    tools: readonly string[];
    startSeconds: number;
    timeoutSeconds: number;
}
/** How a program is given connectors. `{connectorsFile}` in an argument stands for the file of `settings`. */
interface ConnectorSettings {
    args?: string[];
    variables?: Record<string, string>;
    /** Settings in the program's own form, as JSON. */
    settings?: object;
    /** The variable that these settings go into, in place of a file. They are laid over those that it holds already. */
    into?: string;
}
/** How an agent CLI takes connectors, of those that can be told for one call. */
interface TakesConnectors {
    /** What it can be given: servers that are programs, and such at an address, which it has to hold to their tools. */
    kinds: readonly ConnectorKind[];
    settings(connectors: readonly GivenConnector[]): ConnectorSettings;
}
type ConnectorKind = 'command' | 'url';
declare const kindOfConnector: ({ url }: Pick<ConnectorSpec, "url">) => ConnectorKind;

type PresetName = NonNullable<Agent['preset']>;
/** What an entry of `agents:` asks of its preset. */
interface PresetOptions {
    /** Whether it may change files. */
    write: boolean;
    /** The most that one call may cost, as far as the entry says. */
    costUsd?: number | undefined;
}
/** What is known of an agent CLI. */
interface Preset {
    /** What people call it. */
    title: string;
    /** Whether it can be kept from changing files; an entry without `write` is refused where it cannot. */
    readOnly: boolean;
    /** The program and its arguments: not interactive, and with no more rights than asked for. */
    argv(options: PresetOptions): string[];
    /** How the prompt goes in. */
    prompt: NonNullable<AgentSpec['prompt']>;
    /** Arguments that name the model: {model} is `provider/name`, {modelName} the name alone. */
    modelArgs: string[];
    /** Arguments that ask for an answer of a schema, where it can be asked. */
    schemaArgs?: string[];
    /** It refuses schemas that are not strict: every object closed, with all that it names required. */
    schemaStrict?: boolean;
    /** Where text, usage, cost, session and errors are in its output. */
    output: OutputMapping;
    /** Names of the environment variables that it needs, or that say where its settings are. */
    env: string[];
    /** Variables that it is given with a value. */
    variables?(options: PresetOptions): Record<string, string>;
    /** How it is given connectors for one call; without it, it is told their names alone. */
    connectors?: TakesConnectors;
    /** Variables that hold a key of an account that is paid by use: with one of them its lane is `api`, else `unknown`. */
    apiEnv: string[];
    /** Arguments that have it say whether somebody is logged in; that costs nothing. */
    login?: string[];
    /** What it was written from. */
    source: {
        /** Addresses, or what the program says itself. */
        from: string[];
        /** The version it was written for, or the date of what it was written from. */
        of: string;
        /** Whether this project's tests can run the real program, against a local server. */
        tried: boolean;
    };
    /** What a user has to know, a sentence each. */
    notes: string[];
}

/** The agent CLIs that are known by name. */
declare const agentPresets: Readonly<Record<PresetName, Preset>>;

/**
 * Which connectors an agent that is a program is given for a call. Any other program is told their names, in LOOP_CONNECTORS.
 *
 * @param agent an entry of `agents:`, or an agent of a plan
 */
declare const connectorsTakenBy: ({ preset, protocol, }: {
    preset?: string | undefined;
    protocol?: Agent["protocol"] | undefined;
}) => readonly ConnectorKind[];

/** Whether an agent says which tools a call used; who carries out what nobody is declared for cannot be told. */
declare const tellsTools: ({ kind, output }: Pick<AgentSpec, "kind"> & {
    output?: {
        tools?: unknown;
    } | undefined;
}) => boolean;
/** What to say of a guard that looks at the tools of a task whose agent does not say which it used. */
declare const unseenTools: ({ id }: Pick<GuardSpec, "id">, task: Pick<Task, "id">, agent: string) => {
    message: string;
    fix: string;
};

/** A factor or summand of a bound, and where it was declared. */
interface Term {
    name: string;
    /** `null` when nobody says. */
    value: number | null;
    place?: Place | undefined;
}
/** The most that a run can come to in one unit. */
interface Bounded {
    /** `null` when there is no bound; then `because` says why. */
    value: number | null;
    /** In words and numbers, as in `3 rounds x (2 + 1 calls)`. */
    formula: string;
    terms: Term[];
    /** Why there is no bound, and the place that leaves it open. */
    because?: string;
    place?: Place | undefined;
    /**
     * The limit that the document declares for this unit, whether the bound stays within it without help, and whether the run
     * stops there; one that does not stop it bounds nothing.
     */
    cap?: {
        max: number;
        holds: boolean;
        stops: boolean;
        place?: Place | undefined;
    };
}
/**
 * Worst case of a run: without crashes, which repeat at most the calls under way, each at its full ceiling. A limit of the document cuts a bound off, for
 * the engine reserves before it calls.
 */
interface Bound {
    calls: Bounded;
    tokens: Bounded;
    usd: Bounded;
    /** Seconds of active running; people may take more. */
    seconds: Bounded;
    /** Seconds that people may take to answer, in which nothing runs. */
    waiting: Bounded;
}
/**
 * The worst case of a run of a plan, as numbers and as the formulas they come from. In every pass each task is called as often as it may be retried, each
 * check as often as it may be asked, and each loop inside the plan runs as often as its composition lets it.
 */
declare const bound: (plan: Plan) => Bound;

/**
 * What one call uses at most: what the agent declares, else what its model takes at worst at its price. An agent CLI asks its model
 * as often as it likes, so of a preset only what is declared holds; where a subscription or this machine pays, a call costs nothing.
 */
declare const callCeiling: (agent: AgentSpec | undefined) => {
    tokens: number | undefined;
    usd: number | undefined;
};
/** Whether a lane is one in which no call costs money. */
declare const costsNothing: (lane: Usage["lane"]) => boolean;

/**
 * What a call counts as money, in US dollars. What is paid by use counts as reported, and as what was held back where nothing was.
 * A subscription or a model on this machine costs nothing further. Where nobody knows who is paid, a report says nothing of money,
 * so at least what was held back counts.
 */
declare const countedUsd: ({ costUsd, lane }: Usage | undefined, { usd }: Pick<Reserve, "usd">) => number;

/** How many make-and-check passes a run can have. */
interface Passes {
    value: number | null;
    formula: string;
    because?: string;
    place?: Place | undefined;
}
/**
 * Rounds of one iteration, and as many iterations as a person may ask for; never more than the iterations limit. Where stop
 * conditions decide, every iteration is one pass, and only that limit bounds them.
 */
declare const passesOf: ({ rounds, limits, checks, stop }: Plan) => Passes;

/** Which short form: that of the README, or that of the first generation of the loop library. */
type ShortFormName = 'readme' | 'library';
/** A value that a short form does not say and the canonical form needs. */
interface Assumption {
    /** Where it stands in the canonical form. */
    pointer: string;
    value: unknown;
    why: string;
}
interface Expansion {
    /** The canonical form. What a short form says and the canonical form has no place for is kept in `extensions.short_form`. */
    value: Record<string, unknown>;
    assumed: Assumption[];
    /** Where things are written that stand elsewhere in the canonical form, by their pointers there. */
    moved: ReadonlyMap<string, string>;
    /** Fields of the inputs that are left out because one before them has the same name. */
    doubled: readonly Doubled[];
}
/** An entry whose name another one before it has. */
interface Doubled {
    name: string;
    /** JSON pointer of the second name, as it is written. */
    at: string;
}
type Mapping = Record<string, unknown>;

/** A half-open range of UTF-16 offsets into the text. */
interface Range {
    start: number;
    end: number;
}
interface ScalarNode extends Range {
    kind: 'scalar';
    value: string | number | boolean | null;
    /** Whether it was written without quotes, so that its type came from its looks. */
    plain: boolean;
}
interface SequenceNode extends Range {
    kind: 'sequence';
    items: Node[];
}
interface MappingNode extends Range {
    kind: 'mapping';
    entries: Map<string, Entry>;
}
interface Entry {
    key: ScalarNode;
    value: Node;
}
/** A YAML node with its position. An alias stands for the very node it names. */
type Node = ScalarNode | SequenceNode | MappingNode;

/** One parsed file with its source positions. */
interface SourceDocument {
    /** As the user knows it; only for messages. */
    path: string;
    text: string;
    root: MappingNode;
    /** Offsets of line beginnings, for turning ranges into lines and columns. */
    lines: readonly number[];
}
/** What a parse gives: a document, or why there is none. */
type Parsed = {
    document: SourceDocument;
} | {
    document: undefined;
    diagnostics: Diagnostic[];
    text: string;
};
/** The node a JSON pointer names, if it is there; with `key`, the key of that entry instead of its value. */
declare const nodeAt: (root: Node, pointer: string, key?: boolean) => Node | undefined;
/** Where a JSON pointer leads in a document; the nearest existing ancestor when it leads nowhere. */
declare const placeAt: (document: SourceDocument, pointer: string) => Place;

/** Something that a document says and its counterpart in another dialect does not. */
interface Loss {
    /** JSON pointer in the document. */
    pointer: string;
    place: Place;
    reason: string;
}

/** A document in another dialect. */
interface Conversion {
    from: 'lss' | 'loopkit';
    to: 'lss' | 'loopkit';
    value: Loop | LssLoop;
    text: string;
    /** What could not be carried over, in the order of the document. */
    losses: Loss[];
    /** What the other dialect wants and the document does not say. */
    assumed: readonly Assumption[];
}
/**
 * Converts a loop to another dialect; a short form of LSS to canonical LSS. The result has no errors when the document has none.
 * Comments are not carried over, unless the dialect stays the same.
 *
 * @param context.project whose agents, checks and defaults a loopkit loop uses
 * @throws LoopError `document` when the document has errors, is no loop, is a loop of commands, or nothing of it could be carried over
 */
declare const convert: (document: SourceDocument, to: "lss" | "loopkit", context?: {
    project?: Project | undefined;
}) => Conversion;

/** A character as a terminal shows it: its text, how many columns it takes, and where it began in the line. */
interface Cell {
    text: string;
    width: number;
    offset: number;
}
/** Splits a line into cells; what would move the cursor or turn the reading direction is shown as a mark. */
declare const cellsOf: (line: string) => Cell[];
/** Columns that cells take together. */
declare const widthOf: (cells: readonly Cell[]) => number;
/** Text as {@link cellsOf} shows it, on one line. */
declare const printable: (text: string) => string;
/** Breaks a text into lines between words; a word that is longer than a line stays whole. */
declare const wrap: (text: string, width: number) => string[];

/** What a format may be told beside the report; every format takes the same and uses what it has a place for. */
interface FormatOptions {
    /** Version of the command that reports, as semver. */
    version?: string;
    /** Absolute URL below which `docs/` is published; without it rules are named and not linked. */
    docsUrl?: string;
    /** The text of a file by its path, as it was when it was read; what surely mends a finding is shown as a change of it. */
    textOf?: (path: string) => string | undefined;
}
/** A report as a text that ends with a line feed. Never throws for what a finding says. */
type Formatter = (report: Report, options?: FormatOptions) => string;

/** Where something was declared, and whether parts of it were refused by the schema. */
interface Origin {
    source: SourceDocument;
    /** JSON pointer of the whole; empty unless it is a part of its file. */
    pointer: string;
    /** JSON pointers, from the file's root, of what the schema refused. */
    broken: readonly string[];
}

/** A loop as far as its document could be read: what the schema refused is absent, and known to be `broken`. */
type DraftLoop = Omit<Partial<Loop>, 'pipeline'> & {
    pipeline?: (Step$1 | undefined)[];
};
interface LoopDocument extends Origin {
    name: string;
    loop: DraftLoop;
}
interface ProjectDocument extends Origin {
    project: Project;
}
/** The loops and the project file that belong together. */
interface Workspace {
    project: ProjectDocument | undefined;
    loops: readonly LoopDocument[];
    /** Whether a file of the project could not be read at all, so that more may be declared or used than is known. */
    incomplete?: boolean;
    /** What loops of the project in other dialects use of its agents and checks. */
    others?: readonly Uses[];
}
/** Names of agents and checks of the project that a loop uses. */
interface Uses {
    agents: readonly string[];
    checks: readonly string[];
    /** Tools that its workers list; undefined when one of them lists none, and so may use any. */
    tools: readonly string[] | undefined;
    /** Whether all of it could be read. */
    isComplete: boolean;
}

/**
 * What entries name of others although the schema refused something else in them, in the shape of the document. Without it, one slip
 * in a worker would hide that the worker waits for somebody who is not there.
 */
type Halves = Pick<DraftLss, 'workers' | 'evaluators' | 'feedback_channels' | 'metrics' | 'safety_constraints' | 'termination_conditions'>;

/** A list with holes where the schema refused an entry. */
type Holed<T> = (T | undefined)[];
/** Lists of a document whose entries others refer to. */
type Lists = 'workers' | 'evaluators' | 'feedback_channels' | 'metrics' | 'safety_constraints';
/** A loop as far as its document could be read: what the schema refused is absent, and known to be `broken`. */
type DraftLss = Omit<Partial<LssLoop>, Lists> & {
    [K in Lists]?: Holed<LssLoop[K][number]>;
};
/** Names that were declared. */
interface Names {
    /** Those that are well formed, each once. */
    names: readonly string[];
    /** Those that the schema refuses for their form, also in the form that they should have. */
    refused: readonly string[];
    /** Whether every entry has a name, so that one that is not here is not declared. */
    complete: boolean;
}
/** What may be referred to. */
interface Declared {
    inputs: Names;
    workers: Names;
    evaluators: Names;
    metrics: Names;
    children: Names;
}
interface LssDocument extends Origin {
    name: string;
    loop: DraftLss;
    declared: Declared;
    /** What entries name that are not in `loop`, as the schema refused something else in them. */
    halves?: Halves;
    /** When it was written in a short form: which one, and what had to be assumed for the canonical form in `loop`. */
    short?: {
        form: ShortFormName;
    } & Pick<Expansion, 'assumed' | 'moved' | 'doubled'>;
}

/** A file of a child loop. */
interface ChildText {
    /** What the file is called; two references to one file give the same path. */
    path: string;
    text: string;
    /** Whether its findings are reported by themselves, so that they need not be told with those of the whole. */
    isReported?: boolean;
}
/** A file of a child loop that is there and gives no text. */
interface UnreadChild {
    path: string;
    /** In words, to follow the file's name. */
    reason: string;
    fix?: string;
}
/** How a composition gets at the files of its children; whoever has files implements it and keeps it to what may be read. */
interface CompositionHost {
    /**
     * The file that `ref` names in the document at `from`: relative to that document; if there is no such file, relative to the
     * project's root.
     *
     * @returns null when there is no such file, undefined when that cannot be told
     */
    read(ref: string, from: string): Promise<HostAnswer> | HostAnswer;
}
type HostAnswer = ChildText | UnreadChild | null | undefined;
/** A host over files that are at hand already, with paths from the project's root. What is not among them cannot be told. */
declare const hostOver: (files: readonly ChildText[]) => CompositionHost;

/** A child of a composition, and what its file turned out to be. */
interface Child {
    id: string;
    at: string;
    ref: string;
    role: string;
    found: {
        kind: 'unknown';
    } | {
        kind: 'missing';
    }
    /** It is there and gives no text. */
     | {
        kind: 'unreadable';
        path: string;
        reason: string;
        fix?: string;
    } | {
        kind: 'not-a-loop';
        reason: string;
    }
    /** The paths from a document back to itself. */
     | {
        kind: 'cycle';
        paths: readonly string[];
    } | {
        kind: 'loop';
        path: string;
        /** Whether its findings are reported by themselves. */
        isReported: boolean;
        document: LssDocument;
        errors: readonly Diagnostic[];
        children: readonly Child[];
    };
}

/** What models cost, by `provider/name`. */
type PriceTable = NonNullable<Project['prices']>;
/**
 * Reads a table of prices: YAML or JSON of the form that `prices` of a project file has, alone or under the key `prices`.
 *
 * @param path how messages call the file
 * @returns the table, or what is wrong with it
 */
declare const readPriceTable: (text: string, path: string) => {
    table: PriceTable;
} | {
    problem: string;
};

/** What compiling needs beside the document itself. */
interface CompileContext {
    project?: ProjectDocument | undefined;
    /** The loops a composition is made of, as far as they could be had. */
    children?: readonly Child[];
    /** SHA-256 of a file's text, for the record. */
    digestOf(text: string): string;
    /** A table of prices by the path that the document gives; without it, and for one that is not there, prices of the project count alone. */
    priceTable?: ((path: string, place: Place) => PriceTable | undefined) | undefined;
}
/**
 * Compiles a loop in the lss dialect that has no errors to a plan. specs/lss.md says what each field comes to.
 *
 * @throws LoopError `document` when the schema refused something in the loop, or in a child of it
 */
declare const compileLss: (document: LssDocument, context: CompileContext) => Plan;

/** An expression or schedule, parsed once for all rules: its error, if it has one. */
type Parse = {
    error: string;
    offset?: number | undefined;
} | {
    error: undefined;
};

/** The files of the folder that a loop works in; whoever has files implements it and keeps it to that folder. */
interface ProjectFiles {
    /**
     * The text of a file.
     *
     * @param path from the folder that the loop works in, with `/` between its parts, and never one that leads out of it
     * @returns null when there is nothing of that name; undefined when that cannot be told, or it is no short text
     */
    read(path: string): string | null | undefined;
}
/** Files by their paths. */
declare const filesOver: (texts: Readonly<Record<string, string>>) => ProjectFiles;

/** How far a document conforms, as far as a document can show it. */
type ConformanceLevel = (typeof conformanceLevels)[number];
declare const conformanceLevels: readonly ["parseable", "operational", "production"];
interface Conformance {
    /** The highest level that is reached; null for none. */
    level: ConformanceLevel | null;
    /** The level that the document claims. */
    target?: ConformanceLevel;
    /** The level that `missing` is about; absent when all are reached. */
    next?: ConformanceLevel;
    /** What the next level needs, in words. */
    missing: string[];
}

/** Why a value is no JSON Schema, in words; undefined when it is one, or too large to look at. */
type SchemaFault = (schema: unknown) => string | undefined;
/** What a program brings to the runs of its loops, by name. */
interface Brought {
    /** Agents, by the names of the workers that they stand in for. */
    agents?: readonly string[] | undefined;
    /** Stores of memory, by the names of backends that they stand in for. */
    stores?: readonly string[] | undefined;
}

/** The steps of a round, in their order. */
declare const steps: readonly ["play", "scan", "fix", "verify", "improve"];
type Step = (typeof steps)[number];
/** One command of a step, with what counts for it. */
interface StepCommand {
    /** As in `verify`, `scan-lint` or `scan-2`: safe as a file name, and unique in the loop. */
    id: string;
    step: Step;
    label: string;
    /** What the shell is given, with its templates. */
    run: string;
    /** JSON pointer of that text. */
    at: string;
    /** JSON pointer of its settings; that of the text when it has none. */
    place: string;
    timeoutSeconds: number;
    stallSeconds: number;
    env: readonly string[] | undefined;
    outOfMemory: readonly string[] | undefined;
}

/** Where a loop of commands lives, and where it works. Paths have `/` between their parts. */
interface Folders {
    /** Whether it is an `openloop.json` in a workspace of its own; else it is a file of a project. */
    isWorkspace: boolean;
    /** The workspace, from the folder that its runs belong to. */
    home: string;
    /** Where its commands work, from the folder that its runs belong to; absolute when it is written so. */
    projectRoot: string;
}

/** A loop as far as its document could be read: what the schema refused is absent, and known to be `broken`. */
type DraftOpenloop = Omit<Partial<OpenLoop>, 'commands' | 'baseline'> & {
    commands?: Partial<OpenLoopCommands>;
    baseline?: OpenLoopBaseline;
};
interface OpenloopDocument extends Origin {
    name: string;
    loop: DraftOpenloop;
    /** Every command that could be read, in the order in which a round runs them. */
    commands: readonly StepCommand[];
    folders: Folders;
}

/** What compiling needs beside the document itself. */
interface OpenloopContext {
    project?: ProjectDocument | undefined;
    /** SHA-256 of a file's text, for the record. */
    digestOf(text: string): string;
}
/**
 * Compiles a loop of commands that has no errors to a plan: a round is an iteration, what looks is a check, and what changes is a
 * task. specs/openloop.md says what each field comes to.
 *
 * @throws LoopError `document` when the schema refused something in it
 */
declare const compileOpenloop: (document: OpenloopDocument, { project, digestOf }: OpenloopContext) => Plan;

/** What the page about a rule says. */
interface RuleDoc {
    id: string;
    severity: Diagnostic['severity'];
    /** What it finds, in one sentence. */
    summary: string;
    /** What goes wrong otherwise. */
    why: string;
}

/** What a rule found. */
interface RuleReport {
    message: string;
    /** JSON pointer of the value the finding is about. */
    at: string;
    /** Point at the key instead of the value. */
    key?: boolean;
    fix?: string;
    /** What surely has to stand there instead: the value, or with `key` the key. */
    meant?: string | undefined;
    /** When it differs from the rule's own. */
    severity?: Diagnostic['severity'];
}

/** What is known of folders on disk; whoever has a disk implements it. */
interface FolderFacts {
    /** The absolute path of the folder of a file that is called so in messages. */
    folderOf(path: string): string | undefined;
    /** Whether a folder of that absolute path is there; undefined when that cannot be told. */
    isFolder(path: string): boolean | undefined;
}

/** A file's text and how messages call the file. */
interface SourceText {
    path: string;
    text: string;
}
/** What was read from one file: its loops, and every finding about it. */
interface AnalysedFile extends SourceText {
    /** What it is; a `skill` is a SKILL.md that a step names. */
    kind: 'project' | 'loop' | 'skill';
    /** The dialect it is written in; absent when it could not be parsed. */
    dialect?: 'loopkit' | 'lss' | 'openloop';
    /** SHA-256 of its canonical form; absent when it could not be parsed, or was not asked for. */
    hash?: string;
    /** Its loops in the loopkit dialect. */
    loops: LoopDocument[];
    /** Its loop in the lss dialect, the loops that one is made of, and how far it conforms. */
    lss?: {
        document: LssDocument;
        children: readonly Child[];
        conformance: Conformance;
        /** Compiles it, when it has no errors. */
        compile(context: Omit<CompileContext, 'children'>): Plan;
    };
    /** Its loop in the openloop dialect. */
    openloop?: {
        document: OpenloopDocument;
        /** Compiles it, when it has no errors. */
        compile(context: OpenloopContext): Plan;
    };
    diagnostics: Diagnostic[];
}
interface Analysis {
    /** The project file and the loops in the loopkit dialect. */
    workspace: Workspace;
    /** The loops in the lss dialect; absent in what was put together from other analyses. */
    lss?: LssDocument[];
    files: AnalysedFile[];
}
/**
 * Parses, reads and checks a project file and the loops that belong to it. Which dialect a loop is in, its keys tell. Never
 * throws for what a text says.
 *
 * @param input.host how compositions get at their children; without one they are looked for among `loops`
 * @param input.hash whether documents get the hash of their canonical form; they do unless told
 * @param input.files where commands find what they run; without it nobody looks whether that is there and does something
 * @param input.folders which folders there are; without it nobody looks where loops of commands live and work
 * @param input.checks names of checks that the program brings, which an evaluator may name like those of the project
 * @param input.brought what the program brings beside checks
 * @param input.schemas loads what tells why a value is no JSON Schema; without it nobody looks into schemas
 */
declare const analyse: (input: {
    project?: SourceText | undefined;
    loops: readonly SourceText[];
    host?: CompositionHost | undefined;
    checks?: readonly string[] | undefined;
    files?: ProjectFiles | undefined;
    folders?: FolderFacts | undefined;
    brought?: Brought | undefined;
    schemas?: (() => Promise<SchemaFault>) | undefined;
    hash?: boolean;
}) => Promise<Analysis>;

/**
 * What `loop validate --format json` prints. A project file has an entry of its own and one for each loop in it; every
 * finding stands in one entry.
 *
 * @param scoreOf the readiness score of a loop, if it has one
 */
declare const reportOf: ({ files }: Pick<Analysis, "files" | "workspace">, scoreOf: (document: LoopDocument) => Score | undefined) => Report;

/** How a part of the output may be emphasised. */
type Style = Diagnostic['severity'] | 'dim' | 'bold';
/** Emphasises a text; whoever prints decides how, or that it stays plain. */
type Paint = (text: string, style: Style) => string;

interface PrettyOptions {
    /** Columns of the terminal; 100 unless told. */
    width?: number;
    /** Emphasis; none unless told. */
    paint?: Paint;
}
/**
 * Findings for people: place, severity and rule, the message, the source with the place underlined, and what to do.
 *
 * @param textOf the text of a file by its path; without it there is no source to show
 */
declare const formatPretty: (diagnostics: readonly Diagnostic[], textOf: (path: string) => string | undefined, { width, paint }?: PrettyOptions) => string;

/** The formats of a report that need nothing but the report. `pretty` also needs the sources, and stands by itself. */
type FormatName = 'json' | 'ndjson' | 'github' | 'sarif' | 'junit' | 'checkstyle' | 'markdown';
/** Every format by the name that `--format` knows it by. */
declare const formats: Readonly<Record<FormatName, Formatter>>;

/** The candidate a person most likely meant, or none when nothing is near. Optimal string alignment distance. */
declare const nearest: (word: string, candidates: Iterable<string>) => string | undefined;
/** Names for a message: all of a few, or the first ten of many. */
declare const someOf: (names: readonly string[]) => string;
/** ` Did you mean "x"?`, or nothing. */
declare const didYouMean: (word: string, candidates: Iterable<string>) => string;

/**
 * Draws a plan as a Mermaid flowchart: makers, checks, feedback, limits, guards, the loops inside it, and an exit for each way
 * it can end.
 */
declare const flowchart: (plan: Plan) => string;

/** Draws one iteration as a Mermaid sequence diagram: who is asked what, what comes back, and what is sent on. */
declare const sequenceDiagram: (plan: Plan) => string;

/** Draws what a run goes through as a Mermaid state diagram: work, checks, pauses, and every way it can end. */
declare const stateDiagram: (plan: Plan) => string;

/** What a document is, told by its keys; or, when they do not tell, what to say about that. */
type Identity = {
    dialect: 'lss' | 'loopkit' | 'openloop';
    kind: 'loop';
} | {
    dialect: 'loopkit';
    kind: 'project';
} | {
    dialect: undefined;
    message: string;
    fix: string;
};
/** Keys at the top that only documents of one sort have. */
declare const dialectMarks: {
    lss: string[];
    loop: string[];
    openloop: string[];
    project: string[];
};
/** Which dialect a document is written in. What has the most keys of its own wins; a tie goes to the first of loop, lss, openloop, project. */
declare const identify: (root: MappingNode) => Identity;

/**
 * The agent of a name as a plan holds it, with defaults filled in.
 *
 * @param entry the entry of the project's `agents:` it is made from; without such an entry the agent is `unbound`
 */
declare const agentSpec: (name: string, project: ProjectDocument | undefined, entry: string) => AgentSpec;

/**
 * Compiles a loop that has no errors to a plan.
 *
 * @param digest SHA-256 of the loop's file, for the record; empty for a plan that is only looked at, which is made once
 * @throws LoopError `document` when the schema refused something in the loop
 */
declare const compileLoop: (document: LoopDocument, project: ProjectDocument | undefined, digest: string) => Plan;

/** A place in a loop that an agent carries out: a step, or a checker that is no command. */
interface Caller {
    /** The entry of the project's `agents:` that it uses, declared or not. */
    agent: string;
    at: string;
    /** Whether it names the model that the agent is to use. */
    hasModel: boolean;
}

/** A label and the agent step that carries it. */
interface LabelledStep {
    label: string;
    step: AgentStep;
    at: string;
}
/** What rules know beyond the value at hand. */
interface Facts {
    /** Names of the project's agents and checks, well formed or not; empty without a project file. */
    agents: ReadonlySet<string>;
    checks: ReadonlySet<string>;
    /** Every step of the walked loop that has a label, in document order. */
    labels: readonly LabelledStep[];
    /** Everything in the walked loop that calls an agent. */
    callers: readonly Caller[];
    /** The limits of the walked loop, its own and the project's. */
    limits: readonly Limit[];
    /** Agent names in use anywhere in the workspace, by steps or as checkers. */
    usedAgents: ReadonlySet<string>;
    usedChecks: ReadonlySet<string>;
    /** Agents that do something other than judge, anywhere in the workspace. */
    workingAgents: ReadonlySet<string>;
    /** Tools and connectors that are named anywhere in the workspace; undefined where somebody may use any. */
    usedTools: ReadonlySet<string> | undefined;
    /** Where commands find what they run, if that can be told. */
    files: ProjectFiles | undefined;
    /** How a CEL expression parses. */
    expression(source: string): Parse;
    /** How a cron pattern parses. */
    schedule(pattern: string): Parse;
}

/** What a rule listens to. `at` is the JSON pointer of the value in its file. */
interface Visitor {
    project?(project: Project, at: string): void;
    agent?(agent: Agent, at: string, name: string): void;
    check?(check: Check, at: string, name: string): void;
    tool?(tool: Tool, at: string, name: string): void;
    connector?(connector: Connector, at: string, name: string): void;
    loop?(loop: DraftLoop, at: string, document: LoopDocument): void;
    trigger?(trigger: Trigger, at: string): void;
    /** Every agent step, however deep. */
    step?(step: AgentStep, at: string): void;
    choice?(choice: ConditionalStep, at: string): void;
    verify?(verify: Verify, at: string): void;
    budget?(budget: Budget, at: string): void;
    memory?(memory: Memory, at: string): void;
    /** After everything else in the document. */
    end?(): void;
}
interface RuleContext {
    /** The document that is walked: a loop or the project file. */
    readonly document: LoopDocument | ProjectDocument;
    readonly workspace: Workspace;
    readonly facts: Facts;
    /** Whether the schema refused something at or below this pointer; such an absence is no finding. */
    broken(at: string): boolean;
    report(finding: RuleReport): void;
}
/** One rule. Its page is generated from `summary`, `why` and the examples in test/rules/<id>. */
interface Rule extends RuleDoc {
    create(context: RuleContext): Visitor;
}

/**
 * Runs every rule over every document of a workspace. Parsers for CEL and cron are loaded only when a document needs them.
 *
 * @param files where commands find what they run
 */
declare const checkWorkspace: (workspace: Workspace, rules?: readonly Rule[], files?: ProjectFiles) => Promise<Diagnostic[]>;

/** Reads a parsed file as a loop: its value without what the schema refuses, and the findings about that. */
declare const readLoop: (source: SourceDocument) => {
    document: LoopDocument;
    diagnostics: Diagnostic[];
};
/** Reads a parsed file as a project with its inline loops. */
declare const readProject: (source: SourceDocument) => {
    document: ProjectDocument;
    loops: LoopDocument[];
    diagnostics: Diagnostic[];
};

/** Every rule of the loopkit dialect, in the order of the listing in docs/rules. */
declare const loopkitRules: readonly Rule[];

/** The canonical form of a document in a short form, with every value that had to be assumed. What it cannot read stays as it is. */
declare const expand$1: (source: Mapping) => Expansion;

/**
 * Reads a parsed file as a loop of commands: its value without what the schema refuses, and the findings about that.
 *
 * @param folder absolute path of the file's folder, as far as it is known; a workspace is called like it
 */
declare const readOpenloop: (source: SourceDocument, folder?: string) => {
    document: OpenloopDocument;
    diagnostics: Diagnostic[];
};

/** What went wrong, for programs. Each code has a section in docs/errors.md. */
type ErrorCode = 'usage' | 'not-found' | 'document' | 'agent' | 'check' | 'guard' | 'locked' | 'store' | 'journal' | 'unpriced' | 'blocked' | 'connector';
interface LoopErrorOptions {
    /** Exit code of a command that ends with this error: 1 the loop failed, 2 wrong usage or configuration. */
    exitCode?: 1 | 2;
    /** Where in a document the cause is declared. */
    place?: Place;
    /** What to do about it. */
    fix?: string;
    cause?: unknown;
}
/** The one error type of loop. `message` names the bad thing and what was expected; `cause` is never dropped. */
declare class LoopError extends Error {
    readonly code: ErrorCode;
    readonly exitCode: 1 | 2;
    readonly place: Place | undefined;
    readonly fix: string | undefined;
    readonly docs: string;
    constructor(code: ErrorCode, message: string, options?: LoopErrorOptions);
}

/** Values an expression sees. */
interface Scope {
    steps: Record<string, {
        status: string;
        output: string;
    }>;
    /** By id; `verdict` is empty before it has spoken. Only for plans whose choices wait for checks. */
    checks?: Record<string, {
        verdict: string;
    }>;
    /** What went wrong last. Only with `checks`. */
    last_error?: string;
    /** Ids of tasks and checks that did not end well and have not done so since. Only with `checks`. */
    troubled?: readonly string[];
    inputs: Record<string, unknown>;
    round: number;
    iteration: number;
}
/** Evaluates a CEL expression to a boolean. @throws Error when it fails or gives anything else */
declare const evaluateExpression: (source: string, scope: Scope) => boolean;

/** What a feedback condition sees. */
interface FeedbackScope {
    score: number;
    passed: boolean;
    pass_threshold: number;
    iteration: number;
    failure_codes: readonly string[];
    dimension: Readonly<Record<string, number>>;
}
/** Evaluates the `when` of a feedback channel. @throws Error when it fails or gives neither true nor false */
declare const evaluateCondition: (source: string, scope: FeedbackScope) => boolean;

/** A document in a short form of LSS, in the canonical form. */
interface Expanded {
    form: ShortFormName;
    value: Record<string, unknown>;
    /** What the short form does not say: where it stands in the canonical form, the value, and why that one. */
    assumed: readonly Assumption[];
    /** The text in the canonical form, with a comment behind each line that was assumed; or why it could not be written. */
    written: {
        text: string;
    } | {
        refused: string;
    };
}
/**
 * Expands a document in a short form of LSS to the canonical form. Comments and what the two forms have in common stay as they are.
 *
 * @returns undefined when the document is in no short form
 */
declare const expand: (document: SourceDocument) => Expanded | undefined;

/** A text in which what could surely be mended is mended. */
interface Fixed {
    text: string;
    /** The findings that are mended, with their places in the text as it was. */
    mended: Diagnostic[];
    /** What had to be assumed to write a short form in full. */
    assumed: readonly Assumption[];
    /** Why something that could be mended was left as it is. */
    refused: {
        finding: Diagnostic;
        reason: string;
    }[];
}
/**
 * Mends what can be mended in one way only: a short form of LSS is written in full, else the repairs that findings bring are made.
 * What is mended may bring other findings to light, so whoever wants all of them analyses the text again.
 */
declare const fix: (file: AnalysedFile) => Fixed;

/** A change of a document. Every pointer is that of the document before any of the changes. */
type Edit = 
/** Another value in the place of one that is there. */
{
    op: 'set';
    at: string;
    value: unknown;
}
/** A new key in the mapping at `at`: behind or before another one, else at the end. */
 | {
    op: 'insert';
    at: string;
    key: string;
    value: unknown;
    after?: string;
    before?: string;
}
/** A new entry at the end of the list at `at`. */
 | {
    op: 'append';
    at: string;
    value: unknown;
}
/** Another name for the key at `at`; its own name again writes it in quotes where a reader could mistake it. */
 | {
    op: 'rename';
    at: string;
    key: string;
}
/** The key or the entry at `at` goes, with the comment on its line; `keepComments` leaves the comments there. */
 | {
    op: 'remove';
    at: string;
    keepComments?: boolean;
};
/** A remark that is written as a comment at the end of a line. */
interface Note {
    /** JSON pointer in the document that results. */
    at: string;
    text: string;
}

/** Says which changes of its document surely mend what a finding is about. */
declare const withRepair: (diagnostic: Diagnostic, edits: readonly Edit[] | undefined) => Diagnostic;
/** The changes that surely mend what a finding is about; none when a person has to decide. */
declare const repairOf: (diagnostic: Diagnostic) => readonly Edit[];

/** A tool that models over HTTP have without a connector. */
interface BuiltInTool {
    /** Whether it may change something outside the call. */
    changes: boolean;
    /** What the project may say of it, beside whether it is irreversible. */
    settings: readonly (keyof Tool)[];
    /** What it needs to be told before it can do anything. */
    needs?: keyof Tool;
}
/** The tools that are built in, by name. */
declare const builtInTools: Readonly<Record<string, BuiltInTool>>;
/** How many requests a call of a model that has tools may make, where nobody says. */
declare const usualSteps = 20;

/** Whether a parameter of a search says how a call is made. All others are told to the agent in its prompt. */
declare const isCallParameter: (name: string) => boolean;
/** What a parameter of a call expects instead of a value, in words; undefined when it can have the value, or is no such parameter. */
declare const expectedOfCall: (name: string, value: unknown) => string | undefined;

/** What a setting has to be. */
interface Setting {
    fits(value: unknown): boolean;
    /** What was expected, in words. */
    expected: string;
}
/** How two values are compared; the signs are what older documents write. */
declare const comparisons: Readonly<Record<string, string>>;

/** A check that is built in: a function of the work, its settings and the project. */
interface CheckFunctionSpec {
    /** What it can be called; the first is its name, the others are what published loops call it. */
    names: readonly [string, ...string[]];
    settings: Readonly<Record<string, Setting>>;
    /** Of each of these lists at least one setting has to be there. */
    needs?: readonly (readonly string[])[];
    /** The program it runs when its settings name none; a function without this and without `command` runs none. */
    runs?: readonly string[];
    /** What its value is: a share from 0 to 1, a number of things, or whatever it found. */
    measures?: 'ratio' | 'count' | 'any';
}
/** Every check that is built in. specs/lss.md says what each of them judges. */
declare const checkFunctions: readonly CheckFunctionSpec[];
/** Every name of a built-in check. */
declare const checkFunctionNames: readonly string[];
/** The built-in check of a name, which may be one of its older names. */
declare const checkFunction: (name: string) => CheckFunctionSpec | undefined;
/** Something wrong in the settings of a check. */
interface SettingProblem {
    /** Which setting; absent when one is missing. */
    key?: string;
    expected: string;
}
/** What is wrong with the settings of a built-in check. A setting that it does not know is none of its business. */
declare const settingProblems: ({ names, settings, needs }: CheckFunctionSpec, given: Readonly<Record<string, unknown>>) => SettingProblem[];

/** The JSON Schema that entries of memory have to fit, also where it is written as types by name, as in `{ lesson: string }`. */
declare const entrySchema: (schema: object) => object;

/** A way in which a loop goes wrong; specs/failure-codes.md has the table. */
interface FailureKind {
    /** As in `F7`. */
    code: string;
    slug: string;
    severity: 'critical' | 'high' | 'medium';
    /** What to do about it. */
    remedy: string;
}
/** All of them; F1 is the first. */
declare const failureKinds: readonly FailureKind[];
/** Their slugs, in the same order. */
declare const failureSlugs: readonly string[];
/** A failure code as feedback and records write it, `fail.oscillation`, from that, `oscillation` or `F7`; undefined for any other text. */
declare const failureCode: (text: string) => string | undefined;
/** Compares two failures by their severity, and those of the same by their number: the graver is the smaller. */
declare const byGravity: (a: Pick<FailureKind, "code">, b: Pick<FailureKind, "code">) => number;

/** Why a guard cannot do what it is asked for. */
interface GuardGap {
    /** Where, below the guard. */
    at: string;
    message: string;
    fix: string;
    /** Whether it is the name of a setting that is wrong. */
    key?: boolean;
}
/** What a guard needs to say for this. */
type Asked = Pick<GuardSpec, 'id' | 'type' | 'scope' | 'action'> & {
    config?: Readonly<Record<string, unknown>>;
};
/** What keeps a guard from doing what it is asked for; nothing when it can. */
declare const gapsOf: (guard: Asked) => GuardGap[];

/** The form of a setting, in the words of a message. */
type SettingForm = 'a text' | 'texts' | 'patterns' | 'a number above 0' | 'a mapping' | 'true or false';
/** What a type of guard can be asked to do. */
interface GuardType {
    scopes: readonly GuardSpec['scope'][];
    actions: readonly GuardSpec['action'][];
    settings: Readonly<Record<string, SettingForm | readonly string[]>>;
    /** One of each group has to be set; without it there is nothing to compare with. */
    needs?: readonly (readonly string[])[];
}
/** What personal data can be looked for. */
declare const piiKinds: readonly ["email", "phone", "iban", "card"];
/** What each type of guard can be asked to do, and where: elsewhere it would look at nothing, and say nothing. */
declare const guardTypes: Readonly<Record<GuardSpec['type'], GuardType>>;

/** The variable with the address of the server that a store stands for; undefined when it stands for none. */
declare const storeVariable: ({ store, name }: Pick<MemorySpec, "store" | "name">) => string | undefined;
/** Why nobody keeps memory by keys as it is declared, unless a program brings the store; undefined when it can be kept. */
declare const whyNotKept: (spec: Pick<MemorySpec, "store" | "name" | "lifetime">) => {
    message: string;
    fix: string;
} | undefined;

/** The host that an address is sent to unencrypted over a network; nothing where it is encrypted, or stays on this machine. */
declare const plainHttpHost: (url: string | undefined) => string | undefined;

/** A setting of `memory.redaction` that means nothing, or not this. */
interface RedactionProblem {
    /** Where, below the redaction. */
    at: string;
    message: string;
    /** Whether it is the name of the setting that is wrong. */
    key?: boolean;
}
/** What `redaction` takes, in words. */
declare const redactionSettings = "`redaction` takes secrets (true or false), pii (true, false or a list of kinds) and patterns (regular expressions).";
/** What is wrong with what a memory is to leave out: it would be kept in silence. What begins with `x_` is free. */
declare const redactionProblems: (redaction: Readonly<Record<string, unknown>>) => RedactionProblem[];

/**
 * The most seconds to wait before an attempt: 1 before the second, then twice as much each time, up to a minute. The engine waits
 * between half of it and all of it, at random, so that many that failed together do not come back together.
 *
 * @param attempt 2 for the first that is tried again
 */
declare const retryDelay: (attempt: number) => number;

/** What every run tells of itself, for metrics whose source is `telemetry.<signal>`. */
declare const signals: readonly ["cost_usd", "token_count", "iteration_count", "iteration_latency", "safety_trigger_rate", "regression_count"];
type Signal = (typeof signals)[number];

/**
 * The seconds that a call waits before it begins while a limit slows a run down: 10 when all of the limit is used, in proportion
 * before and after that, and never more than a minute.
 *
 * @param share how much of the limit is used; 1 is all of it, and 0 that nothing slows down
 */
declare const throttleSeconds: (share: number) => number;

/** Ways in which an adapter may change what it hands over, by name. */
declare const transformNames: readonly ["text", "json", "lines", "number"];
/** Whether a transform is known: a name, or a JSON pointer into the value that is handed over. */
declare const isTransform: (text: string) => boolean;

/** Whether a value is a whole run record, as run.json holds it. */
declare const isRunRecord: (value: unknown) => value is RunRecord;

/** Where checks get what they run. */
interface CheckSources {
    files?: ProjectFiles | undefined;
    /** Names of the check functions that the program brings. */
    checks?: readonly string[] | undefined;
}
/**
 * A plan that says of each check what is known beyond its document: that the program brings it, or why it judges nothing, as what
 * it runs is not there, or does nothing. For scores; a run does not need it.
 */
declare const lookedInto: (plan: Plan, sources: CheckSources) => Plan;

/** The eight categories in the order in which they are added up, with their weights; the weights are 1 together (LES-1.0). */
declare const lesWeights: {
    readonly effectiveness: 0.2;
    readonly speed: 0.15;
    readonly cost: 0.12;
    readonly robustness: 0.13;
    readonly scalability: 0.1;
    readonly safety: 0.12;
    readonly adaptability: 0.1;
    readonly autonomy: 0.08;
};
type LesCategoryId = keyof typeof lesWeights;
/** A value for each category that has one, 0..1. */
type LesValues = Partial<Record<LesCategoryId, number>>;
/** From the worst acceptable performance, which is worth 0, to the best in class, which is worth 1. */
interface Baseline {
    floor: number;
    ceiling: number;
}

/** What a score is made from: what a loop declares, or what its runs did. The two are never mixed. */
type LesKind = 'structural' | 'observed';
type LesBand = 'production-grade' | 'strong' | 'functional' | 'fragile' | 'non-viable';
/** One named criterion of a category, and the line it was seen in. */
type LesCriterion = Omit<ScoreCriterion, 'line'> & {
    place?: Place;
};
interface LesCategory {
    /** 0..1. */
    value: number;
    /** Share of this score, 0..1; more than the standard weight where other categories are missing. */
    weight: number;
    criteria?: LesCriterion[];
}
/** Which of the eight categories a score covers. */
interface LesCoverage {
    /** `complete`, or as in `partial, 7 categories`. */
    label: string;
    /** The standard weights of the covered categories together, 0..1. */
    weight: number;
    missing: {
        category: LesCategoryId;
        reason: string;
    }[];
}
/** A Loop Engineering Score. */
interface LesScore {
    /** 0..1. */
    value: number;
    /** 0..100, one decimal. */
    display: number;
    band: LesBand;
    /** Only the categories that the score covers. */
    categories: Partial<Record<LesCategoryId, LesCategory>>;
    kind: LesKind;
    /** The formula, its version, and after a `+` what was added to it. */
    profile: string;
    coverage: LesCoverage;
    /** Scores that the document gives itself, and whether they were taken over. */
    declared?: {
        scores: LesValues;
        used: boolean;
    };
    /** Whether any of it comes from simulated work. */
    simulated?: boolean;
}

/** How many runs a mean needs before it has an interval (LES-1.0, "Confidence intervals"). */
declare const runsNeeded: {
    readonly benchmark: 5;
    readonly 'case-study': 3;
};
/** The mean of the scores of several runs. */
type LesMean = Omit<LesScore, 'declared'> & {
    runs: number;
    /** 95 % confidence: the mean and 1.96 standard errors to either side, within 0..1. Absent below the runs needed. */
    interval?: {
        low: number;
        high: number;
    };
};
/**
 * The mean of scores that can be compared, with a 95 % interval when there are runs enough: 5 for a benchmark, 3 for a case
 * study. The standard deviation is that of a sample (n - 1).
 *
 * @throws LoopError `usage` for no scores, or scores of another kind, profile or coverage, or simulated and real ones
 */
declare const meanLes: (scores: readonly LesScore[], purpose?: keyof typeof runsNeeded) => LesMean;
/**
 * Scores from best to worst; equal ones share a rank.
 *
 * @throws LoopError `usage` as {@link meanLes} does
 */
declare const rankLes: <T extends {
    score: LesScore;
}>(entries: readonly T[]) => (T & {
    rank: number;
})[];

/**
 * The band of a score.
 *
 * @param display 0..100
 */
declare const lesBand: (display: number) => LesBand;

/**
 * What the design of a loop promises in each category of LES: what is really judged, bounded, separated and kept. Only what
 * a plan does counts, never how much of it there is; specs/les.md has the criteria. It predicts no run.
 */
declare const scoreLesDesign: (plan: Plan) => LesScore;

/** What LES-1.0 calls a domain; each has its floor and ceiling of speed, in iterations per second. */
declare const speedBaselines: {
    readonly 'llm-agent': {
        readonly floor: 0.001;
        readonly ceiling: 0.05;
    };
    readonly 'code-repair': {
        readonly floor: 0.002;
        readonly ceiling: 0.1;
    };
    readonly debate: {
        readonly floor: 0.0005;
        readonly ceiling: 0.02;
    };
    readonly manufacturing: {
        readonly floor: 0.00001;
        readonly ceiling: 0.001;
    };
};
type LesDomain = keyof typeof speedBaselines;

/** What a violation counts, by severity (LES-1.0). */
declare const severityWeights: {
    readonly minor: 1;
    readonly moderate: 3;
    readonly severe: 10;
};
/** What an intervention counts, by kind (LES-1.0). */
declare const interventionWeights: {
    readonly approval: 0.5;
    readonly edit: 1;
    readonly override: 1.5;
    readonly restart: 2;
    readonly takeover: 5;
};

/** How good a state is, 0..1; for several objectives one number each, which `goal.weights` makes one. */
type LesGoal = number | Readonly<Record<string, number>>;
/** What a run did, as far as it was recorded. What is absent was not measured, which is not the same as zero. */
interface LesRunRecord {
    /** Whether any work in it was simulated. */
    simulated: boolean;
    goal: {
        /** The least that is acceptable; more than 0. */
        target: LesGoal;
        /** Before the first iteration. */
        start?: LesGoal;
        /** The weight of each objective, 1 together. */
        weights?: Readonly<Record<string, number>>;
    };
    /** The most iterations the run was allowed; a run without a bound has no score. */
    iterationBudget?: number;
    /** At least one. */
    iterations: readonly LesIteration[];
    terminationReason: 'goal_met' | 'budget_exhausted' | 'human_stop' | 'error';
    /** Gives the floor and the ceiling of speed; `llm-agent` when absent. */
    domain?: LesDomain;
    /** Floors and ceilings of the suite; those of cost have no default. */
    baselines?: {
        speed?: Baseline;
        cost?: Baseline;
    };
    /** What resources are worth in US dollars, where not the defaults. */
    rates?: Partial<LesRates>;
    /** Empty when somebody looked and there were none. */
    violations?: readonly LesViolation[];
    /** The weighted violations that are allowed; 0 when absent. */
    violationBudget?: number;
    /** What people did; empty when somebody looked and they did nothing. */
    interventions?: readonly LesIntervention[];
    /** The same loop under disturbances, once each; at least three kinds are needed. */
    perturbations?: readonly LesPerturbation[];
    /** The undisturbed goal that perturbations are compared with; this run's last goal when absent. */
    cleanGoal?: LesGoal;
    /** The same loop at 1, 2, 4 and 8 times the load; all four are needed. */
    loads?: readonly LesLoad[];
    /** The same loop on inputs it was not made for. */
    transfer?: LesTransfer;
}
interface LesIteration {
    /** At its end. */
    goal: LesGoal;
    /** Wall-clock time. */
    seconds?: number;
    /** Billed US dollars; take the place of the price of `tokens`. */
    usd?: number;
    /** Input and output. */
    tokens?: number;
    cpuSeconds?: number;
    /** Active minutes of people. */
    humanMinutes?: number;
}
interface LesRates {
    usdPerThousandTokens: number;
    usdPerCpuSecond: number;
    usdPerHumanMinute: number;
}
interface LesViolation {
    severity: keyof typeof severityWeights;
    /** Whether what it did cannot be undone. */
    isUnrecoverable?: boolean;
}
interface LesIntervention {
    kind: keyof typeof interventionWeights;
    /** Whether a guard asked for it. */
    isBySafety?: boolean;
}
interface LesPerturbation {
    /** What was disturbed, as in `context-truncated`. */
    name: string;
    goal: LesGoal;
    /** Iterations until it was back where it was. */
    recoveryIterations: number;
}
interface LesLoad {
    n: 1 | 2 | 4 | 8;
    goal: LesGoal;
    /** Median seconds of an iteration. */
    seconds: number;
    /** US dollars in total. */
    usd: number;
}
interface LesTransfer {
    /** The goal on inputs of the usual kind. */
    usualGoal: LesGoal;
    /** Goals on inputs of another kind, in the order of the runs. */
    otherGoals: readonly LesGoal[];
    /** Settings that a person changed for them. */
    configChanges: number;
}

/** Which of the three formulas holds for a run. */
type Progress = 'reached' | 'improving' | 'not-improving';

/** Something a reader of the score should know. */
interface LesNote {
    id: 'full-marks-without-the-goal' | 'error-before-second-iteration' | 'learning-bonus';
    message: string;
}
/** What LES-1.0 reports beside the score. */
interface LesDiagnostics {
    /** Goal gained by an iteration after the first; null for a single iteration. */
    convergenceRate: number | null;
    /** Last goal divided by the number of iterations. */
    iterationEfficiency: number;
    /** US dollars; null where not recorded. */
    costPerIteration: number | null;
    /** Iterations that ended with a lower goal than the one before. */
    regressions: number;
    terminationReason: LesRunRecord['terminationReason'];
    progress: Progress;
    /** Whether an iteration took more than three times the median; null where not recorded. */
    isStalled: boolean | null;
    notes: LesNote[];
}

/** The score of a run, with what LES-1.0 reports beside it. */
interface LesObservedScore extends LesScore {
    kind: 'observed';
    simulated: boolean;
    diagnostics: LesDiagnostics;
    /** The weights that made one goal of several objectives. */
    goalWeights?: Readonly<Record<string, number>>;
}
/**
 * The run-time score of LES-1.0, from what a run did; specs/les.md has the formulas. A category that was not measured is
 * left out, its weight is spread over the others, and `coverage` says so.
 *
 * @param options `learningBonus` adds the bonus of {@link adaptability}; the profile then ends in `+learning`
 * @throws LoopError `usage` for a run that has no score: without a bound or an iteration, or with amounts that cannot be
 */
declare const scoreLesObserved: (record: LesRunRecord, { learningBonus }?: {
    learningBonus?: boolean;
}) => LesObservedScore;

type LesStructuralProfile = 'les-core-1.0' | 'les-discipline-1.0';
/**
 * The structural score of LES-1.0, an estimate from what a document declares. It counts entries and measures nothing; it is
 * here so that published numbers can be compared. `les-core-1.0` has four decimals of `value`; `les-discipline-1.0` has one
 * decimal of `display`, and reads short forms as well.
 *
 * @param document a plain value in the terms of LSS: canonical, or an older short form
 * @param options `useDeclared` takes over the `les_scores` that the document gives itself; the profile then ends in `+declared`
 * @throws LoopError `usage` when the document is not a mapping
 */
declare const scoreLesStructural: (document: unknown, profile: LesStructuralProfile, options?: {
    useDeclared?: boolean;
}) => LesScore;

/** A loop in the lss dialect with the loops it is made of, and the project file around it. */
interface LssSource {
    document: LssDocument;
    children: readonly Child[];
    project?: ProjectDocument | undefined;
}

type LrsProfile = 'lrs-1' | 'loopkit-0.1';
/** A loop in the lss dialect as `analyse` gives it, which must have no errors. */
type AnalysedLss = LssSource & {
    compile(context: Omit<CompileContext, 'children'>): Plan;
};
/** A loop of commands as `analyse` gives it, which must have no errors. */
interface AnalysedOpenloop {
    document: OpenloopDocument;
    compile(context: OpenloopContext): Plan;
}
/**
 * The loop readiness score, 0 to 100; specs/lrs.md has the rules, weights and grades.
 *
 * @param loop a loop in the loopkit dialect, or the `lss` or `openloop` of an analysed file without errors
 * @param sources where checks get what they run; one that runs nothing is no check
 * @returns undefined when the schema refuses something in the loop, and for a profile that is not for its dialect
 */
declare const scoreLrs: (loop: LoopDocument | AnalysedLss | AnalysedOpenloop, { project }: Pick<Workspace, "project">, profile?: LrsProfile, sources?: CheckSources) => Score | undefined;

/** Largest SKILL.md, in bytes of UTF-8: some sixteen thousand tokens, which every call is given. */
declare const maxSkillBytes: number;
/** What a SKILL.md says. */
interface Skill {
    name: string;
    description: string;
    /** The whole front matter, keys that mean nothing here among them. */
    frontMatter: Readonly<Record<string, unknown>>;
    /** What comes behind the front matter. */
    body: string;
}
/** What was read of a SKILL.md: the skill, when nothing is wrong with it. */
interface ReadSkill {
    skill?: Skill;
    diagnostics: Diagnostic[];
}
/**
 * Reads a SKILL.md: front matter between two lines of `---`, and the text behind it.
 *
 * @param path how messages call the file
 * @param folder the name of the folder that it lies in, which the skill has to be called by; not looked at without it
 */
declare const readSkill: (text: string, path: string, folder?: string) => ReadSkill;

/** Where `skill:` says that a skill is. */
type SkillReference = 
/** A SKILL.md, or a folder with one, from the project's folder. */
{
    kind: 'path';
    path: string;
}
/** A name, looked for in the project and then in the user's skills folder. */
 | {
    kind: 'name';
    name: string;
}
/** One of an npm package that the project has installed. */
 | {
    kind: 'npm';
    package: string;
    name: string;
};
/** What `skill:` names; a sentence's end about the text when it names nothing. */
declare const skillReference: (text: string) => SkillReference | {
    problem: string;
};

/** A skill that a step of a loop names. */
interface NamedSkill {
    skill: string;
    /** JSON pointer of the words that name it. */
    at: string;
}
/** The skills that the steps of a loop name, in document order; what names nothing is a finding of its own. */
declare const namedSkills: ({ loop, pointer }: LoopDocument) => NamedSkill[];
/** What is said of the words that name a skill. */
declare const skillFinding: ({ source }: Pick<LoopDocument, "source">, { rule, at, message, fix }: {
    rule: "skill/not-found" | "skill/outside";
    at: string;
    message: string;
    fix: string;
}) => Diagnostic;
/** What is said of the file of a skill as a whole. */
declare const skillFileFinding: (path: string, told: {
    rule: string;
    message: string;
    fix?: string | undefined;
}) => Diagnostic;

/**
 * A value as JSON with sorted keys and no spaces, so that what means the same reads the same, whatever the order of its keys,
 * its comments and its line ends. Numbers that JSON has no form for are written as YAML writes them.
 */
declare const canonicalJson: (value: unknown) => string;
/** SHA-256 of the canonical form of a value: `sha256:` and 64 hexadecimal digits. */
declare const canonicalHash: (value: unknown) => Promise<string>;

/** Largest text that is parsed, in UTF-16 units: over a thousand pages. */
declare const maxTextLength: number;
/**
 * Parses YAML 1.2 (core schema) text into one document with positions, in one pass.
 *
 * @param path how messages call the file; nothing is read from it
 */
declare const parse: (text: string, path: string) => Parsed;

/** The plain JavaScript value of a node. Aliases share one value, so the cost is that of the text, not of its expansion. */
declare const plainValue: (node: Node) => unknown;

/** Why an edit cannot be written. */
interface Refused {
    refused: string;
}

/** The text with the changes in it, or why they cannot be written. */
type Written = {
    text: string;
} | Refused;
/**
 * Writes changes into a YAML text. Everything that they are not about stays as it is, to the byte: comments, blank lines, quotes,
 * order, line ends, indentation. What was written is parsed again; when that is not exactly what was meant, as where a change
 * would reach further through an alias, it is refused. Remarks that have no line to stand on are left out.
 *
 * @param notes remarks about the result, written as comments at the ends of lines; JSON has no place for them
 */
declare const writeYaml: (text: string, edits: readonly Edit[], notes?: readonly Note[]) => Written;

/** What a checking agent's answer says, or why it says nothing that counts. */
type ReadVerdict = {
    reply: VerdictReply;
    problem?: undefined;
} | {
    reply?: undefined;
    problem: string;
};
/**
 * Reads a checking agent's answer strictly: the whole of it is one JSON object (a code fence around it is allowed) of the
 * form in specs/verdict.schema.json. It passes only when every criterion was judged and passes.
 *
 * @param criteria how many criteria had to be judged
 */
declare const readVerdict: (text: string, criteria: number) => ReadVerdict;

/**
 * Reads the answer of a checking agent that gives marks: one JSON object of the form in specs/marks.schema.json, with a mark on
 * its scale and evidence for each dimension. What the agent makes of the whole does not count; the marks do.
 */
declare const readRubricVerdict: (text: string, rubric: RubricSpec, aggregation: CheckSpec["aggregation"]) => ReadVerdict;
/**
 * What marks come to, one for each dimension in its order. Each is brought to 0..1 by its scale. Their score is the weighted
 * mean; with `min` the lowest; with `veto` 0 when one of them is below the threshold. The work passes from the threshold on.
 */
declare const rubricVerdict: ({ dimensions, passThreshold }: RubricSpec, aggregation: CheckSpec["aggregation"], marks: readonly {
    mark: number;
    evidence: string;
}[]) => VerdictReply;

export { type AdapterSpec, type Agent, type AgentList, type AgentLogin, type AgentSpec, type AgentState, type AgentStep, type AgentVariable, type Amounts, type AnalysedFile, type AnalysedLss, type Analysis, type AnswerFile, type Approval, type Ask, type AskAnswered, type AskFile, type AskListOutput, type AskOption, type AskShown, type Assumption, type BestIteration, type BestOutput, type BestResult, type Billing, type Bound, type BoundTerm, type Bounded, type BoundedAmount, type Brought, type Budget, type BuiltInTool, type Called, type Ceiling, type Check, type CheckFunctionSpec, type CheckSources, type CheckSpec, type CheckStatus, type Checkpoint, type CheckpointSpec, type ChildPlan, type ChildResult, type ChildText, type Choice, type CommandOutput, type ComparedIteration, type ComparedOutput, type ComparedRun, type CompileContext, type CompositionHost, type CompositionSpec, type ConditionalStep, type Connector, type ConnectorEnded, type ConnectorKind, type ConnectorReady, type ConnectorSettings, type ConnectorSpawned, type ConnectorSpec, type ConnectorStarted, type Conversion, type ConversionOutput, type CostBook, type CostGroup, type CostGroups, type CostReport, type Criterion, type DamagedCosts, type DeclaredCap, type DesignCategory, type DesignScore, type DetectedFailure, type Diagnosis, type Diagnostic, type DimensionMark, type DoctorFinding, type DoctorReport, type DraftLoop, type DraftLss, type Edit, type Edited, type Effect, type EffectBegun, type EffectFinished, type EffectLost, type EffectResumed, type EffectSpawned, type EffectStarted, type EndReason, type ErrorCode, type EventBody, type Exit, type Expanded, type Expansion, type FailureEvidence, type FailureKind, type FailureStop, type FeedbackMessage, type FeedbackScope, type FileReport, type Fixed, type FolderFacts, type FormatName, type FormatOptions, type Formatter, type GateFinding, type GateSpec, type GivenConnector, type GuardApproval, type GuardFinding, type GuardGap, type GuardSpec, type GuardedResult, type Handed, type HeaderValue, type Heartbeat, type HostAnswer, type Identity, type Improvement, type InlineLoop, type InputSpec, type Irreversible, type IterationEnded, type IterationStarted, type IterationUse, type JournalLine, type LaneSpent, type LesBand, type LesCategory, type LesCategoryId, type LesCoverage, type LesCriterion, type LesDiagnostics, type LesGoal, type LesIntervention, type LesIteration, type LesKind, type LesLoad, type LesMean, type LesNote, type LesObservedScore, type LesPerturbation, type LesRates, type LesRunRecord, type LesScore, type LesStructuralProfile, type LesTransfer, type LesViolation, type Limit, type LimitApproach, type ListedCommand, type Loop, type LoopDocument, LoopError, type LoopErrorOptions, type LoopTrace, type Loss, type LrsProfile, type LssAdapter, type LssChild, type LssComposition, type LssCostLimits, type LssDeterministicEvaluator, type LssDimension, type LssDocument, type LssEvaluator, type LssExtensions, type LssFailure, type LssFeedbackChannel, type LssHumanEvaluator, type LssInputField, type LssInputs, type LssLoop, type LssMemory, type LssMerge, type LssMetric, type LssModel, type LssOnApproach, type LssOnExceed, type LssOptimization, type LssRetention, type LssRollback, type LssRubric, type LssRubricEvaluator, type LssSafetyConstraint, type LssStall, type LssSuccess, type LssTermination, type LssWorker, type LssWorkerInput, type LssWorkerOutput, type LssWritePolicy, type MarksReply, type Memory, type MemoryConflict, type MemoryEntry, type MemorySpec, type MemoryWrite, type MergeSpec, type MetricSpec, type NamedSkill, type Names$1 as Names, type Note, type ObservedBand, type ObservedCategories, type ObservedCategory, type ObservedCoverage, type ObservedDiagnostics, type ObservedDisplay, type ObservedInterval, type ObservedMean, type ObservedNote, type ObservedProfile, type ObservedScore, type ObservedScores, type ObservedValue, type OneReading, type OpenLoop, type OpenLoopBaseline, type OpenLoopCommand, type OpenLoopCommands, type OpenLoopGates, type OpenLoopGit, type OpenLoopLimits, type OpenLoopStep, type OpenloopContext, type OpenloopDocument, type Output, type OutputChange, type OutputMapping, type Pace, type Paint, type ParallelStep, type ParentRun, type Parsed, type Passes, type Path, type Permit, type PersonCheck, type Place, type Plan, type Pointer, type Pot, type Preset, type PresetName, type PresetOptions, type PrettyOptions, type Price, type PriceTable, type Prices, type Problem, type ProfileCategory, type ProfileCriterion, type ProfileScore, type Project, type ProjectDocument, type ProjectFiles, type PromptVersion, type PruneOutput, type ReadSkill, type ReadVerdict, type Reading, type RememberedOutput, type RememberedVerdict, type RemovedRun, type ReplayOutput, type ReplayedDifference, type ReplayedRun, type Report, type ReportPlace, type Reserve, type Retention, type RollbackSpec, type RolledBack, type RoundRecord, type RoundReport, type RoundStarted, type RoundStep, type Rounds, type RouteSpec, type RubricDimension, type RubricSpec, type Rule, type RuleContext, type RuleReport, type RunBound, type RunDiffOutput, type RunEnded, type RunInterrupted, type RunListOutput, type RunOutput, type RunPaused, type RunRecord, type RunResumed, type RunScore, type RunStarted, type RunWaiting, type RunningEffect, type Sampling, type SchemaFault, type Scope, type Score, type ScoreCategory, type ScoreCriterion, type ScoreSheet, type ScoredFile, type Selector, type SequenceStep, type Settings, type SharedBudget, type ShortFormName, type Shown, type Signal, type Skill, type SkillReference, type SkillUse, type SourceDocument, type SourceText, type SparedRun, type Spent, type SpentTokens, type SpentUsd, type StallStop, type Standing, type Step$1 as Step, type StopSpec, type StrategySpec, type Style, type SuccessStop, type TakesConnectors, type Task, type TaskInput, type TaskOutput, type TaskStatus, type Term, type Tool, type ToolFinished, type ToolStarted, type TraceEntry, type TraceFailure, type TraceGuard, type TraceMetadata, type Trigger, type TriggerSpec, type UnfinishedCosts, type UnreadChild, type UnreadRun, type Usage, type Uses, type Verdict, type VerdictReply, type Verify, type Visitor, type When, type Workspace, type Written, agentPresets, agentSpec, analyse, bound, builtInTools, byGravity, callCeiling, canonicalHash, canonicalJson, cellsOf, checkFunction, checkFunctionNames, checkFunctions, checkWorkspace, comparisons, compileLoop, compileLss, compileOpenloop, connectorsTakenBy, convert, costsNothing, countedUsd, dialectMarks, didYouMean, entrySchema, evaluateCondition, evaluateExpression, expand, expand$1 as expandShortForm, expectedOfCall, failureCode, failureKinds, failureSlugs, filesOver, fix, flowchart, formatPretty, formats, gapsOf, guardTypes, hostOver, identify, isCallParameter, isRunRecord, isTransform, kindOfConnector, lesBand, lesWeights, lookedInto, loopkitRules, maxSkillBytes, maxTextLength, meanLes, namedSkills, nearest, nodeAt, parse, passesOf, piiKinds, placeAt, plainHttpHost, plainValue, printable, rankLes, readLoop, readOpenloop, readPriceTable, readProject, readRubricVerdict, readSkill, readVerdict, redactionProblems, redactionSettings, repairOf, reportOf, retryDelay, rubricVerdict, scoreLesDesign, scoreLesObserved, scoreLesStructural, scoreLrs, sequenceDiagram, settingProblems, skillFileFinding, skillFinding, skillReference, someOf, stateDiagram, storeVariable, tellsTools, throttleSeconds, transformNames, unseenTools, usualSteps, whyNotKept, widthOf, withRepair, wrap, writeYaml };
