import type { Effect, EventBody, MemorySpec, RunEnded } from '@loop/spec'
import { conclusionOf } from '../core/conclude.js'
import { memoryEntry } from '../report/memory-entry.js'
import { hostOf } from './host.js'
import { outputOf, type Session } from './session.js'

/** Keeps what the run leaves for the next. That this fails is said, and does not undo the run's work. */
export const performRemember = async (session: Session, effect: Effect): Promise<EventBody> => {
  const { plan, state } = session
  const ended = conclusionOf(plan, state) as RunEnded
  const entry = memoryEntry(plan, state, plan.memory as MemorySpec, ended, id => outputOf(session, id), session.now())
  try {
    await session.memory?.remember(JSON.parse(session.redact(JSON.stringify(entry))))
    return { type: 'effect.finished', effect: effect.id, status: 'ok' }
  } catch (cause) {
    hostOf(session).onThrow('store', 'the memory', cause)
    const message = `memory could not be written: ${(cause as Error).message}`
    return { type: 'effect.finished', effect: effect.id, status: 'failed', error: { code: 'store', message } }
  }
}
