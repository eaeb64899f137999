// The public API as it was last reviewed; `npm run api` takes over what is built. Nothing imports this file.

import { Approval, Effect, AgentSpec, ConnectorSpec, Usage, Exit, Problem, AgentList, AnswerFile, AskFile, RunRecord, CheckSpec, Criterion, EffectSpawned, Permit, ToolFinished, Limit, Amounts, Reserve, Output, Verdict, Ask, Place, GuardFinding, EffectFinished, RunPaused, RunEnded, IterationEnded, PromptVersion, Improvement, FeedbackMessage, MemoryWrite, ChildResult, ConnectorSpawned, EventBody, Plan, DoctorReport, GuardSpec, Task, MemoryEntry, LoopError, Diagnosis, Conversion, Diagnostic, LrsProfile, Report, Assumption, Analysis, ProjectDocument, Brought, LoopDocument, Score, LesBand, LesKind, LesCoverage, LesScore, LesStructuralProfile, CostReport, Heartbeat, Pot, LesRunRecord, LesGoal, ObservedScores, PruneOutput, LoopTrace } from '@loop/spec';

/** Takes secrets out of a text. */
type Redact = (text: string) => string;

/** What a tool may know of the call that it is part of. */
interface ToolContext {
    /** Aborted when the call is to end: its time is over, or the driver is told to stop. */
    signal: AbortSignal;
    /** Milliseconds that the call has left. */
    leftMs: number;
}
/** What came of using a tool. A tool that could not do what it was asked says so here; the model decides what to do then. */
interface ToolResult {
    /** For the model: data, never an instruction. */
    text: string;
    failed?: boolean;
}
/** Something a model may use while it works: built in, or offered by a connector. Every tool has this shape. */
interface Tool {
    /** What the project calls it: `read`, `github/list_issues`. */
    name: string;
    /** What the model is told that it does. */
    description: string;
    /** JSON Schema of what it takes. */
    input: object;
    /** Whether it may change anything outside the call. Such a use is an effect: its intent is on disk before it begins. */
    changes: boolean;
    /** Uses it. It throws only what is a defect of ours; whatever the world can bring about is a failed result. */
    use(input: unknown, context: ToolContext): Promise<ToolResult>;
}

/** What a use came to, for whoever leads the conversation. */
interface Used extends ToolResult {
    /** The call ends here: a person has to approve the use first, or a guard stops the run. */
    ends?: true;
}
/** The tools of one call. Every use goes on record and through the guards. */
interface Toolbox {
    /** What may be used in it. */
    readonly tools: readonly Tool[];
    /**
     * Uses a tool by its name. What the world can bring about is a failed result, a tool that is not there and an input that does not fit
     * among it.
     */
    use(name: string, input: unknown, context: ToolContext): Promise<Used>;
    /** Tells of a use that cannot begin: there is no such tool, or what it is given is no input. */
    refuse(name: string, why: string): Used;
    /** The tools that were used, in order. */
    readonly used: readonly string[];
    /** Whether one was begun that may change something. */
    readonly hasChanged: boolean;
    /** Keeps a conversation that a person's approval goes on with; in the file of the task, so that its next call finds it. */
    keep(conversation: string): Promise<void>;
    /** The conversation that was kept, once. */
    kept(): Promise<string | undefined>;
    /** What a person has to approve before the call can go on. */
    readonly approval: Approval | undefined;
}

/** One piece of work for an agent. */
interface Call {
    effect: Effect;
    agent: AgentSpec;
    /** What the work is called in messages. */
    label: string;
    /** All that the agent is given. */
    prompt: string;
    /** A file that holds the same. */
    promptFile: string;
    model: string | undefined;
    connectors: readonly string[];
    /** Of an agent that is a program: the connectors that it is given, each with no more than the tools that it may use. */
    given?: readonly ConnectorSpec[];
    /** The project's folder, absolute. */
    workspace: string;
    run: string;
    /** Environment variables that the loop gives to each of its programs. */
    variables?: Readonly<Record<string, string>>;
    /** Where what it prints is kept. */
    log: string;
    /** It is stopped after this many milliseconds. */
    timeoutMs: number;
    /** What the call itself may take, whatever the run's own time leaves. */
    ownTimeoutMs: number;
    seed: number;
    redact: Redact;
    /** The JSON Schema that the answer is to fit, where there is one. */
    schema?: object;
}
/** What came of it. */
interface Reply {
    status: 'ok' | 'failed';
    text: string;
    /** Length of the whole text in UTF-8, when `text` is only a part. */
    bytes?: number;
    truncated?: boolean;
    /** As far as the agent reports it. */
    usage?: Usage;
    exit?: Exit;
    /** What the agent calls the conversation, to look it up there. */
    session?: string;
    /** The tools that it used, as far as it says. */
    tools?: readonly string[];
    error?: Problem;
    /** Stopped because its time was over, or because the driver was told to stop. */
    stopped?: 'timeout' | 'killed';
    /** Of a call that failed: whether another try may help. It may, if nobody says. */
    retryable?: boolean;
    /** Of one that may: how long to wait before it, in milliseconds, as its provider asks. */
    retryAfterMs?: number;
    /** What is not as it should be although it ended. */
    warnings?: readonly string[];
    /** Not a real agent's work. */
    simulated?: boolean;
    /** It did not come to its end: a person has to approve first what a tool would do. */
    approval?: Approval;
}
interface CallContext {
    /** Aborted when the driver is told to stop at once. */
    signal: AbortSignal;
    /** To be called when a process was started for the call. */
    onSpawn(pid: number, birth: string | undefined): void;
    /** To be called with the answer as it comes, piece by piece and without secrets. */
    onText?(text: string): void;
    /** The tools of the call, of agents that may use some; each use of one is on record. */
    toolbox?: Toolbox;
}
/** Carries out tasks, or judges: a program, the simulator, or anything a library user brings. */
interface Agent {
    call(call: Call, context: CallContext): Promise<Reply>;
}

interface ListAgentsOptions {
    /** A folder of the project. */
    cwd: string;
    /** Whether programs are asked for their version, and whether somebody is logged in; nothing is started unless told. */
    check?: boolean;
    /** The environment that runs would have; that of this process unless told. */
    env?: NodeJS.ProcessEnv;
}
/**
 * The agents that a project declares, and what is there of them. No value of a variable is told, and no model is called.
 *
 * @throws LoopError `not-found` without a project
 */
declare const listAgents: ({ cwd, check, env }: ListAgentsOptions) => Promise<AgentList>;

/** Does the work by running the program an agent declares. */
declare const programAgent: Agent;

/** Pretends to do tasks: the same seed gives the same run. It says of everything it makes that it is simulated. */
declare const simulator: Agent;

/** The question with an id, if it was asked. */
declare const readAsk: (root: string, id: string) => Promise<AskFile | undefined>;
/** The reply to a question, if there is one. */
declare const readAnswer: (root: string, id: string) => Promise<AnswerFile | undefined>;
/**
 * Answers a question. The first answer counts, also when two come at once.
 *
 * @param text the text of an option that takes one, as its `text` says
 * @throws LoopError `not-found` for a question nobody asked, `usage` for an answer that it does not take, comes second or too late
 */
declare const answerAsk: (root: string, id: string, choice: string, note: string | undefined, now?: Date, text?: string) => Promise<AnswerFile>;

/**
 * The questions of a project that nobody answered yet and whose runs still wait for it, the oldest first.
 *
 * @param now by which the time to answer some of them is over
 */
declare const openAsks: (root: string, now?: Date) => Promise<AskFile[]>;

/**
 * The text of an answer from a file, or from standard input for `-`.
 *
 * @throws LoopError `not-found` when it cannot be read, `usage` when it is too long or is not UTF-8 text
 */
declare const readAnswerText: (path: string, cwd: string) => Promise<string>;

