import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { AskAnswered, Task } from '@loop/spec'
import type { Question } from '../core/state.js'
import { afterEdit } from '../guards/after-edit.js'
import { changedSections } from '../improve/refine-prompt.js'
import { digestOf, sha256 } from '../irreversible/digest.js'
import { replaceFile } from '../store/replace-file.js'
import { instructionsOf } from './given.js'
import { keepOutput } from './keep.js'
import { reportedBy, whatIsWrong } from './read-output.js'
import type { Session } from './session.js'

/** What is recorded of a text that came with an answer. */
type FromText = Pick<AskAnswered, 'edited' | 'guards' | 'metrics' | 'error' | 'writes' | 'warnings'>

/** Longest text that the journal itself holds, in UTF-16 units. */
const inline = 4_000

/** Keeps a text that a person gave in place of another, on disk before the journal speaks of it, and looks at what it comes to. */
export const fromText = async (session: Session, ask: string, question: Question, given: string): Promise<FromText> => {
  const task = resultOf(session, question)
  const redacted = session.redact(given)
  const seen = task && (await afterEdit(session, ask, task, redacted))
  const text = seen?.text ?? redacted
  const file = `artifacts/edits/${ask}.md`
  await mkdir(join(session.folder.artifacts, 'edits'), { recursive: true })
  await replaceFile(join(session.folder.path, file), text)
  const frame = question.approval?.frame ?? (question.held ? undefined : question.finding?.approval?.frame)
  const shown = text.length <= inline ? text : `${text.slice(0, 500)}…`
  const digest = frame === undefined ? sha256(text) : digestOf(frame, text)
  const edited = { file, text: shown, bytes: Buffer.byteLength(text), digest }
  const guards = seen && seen.findings.length > 0 ? { guards: seen.findings } : {}
  if (seen?.withheld) return { edited, ...guards, error: seen.withheld }
  return { edited, ...guards, ...(await meaning(session, question, task, text)) }
}

/** The task whose result a text stands for; none where it goes into a call, which has it looked at there. */
const resultOf = ({ plan }: Session, { kind, about, held, effect }: Question): Task | undefined => {
  const isResult = held !== undefined || kind === 'effect-lost'
  const judged = kind === 'person-check' ? plan.checks.find(({ id }) => id === about)?.of[0] : undefined
  return plan.tasks.find(({ id }) => id === (judged ?? (isResult ? effect?.target : undefined)))
}

/** What follows from the text where it is a result or instructions. */
const meaning = async (
  session: Session,
  question: Question,
  task: Task | undefined,
  text: string,
): Promise<Omit<FromText, 'edited'>> => {
  const { plan } = session
  if (question.kind === 'improvement') return preserved(session, text)
  if (!task) return {}
  const error = await whatIsWrong(session, task, text)
  const metrics = error ? {} : reportedBy(plan, task, text)
  const told = Object.keys(metrics).length > 0 ? { metrics } : {}
  if (question.kind === 'person-check')
    return { ...told, ...(error ? { warnings: [error.message] } : await kept(session, task, question, text)) }
  if (error) return { error }
  const isLast = !session.state.questions
    .slice(1)
    .some(({ held, effect }) => held && effect?.id === question.effect?.id)
  return { ...told, ...(isLast ? await kept(session, task, question, text) : {}) }
}

const kept = async (session: Session, task: Task, { effect, kind, about }: Question, text: string) => {
  const id = effect?.id ?? `${kind}.${about ?? task.id}`
  const { writes, warnings } = await keepOutput(session, task, { id }, text)
  return { ...(writes ? { writes } : {}), ...(warnings ? { warnings } : {}) }
}

/** A person may change what the strategy may not; that is said. */
const preserved = async (session: Session, text: string): Promise<Pick<FromText, 'warnings'>> => {
  const { plan, state } = session
  const task = plan.tasks.find(({ id }) => id === state.proposal?.prompts?.[0]?.task)
  if (!task) return {}
  const changed = changedSections(await instructionsOf(session, task), text, plan.strategy?.preserve ?? [])
  if (changed.length === 0) return {}
  const names = changed.map(name => `"${name}"`).join(', ')
  return {
    warnings: [`a person changed ${names} in the instructions of "${task.label}", which \`preserve_sections\` keeps`],
  }
}
