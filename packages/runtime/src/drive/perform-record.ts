import type { Effect, EventBody } from '@loop/spec'
import { keepRound } from '../rounds/keep-round.js'
import type { Session } from './session.js'

/** Keeps what people read about an iteration, and what is committed of it. Done twice, it leaves the same. */
export const performRecord = async (session: Session, effect: Effect): Promise<EventBody> => {
  try {
    return { type: 'effect.finished', effect: effect.id, status: 'ok', record: await keepRound(session, effect) }
  } catch (cause) {
    const message = `round ${effect.iteration} could not be recorded: ${(cause as Error).message}`
    return { type: 'effect.finished', effect: effect.id, status: 'failed', error: { code: 'store', message } }
  }
}
