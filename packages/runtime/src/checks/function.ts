import type { CheckSpec, Criterion } from '@loop/spec'
import type { Changes } from '../git/tree-changes.js'
import type { Ended } from '../supervise/supervise.js'

/** What a check that is a function of the work is given. */
export interface CheckWork {
  check: CheckSpec
  /** Its settings. */
  config: Readonly<Record<string, unknown>>
  /** What the tasks it judges produced, by id. */
  outputs: Readonly<Record<string, string>>
  /** What any task produced. */
  outputOf(task: string): string | undefined
  /** The inputs of the run. */
  inputs: Readonly<Record<string, unknown>>
  /** A metric of this iteration, as far as its source has spoken. */
  metric(name: string): number | undefined
  /** The project's folder, absolute. */
  workspace: string
  iteration: number
  /** Aborted when its time is over or the run is stopped. */
  signal: AbortSignal
  /** The best that a metric was in earlier iterations, of this run or of those before it. */
  best(metric: string): Promise<number | undefined>
  /** Runs a program in the folder of the check; with a workspace, in that folder of it. */
  runProgram(argv: readonly string[], workspace?: string): Promise<Ended>
  /** Measures something in the files of a git revision, once for each commit in a run. Without a number, in words why. */
  atRevision(revision: string, measure: (workspace: string) => Promise<number | string>): Promise<number | string>
  /** What git sees changed since the run began, or since the last commit; of files that match one of the globs, if some are given. */
  changes(since: 'run' | 'head', globs?: readonly string[]): Promise<Changes>
}

/** What a function says. Without evidence it says nothing that counts. */
export interface CheckFinding {
  verdict: Criterion['verdict']
  /** What it saw; or `criteria`, each with its own. */
  evidence?: string
  criteria?: readonly Criterion[]
  /** 0 to 1; without one, a pass is 1 and a fail 0. */
  score?: number
  /** What it measured, for the metrics that read it. */
  value?: number
  /** Failure codes, of a fail. */
  codes?: readonly string[]
  summary?: string
}

/** Judges work by rules that always give the same for the same work. */
export type CheckFunction = (work: CheckWork) => CheckFinding | Promise<CheckFinding>

/** A check that is built in, by its first name. */
export interface BuiltInCheck {
  name: string
  judge: CheckFunction
}