/** Where everything of a run lies. */
interface RunFolder {
    run: string;
    path: string;
    record: string;
    journal: string;
    heartbeat: string;
    /** What the journal came to at some line; derived. */
    fold: string;
    artifacts: string;
    logs: string;
}
declare const loopFolder: (root: string) => string;
declare const runFolder: (root: string, run: string) => RunFolder;
/** Ids of the runs of a project, oldest first. */
declare const listRuns: (root: string) => Promise<string[]>;
/**
 * The full id of a run from an id, the beginning or the end of one, or `last`.
 *
 * @throws LoopError `not-found` when none or several match
 */
declare const resolveRun: (root: string, name: string) => Promise<string>;
/** @throws LoopError `journal` when run.json is not there or cannot be read */
declare const readRecord: (folder: RunFolder) => Promise<RunRecord>;

/** What changed: files, and how many lines were added to them and taken out. */
interface Changes$1 {
    files: readonly string[];
    lines: number;
}

/** How it ended. */
interface Ended {
    /**
     * `spawn`: it never ran. `timeout`: stopped after its time. `stalled`: stopped because it did nothing. `killed`: stopped because
     * the driver was told to stop. `output`: stopped because of what it printed.
     */
    how: 'exit' | 'signal' | 'timeout' | 'stalled' | 'killed' | 'output' | 'spawn';
    exit: Exit;
    stdout: {
        text: string;
        bytes: number;
        truncated: boolean;
    };
    /** Beginning and end of all it printed. */
    printed: string;
    /** Whether it left processes behind, which were ended. */
    leftovers: boolean;
    /** What is not known of its end, in words that follow its name. */
    doubt?: string;
}

/** What a check that is a function of the work is given. */
interface CheckWork {
    check: CheckSpec;
    /** Its settings. */
    config: Readonly<Record<string, unknown>>;
    /** What the tasks it judges produced, by id. */
    outputs: Readonly<Record<string, string>>;
    /** What any task produced. */
    outputOf(task: string): string | undefined;
    /** The inputs of the run. */
    inputs: Readonly<Record<string, unknown>>;
    /** A metric of this iteration, as far as its source has spoken. */
    metric(name: string): number | undefined;
    /** The project's folder, absolute. */
    workspace: string;
    iteration: number;
    /** Aborted when its time is over or the run is stopped. */
    signal: AbortSignal;
    /** The best that a metric was in earlier iterations, of this run or of those before it. */
    best(metric: string): Promise<number | undefined>;
    /** Runs a program in the folder of the check; with a workspace, in that folder of it. */
    runProgram(argv: readonly string[], workspace?: string): Promise<Ended>;
    /** Measures something in the files of a git revision, once for each commit in a run. Without a number, in words why. */
    atRevision(revision: string, measure: (workspace: string) => Promise<number | string>): Promise<number | string>;
    /** What git sees changed since the run began, or since the last commit; of files that match one of the globs, if some are given. */
    changes(since: 'run' | 'head', globs?: readonly string[]): Promise<Changes$1>;
}
/** What a function says. Without evidence it says nothing that counts. */
interface CheckFinding {
    verdict: Criterion['verdict'];
    /** What it saw; or `criteria`, each with its own. */
    evidence?: string;
    criteria?: readonly Criterion[];
    /** 0 to 1; without one, a pass is 1 and a fail 0. */
    score?: number;
    /** What it measured, for the metrics that read it. */
    value?: number;
    /** Failure codes, of a fail. */
    codes?: readonly string[];
    summary?: string;
}
/** Judges work by rules that always give the same for the same work. */
type CheckFunction = (work: CheckWork) => CheckFinding | Promise<CheckFinding>;
/** A check that is built in, by its first name. */
interface BuiltInCheck {
    name: string;
    judge: CheckFunction;
}

/** Every check that is built in. Their names and settings are those of @loop/spec, which validates by them. */
declare const builtInChecks: readonly BuiltInCheck[];

/**
 * The time that a run lives in. Everything a run waits for or measures goes by it: waits before another try, limits of time, how
 * long a call takes, when an answer is too late, the dates in the journal. Programs are held to their time by the real clock, and so is
 * what only spares the disk or waits for another process.
 */
interface Clock {
    /** Milliseconds since 1970. It may be set, so no length of time is read off it. */
    now(): number;
    /** Milliseconds since whenever; never goes back. */
    elapsed(): number;
    /** Resolves when so many milliseconds are over, or when the signal is aborted. */
    sleep(ms: number, signal: AbortSignal): Promise<void>;
    /** Calls back when so many milliseconds are over, unless what it returns is called before. Nobody waits for it. */
    timer(ms: number, call: () => void): () => void;
    /** Told when somebody begins to work, and when somebody stops or only waits for others; for clocks that jump. */
    work?(change: 1 | -1): void;
}
/** The time that goes by outside. */
declare const systemClock: Clock;

/** A clock that does not go by the time outside. */
interface VirtualClock extends Clock {
    /** Lets so many milliseconds go by; who is due on the way is called in order. */
    advance(ms: number): void;
}
/**
 * A clock on which no time goes by while anybody works: when all who work sleep, it jumps to the moment when the first
 * of them wakes. So a run waits an hour in no time, and agents that sleep on it take just as long as they say.
 *
 * @param start what it shows at first
 */
declare const virtualClock: (start?: Date) => VirtualClock;

/** Whether a run is a part of another. */
declare const isChildRun: (run: string) => boolean;
/** The run that a run is a part of, over all that lie between; itself when it is no part of any. */
declare const outermostRun: (run: string) => string;

/** An effect that has started and not ended. */
interface RunningEffect {
    effect: Effect;
    /** When it started, in milliseconds of active running. */
    t: number;
    at: string;
    process?: EffectSpawned;
    /** It has to wait before it begins. */
    waits?: true;
    /** It has begun, of one that had to wait. */
    begun?: true;
    /** The approval that lets it happen, of an irreversible effect. */
    permit?: Permit;
    /** The tool that its model uses now. */
    tool?: string | undefined;
    /** The last of its uses of tools that may change something, in order. */
    uses?: readonly ToolUse[];
}
/** A use of a tool that may change something. */
interface ToolUse {
    /** Its number within the effect. */
    use: number;
    tool: string;
    /** What it was given, in short. */
    input: string;
    /** How it ended; absent when nobody saw that. */
    status?: ToolFinished['status'];
    /** It cannot be undone, and a person had approved it. */
    permit?: true;
}

/** What is not as it should be although the run goes on. */
interface Warning {
    text: string;
    /** How often it was said. */
    times: number;
}
/** The newest warnings in words, each with how often it was said; how many older ones there are comes first. */
declare const warningTexts: ({ warnings }: Pick<State, "warnings">) => string[];

