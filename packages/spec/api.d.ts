// The public API as it was last reviewed; `npm run api` takes over what is built. Nothing imports this file.

/**
 * One line of journal.ndjson: the body of an event, its sequence number and times, and `sum`, the CRC-32 (eight hexadecimal digits) of the line's JSON text without that last member.
 */
type JournalLine = {
    seq: number;
    at: string;
    t: number;
    sum: string;
} & EventBody;
type EventBody = RunStarted | RunResumed | IterationStarted | RoundStarted | IterationEnded | RolledBack | EffectStarted | EffectSpawned | EffectFinished | EffectLost | EffectResumed | AskAnswered | RunPaused | RunWaiting | RunInterrupted | RunEnded;
/**
 * An agent step, several side by side (`parallel`), several in order (`agents`), or a choice (`when`, `then`, `else`).
 */
type Step = AgentStep | ParallelStep | SequenceStep | ConditionalStep;
/**
 * @minItems 1
 */
type Names$1 = string | string[];
/**
 * A JSON pointer (RFC 6901).
 */
type Pointer = string;
/**
 * A loop; its name is the key and may be left out.
 */
type InlineLoop = Partial<Pick<Loop, 'name'>> & Omit<Loop, 'name'>;
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
 * What a loop has by one profile.
 */
type ProfileScore = {
    [k: string]: unknown;
};
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
    }[];
    /**
     * ISO 8601. From then on no answer counts.
     */
    expiresAt?: string;
    /**
     * Whom it is for, as the document says.
     */
    queue?: string;
}
/**
 * heartbeat.json: what is going on now. Derived from the journal, replaced whole.
 */
interface Heartbeat {
    formatVersion: 1;
    run: string;
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
     * Id of the open ask.
     */
    ask?: string;
    /**
     * Whether all is as it should be.
     */
    normal: boolean;
    /**
     * Why not.
     */
    abnormal?: string;
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
}
/**
 * Something the driver does in the world.
 */
interface Effect {
    /**
     * Unique in the run; safe as a file name.
     */
    id: string;
    kind: 'task' | 'check' | 'choice' | 'ask' | 'remember' | 'child' | 'feedback' | 'improve' | 'guard';
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
     * Milliseconds to wait before it begins, after it failed before.
     */
    delayMs?: number;
    /**
     * What a question is about: a condition, a guard, a check, a change.
     */
    about?: string;
}
/**
 * The worst case of a call, held back before it starts.
 */
