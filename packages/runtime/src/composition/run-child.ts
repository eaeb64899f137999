import type { ChildPlan, Handed, Limit, Plan, RunRecord } from '@loop/spec'
import { leftOf } from '../core/pot.js'
import { isOver, type State } from '../core/state.js'
import { drive } from '../drive/drive.js'
import { foldRun } from '../drive/fold-run.js'
import { locked, redactorOf, withSession } from '../drive/open.js'
import { listenersInside, record, type Session } from '../drive/session.js'
import { settleLost } from '../drive/settle-lost.js'
import { leftOfGrant } from '../drive/time-left.js'
import { redactAll } from '../store/redact.js'
import { createRunFolder, planDigest, readRecord, runFolder } from '../store/run-folder.js'

/** Makes the folder of the run of a loop inside another. */
export const createChildRun = async (
  { root, state, now }: Session,
  effect: string,
  { id, plan }: ChildPlan & { plan: Plan },
  run: string,
  { inputs, handed }: { inputs: Record<string, unknown>; handed: readonly Handed[] },
): Promise<void> => {
  const redact = redactorOf(plan)
  const written: RunRecord = {
    formatVersion: 1,
    run,
    createdAt: now().toISOString(),
    simulated: state.simulated,
    ...(state.simulated ? { seed: seedOf(state.seed, `${effect} ${id}`) } : {}),
    root,
    plan,
    planDigest: planDigest(plan),
    inputs: redactAll(inputs, redact),
    parent: { run: state.run, effect },
    ...(handed.length > 0 ? { handed: redactAll([...handed], redact) } : {}),
  }
  await createRunFolder(written)
}

/** A seed of its own for each child, so that branches do not pretend the same (FNV-1a). */
const seedOf = (seed: number, text: string): number => {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 1
}

/**
 * Drives the run of a loop inside another from where it stands until it is over or stands still.
 *
 * @param name which of the loops inside it is
 * @returns its last state
 * @throws LoopError when another process drives it, or its record is damaged
 */
export const driveChildRun = (session: Session, effect: string, name: string, run: string): Promise<State> =>
  locked(session.root, run, async () => {
    const folder = runFolder(session.root, run)
    const written = await readRecord(folder)
    const fold = await foldRun(folder, written.plan)
    const { state } = fold
    if (isOver(state)) return state
    const { stop, kill, agents, checks, guards, stores, sharedLimits, clock, gate, thrown } = session
    const brought = { agents, checks, guards, stores, sharedLimits, clock, gate, thrown }
    const options = { ...brought, stop, kill: kill.signal, ...listenersInside(session, run, name) }
    return withSession({ ...written, root: session.root }, fold, options, async inner => {
      inner.time.within(session.time)
      const limits = { limits: ownLimits(written.plan, state), granted: grantedTo(session, effect, state) }
      if (state.status === 'new') {
        const { simulated, seed, inputs } = written
        record(inner, {
          type: 'run.started',
          run,
          simulated,
          ...(seed === undefined ? {} : { seed }),
          inputs,
          ...limits,
        })
      } else {
        record(inner, { type: 'run.resumed', ...limits })
        await settleLost(inner)
      }
      await drive(inner)
      return inner.state
    })
  })

/** The limits of its document; what a person gave when resuming it alone goes before them. */
const ownLimits = ({ limits }: Plan, { ownLimits }: State): Limit[] => {
  const given = ownLimits.filter(({ origin }) => origin === 'command-line')
  return [...limits.filter(({ unit }) => !given.some(limit => limit.unit === unit)), ...given]
}

/** What the whole leaves to a child: what is held back for it, and the time that is left. At its end it stands still. */
const grantedTo = (session: Session, effect: string, child: State): Limit[] => {
  const { plan, state } = session
  const reserve = state.running[effect]?.effect.reserve ?? { tokens: 0, usd: 0 }
  return (['tokens', 'usd', 'seconds'] as const).flatMap(unit => {
    const pot = leftOf(plan, state, unit)
    if (!pot) return []
    const max =
      unit === 'seconds'
        ? Math.max(0.001, child.t / 1000 + Math.min(pot.left, leftOfGrant(session) / 1000))
        : reserve[unit]
    const { place } = pot.limit
    return max > 0
      ? [{ unit, max, origin: 'loop' as const, onExceed: 'pause' as const, ...(place ? { place } : {}) }]
      : []
  })
}