/** How far a task or a choice is in the current round. */
type NodeStatus = 'pending' | 'running' | 'done' | 'failed' | 'skipped' | 'blocked';
interface NodeState {
    status: NodeStatus;
    /** How often it was started in this round. */
    attempt: number;
    /** How often it failed in this round. */
    failures?: number;
    /** How long its provider asked to be left alone, in milliseconds, when it failed last. */
    retryAfterMs?: number;
    output?: Output;
    error?: Problem;
    /** How a choice came out. */
    value?: boolean;
    /** Its change broke a gate. */
    outOfBounds?: boolean;
}
interface CheckState {
    /** How often it was started in this round. */
    attempt: number;
    /** How many of those gave a verdict that still counts. */
    judged: number;
    running: boolean;
    verdict?: Verdict;
    changed?: string[];
    /** How long it waits before it is asked again, in milliseconds. */
    retryAfterMs?: number;
}
/** An iteration that has ended. */
interface IterationResult extends Omit<IterationEnded, 'type'> {
    /** How many guards were broken, those that only warn left out. */
    broken: number;
    /** Checks that could not judge. */
    inconclusive: readonly string[];
    /** Whether a person rejected the work. */
    rejected: boolean;
    /** Tasks that failed; those whose failure is tolerated left out. */
    failed: readonly string[];
    /** Whether it counts as failed for a condition that looks at failures in a row. */
    unhealthy: boolean;
}
/** What the strategy changed. */
interface Changes {
    prompts: Readonly<Record<string, PromptVersion>>;
    parameters: Readonly<Record<string, unknown>>;
}
/** How far a loop inside this one is in the current iteration. */
interface ChildState {
    status: 'running' | 'ended';
    /** How often it was run in this iteration. */
    runs: number;
    result?: ChildResult;
}
/** What the makers of a round are told about the attempt before. */
interface Feedback {
    /** How many make-and-check attempts the run had by then. */
    attempt: number;
    verdicts: {
        check: string;
        verdict: Verdict;
    }[];
    errors: {
        task: string;
        error: Problem;
    }[];
    /** What a person wrote. */
    note?: string;
}
/** A task or a check that did not end well. */
interface Trouble {
    target: string;
    /** The end of what was said about it. */
    text: string;
    /** How it came to no end of its own, if so. */
    odd?: string;
    /** Its change broke a gate. */
    outOfBounds?: boolean;
}
/** What is known of a connector of the run. */
interface ConnectorState {
    /** How often it was started. */
    starts: number;
    /** How often it failed, and why the last time. */
    failures: number;
    reason?: string;
    /** SHA-256 of what it last said of its tools. */
    digest?: string;
    /** What it last became. */
    process?: ConnectorSpawned;
}
interface Question {
    kind: Ask['kind'];
    effect?: Effect;
    /** What it is about, in words: the condition, the guard, the proposal. */
    about?: string;
    place?: Place | undefined;
    /** What a guard found, when a person has to approve. */
    finding?: GuardFinding;
    /** What a person is to approve, of an irreversible effect. */
    approval?: Approval;
    /** How the effect ended that counts only when a person approves. */
    held?: EffectFinished;
    /** The uses of tools that an effect whose end nobody saw had begun. */
    uses?: readonly ToolUse[];
}
type RunStatus = 'new' | 'running' | 'paused' | 'waiting' | 'interrupted' | 'done' | 'failed';
/** All that the journal says, folded. Plain data; never changed in place. */
interface State {
    run: string;
    simulated: boolean;
    seed: number;
    inputs: Record<string, unknown>;
    status: RunStatus;
    /** Last journal line. */
    seq: number;
    at: string;
    /** Milliseconds of active running. */
    t: number;
    /** Those that count: of its own and of those that the loop around it grants, the tighter of each unit. */
    limits: Limit[];
    ownLimits: Limit[];
    granted: readonly Limit[];
    used: Amounts;
    /** How much of what is used nobody reported: it counts at the declared ceiling. */
    assumed: Reserve;
    reserved: Reserve;
    /** How many of the tokens that are used were reported as answers of models. */
    answered: number;
    iteration: number;
    /** Round of this iteration; 0 before its first. */
    round: number;
    nodes: readonly NodeState[];
    /** For each node, how many of those it waits for in this round have not ended. */
    waits: readonly number[];
    /** Nodes that may start, in plan order. */
    ready: readonly number[];
    /** Nodes of this round that have not ended. */
    open: number;
    checks: readonly CheckState[];
    running: Readonly<Record<string, RunningEffect>>;
    feedback?: Feedback | undefined;
    /** What a person has to decide before anything else starts, one after another. */
    questions: readonly Question[];
    /** The question as it was asked. */
    ask?: Ask | undefined;
    /** The ask that it waits for, of this run or of one inside it. */
    waitsFor?: string | undefined;
    asks: number;
    remembered: boolean;
    /** A person asked for a fresh pass. */
    again?: boolean | undefined;
    paused?: RunPaused | undefined;
    ended?: RunEnded | undefined;
    /** What a person decided about the whole: it is good as it is, or it ends here. */
    decided?: 'accepted' | 'stopped' | undefined;
    /** The question with which a person did. */
    decidedOn?: Question | undefined;
    /** What the last driver was told to stop by. */
    stoppedBy?: string | undefined;
    /** What tasks spent in US dollars that have a limit of their own. */
    spent: Readonly<Record<string, number>>;
    /** What the run had used when this iteration began. */
    begun: Amounts;
    /** How the last iterations went, as many as stop conditions look back on; of plans that have some. */
    history: readonly IterationResult[];
    /** The best iteration by the primary metric, and the changes that counted in it. */
    best?: {
        iteration: number;
        metric: string;
        value: number;
        changes: Changes;
    } | undefined;
    /** The changes that counted in the last iteration in which no guard was broken. */
    safe: Changes;
    /** Over all iterations that have ended. */
    tally: {
        broken: number;
        regressions: number;
    };
    /** Stalling counts after this iteration: a person may have said that it goes on. */
    stalledFrom: number;
    /** How often in a row an iteration was done again because a condition wants it. */
    retried: number;
    /** The condition in spite of which a person let the run go on; it counts for the iteration that was asked about. */
    accepted?: string | undefined;
    /** How far the step from one iteration to the next is. */
    turn?: 'measured' | 'rolled-back' | 'sent' | 'improved' | undefined;
    /** A change that a person has to accept. */
    proposal?: Improvement | undefined;
    /** A change that a person agreed to and that has still to be carried out. */
    agreed?: Improvement | undefined;
    /** The values that a search tried, each as one text. */
    tried: readonly string[];
    /** What people approved in this iteration; see `approvalKey`. */
    approved: readonly string[];
    /** Ids of the asks that approved an irreversible effect which has not begun since, by `shownKey`; in this iteration. */
    permits: Readonly<Record<string, string>>;
    /** Files of the texts that people gave in place of those shown, by the `shownKey` of these; in this iteration. */
    edits: Readonly<Record<string, string>>;
    /** Ids of the asks in which these texts were given, by the `shownKey` of the text given. */
    edited: Readonly<Record<string, string>>;
    /** Guards have looked at what leaves the run. */
    outgoing?: boolean | undefined;
    /** Why a guard lets no result leave the run. */
    withheld?: string | undefined;
    /** When calls of tasks began, in milliseconds since 1970, of the last hour; of plans with a limit on their rate. */
    calls: readonly number[];
    /** What guards found in this iteration. */
    findings: readonly GuardFinding[];
    /** Numbers that tasks reported in this iteration, by metric. */
    reported: Readonly<Record<string, number>>;
    /** What was sent back after the last iteration. */
    messages: readonly FeedbackMessage[];
    /** Prompts and parameters that differ from those of the document. */
    changes: Changes;
    /** How many changes the strategy made. */
    steps: number;
    /** The last write of each key of memory. */
    keys: Readonly<Record<string, MemoryWrite>>;
    /** The loops inside this one in this iteration, by id. */
    children: Readonly<Record<string, ChildState>>;
    /** What the tasks and checks that failed last, and have not ended well since, said; the newest last. Of plans that tell programs. */
    troubles: readonly Trouble[];
    /** What is to be kept of this iteration was kept. */
    recorded?: boolean | undefined;
    /** Why what is to be kept of this iteration could not be kept. */
    unrecorded?: string | undefined;
    /** How good the files are that the last iteration left. */
    kept?: {
        passed: number;
        value?: number;
    } | undefined;
    /** How many iterations in a row failed. */
    failuresInARow: number;
    /** What is not as it should be although the run goes on: each text once, the newest last and only so many. */
    warnings: readonly Warning[];
    /** SHA-256 of the text that each skill had when it was last given to an agent, by the words of the plan. */
    skills?: Readonly<Record<string, string>> | undefined;
    /** What is known of the connectors that were started, by name. */
    connectors?: Readonly<Record<string, ConnectorState>> | undefined;
    /** Failure codes that events showed so far, as in `F9`. */
    codes: readonly string[];
}

