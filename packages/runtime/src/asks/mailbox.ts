import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnswerFile, type Ask, type AskFile, didYouMean, LoopError } from '@loop/spec'
import { redactor } from '../store/redact.js'
import { replaceFile, syncFolder } from '../store/replace-file.js'
import { loopFolder } from '../store/run-folder.js'

const askPath = (root: string, id: string): string => join(loopFolder(root), 'asks', `${id}.json`)
const answerPath = (root: string, id: string): string => join(loopFolder(root), 'answers', `${id}.json`)

/** Puts a question where people and programs find it. */
export const postAsk = async (
  root: string,
  run: string,
  loop: string,
  { id, kind, question, options, expiresAt, queue }: Ask,
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
    ...(queue === undefined ? {} : { queue }),
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
  readJson<AnswerFile>(answerPath(root, id))

/**
 * Answers a question. The first answer counts, also when two come at once.
 *
 * @throws LoopError `not-found` for a question nobody asked, `usage` for an answer that is no option, comes second or too late
 */
export const answerAsk = async (
  root: string,
  id: string,
  choice: string,
  note: string | undefined,
  now = new Date(),
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
  const choices = ask.options.map(option => option.choice)
  if (!choices.includes(choice)) {
    throw new LoopError(
      'usage',
      `"${choice}" is no answer to this question, expected ${choices.join(', ')}${didYouMean(choice, choices)}`,
    )
  }
  const answer: AnswerFile = {
    formatVersion: 1,
    ask: id,
    choice,
    ...(note === undefined ? {} : { note: redactor([])(note) }),
    answeredAt: now.toISOString(),
  }
  const path = answerPath(root, id)
  const folder = join(loopFolder(root), 'answers')
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${id}.${process.pid}.tmp`)
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

const readJson = async <T>(path: string): Promise<T | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new LoopError('store', `${path} cannot be read`, { cause, exitCode: 1 })
  }
}
