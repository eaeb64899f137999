import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnswerFile, type Ask, type AskFile, LoopError } from '@loop/spec'
import { keysOf, type Redact, redactor } from '../store/redact.js'
import { replaceFile, syncFolder } from '../store/replace-file.js'
import { loopFolder, readRecord, runFolder } from '../store/run-folder.js'
import { checkAnswer } from './check-answer.js'

const askPath = (root: string, id: string): string => join(loopFolder(root), 'asks', `${id}.json`)
/** Where the reply to a question is. */
export const answerFile = (root: string, id: string): string => join(loopFolder(root), 'answers', `${id}.json`)

/** Puts a question where people and programs find it. */
export const postAsk = async (
  root: string,
  run: string,
  loop: string,
  { id, kind, question, options, expiresAt, onTimeout, queue, shown }: Ask,
  now: Date,
): Promise<void> => {
  const file: AskFile = {
    formatVersion: 1,
    id,
    run,
    loop,
    askedAt: now.toISOString(),
    kind,
    question,
    options,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(onTimeout === undefined ? {} : { onTimeout }),
    ...(queue === undefined ? {} : { queue }),
    ...(shown ? { shown: { ...shown, file: `.loop/runs/${run}/${shown.file}` } } : {}),
  }
  await mkdir(join(loopFolder(root), 'asks'), { recursive: true })
  await replaceFile(askPath(root, id), `${JSON.stringify(file, undefined, 2)}\n`)
}

/** Whether the time for an answer is over at a moment. */
export const isTooLate = (expiresAt: string | undefined, at: Date): boolean =>
  expiresAt !== undefined && at.getTime() >= Date.parse(expiresAt)

/** The question with an id, if it was asked. */
export const readAsk = (root: string, id: string): Promise<AskFile | undefined> => readJson<AskFile>(askPath(root, id))

/** The reply to a question, if there is one. */
export const readAnswer = (root: string, id: string): Promise<AnswerFile | undefined> =>
  readJson<AnswerFile>(answerFile(root, id))

/**
 * Answers a question. The first answer counts, also when two come at once.
 *
 * @param text the text of an option that takes one, as its `text` says
 * @throws LoopError `not-found` for a question nobody asked, `usage` for an answer that it does not take, comes second or too late
 */
export const answerAsk = async (
  root: string,
  id: string,
  choice: string,
  note: string | undefined,
  now = new Date(),
  text?: string,
): Promise<AnswerFile> => {
  const ask = await readAsk(root, id)
  if (!ask)
    throw new LoopError('not-found', `nobody asked "${id}"`, {
      fix: '`loop status` shows which runs wait for an answer.',
    })
  if (isTooLate(ask.expiresAt, now))
    throw new LoopError('usage', `the time to answer was over at ${ask.expiresAt}`, {
      fix: `\`loop resume ${ask.run}\` goes on without an answer.`,
    })
  checkAnswer(ask, { choice, text })
  const redact = await redactorFor(root, ask.run)
  const answer: AnswerFile = {
    formatVersion: 1,
    ask: id,
    choice,
    ...(note === undefined ? {} : { note: redact(note) }),
    ...(text === undefined ? {} : { text: redact(text) }),
    answeredAt: now.toISOString(),
    ...(ask.shown?.digest === undefined ? {} : { digest: ask.shown.digest }),
  }
  const path = answerFile(root, id)
  const folder = join(loopFolder(root), 'answers')
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${id}.${process.pid}.${randomUUID()}.tmp`)
  await writeFile(temporary, `${JSON.stringify(answer, undefined, 2)}\n`, { flush: true })
  try {
    await link(temporary, path)
    await syncFolder(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    const first = await readAnswer(root, id)
    throw new LoopError('usage', `this question was answered already: ${first?.choice ?? 'unreadable'}`, { cause })
  } finally {
    await rm(temporary, { force: true })
  }
  return answer
}

/** What the programs of a run may see stays out of an answer as well, as far as the run's record can be read. */
const redactorFor = async (root: string, run: string): Promise<Redact> => {
  const plan = (await readRecord(runFolder(root, run)).catch(() => undefined))?.plan
  if (!plan) return redactor([])
  const names = [...Object.values(plan.agents), ...plan.checks].flatMap(({ env = [] }) => env)
  return redactor(names, process.env, keysOf(plan))
}

const readJson = async <T>(path: string): Promise<T | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new LoopError('store', `${path} cannot be read`, { cause, exitCode: 1 })
  }
}