/** What may happen now: something to write down, effects to start, or nothing until a running effect ends. */
type Decision = {
    record: EventBody;
} | {
    start: Effect[];
} | {
    wait: true;
} | {
    rest: true;
};
/**
 * Looks at the state and names what may happen now. Pure: the same plan and state always give the same decision.
 * `rest` means that this driver is through: the run is over, paused, interrupted or waiting for a person.
 */
declare const decide: (plan: Plan, state: State) => Decision;

/** An event with its number and times; the checksum plays no part in the fold. */
type StampedEvent = EventBody & {
    seq: number;
    at: string;
    t: number;
};
/** The state after an event. Pure: knows neither clock nor disk. */
declare const evolve: (plan: Plan, state: State, event: StampedEvent) => State;

/** The state before the first event. */
declare const initialState: (plan: Plan) => State;

interface DoctorOptions {
    /** A workspace, a project, a loop file, or a loop of the project by its name. Without it, `cwd`. */
    target?: string | undefined;
    /** Where relative paths start, and what the paths in the report are relative to. */
    cwd: string;
    /** Whether agents are asked for their version, which starts their programs; they are not unless told. */
    run?: boolean;
    /** The environment that runs would have; that of this process unless told. */
    env?: NodeJS.ProcessEnv;
}
/**
 * Looks whether all is there that runs of a workspace, a project or a loop need, and says what to do about what is not. Nothing of
 * what documents name is started unless `run` says so, and no value of an environment variable is told.
 *
 * @throws LoopError `not-found` when there is nothing to look at
 */
declare const doctor: ({ target, cwd, run, env }: DoctorOptions) => Promise<DoctorReport>;

/** Limits given when a run is started or resumed; they go before those of the document. */
interface LimitOverrides {
    iterations?: number;
    seconds?: number;
    tokens?: number;
    usd?: number;
}

/**
 * Keeps judges and makers apart in one workspace, over all runs that share it: many may work at once, a machine that judges is
 * alone. Who asks first goes first.
 */
interface WorkspaceGate {
    /**
     * Waits until these effects may begin.
     *
     * @param effects that begin together: they work, or judge, or do neither
     * @param signal aborted when nothing is to begin any more; then nobody waits
     * @param onWait called when it has to wait, before it does
     * @returns to be called once for each of them when it has ended
     */
    enter(effects: readonly Effect[], signal: AbortSignal, onWait?: () => Promise<void>): Promise<() => void>;
}

/** What a text is that a guard looks at. All but `instructions` and `command` come from outside the document. */
type PartKind = 'instructions' | 'given' | 'feedback' | 'command' | 'result' | 'entry';
/** A text that goes in or comes out. */
interface Part {
    kind: PartKind;
    /** What it is called in messages. */
    name: string;
    text: string;
}
/** What a guard is shown. */
interface Look extends Part {
    guard: GuardSpec;
    /** The task whose call, result or entry it is. */
    task: Task | undefined;
    agent: AgentSpec | undefined;
    /** The project's folder, absolute. */
    root: string;
    /** Values that must not be shown. */
    secrets: readonly string[];
    /** The tools that an agent says it used; absent when it says nothing. */
    tools?: readonly string[];
    /** When earlier calls of the run began, in milliseconds since 1970. */
    calls: readonly number[];
    /** Milliseconds since 1970. */
    now: number;
}
/** A stretch of a text, as `slice` takes it. */
type Span = readonly [from: number, to: number];
/** What a guard saw. */
interface Sighting {
    /** What it was, without what must not be shown. */
    message: string;
    /** Where; without it, the whole text. */
    spans?: readonly Span[];
    /** Nothing is broken; a person has to approve. */
    gate?: boolean;
    /** It is right again after so many milliseconds. */
    waitMs?: number;
}
/**
 * Looks at one text, or at a call as a whole.
 *
 * @returns what is not as it should be
 * @throws when it cannot tell: then `on_error` of the guard decides
 */
type Guard = (look: Look) => Sighting | undefined | Promise<Sighting | undefined>;

/** One version of a key. */
interface Entry {
    key: string;
    /** How often the key was written, this time included. */
    version: number;
    /** Id of the task, or `optimizer`. */
    by: string;
    run: string;
    iteration: number;
    /** ISO 8601 in UTC. */
    at: string;
    /** What writes: the run and the effect, whichever attempt of it. */
    slot: string;
    /** The version that the writer had seen; 0 for none. */
    basis: number;
    text: string;
    /** It was forgotten; only its version is kept, so that no version is given twice. */
    forgotten?: boolean;
}
/** Where entries are kept. Every call is whole or not at all, whoever else calls at the same time. */
interface Entries {
    /** All versions of a key, forgotten ones included, in no order. */
    of(key: string): Promise<Entry[]>;
    all(): Promise<Entry[]>;
    /** Adds a version. @returns false when it is there already: somebody else was first */
    add(entry: Entry): Promise<boolean>;
    /** Puts an entry in the place of the same version. */
    replace(entry: Entry): Promise<void>;
    remove(key: string, version: number): Promise<void>;
    /** Forgets everything. */
    clear(): Promise<void>;
    close(): Promise<void>;
}

/** What a loop keeps between runs. */
interface Memory {
    /** The latest entries, the latest first. */
    recall(most: number): Promise<MemoryEntry[]>;
    /** Keeps what a run leaves; doing it twice for one run is doing it once. */
    remember(entry: MemoryEntry): Promise<void>;
}
/**
 * A place to keep memory in that a library user brings, under a name that documents use. One that offers nothing for the kind of
 * memory that a loop has is refused before the loop runs.
 */
interface MemoryStore {
    /**
     * Memory by keys, of loops in LSS.
     *
     * @param scope what keeps loops, and runs whose memory ends with them, apart
     */
    entries?(scope: string): Promise<Entries> | Entries;
    /**
     * What runs leave for the next, of loops in loopkit.
     *
     * @param loop the loop's name
     */
    runs?(loop: string): Promise<Memory> | Memory;
}

/** What to send telemetry to; what is not said here is taken from the standard environment variables. */
interface TelemetryOptions {
    /** Base URL of an OTLP/HTTP collector; `/v1/traces` and `/v1/metrics` are added to it. */
    endpoint?: string;
    headers?: Readonly<Record<string, string>>;
    serviceName?: string;
    /** Whether prompts and answers are sent, without secrets. */
    content?: boolean;
}

/** A place between two lines of a journal. */
interface JournalEnd {
    /** How many lines stand before it; the number of the last one. */
    lines: number;
    /** Their length in bytes. */
    bytes: number;
    /** The CRC-32 of those bytes. */
    sum: number;
}
/** What a journal file holds. */
interface JournalContent {
    events: StampedEvent[];
    /** Where the whole lines end. */
    end: JournalEnd;
    /** Whether the torn end of a write follows that a crash cut off. */
    torn: boolean;
}
/**
 * Reads a journal. A torn last line is dropped; a broken line in the middle is an error.
 *
 * @throws LoopError `journal` naming the line that is broken
 */
declare const readJournal: (path: string) => Promise<JournalContent>;

/** Called for every event once it is on disk, with the state that it led to. */
type Listener = (event: StampedEvent, state: State) => void;
/** An event of a run inside another, as whoever looks at the outer one is told of it. It is on record in its own run. */
interface ChildEvent {
    type: 'child.event';
    /** Id of the run whose event it is. */
    run: string;
    /** The loops on the way to it, the outermost first: which child, which child of that, and so on. */
    names: readonly string[];
    event: StampedEvent;
}
/** What whoever looks at a run is told: its events, and those of runs inside it. */
type RunEvent = StampedEvent | ChildEvent;
/** Called for every event of a run inside, once it is on disk, with the state that it led that run to. */
type ChildListener = (event: ChildEvent, state: State) => void;
/**
 * Called with the answer of a model as it comes, in whole lines and without secrets, with the id of the effect that it is of and, when that is one
 * of a run inside, with the id of that run.
 */
type TextListener = (text: string, effect: string, run?: string) => void;

