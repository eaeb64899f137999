import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PromptVersion } from '@loop/spec'
import { stepsOf } from '../report/history.js'
import { openRun } from '../report/open-run.js'
import { runFolder } from '../store/run-folder.js'

/** A version of the instructions of a task, in the order they were made. */
export interface PromptText {
  task: string
  /** 0 for that of the document. */
  version: number
  /** After which iteration it was made; 0 for that of the document. */
  iteration: number
  text: string
  /** How it differs from the version it was made from, as a unified diff; empty for that of the document. */
  diff: string
  /** Whether it is what the agent of the task is given now. */
  inForce: boolean
  /** Whether a person gave it in place of the one that was proposed; it has the number of that one. */
  edited?: boolean
}

/**
 * Every version of the instructions of the tasks that a run changed or proposed to change, those that were taken back or
 * refused included.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `journal` when its record is damaged
 */
export const promptVersions = async (root: string, run: string): Promise<PromptText[]> => {
  const { record, events, state } = await openRun(root, run)
  const { path } = runFolder(root, run)
  const { createTwoFilesPatch } = await import('diff')
  const found: PromptText[] = []
  const add = async ({ task, version, file, basis = 0, edited }: PromptVersion, iteration: number): Promise<void> => {
    if (!found.some(known => known.task === task)) {
      const text = record.plan.tasks.find(({ id }) => id === task)?.prompt ?? ''
      found.push({ task, version: 0, iteration: 0, text, diff: '', inForce: !state.changes.prompts[task] })
    }
    // An edit differs from what was proposed, which has its number.
    const from = edited ? version : basis
    const before = found.findLast(known => known.task === task && known.version === from)?.text ?? ''
    const text = await readFile(join(path, file), 'utf8')
    found.push({
      task,
      version,
      iteration,
      text,
      diff: createTwoFilesPatch(`${task}.v${from}.md`, `${task}.v${version}.md`, ended(before), text),
      inForce: state.changes.prompts[task]?.file === file,
      ...(edited ? { edited } : {}),
    })
  }
  for (const { event, before } of stepsOf(record.plan, events)) {
    if (event.type === 'effect.finished')
      for (const version of event.improvement?.prompts ?? [])
        await add(version, before.running[event.effect]?.effect.iteration ?? 0)
    const [proposed] = before.proposal?.prompts ?? []
    if (event.type === 'ask.answered' && event.edited && before.questions[0]?.kind === 'improvement' && proposed)
      await add({ ...proposed, file: event.edited.file, edited: true }, before.iteration)
  }
  return found
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
