import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AskAnswered } from '@loop/spec'
import { isTooLate, readAnswer } from '../asks/mailbox.js'
import { keepOutput } from './keep.js'
import { record, type Session } from './session.js'

/**
 * Records the answer to the open question, if somebody gave one; also one that came before the journal knew of the question.
 * When the time for an answer is over without one, the answer is `timeout`.
 */
export const takeAnswer = async (session: Session): Promise<boolean> => {
  const { ask } = session.state
  if (!ask) return false
  const answer = await readAnswer(session.root, ask.id)
  if (answer && !isTooLate(ask.expiresAt, new Date(answer.answeredAt))) {
    const note = answer.note === undefined ? {} : { note: answer.note }
    const kept = answer.choice === 'approve' ? await keepHeld(session) : {}
    record(session, { type: 'ask.answered', ask: ask.id, choice: answer.choice, ...note, ...kept })
    return true
  }
  if (!isTooLate(ask.expiresAt, session.now())) return false
  record(session, { type: 'ask.answered', ask: ask.id, choice: 'timeout' })
  return true
}

/** What a task made and a person approves now is kept in memory now; what a second guard asks about waits for its answer. */
const keepHeld = async (session: Session): Promise<Pick<AskAnswered, 'writes' | 'warnings'>> => {
  const [question, ...others] = session.state.questions
  const { effect, held } = question ?? {}
  const task = session.plan.tasks.find(({ id }) => id === effect?.target)
  if (!effect || !held?.output || !task || others.some(other => other.held && other.effect?.id === effect.id)) return {}
  const { file, text } = held.output
  const whole = file === undefined ? text : await readFile(join(session.folder.path, file), 'utf8')
  const { writes, warnings } = await keepOutput(session, task, effect, whole)
  return { ...(writes ? { writes } : {}), ...(warnings ? { warnings } : {}) }
}
