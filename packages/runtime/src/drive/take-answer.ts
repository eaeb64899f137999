import { readAnswer } from '../asks/mailbox.js'
import { record, type Session } from './session.js'

/** Records the answer to the open question, if somebody gave one; also one that came before the journal knew of the question. */
export const takeAnswer = async (session: Session): Promise<boolean> => {
  const { ask } = session.state
  const answer = ask && (await readAnswer(session.root, ask.id))
  if (!ask || !answer) return false
  const note = answer.note === undefined ? {} : { note: answer.note }
  record(session, { type: 'ask.answered', ask: ask.id, choice: answer.choice, ...note })
  return true
}