interface Reserve {
    tokens: number;
    usd: number;
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
 * Written, and on disk, when the effect has ended.
 */
interface EffectFinished {
    type: 'effect.finished';
    /**
     * Effect id.
     */
    effect: string;
    /**
     * `cut`: stopped by the run's own time limit; it will be done again.
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
}
/**
 * What a call used, as far as its agent reports it.
 */
interface Usage {
    inputTokens?: number;
    outputTokens?: number;
    costUsd?: number;
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
    kind: 'rounds-exhausted' | 'check-inconclusive' | 'effect-lost' | 'check-changed-workspace' | 'stop-condition' | 'guard-broken' | 'person-check' | 'improvement' | 'guard-approval';
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
}
interface AskOption {
    choice: string;
    means: string;
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
    reason: 'checks-passed' | 'tasks-done' | 'accepted' | 'rounds-exhausted' | 'check-inconclusive' | 'check-changed-workspace' | 'task-failed' | 'choice-failed' | 'stopped' | 'goal-met' | 'safety-violation' | 'max-iterations' | 'cost-exceeded' | 'timeout' | 'evaluator-error' | 'human-rejected' | 'stalled' | 'child-failed' | 'nothing-to-improve';
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
    pipeline: Step[];
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
     * A SKILL.md (a path in the project, or its folder) whose text the agent is given ahead of the prompt.
     */
    skill?: string;
    /**
     * Names of external systems the step needs; programs get them as LOOP_CONNECTORS.
     */
    connectors?: string[];
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
    then: Step[];
    /**
     * The steps when it is false.
     *
     * @minItems 1
     */
    else?: Step[];
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
 * A program that does a step: any agent CLI, or a script.
 */
interface Agent {
    description?: string;
    /**
     * The program and its arguments; no shell is involved. {prompt}, {promptFile}, {model} and {workspace} are replaced inside arguments.
     *
     * @minItems 1
     */
    command: string[];
    /**
     * How the prompt goes in: on standard input, as the last argument (or where {prompt} stands), or in a file whose path takes the place of {promptFile}, or is the last argument.
     */
    prompt?: 'stdin' | 'argument' | 'file';
    /**
     * The folder it runs in, inside the project.
     */
    cwd?: string;
    /**
     * Environment variables it may see, beside PATH, HOME, USER, SHELL, LANG, LC_ALL, TERM, TMPDIR, TZ and LOOP_*. Secrets are named here, never written here.
     */
    env?: string[];
    /**
     * After this long the program and all it started are stopped, and the step has failed.
     */
    timeoutSeconds?: number;
    ceiling?: Ceiling;
    output?: OutputMapping;
    /**
     * The model behind the program, for records and for telling how independent a checker is.
     */
    model?: string;
    /**
     * Who runs that model, for the same purpose.
     */
    vendor?: string;
    /**
     * What a resumed run does about a call that was cut off by a crash: ask a person, or run it again (only when a half-done call does no harm).
     */
    interrupted?: 'ask' | 'retry';
    /**
     * It plays a fixed script and uses no model: a stand-in, for examples and tests. Every line and record of a run says so.
     */
    scripted?: boolean;
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
/**
 * How to read what the program prints. Left out, standard output is the result and no usage is known.
 */
interface OutputMapping {
    /**
     * Standard output is one JSON value.
     */
    format: 'json';
    text?: Pointer;
    costUsd?: Pointer;
    inputTokens?: Pointer;
    outputTokens?: Pointer;
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
     * Files and folders the command may change (reports, caches). A change anywhere else voids its verdict.
     */
    writes?: string[];
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
     * Most tokens of prompt and answer together.
     */
    contextTokens: number;
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
     * How far the loop goes, 1 (one step) to 6 (a loop about loops). An older place for `metadata.taxonomy_level`.
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
     * The values of an `enum`.
     *
     * @minItems 1
     */
    values?: unknown[];
    /**
     * What the entries of an `array` are.
     */
    items?: unknown;
    /**
     * The value when none is given.
     */
    default?: unknown;
    /**
     * Fewest characters of a text.
     */
    min_length?: number;
    /**
     * Most characters of a text.
     */
    max_length?: number;
    /**
     * A regular expression that a text has to match.
     */
    pattern?: string;
    /**
     * The smallest number.
     */
    minimum?: number;
    /**
     * The largest number.
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
     * Where persistent memory is kept.
     */
    backend?: 'redis' | 'postgres' | 'vector' | 'composite' | null;
    retention?: LssRetention;
    write_policy?: LssWritePolicy;
    /**
     * Which keys each worker may read.
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
 * How long an entry is kept.
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
     * What an entry looks like: a schema, or the name of one.
     */
    schema?: unknown;
    /**
     * Most entries.
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
     * The tools it may use; any other is forbidden.
     */
    tools?: string[];
    /**
     * When a call of it is cut off.
     */
    timeout_seconds?: number;
    /**
     * How often a failed call is tried again.
     */
    retries?: number;
    /**
     * The most it may spend, in US dollars.
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
     * How varied the answers are.
     */
    temperature?: number;
    /**
     * Most tokens of one answer.
     */
    max_tokens?: number;
    /**
     * The share of likely words that is sampled from.
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
     * The schema of the result, by its path.
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
     * Most tokens of one message.
     */
    max_tokens?: number;
    /**
     * When it is sent: a condition over score, passed, pass_threshold, iteration, failure_codes and dimension.<name>. Without it, always.
     */
    when?: string;
    /**
     * The template, for the format `template`.
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
     * Most changes in a run.
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
     * When the primary metric falls this far below its best.
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
     * The value it should reach.
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
     * Tokens of an iteration from which on it is told.
     */
    token_soft_cap?: number;
    on_approach?: LssOnApproach;
    /**
     * Which prices are counted with.
     */
    price_table_ref?: string;
}
/**
 * What is done at a limit.
 */
interface LssOnExceed {
    /**
     * Stop, tell, or slow down.
     */
    action: 'halt' | 'warn' | 'throttle';
}
/**
 * What is done near a limit.
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
     * The point of view of a branch.
     */
    lens?: string;
    /**
     * When an inner loop is run: `children.<id>.evaluators.<evaluator>.failed` or `.passed`.
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
     * How it is changed on the way.
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
     * How many branches have to pass.
     */
    min_branches_pass?: number;
    /**
     * Whether results that lost stay in the result.
     */
    preserve_dissent?: boolean;
    /**
     * The worker that writes one from all: `workers.<id>`.
     */
    synthesizer?: string;
}
/**
 * What the standard has no place for. Any key is allowed; these are read here.
 */
interface LssExtensions {
    /**
     * What the loop claims: `target` (parseable, operational or production), and for production `calibration_ref` and `runbook_ref`, where the evaluators are shown to judge rightly and where it is written what to do when the loop misbehaves.
     */
    conformance?: unknown;
    /**
     * The patterns that the loop is built by, as specs/patterns.md calls them.
     */
    patterns?: unknown;
    /**
     * By evaluator id, for `implementation: command`: `command`, the program and its arguments as a list, which passes by exit code 0; `cwd`, `timeout_seconds`.
     */
    evaluators?: unknown;
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
     * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone.
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
     * Where the question is put.
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
     * How its scores become one: the lowest, the weighted mean, or 0 as soon as one fails. With several evaluators, `veto` lets this one fail the iteration alone.
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
     * How many, or how long.
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
 * A compiled loop. The engine, the diagrams and the scores know this alone.
 */
interface Plan {
    planVersion: 1;
    /**
     * The loop's name.
     */
    name: string;
    /**
     * The goal in words.
     */
    description?: string;
    /**
     * The dialect the document was written in.
     */
    dialect: 'loopkit' | 'lss';
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
}
/**
 * Who carries out tasks, or judges.
 */
interface AgentSpec {
    name: string;
    /**
     * `unbound`: no agent is declared for it; only a dry run can carry it out.
     */
    kind: 'program' | 'unbound';
    command?: string[];
    prompt?: 'stdin' | 'argument' | 'file';
    cwd?: string;
    env?: string[];
    timeoutSeconds?: number;
    ceiling?: {
        tokens?: number;
        costUsd?: number;
    };
    output?: {
        format: 'json';
        text?: string;
        costUsd?: string;
        inputTokens?: string;
        outputTokens?: string;
    };
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
 * A decision made once in an iteration, when what it waits for has ended.
 */
interface Choice {
    id: string;
    /**
     * CEL; gives a boolean.
     */
    expression: string;
    after: string[];
    when?: When;
    place: Place;
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
    person?: PersonCheck;
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
    type: 'safety_violation' | 'max_iterations' | 'evaluator_error' | 'cost_exceeded' | 'human_rejected' | 'timeout';
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
    display: string;
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
    failure_code?: string;
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

/** What one call uses at most: what the agent declares, else what its model takes at worst at its price. */
declare const callCeiling: (agent: AgentSpec | undefined) => {
    tokens: number | undefined;
    usd: number | undefined;
};

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
 * @throws LoopError `document` when the document has errors, is no loop, or nothing of it could be carried over
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
    pipeline?: (Step | undefined)[];
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
}

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
    /** When it was written in a short form: which one, and what had to be assumed for the canonical form in `loop`. */
    short?: {
        form: ShortFormName;
        assumed: readonly Assumption[];
    };
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

/** What compiling needs beside the document itself. */
interface CompileContext {
    project?: ProjectDocument | undefined;
    /** The loops a composition is made of, as far as they could be had. */
    children?: readonly Child[];
    /** SHA-256 of a file's text, for the record. */
    digestOf(text: string): string;
}
/**
 * Compiles a loop in the lss dialect that has no errors to a plan. specs/lss.md says what each field comes to.
 *
 * @throws LoopError `document` when the schema refused something in the loop, or in a child of it
 */
declare const compileLss: (document: LssDocument, context: CompileContext) => Plan;

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

/** A file's text and how messages call the file. */
interface SourceText {
    path: string;
    text: string;
}
/** What was read from one file: its loops, and every finding about it. */
interface AnalysedFile extends SourceText {
    kind: 'project' | 'loop';
    /** The dialect it is written in; absent when it could not be parsed. */
    dialect?: 'loopkit' | 'lss';
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
 * @param input.checks names of checks that the program brings, which an evaluator may name like those of the project
 */
declare const analyse: (input: {
    project?: SourceText | undefined;
    loops: readonly SourceText[];
    host?: CompositionHost | undefined;
    checks?: readonly string[] | undefined;
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
    dialect: 'lss' | 'loopkit';
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
    project: string[];
};
/** Which dialect a document is written in. What has the most keys of its own wins; a tie goes to the first of loop, lss, project. */
declare const identify: (root: MappingNode) => Identity;

/**
 * Compiles a loop that has no errors to a plan.
 *
 * @param digest SHA-256 of the loop's file, for the record
 * @throws LoopError `document` when the schema refused something in the loop
 */
declare const compileLoop: (document: LoopDocument, project: ProjectDocument | undefined, digest: string) => Plan;

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

/** An expression or schedule, parsed once for all rules: its error, if it has one. */
type Parse = {
    error: string;
    offset?: number | undefined;
} | {
    error: undefined;
};

/** A place in a loop that an agent carries out: a step, or a checker that is no command. */
interface Caller {
    /** The entry of the project's `agents:` that it uses, declared or not. */
    agent: string;
    at: string;
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

/** Runs every rule over every document of a workspace. Parsers for CEL and cron are loaded only when a document needs them. */
declare const checkWorkspace: (workspace: Workspace, rules?: readonly Rule[]) => Promise<Diagnostic[]>;

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
declare const expand$1: (written: Mapping) => Expansion;

/** What went wrong, for programs. Each code has a section in docs/errors.md. */
type ErrorCode = 'usage' | 'not-found' | 'document' | 'agent' | 'locked' | 'store' | 'journal' | 'unpriced';
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

/** The changes that surely mend what a finding is about; none when a person has to decide. */
declare const repairOf: (diagnostic: Diagnostic) => readonly Edit[];

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

/** The ways in which a loop goes wrong, by their slugs; F1 is the first. specs/failure-codes.md has the table. */
declare const failureSlugs: readonly string[];
/** A failure code as feedback and records write it, `fail.oscillation`, from that, `oscillation` or `F7`; undefined for any other text. */
declare const failureCode: (text: string) => string | undefined;

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

/** Whether a value is a whole run record, as run.json holds it. */
declare const isRunRecord: (value: unknown) => value is RunRecord;

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
/**
 * The loop readiness score, 0 to 100; specs/lrs.md has the rules, weights and grades.
 *
 * @param loop a loop in the loopkit dialect, or the `lss` of an analysed file without errors
 * @returns undefined when the schema refuses something in the loop, and for a profile that is not for its dialect
 */
declare const scoreLrs: (loop: LoopDocument | AnalysedLss, { project }: Pick<Workspace, "project">, profile?: LrsProfile) => Score | undefined;

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

export { type AdapterSpec, type Agent, type AgentSpec, type AgentStep, type Amounts, type AnalysedFile, type AnalysedLss, type Analysis, type AnswerFile, type Ask, type AskAnswered, type AskFile, type AskOption, type Assumption, type BestIteration, type Bound, type BoundTerm, type Bounded, type BoundedAmount, type Budget, type Ceiling, type Check, type CheckFunctionSpec, type CheckSpec, type ChildPlan, type ChildResult, type ChildText, type Choice, type CompileContext, type CompositionHost, type CompositionSpec, type ConditionalStep, type Conversion, type Criterion, type DeclaredCap, type DesignCategory, type DesignScore, type Diagnostic, type DimensionMark, type DraftLoop, type DraftLss, type Edit, type Effect, type EffectFinished, type EffectLost, type EffectResumed, type EffectSpawned, type EffectStarted, type ErrorCode, type EventBody, type Exit, type Expanded, type Expansion, type FailureStop, type FeedbackMessage, type FeedbackScope, type FileReport, type Fixed, type FormatName, type FormatOptions, type Formatter, type GuardApproval, type GuardFinding, type GuardGap, type GuardSpec, type GuardedResult, type Handed, type Heartbeat, type HostAnswer, type Identity, type Improvement, type InlineLoop, type InputSpec, type IterationEnded, type IterationStarted, type IterationUse, type JournalLine, type LesBand, type LesCategory, type LesCategoryId, type LesCoverage, type LesCriterion, type LesDiagnostics, type LesGoal, type LesIntervention, type LesIteration, type LesKind, type LesLoad, type LesMean, type LesNote, type LesObservedScore, type LesPerturbation, type LesRates, type LesRunRecord, type LesScore, type LesStructuralProfile, type LesTransfer, type LesViolation, type Limit, type LimitApproach, type Loop, type LoopDocument, LoopError, type LoopErrorOptions, type LoopTrace, type Loss, type LrsProfile, type LssAdapter, type LssChild, type LssComposition, type LssCostLimits, type LssDeterministicEvaluator, type LssDimension, type LssDocument, type LssEvaluator, type LssExtensions, type LssFailure, type LssFeedbackChannel, type LssHumanEvaluator, type LssInputField, type LssInputs, type LssLoop, type LssMemory, type LssMerge, type LssMetric, type LssModel, type LssOnApproach, type LssOnExceed, type LssOptimization, type LssRetention, type LssRollback, type LssRubric, type LssRubricEvaluator, type LssSafetyConstraint, type LssStall, type LssSuccess, type LssTermination, type LssWorker, type LssWorkerInput, type LssWorkerOutput, type LssWritePolicy, type MarksReply, type Memory, type MemoryConflict, type MemoryEntry, type MemorySpec, type MemoryWrite, type MergeSpec, type MetricSpec, type Names$1 as Names, type Note, type Output, type OutputMapping, type Paint, type ParallelStep, type ParentRun, type Parsed, type Passes, type PersonCheck, type Place, type Plan, type Pointer, type Pot, type PrettyOptions, type Price, type Problem, type ProfileCategory, type ProfileCriterion, type ProfileScore, type Project, type ProjectDocument, type PromptVersion, type ReadVerdict, type RememberedOutput, type RememberedVerdict, type Report, type ReportPlace, type Reserve, type Retention, type RollbackSpec, type RolledBack, type RoundStarted, type Rounds, type RouteSpec, type RubricDimension, type RubricSpec, type Rule, type RuleContext, type RuleReport, type RunBound, type RunEnded, type RunInterrupted, type RunPaused, type RunRecord, type RunResumed, type RunStarted, type RunWaiting, type RunningEffect, type Sampling, type Scope, type Score, type ScoreCategory, type ScoreCriterion, type ScoreSheet, type ScoredFile, type SequenceStep, type Settings, type SharedBudget, type ShortFormName, type Signal, type SourceDocument, type SourceText, type StallStop, type Step, type StopSpec, type StrategySpec, type Style, type SuccessStop, type Task, type TaskInput, type TaskOutput, type TaskStatus, type Term, type TraceEntry, type TraceGuard, type TraceMetadata, type Trigger, type TriggerSpec, type UnreadChild, type Usage, type Verdict, type VerdictReply, type Verify, type Visitor, type When, type Workspace, type Written, analyse, bound, callCeiling, canonicalHash, canonicalJson, cellsOf, checkFunction, checkFunctionNames, checkFunctions, checkWorkspace, comparisons, compileLoop, compileLss, convert, dialectMarks, didYouMean, evaluateCondition, evaluateExpression, expand, expand$1 as expandShortForm, failureCode, failureSlugs, fix, flowchart, formatPretty, formats, gapsOf, guardTypes, hostOver, identify, isRunRecord, lesBand, lesWeights, loopkitRules, maxTextLength, meanLes, nearest, nodeAt, parse, passesOf, piiKinds, placeAt, plainValue, printable, rankLes, readLoop, readProject, readRubricVerdict, readVerdict, repairOf, reportOf, retryDelay, rubricVerdict, scoreLesDesign, scoreLesObserved, scoreLesStructural, scoreLrs, sequenceDiagram, settingProblems, stateDiagram, widthOf, wrap, writeYaml };