/** What a driver may be given by its caller. */
interface DriverOptions {
    /** Agents that stand in for those of the plan, by name. */
    agents?: Readonly<Record<string, Agent>>;
    /** Checks that evaluators may name like those that are built in, which they stand in for. */
    checks?: Readonly<Record<string, CheckFunction>>;
    /** Guards that stand in for those that are built in, by type; they get the settings as they are. */
    guards?: Readonly<Record<string, Guard>>;
    /** Where memory is kept, by the name that a document gives it or by that of the store it stands in for. */
    stores?: Readonly<Record<string, MemoryStore>>;
    /** Called for every event once it is on disk. */
    onEvent?: Listener;
    /** Called for every event of a run inside this one, however deep, once it is on disk. */
    onChildEvent?: ChildListener;
    /** Called with the answers of models as they come; of this run, not of those inside it. */
    onText?: TextListener;
    /** Aborting it starts nothing new, lets what runs come to its end, and leaves the run interrupted. */
    stop?: AbortSignal;
    /** Aborting it ends what runs now, and leaves the run interrupted. */
    kill?: AbortSignal;
    /** Who may work in the workspace; of a run that is a part of another, its parent's. */
    gate?: WorkspaceGate;
    /** The time that the run lives in; see {@link Clock} for what goes by it. The system's without one. */
    clock?: Clock;
    /** The wall clock alone, where `clock` is not given; lengths of time are those of the system then. */
    now?: () => Date;
    /** What all runs of the project share, as its file says it now; as the run began with without it. */
    sharedLimits?: readonly Limit[] | undefined;
    /** Where traces and metrics go, before what the standard variables say; `false` for nowhere. Off where nobody names an endpoint. */
    telemetry?: TelemetryOptions | false;
    /** What code of the caller throws is added here; of a run that is a part of another, its parent's. */
    thrown?: LoopError[];
}

/** How to run a plan. */
interface RunOptions extends DriverOptions {
    plan: Plan;
    /** The project's folder, absolute: where agents work and where `.loop` lies. */
    root: string;
    inputs?: Record<string, unknown>;
    limits?: LimitOverrides;
    /** A dry run: the simulator does every task and judges every check. */
    simulate?: boolean;
    /** Whether to run a loop although it is blocked: its latest run failed more rounds in a row than it may. */
    unblock?: boolean;
    /** For the simulator; the same seed gives the same dry run. */
    seed?: number;
    /** Called once the run has an id and a folder. */
    onCreated?: (run: string, folder: string) => void;
}
/** How a run stands when its driver has put it down. */
interface RunResult {
    run: string;
    /** The run's folder, absolute. */
    folder: string;
    status: RunStatus;
    /** Exit code of a command that ends with this. */
    exitCode: number;
    /** Why, in words. */
    reason: string | undefined;
    /** The line in the document that says so. */
    place: Place | undefined;
    state: State;
    plan: Plan;
    /** Why it stands like this, what went wrong in it, the best so far, and what to do next. */
    diagnosis: Diagnosis;
    /** What code of the caller threw while this driver had the run, each with its `cause`; the run went on in spite of it. */
    errors: readonly LoopError[];
}
/**
 * Runs a plan until it is over, paused at a limit, waiting for a person or interrupted.
 *
 * @throws LoopError when it cannot be started, or when its record can no longer be written
 */
declare const run: (options: RunOptions) => Driven;

/**
 * A run that is being driven: a promise of how it stands when its driver has put it down, and its events as they come, once
 * they are on disk, among them those of runs inside it (`child.event`). Events are kept only for those who iterate, from when they begin:
 * at once, that is, for `for await` right after the call. Who leaves the iteration only looks no longer: the run goes on, and ends by
 * `stop` or `kill`. When the run cannot be started or recorded, the promise is rejected and iterating throws the same.
 */
interface Driven extends Promise<RunResult>, AsyncIterable<RunEvent> {
}

/**
 * What a run is given, with the defaults of the plan for what is not. A plan that names no inputs takes anything.
 *
 * @throws LoopError `usage` with all values at once that are missing, not known or do not fit, and with the place of the first one's field
 */
