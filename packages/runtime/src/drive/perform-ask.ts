import type { Ask, Effect, EventBody } from '@loop/spec'
import { postAsk } from '../asks/mailbox.js'
import { askFor } from '../asks/questions.js'
import type { Question } from '../core/state.js'
import { redactAll } from '../store/redact.js'
import type { Session } from './session.js'

/** Puts a question to a person. */
export const performAsk = async (session: Session, effect: Effect): Promise<EventBody> => {
  const { plan, state, root } = session
  const question = state.questions[0] ?? questionOf(effect)
  const now = session.now()
  const ask = redactAll({ ...askFor(plan, state, question), ...waitFor(session, question, now) }, session.redact)
  await postAsk(root, state.run, plan.name, ask, now)
  return { type: 'effect.finished', effect: effect.id, status: 'ok', ask }
}

/** Whom a check by a person asks, and until when. */
const waitFor = ({ plan }: Session, { kind, about }: Question, now: Date): Pick<Ask, 'expiresAt' | 'queue'> => {
  const person = kind === 'person-check' ? plan.checks.find(({ id }) => id === about)?.person : undefined
  if (!person) return {}
  const last = Math.min(now.getTime() + person.timeoutSeconds * 1000, 8.64e15) // the last moment that a date can tell
  return { expiresAt: new Date(last).toISOString(), ...(person.queue === undefined ? {} : { queue: person.queue }) }
}

const questionOf = ({ target, about }: Effect): Question => ({
  kind: target as Question['kind'],
  ...(about === undefined ? {} : { about }),
})
