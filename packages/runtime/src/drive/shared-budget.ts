import { countedUsd, type Effect, type EventBody, type Usage } from '@loop/spec'
import type { Session } from './session.js'

const idOf = ({ state }: Session, effect: string): string => `${state.run}/${effect}`

/** What loops inside use, their own calls account for. */
const counts = ({ kind }: Effect): boolean => kind === 'task' || kind === 'check'

/**
 * Holds back what effects may use of what all runs share.
 *
 * @returns the pause that follows when that does not fit
 */
export const reserveShared = async (session: Session, effects: readonly Effect[]): Promise<EventBody | undefined> => {
  const claims = effects.filter(counts).map(({ id, reserve }) => ({ id: idOf(session, id), ...reserve }))
  if (!session.ledger || claims.length === 0) return undefined
  const broken = await session.ledger.reserve(claims)
  return broken && { type: 'run.paused', ...broken }
}

/** Writes down what an effect used of what all runs share: what it reported, and all that was held where it did not. */
export const settleShared = async (
  session: Session,
  effect: Effect | undefined,
  usage: Usage | undefined,
): Promise<void> => {
  if (!session.ledger || !effect || !counts(effect)) return
  const { inputTokens, outputTokens } = usage ?? {}
  const isKnown = inputTokens !== undefined && outputTokens !== undefined
  const reported = (inputTokens ?? 0) + (outputTokens ?? 0)
  await session.ledger.settle(idOf(session, effect.id), {
    tokens: isKnown ? reported : Math.max(reported, effect.reserve.tokens),
    usd: countedUsd(usage, effect.reserve),
  })
}

/** Gives back what a driver that died had held for calls which never began. */
export const releaseUnbegun = async (session: Session): Promise<void> => {
  const running = new Set(Object.keys(session.state.running).map(id => idOf(session, id)))
  await session.ledger?.releaseUnless(session.state.run, id => running.has(id))
}