declare const inputsFor: (plan: Plan, given: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;
/**
 * Inputs that were written as texts, as on a command line, as values of the types that the plan gives them. A list or an object is
 * JSON. A text that is no value of its type stays a text, which {@link inputsFor} refuses with all else that does not fit.
 */
declare const typedInputs: (plan: Plan, texts: Readonly<Record<string, string>>) => Record<string, unknown>;

/** How to take a run up again. */
interface ResumeOptions extends DriverOptions {
    /** The project's folder, absolute. */
    root: string;
    /** The run's full id. */
    run: string;
    limits?: LimitOverrides;
    /** The loop as its file says it now: its limits count when it still does the same work. */
    plan?: Plan | undefined;
    /** Called when the file says something else than the run began with. */
    onChanged?: () => void;
}
/**
 * Takes a run up where its journal ends: folds it, settles what was cut off, and goes on. Before anything is done, all that it and the
 * loops inside it need has to be there.
 *
 * @throws LoopError `locked` when another process drives it, `usage` when it is over, `journal` when its record is damaged
 */
declare const resume: (options: ResumeOptions) => Driven;

/** A version of the instructions of a task, in the order they were made. */
interface PromptText {
    task: string;
    /** 0 for that of the document. */
    version: number;
    /** After which iteration it was made; 0 for that of the document. */
    iteration: number;
    text: string;
    /** How it differs from the version it was made from, as a unified diff; empty for that of the document. */
    diff: string;
    /** Whether it is what the agent of the task is given now. */
    inForce: boolean;
    /** Whether a person gave it in place of the one that was proposed; it has the number of that one. */
    edited?: boolean;
}
/**
 * Every version of the instructions of the tasks that a run changed or proposed to change, those that were taken back or
 * refused included.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `journal` when its record is damaged
 */
declare const promptVersions: (root: string, run: string) => Promise<PromptText[]>;

/** The steps that commands can be found for; nobody can guess what repairs a project. */
type FoundStep = 'play' | 'scan' | 'verify';
/** A command that a file of a project suggests. */
interface FoundCommand {
    step: FoundStep;
    /** What it is called beside others of its step. */
    name: string;
    /** What the shell is given. */
    run: string;
    /** Where it was found, as in `package.json, scripts.test`. */
    where: string;
}

/** What the files of a project suggest for the steps of a round. */
interface DetectedCommands {
    commands: readonly FoundCommand[];
    /** What was seen and not taken, a sentence each. */
    remarks: readonly string[];
}
/**
 * Looks in a project for the commands that play with it, scan it and verify it. Only names that this program knows become a part
 * of a command, nothing that a file says.
 *
 * @param root the project's folder, absolute
 */
declare const detectCommands: (root: string) => DetectedCommands;

/** What a new workspace is made with. */
interface WorkspaceOptions {
    /** Its folder, absolute; made when it is not there. */
    workspace: string;
    /** The folder of the project, absolute; has to be there. */
    projectRoot: string;
    /** What has to be true in the end, in a sentence. */
    mission: string;
    /** Whether the commands are looked for in the project's files; they are not unless told. */
    detect?: boolean;
    /** Whether files that are there are replaced, all but `progress.md`; without it nothing is written then. */
    force?: boolean;
}
/** What was made. */
interface NewWorkspace {
    /** Paths in it of the files that were written. */
    wrote: readonly string[];
    /** Commands that were found, and what was not taken. */
    detected: DetectedCommands;
}
/**
 * Makes a workspace for a loop of commands: all of its files, or none.
 *
 * @throws LoopError `usage` when the project is not there, when it is the workspace, or when files would have to be replaced;
 *   `store` when something cannot be written
 */
declare const createWorkspace: ({ workspace, projectRoot, mission, detect, force, }: WorkspaceOptions) => Promise<NewWorkspace>;

/** The project that a new workspace is most likely about: the folder that `.openloop` is in, else the current one. */
declare const likelyProjectRoot: (workspace: string, cwd: string) => string;

interface ConvertOptions {
    /** Where relative paths start. */
    cwd: string;
    to: 'lss' | 'loopkit';
}
/** A loop in another dialect. */
interface ConvertedFile extends Conversion {
    /** Errors of the result, which only a document that had some itself can have. */
    errors: Diagnostic[];
}
/**
 * Converts a loop file, or standard input for `-`, to another dialect. The project around a file lends its agents, checks and
 * defaults to a loopkit loop.
 *
 * @throws LoopError `not-found` when the file cannot be read, `document` when it is no loop or has errors
 */
declare const convertFile: (path: string, { cwd, to }: ConvertOptions) => Promise<ConvertedFile>;

/**
 * The plan of a loop as its file says it now.
 *
 * @param plan as it was when a run began
 * @returns the LoopError that says why when the file is gone or has errors
 */
declare const currentPlan: (root: string, { name, source }: Plan) => Promise<Plan | LoopError>;

/** Names a project file may have, the preferred one first. */
declare const projectFileNames: readonly ["loop.yaml", "loopkit.yaml", "loopkit.yml"];
/** The project file of a folder or of the nearest parent that has one. */
declare const findProjectFile: (start: string) => string | undefined;
/**
 * Where the runs of a folder lie: the nearest folder, from it upwards, with a project file, with `openloop.json` or with `.loop`.
 *
 * @throws LoopError `not-found` when there is none
 */
declare const findRoot: (start: string) => string;

/**
 * The folder whose runs a name is about, and the run that is named there: `last` of a workspace that is named by its folder or its
 * `openloop.json`; of `<workspace>/<run>` that run; else the name itself, in the project or the workspace around a folder.
 *
 * @throws LoopError `not-found` when there is no such workspace and no project around
 */
declare const findRuns: (name: string, cwd: string) => {
    root: string;
    run: string;
    isWorkspace: boolean;
};
/**
 * A run by its id, a part of one or `last`; by the folder of a workspace, whose latest it is then; or as `<workspace>/<id>`.
 *
 * @returns the folder that it belongs to, and its full id
 * @throws LoopError `not-found` when none or several match
 */
declare const findRun: (name: string, cwd: string) => Promise<{
    root: string;
    run: string;
}>;

/** Where results are kept between calls of one version of the program; without a promise that they are there. */
interface ResultStore {
    read(name: string): string | undefined;
    write(name: string, text: string): void;
}

interface ValidateOptions {
    /** Where relative paths start, and what the paths in the report are relative to. */
    cwd: string;
    /** Which readiness score; `lrs-1` unless told. The other one is for loopkit documents alone. */
    profile?: LrsProfile;
    /** Whether loops get a readiness score; they do unless told. */
    score?: boolean;
    /** Whether the design of loops is scored as well (LES); it is unless told, or when `score` is false. */
    design?: boolean;
    /** Whether it is worked out what runs can come to at worst; it is unless told. */
    bound?: boolean;
    /** Whether scores and bounds come with what they are made of, their categories, formulas and terms; they do unless told. */
    detail?: boolean;
    /** Whether warnings are errors; they are not unless told. */
    strict?: boolean;
    /** Whether documents get the hash of their canonical form; they do unless told. */
    hash?: boolean;
    /** Names of checks that the program brings, as the functions it gives to a run; evaluators may name them. */
    checks?: readonly string[];
    /** Texts by absolute path that count instead of what is in the files, such as those an editor has not saved yet. */
    texts?: ReadonlyMap<string, string>;
    /**
     * Where results of many files are kept: those of files of which nothing has changed that they depend on are not worked out again.
     * One for each version of the program.
     */
    store?: ResultStore;
}
/** What was found in some files. */
interface Validation {
    report: Report;
    /** The text of a file by its path in the report, as it was when it was read. */
    textOf(path: string): string | undefined;
}
/**
 * Validates project files, loop files, folders with all below them, glob patterns, and standard input for `-`. A loop file is
 * checked in the context of the nearest project file, whose own findings are part of the report when there are errors
 * among them. What cannot be read is a finding about that file; so is a file that is named and is no loop, while one that
 * is only come across is left out.
 *
 * @param paths without any, the project around `cwd` with all its loops
 * @throws LoopError `not-found` when a path is not there, or holds nothing to validate
 */
declare const validatePaths: (paths: readonly string[], { cwd, profile, score, design, bound, detail, strict, hash, checks, texts, store, }: ValidateOptions) => Promise<Validation>;

interface FixOptions extends ValidateOptions {
    /** Whether files are left as they are, and what would become of them is only told. */
    dryRun?: boolean;
}
/** A file in which something was mended, or could have been. */
interface FixedFile {
    /** Relative to the folder that the call came from. */
    path: string;
    before: string;
    after: string;
    /** The findings that were mended, with their places in the text as it was when they were found. */
    mended: Diagnostic[];
    /** What had to be assumed to write a short form in full, with places in the text as it is now. */
    assumed: readonly Assumption[];
    /** What could not be written, and why. */
    refused: {
        finding: Diagnostic;
        reason: string;
    }[];
}
/** What was found in the files after they were mended. */
interface FixResult extends Validation {
    /** The files in which something was mended or refused, sorted by path. */
    fixed: FixedFile[];
}
/**
 * Mends what can be mended in one way only in the files behind some paths, and validates them as they are then. Files are
 * replaced whole, and only those that were asked for. What comes from standard input is given back and not written.
 *
 * @param paths as for {@link validatePaths}
 * @throws LoopError `not-found` as validating does; `store` when a file cannot be written, or somebody else changed it meanwhile
 */
declare const fixPaths: (paths: readonly string[], { dryRun, ...options }: FixOptions) => Promise<FixResult>;

/** A project on disk: its folder, and what its files say. */
interface LoadedProject extends Analysis {
    /** Absolute path of the project's folder: where loops work. */
    root: string;
    project: ProjectDocument | undefined;
}
/**
 * Loads the project that a folder belongs to, with all its loops. Paths in messages are relative to the project. A loop file
 * that cannot be read is a finding about it, and does not keep the others from being loaded.
 *
 * @param checks names of checks that the caller brings, which evaluators may name
 * @param brought names of what else the caller brings
 * @throws LoopError `not-found` when neither the folder nor a parent has a project file
 */
declare const loadProject: (start: string, checks?: readonly string[], brought?: Brought) => Promise<LoadedProject>;
/**
 * Loads one loop file with the project around it, if there is one. Without a project, loops work in the file's folder, or
 * in the folder above it when the file lies in a folder named `loops`.
 *
 * @param checks names of checks that the caller brings, which evaluators may name
 * @param brought names of what else the caller brings
 * @param cwd what the loops inside a composition are kept to when there is no project around the file
 */
declare const loadLoopFile: (path: string, cwd?: string, checks?: readonly string[], brought?: Brought) => Promise<LoadedProject & {
    loop: LoopDocument | undefined;
}>;

/** A loop that is ready to run: its plan and where it works. */
interface PickedLoop {
    plan: Plan;
    root: string;
    /** Findings that did not stop it. */
    warnings: number;
}
/**
 * The plan of a loop, by its name in the project around a folder, or by the path of its file or of its workspace.
 *
 * @param checks names of checks that the caller brings, which evaluators may name
 * @param brought names of the agents and stores of memory that the caller brings
 * @throws LoopError `not-found` when there is none of that name, `document` (exit code 1) when it has errors
 */
declare const pickLoop: (nameOrPath: string, cwd: string, checks?: readonly string[], brought?: Brought) => Promise<PickedLoop>;

/**
 * The inputs of a run from a file of JSON or YAML, or from standard input for `-`.
 *
 * @throws LoopError `not-found` or `store` when it cannot be read, `usage` when it holds something else, with the place
 */
declare const readInputs: (path: string, cwd: string) => Promise<Record<string, unknown>>;

/** A formula and its version. */
type ScoreProfile = LrsProfile | 'les-design-1' | LesStructuralProfile;
/** What a loop has by one profile. */
interface ProfileScore {
    /** 0..100 by an LRS profile, 0..1 by a LES profile. */
    value: number;
    /** 0..100 by every profile. */
    display: number;
    /** By an LRS profile. */
    grade?: Score['grade'];
    /** By a LES profile. */
    band?: LesBand;
    /** `structural`: made from what is declared. No run was measured. */
    kind: LesKind;
    /** Which of its categories it covers. */
    coverage: LesCoverage;
    /** Scores that the document gives itself, and whether they were taken over. */
    declared?: NonNullable<LesScore['declared']>;
    categories: readonly ProfileCategory[];
}
/** One side of a score. Its value has the scale of the score's; its criteria have points, 100 together. */
interface ProfileCategory {
    id: string;
    /** Share of the whole, 0..1. */
    weight: number;
    value: number;
    criteria?: readonly ProfileCriterion[];
}
interface ProfileCriterion {
    id: string;
    earned: number;
    possible: number;
    reason: string;
    fix?: string;
    /** Where it was seen, when that is in the loop's own file. */
    line?: number;
    /** The whole place, also in another file; a readiness score knows lines alone. */
    place?: Place;
}
interface ScoredLoop {
    /** Of its file; of a loop inside a project file, with its JSON pointer after a `#`. */
    path: string;
    scores: Partial<Record<ScoreProfile, ProfileScore>>;
}
/** Something about a score that its numbers do not tell. */
interface ScoreRemark {
    path: string;
    /** As in `les-core-1.0 is not worked out: ...`. */
    message: string;
    /** Whether errors in a file keep a loop from being scored. */
    isError: boolean;
}
interface Scores {
    files: ScoredLoop[];
    remarks: ScoreRemark[];
}
interface ScoreOptions {
    cwd: string;
    profiles?: readonly ScoreProfile[];
    useDeclared?: boolean;
    /** Names of checks that the program brings; evaluators may name them, and they are believed. */
    checks?: readonly string[];
}
/**
 * Scores loops by one or several profiles. Why a loop has no score by one of them is a remark.
 *
 * @param paths as for `validatePaths`; the name of a loop in the project around `cwd` stands for its file
 * @param options.profiles those that fit the dialect of a loop unless told
 * @param options.useDeclared takes over the `les_scores` that a document gives itself, in the profiles that count entries
 * @throws LoopError `not-found` when a path is not there, or holds nothing to score
 */
declare const scorePaths: (paths: readonly string[], { cwd, profiles, useDeclared, checks }: ScoreOptions) => Promise<Scores>;

/** Something to do about a loop, and what it is worth. */
interface ScoreFix {
    profile: string;
    fix: string;
    /** Of the 100 that the whole score has. */
    points: number;
    /** Where in the loop's own file, or where in another. */
    line?: number;
    place?: Place;
}
/** What would raise the scores of a loop: what is worth the most first, for each is one thing to do. */
declare const fixesFor: (scores: Readonly<Record<string, ProfileScore>>) => ScoreFix[];

/** The file of a workspace, of a folder that is one. */
declare const workspaceFileIn: (folder: string) => string | undefined;

/** Something that two values do not have in common. What one of them lacks is absent. */
interface Change {
    /** As in `tasks.fix.prompt`: members of lists are named by their id where they have one. */
    path: string;
    a?: unknown;
    b?: unknown;
}

/** An iteration in which two runs differ. */
interface IterationDiff {
    /** From 1. */
    iteration: number;
    /** The run that alone has it. */
    only?: 'a' | 'b';
    /** By metric. */
    metrics: Change[];
    /** By check, the last verdict of the iteration with its score. */
    verdicts: Change[];
}

/** How the output of a task differs. */
interface OutputDiff {
    task: string;
    /** The run that alone has it. */
    only?: 'a' | 'b';
    /** A unified diff, from the first run to the second. */
    diff: string;
    /** Whether the diff or the texts are longer than what is shown of them. */
    cut: boolean;
}

/** Which costs are wanted. */
interface CostOptions {
    /** Full ids of runs; the runs inside them belong to them. All of the project unless told. */
    runs?: readonly string[];
    /** Only calls that began from then on. */
    since?: Date;
}
/**
 * What runs of a project spent, by loop, agent, model and day, from their journals. Each call is counted once, in the run that made it. What
 * nobody reported is apart from what was, and so are lanes and dry runs. Runs that cannot be read are told.
 *
 * @param root the project's folder
 */
declare const costsOf: (root: string, { runs, since }?: CostOptions) => Promise<CostReport>;

/**
 * How a run stands and why, what went wrong in it, the best so far, and what to do next, from its journal alone. Pure.
 *
 * @param status how it stands as of now, where that is known better: a run whose driver died is interrupted
 */
declare const diagnose: (plan: Plan, events: readonly StampedEvent[], status?: Heartbeat["status"]) => Diagnosis;

/** One of two runs that are compared. */
interface DiffSide {
    run: string;
    loop: string;
    simulated: boolean;
    createdAt: string;
    status: string;
    reason?: RunEnded['reason'];
    planDigest: string;
    /** What it used; `assumed` is what of it nobody reported. */
    used: {
        iterations: number;
        rounds: number;
        seconds: number;
        tokens: number;
        usd: number;
    };
    assumed: {
        tokens: number;
        usd: number;
    };
}
/** What differs between two runs. Lists are empty where nothing does. */
interface RunDiff {
    a: DiffSide;
    b: DiffSide;
    inputs: Change[];
    /** Whether both did the same work; limits do not count. */
    samePlan: boolean;
    /** Of the plans, with the limits that held at last; where things stand in their files does not count. */
    plan: Change[];
    outcome: Change[];
    /** Iterations in which metrics or verdicts differ, or that only one run has. */
    iterations: IterationDiff[];
    used: Change[];
    /** Texts that the tasks of the last iterations produced. */
    outputs: OutputDiff[];
    /** What a reader has to know before comparing. */
    remarks: string[];
}
/**
 * What differs between two runs of a project.
 *
 * @param root the project's folder
 * @param a full id of a run
 * @param b of the other
 * @throws LoopError `journal` when a record is damaged
 */
declare const diffRuns: (root: string, a: string, b: string) => Promise<RunDiff>;

/**
 * What is going on, from the state alone.
 *
 * @param diagnosis of the same state, where its journal was looked at
 */
declare const heartbeatOf: (plan: Plan, state: State, diagnosis?: Diagnosis) => Heartbeat;
/** Every budget of a run, and with its plan those of the iteration and of workers: what is used, held back and allowed. */
declare const potsOf: (state: State, plan?: Plan) => Pot[];

/** What a journal cannot know: where a suite measures from, and what it takes for slow and dear. */
type LesSuite = Pick<LesRunRecord, 'domain' | 'baselines' | 'rates' | 'violationBudget'> & {
    /** The goal before the first iteration. */
    start?: LesGoal;
};
/** A run as LES-1.0 looks at it, and what a reader of its score should know. */
interface ObservedRun {
    record: LesRunRecord;
    remarks: string[];
}
/**
 * A run that is over as a record for the observed score, as far as its journal saw: what nobody reported is left out.
 *
 * @throws LoopError `usage` for a run that is not over, ended no iteration, or has no goal that can be measured
 */
declare const lesRecordOf: (plan: Plan, events: readonly StampedEvent[], state: State, { start, ...suite }?: LesSuite) => ObservedRun;

/**
 * Scores runs by what they did, and their mean when there are several. Dry runs say that they are, and are never scored together
 * with others.
 *
 * @param root the project's folder
 * @param runs their full ids
 * @throws LoopError `usage` for runs of different loops, for dry runs among others, and for a run that cannot be scored
 */
declare const scoreRuns: (root: string, runs: readonly string[], suite?: LesSuite) => Promise<ObservedScores>;

/** A run as its record shows it, without driving it. */
interface OpenedRun {
    record: RunRecord;
    events: StampedEvent[];
    state: State;
    /** Its heartbeat, as of now: a run that nobody drives any more is not called running. */
    heartbeat: Heartbeat & {
        diagnosis: Diagnosis;
    };
    /** What all runs of the project used together, where that is limited. */
    shared: Pot[];
    /** The process that drives it, if one does. */
    driver: {
        pid: number;
        host: string;
    } | undefined;
}
/**
 * Reads a run.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `journal` when its record is damaged
 */
declare const openRun: (root: string, run: string) => Promise<OpenedRun>;
/** What the project's budgets come to today. */
declare const sharedPots: (root: string, { sharedLimits }: Plan) => Promise<Pot[]>;

/** Where a journal and the engine part. */
interface ReplayDifference {
    /** Line of the journal, from 1. */
    line: number;
    /** What the journal says, in short. */
    recorded: string;
    /** What the engine says instead. */
    decided: string;
    /** What differs in it, where both are of one kind. */
    changes: Change[];
}
/** What came of deciding again. */
interface ReplayedEvents {
    /** How many decisions were the same. */
    decisions: number;
    difference?: ReplayDifference;
}
/**
 * Folds a journal event by event and decides again wherever its driver decided. Pure: calls nobody and writes nothing. What
 * came from the world (how effects ended and in which order, that drivers came, went and died) is taken as it is, as far as an
 * intent to it is on record.
 */
declare const replayEvents: (plan: Plan, events: readonly StampedEvent[]) => ReplayedEvents;

/** What came of replaying a run. */
interface RunReplay {
    run: string;
    loop: string;
    simulated: boolean;
    /** Lines of its journal. */
    lines: number;
    /** How many decisions were the same, up to the first difference. */
    decisions: number;
    /** The first line on which the engine would have decided otherwise; absent when there is none. */
    difference?: ReplayDifference;
    /** Its journal, absolute. */
    journal: string;
    /** The runs of loops inside it. */
    children: RunReplay[];
}
/**
 * Replays a run, and the runs inside it, from their records: the same decisions, no calls, nothing written.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `journal` when a record is damaged
 */
declare const replayRun: (root: string, run: string) => Promise<RunReplay>;
/** Whether the engine decides the same, in a run and in those inside it. */
declare const isSameReplay: ({ difference, children }: RunReplay) => boolean;

/** How a run stands: its status, why, and the line in the document that says so. */
declare const standing: (plan: Plan, state: State) => {
    status: Heartbeat["status"];
    reason?: string;
    place?: Place | undefined;
};
/** Exit code of a command that leaves a run like this. */
declare const exitCodeOf: (status: State["status"]) => number;

/** A run that a loop was blocked in. */
interface Blocked {
    run: string;
    /** Why, in words. */
    reason: string;
}
/**
 * Whether a loop is blocked: its latest run failed more rounds in a row than it may. Only loops that count such rounds can be. Dry
 * runs do not count, and neither do runs whose record cannot be read.
 */
declare const blockedIn: ({ name, stop }: Plan, root: string) => Promise<Blocked | undefined>;
/**
 * Refuses to run a loop that is blocked: what failed so often would most likely fail again, and somebody has to look first.
 *
 * @throws LoopError `blocked` (exit code 1)
 */
declare const refuseBlocked: (plan: Plan, root: string) => Promise<void>;

/** One thing that has to hold of a store. */
interface StoreCase {
    title: string;
    /** @throws when it does not hold */
    check(): Promise<void>;
}
/**
 * What has to hold of a store that keeps memory by keys, to be made tests of with any test runner:
 *
 *     for (const { title, check } of storeCases(myStore)) test(title, check)
 *
 * Each case uses scopes of its own, beginning with `store-case-`, and clears them.
 */
declare const storeCases: (store: MemoryStore) => StoreCase[];

/** Who this process is, for others to check. */
interface Owner {
    pid: number;
    birth: string;
    host: string;
}

/** The process that drives a run now, if one does. */
declare const currentDriver: (folder: string) => Promise<Owner | undefined>;

/** Which runs are removed. At least one of `olderThanDays` and `keep` is needed; with both, a run has to be beyond both. */
interface PruneOptions {
    /** Only runs whose last event is longer ago. */
    olderThanDays?: number;
    /** The latest so many runs stay. */
    keep?: number;
    /** Say what would be removed, and remove nothing. */
    dryRun?: boolean;
    /** Also runs that are not over, and damaged ones; never one that is being driven. */
    force?: boolean;
    /** The wall clock. */
    now?: () => Date;
}
/**
 * Removes the folders of runs that are over, with the runs inside them, their asks and their answers. What loops remember stays, and
 * so does everything outside of the project's `.loop`. In its budgets the calls that were cut off count as used in full.
 *
 * @param root the project's folder
 * @throws LoopError `usage` when nothing says which runs, `store` when a folder of `.loop` is a link that leads out of it
 */
declare const pruneRuns: (root: string, { olderThanDays, keep, dryRun, force, now }: PruneOptions) => Promise<PruneOutput>;

/**
 * A run as a Loop Trace 1.0, as far as it is: one that is not over has no end in it.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `usage` when the run has begun nothing that a trace could hold, `journal` when its record is damaged
 */
declare const traceOf: (root: string, run: string) => Promise<LoopTrace>;

export { type Agent, type Blocked, type BuiltInCheck, type Call, type CallContext, type Change, type Changes$1 as Changes, type CheckFinding, type CheckFunction, type CheckWork, type ChildEvent, type ChildListener, type Clock, type ConvertOptions, type ConvertedFile, type CostOptions, type Decision, type DetectedCommands, type DiffSide, type DoctorOptions, type Driven, type DriverOptions, type Entries, type Entry, type FixOptions, type FixedFile, type FoundCommand, type FoundStep, type Guard, type IterationDiff, type LesSuite, type LimitOverrides, type ListAgentsOptions, type Listener, type LoadedProject, type Look, type Memory, type MemoryStore, type NewWorkspace, type ObservedRun, type OpenedRun, type OutputDiff, type Part, type PartKind, type PickedLoop, type ProfileCategory, type ProfileCriterion, type ProfileScore, type PromptText, type PruneOptions, type ReplayDifference, type ReplayedEvents, type Reply, type ResultStore, type ResumeOptions, type RunDiff, type RunEvent, type RunFolder, type RunOptions, type RunReplay, type RunResult, type RunStatus, type ScoreFix, type ScoreProfile, type ScoreRemark, type ScoredLoop, type Scores, type Sighting, type Span, type StampedEvent, type State, type StoreCase, type TelemetryOptions, type TextListener, type Tool, type ToolContext, type ToolResult, type Toolbox, type Used, type ValidateOptions, type Validation, type VirtualClock, type Warning, type WorkspaceOptions, answerAsk, blockedIn, builtInChecks, convertFile, costsOf, createWorkspace, currentDriver, currentPlan, decide, detectCommands, diagnose, diffRuns, doctor, evolve, exitCodeOf, findProjectFile, findRoot, findRun, findRuns, fixPaths, fixesFor, heartbeatOf, initialState, inputsFor, isChildRun, isSameReplay, lesRecordOf, likelyProjectRoot, listAgents, listRuns, loadLoopFile, loadProject, loopFolder, openAsks, openRun, outermostRun, pickLoop, potsOf, programAgent, projectFileNames, promptVersions, pruneRuns, readAnswer, readAnswerText, readAsk, readInputs, readJournal, readRecord, refuseBlocked, replayEvents, replayRun, resolveRun, resume, run, runFolder, scorePaths, scoreRuns, sharedPots, simulator, standing, storeCases, systemClock, traceOf, typedInputs, validatePaths, virtualClock, warningTexts, workspaceFileIn };
