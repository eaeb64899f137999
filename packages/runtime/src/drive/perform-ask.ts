import type { Effect, EventBody } from '@loop/spec'
import { postAsk } from '../asks/mailbox.js'
import { askFor } from '../asks/questions.js'
import type { Question } from '../core/state.js'
import { redactAll } from '../store/redact.js'
import type { Session } from './session.js'

/** Puts a question to a person. */
export const performAsk = async (session: Session, effect: Effect): Promise<EventBody> => {
  const { plan, state, root } = session
  const question = state.questions[0] ?? questionOf(effect)
  const ask = redactAll(askFor(plan, state, question), session.redact)
  await postAsk(root, state.run, plan.name, ask, session.now())
  return { type: 'effect.finished', effect: effect.id, status: 'ok', ask }
}

const questionOf = ({ target, about }: Effect): Question => ({
  kind: target as Question['kind'],
  ...(about === undefined ? {} : { about }),
})
