import { existsSync } from 'node:fs'
import type { ChildPlan, Effect, EffectFinished, EventBody, Limit, Plan } from '@loop/spec'
import { childRunId } from '../composition/child-id.js'
import { childInputs } from '../composition/child-inputs.js'
import { childResult, childUsage } from '../composition/child-result.js'
import { createChildRun, driveChildRun } from '../composition/run-child.js'
import { halts, leftOf } from '../core/pot.js'
import { isOver, type State } from '../core/state.js'
import { runFolder } from '../store/run-folder.js'
import { flush, record, type Session } from './session.js'

/**
 * Runs a loop inside another as a run of its own, or takes it up again where it stands. Gives nothing when it was interrupted,
 * and the stop of the whole when it stands still: its effect is not finished then.
 */
export const performChild = async (session: Session, { id, target }: Effect): Promise<EventBody | undefined> => {
  const child = session.plan.composition?.children.find(child => child.id === target) as ChildPlan & { plan: Plan }
  const run = childRunId(session.state.run, id)
  const started = session.clock.elapsed()
  if (!existsSync(runFolder(session.root, run).record)) {
    const begun = await childInputs(session, child)
    if ('problem' in begun)
      return { type: 'effect.finished', effect: id, status: 'failed', usage: nothing, error: begun.problem }
    await createChildRun(session, id, child, run, begun)
  }
  for (;;) {
    const state = await driveChildRun(session, id, child.id, run)
    const ms = Math.round(session.clock.elapsed() - started)
    if (isOver(state)) return finished(session, child.plan, id, state, ms)
    if (state.status === 'waiting') return { type: 'run.waiting', ask: state.waitsFor ?? state.ask?.id ?? '', run }
    if (state.status !== 'paused' || !state.paused) return undefined
    const { limit, used, needed, run: inner } = state.paused
    const { unit } = limit
    const more = needed === undefined ? {} : { needed }
    if (inner !== undefined || unit === 'iterations' || !isGranted(state, limit))
      return { type: 'run.paused', limit, used, ...more, run: inner ?? run }
    if (unit !== 'seconds' && (await holdMore(session, id, unit))) continue
    const pot = leftOf(session.plan, session.state, unit)?.limit ?? limit
    if (halts(pot)) return finished(session, child.plan, id, state, ms, unit)
    return { type: 'run.paused', limit: pot, used, ...more }
  }
}

const nothing = { inputTokens: 0, outputTokens: 0, costUsd: 0 }

const isGranted = ({ granted }: State, limit: Limit): boolean =>
  (limit.per ?? 'run') === 'run' && granted.some(({ unit, max }) => unit === limit.unit && max === limit.max)

/** Holds back all that is left for a child whose calls came to more than its worst case, as after a crash. @returns whether there was any */
const holdMore = async (session: Session, effect: string, unit: 'tokens' | 'usd'): Promise<boolean> => {
  const before = session.state.running[effect]?.effect.reserve ?? { tokens: 0, usd: 0 }
  const left = leftOf(session.plan, session.state, unit)?.left ?? 0
  if (left <= 0) return false
  record(session, { type: 'effect.resumed', effect, reserve: { ...before, [unit]: before[unit] + left } })
  await flush(session)
  return true
}

const finished = (
  { state: { simulated } }: Session,
  plan: Plan,
  effect: string,
  state: State,
  ms: number,
  spent?: 'tokens' | 'usd' | 'seconds',
): EffectFinished => ({
  type: 'effect.finished',
  effect,
  status: state.status === 'done' ? 'ok' : 'failed',
  usage: childUsage(state),
  ...(simulated ? { simulated } : {}),
  ms,
  child: { ...childResult(plan, state), ...(spent ? { spent } : {}) },
})
