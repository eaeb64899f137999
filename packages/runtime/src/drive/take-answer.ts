import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnswerFile, type Ask, type AskAnswered, LoopError } from '@loop/spec'
import { checkAnswer } from '../asks/check-answer.js'
import { answerFile, isTooLate, readAnswer } from '../asks/mailbox.js'
import { fromText } from './edited.js'
import { keepOutput } from './keep.js'
import { record, type Session } from './session.js'

/**
 * Records the answer to the open question, if somebody gave one; also one that came before the journal knew of the question.
 * When the time for an answer is over without one, the answer is `timeout`.
 */
export const takeAnswer = async (session: Session): Promise<boolean> => {
  const { ask } = session.state
  if (!ask) return false
  const answer = await answerTo(session, ask)
  if (answer && !isTooLate(ask.expiresAt, new Date(answer.answeredAt))) {
    refuseWrong(session, ask, answer)
    const note = answer.note === undefined ? {} : { note: answer.note }
    const [question] = session.state.questions
    const kept =
      answer.text !== undefined && question
        ? await fromText(session, ask.id, question, answer.text)
        : answer.choice === 'approve'
          ? await keepHeld(session)
          : {}
    record(session, { type: 'ask.answered', ask: ask.id, choice: answer.choice, ...note, ...kept })
    return true
  }
  if (!isTooLate(ask.expiresAt, session.now())) return false
  record(session, { type: 'ask.answered', ask: ask.id, choice: 'timeout' })
  return true
}

/** The reply to a question; one to a question of the same id that a crash undid, and that showed something else, is void. */
const answerTo = async ({ root }: Session, { id, shown }: Ask): Promise<AnswerFile | undefined> => {
  const answer = await readAnswer(root, id)
  if (answer?.digest === undefined || answer.digest === shown?.digest) return answer
  await rm(answerFile(root, id), { force: true })
  return undefined
}

/** An answer that was written by hand is held to what the question takes; nothing is guessed. */
const refuseWrong = ({ root }: Session, ask: Ask, answer: AnswerFile): void => {
  try {
    checkAnswer(ask, answer)
  } catch (cause) {
    const message = `the answer to ${ask.id} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`
    const fix = `Remove ${answerFile(root, ask.id)}, and answer with \`loop answer ${ask.id}\`.`
    throw new LoopError('usage', message, { cause, fix })
  }
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
