import type { Effect, EffectFinished } from '@loop/spec'
import { flush, record, type Session } from './session.js'
import { leftNow } from './time-left.js'

/** Whether an effect may have to wait before it begins: after a failure, at a limit that slows down, or for its rate. */
export const waitsFirst = ({ plan, state }: Session, { kind, target, delayMs = 0 }: Effect): boolean => {
  if (kind !== 'task' || state.simulated) return false
  const isPaced = plan.guards?.some(({ type, tasks }) => type === 'rate_limit' && tasks.includes(target))
  return delayMs > 0 || isPaced === true
}

/** Waits as long as an effect has to before it begins. @returns whether nobody stopped the run meanwhile */
export const waited = async (session: Session, { delayMs = 0 }: Effect): Promise<boolean> => {
  const { stop, kill, state, clock } = session
  if (delayMs === 0 || state.simulated) return true
  const signal = AbortSignal.any([stop, kill.signal])
  await clock.sleep(Math.min(delayMs, leftNow(session)), signal)
  return !signal.aborted
}

/** Has it on disk that an effect which had to wait begins now: before that, a crash has cut off nothing. */
export const begin = async (session: Session, { id }: Effect): Promise<void> => {
  if (!session.state.running[id]?.waits) return
  record(session, { type: 'effect.begun', effect: id })
  await flush(session)
}

/** Nothing was done and nothing used, so it can simply be done later. */
export const notBegun = ({ id }: Effect): EffectFinished => ({
  type: 'effect.finished',
  effect: id,
  status: 'cut',
  retryable: true,
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
})
