import { readFile } from 'node:fs/promises'
import { type Heartbeat, type Limit, LoopError, type Plan } from '@loop/spec'
import { clockOf, working } from '../clock/clock.js'
import { isOver, type State } from '../core/state.js'
import { occupying } from '../rounds/occupy.js'
import { planDigest, type RunFolder, readRecord, runFolder } from '../store/run-folder.js'
import { observed } from '../telemetry/observed.js'
import { drive } from './drive.js'
import { type Driven, driven } from './driven.js'
import { foldRun } from './fold-run.js'
import { type LimitOverrides, withOverrides } from './limits.js'
import { type DriverOptions, locked, withSession } from './open.js'
import { requireDrivable } from './require-drivable.js'
import { type RunResult, resultOf } from './run.js'
import { record } from './session.js'
import { settleLost } from './settle-lost.js'

/** How to take a run up again. */
export interface ResumeOptions extends DriverOptions {
  /** The project's folder, absolute. */
  root: string
  /** The run's full id. */
  run: string
  limits?: LimitOverrides
  /** The loop as its file says it now: its limits count when it still does the same work. */
  plan?: Plan | undefined
  /** Called when the file says something else than the run began with. */
  onChanged?: () => void
}

/**
 * Takes a run up where its journal ends: folds it, settles what was cut off, and goes on. Before anything is done, all that it and the
 * loops inside it need has to be there.
 *
 * @throws LoopError `locked` when another process drives it, `usage` when it is over, `journal` when its record is damaged
 */
export const resume = (options: ResumeOptions): Driven =>
  driven(options, listeners =>
    observed(options, listeners, told => working(clockOf(options), () => begin({ ...options, ...told }))),
  )

const begin = async (options: ResumeOptions): Promise<RunResult> => {
  const folder = runFolder(options.root, options.run)
  const written = await readRecord(folder)
  const hold = <T>(use: () => Promise<T>) => occupying(written.plan, options.root, options.run, use)
  return hold(() =>
    locked(options.root, options.run, async () => {
      const { plan } = written
      const fold = await foldRun(folder, plan)
      const { state } = fold
      await requireWholeJournal(folder, fold.end.lines)
      if (isOver(state))
        throw new LoopError('usage', `the run ${options.run} is over (${state.status})`, {
          fix: 'Start a new one with `loop run`.',
        })
      const limits = limitsNow(state, plan, written.planDigest, options)
      const sharedLimits = options.plan ? (options.plan.sharedLimits ?? []) : plan.sharedLimits // the project's, whatever the loop does
      await requireDrivable({ ...plan, limits, sharedLimits: [...(sharedLimits ?? [])] }, options, written)
      return withSession({ ...written, root: options.root }, fold, { ...options, sharedLimits }, async session => {
        if (state.status === 'new')
          record(session, {
            type: 'run.started',
            run: written.run,
            simulated: written.simulated,
            ...(written.seed === undefined ? {} : { seed: written.seed }),
            inputs: written.inputs,
            limits: plan.limits,
          })
        const { granted } = session.state // of a loop inside another: what it may use of the whole stays the same
        record(session, { type: 'run.resumed', limits, ...(granted.length > 0 ? { granted: [...granted] } : {}) })
        await settleLost(session)
        await drive(session)
        return resultOf(session)
      })
    }),
  )
}

/** A heartbeat never runs ahead of its journal: when it does, lines were lost that nothing else can tell. */
const requireWholeJournal = async (folder: RunFolder, lines: number): Promise<void> => {
  const seen = await readFile(folder.heartbeat, 'utf8')
    .then(text => (JSON.parse(text) as Heartbeat).seq)
    .catch(() => 0) // no heartbeat yet, or not a whole one: nothing to compare with
  if (seen <= lines) return
  throw new LoopError('journal', `the journal ends at line ${lines}, and the heartbeat has seen line ${seen}`, {
    exitCode: 1,
    place: { file: folder.journal, line: Math.max(1, lines), column: 1, pointer: '' },
    fix: 'Restore the journal from a copy, or start a new run.',
  })
}

/** The limits from now on: the command line's, else the file's if it still does the same work, else what they were. */
const limitsNow = (state: State, plan: Plan, digest: string, options: ResumeOptions): Limit[] => {
  const before = state.status === 'new' ? plan.limits : state.ownLimits
  const same = options.plan !== undefined && planDigest(options.plan) === digest
  if (options.plan && !same) options.onChanged?.()
  const kept = before.filter(({ origin }) => origin === 'command-line')
  const declared =
    same && options.plan
      ? [...options.plan.limits.filter(({ unit }) => !kept.some(limit => limit.unit === unit)), ...kept]
      : before
  return withOverrides(declared, options.limits)
}
