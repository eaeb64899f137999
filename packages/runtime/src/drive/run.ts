import type { Diagnosis, LoopError, Place, Plan, RunRecord } from '@loop/spec'
import { clockOf, working } from '../clock/clock.js'
import type { RunStatus, State } from '../core/state.js'
import { diagnose } from '../report/diagnosis.js'
import { exitCodeOf, standing } from '../report/standing.js'
import { refuseBlocked } from '../rounds/blocked.js'
import { requireClean } from '../rounds/checkpoint.js'
import { occupying } from '../rounds/occupy.js'
import { redactAll } from '../store/redact.js'
import { createRunFolder, planDigest, runFolder } from '../store/run-folder.js'
import { newRunId } from '../store/run-id.js'
import { observed } from '../telemetry/observed.js'
import { drive } from './drive.js'
import { type Driven, driven } from './driven.js'
import { emptyFold } from './fold-run.js'
import { inputsFor } from './inputs.js'
import { type LimitOverrides, withOverrides } from './limits.js'
import { refuseEndlessNesting } from './nesting.js'
import { type DriverOptions, locked, redactorOf, withSession } from './open.js'
import { requireDrivable } from './require-drivable.js'
import { record, type Session } from './session.js'

/** How to run a plan. */
export interface RunOptions extends DriverOptions {
  plan: Plan
  /** The project's folder, absolute: where agents work and where `.loop` lies. */
  root: string
  inputs?: Record<string, unknown>
  limits?: LimitOverrides
  /** A dry run: the simulator does every task and judges every check. */
  simulate?: boolean
  /** Whether to run a loop although it is blocked: its latest run failed more rounds in a row than it may. */
  unblock?: boolean
  /** For the simulator; the same seed gives the same dry run. */
  seed?: number
  /** Called once the run has an id and a folder. */
  onCreated?: (run: string, folder: string) => void
}

/** How a run stands when its driver has put it down. */
export interface RunResult {
  run: string
  /** The run's folder, absolute. */
  folder: string
  status: RunStatus
  /** Exit code of a command that ends with this. */
  exitCode: number
  /** Why, in words. */
  reason: string | undefined
  /** The line in the document that says so. */
  place: Place | undefined
  state: State
  plan: Plan
  /** Why it stands like this, what went wrong in it, the best so far, and what to do next. */
  diagnosis: Diagnosis
  /** What code of the caller threw while this driver had the run, each with its `cause`; the run went on in spite of it. */
  errors: readonly LoopError[]
}

/**
 * Runs a plan until it is over, paused at a limit, waiting for a person or interrupted.
 *
 * @throws LoopError when it cannot be started, or when its record can no longer be written
 */
export const run = (options: RunOptions): Driven =>
  driven(options, listeners =>
    observed(options, listeners, told => working(clockOf(options), () => begin({ ...options, ...told }))),
  )

const begin = async (options: RunOptions): Promise<RunResult> => {
  const limits = withOverrides(options.plan.limits, options.limits)
  const plan = { ...options.plan, limits }
  const simulated = options.simulate ?? false
  const inputs = await inputsFor(plan, options.inputs ?? {})
  await requireDrivable(plan, options, { inputs, simulated })
  if (!simulated) {
    if (!options.unblock) await refuseBlocked(plan, options.root)
    await refuseEndlessNesting(plan, options.root)
    await requireClean(plan, options.root)
  }
  const now = new Date(clockOf(options).now())
  const seed = options.seed ?? 1
  const written: RunRecord = {
    formatVersion: 1,
    run: newRunId(now),
    createdAt: now.toISOString(),
    simulated,
    ...(simulated ? { seed } : {}),
    root: options.root,
    plan,
    planDigest: planDigest(plan),
    inputs: redactAll(inputs, redactorOf(plan)), // agents see what is on record, now and after a resume
  }
  return occupying(plan, options.root, written.run, () => drivenAnew(written, options))
}

const drivenAnew = async (written: RunRecord, options: RunOptions): Promise<RunResult> => {
  const { plan, simulated, seed } = written
  const folder = await createRunFolder(written)
  options.onCreated?.(written.run, folder.path)
  return locked(options.root, written.run, () =>
    withSession(written, emptyFold(plan), options, async session => {
      record(session, {
        type: 'run.started',
        run: written.run,
        simulated,
        ...(seed === undefined ? {} : { seed }),
        inputs: written.inputs,
        limits: plan.limits,
      })
      await drive(session)
      return resultOf(session)
    }),
  )
}

/** What a session came to. */
export const resultOf = ({ plan, state, root, thrown, diagnosis = diagnose(plan, []) }: Session): RunResult => {
  const { reason, place } = standing(plan, state)
  return {
    run: state.run,
    folder: runFolder(root, state.run).path,
    status: state.status,
    exitCode: exitCodeOf(state.status),
    reason,
    place,
    state,
    plan,
    diagnosis,
    errors: thrown,
  }
}
