import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
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
  const found: PromptText[] = []
  const iterationOf = new Map<string, number>()
  for (const event of events) {
    if (event.type === 'effect.started') iterationOf.set(event.effect.id, event.effect.iteration)
    if (event.type !== 'effect.finished') continue
    for (const { task, version, file, basis = 0 } of event.improvement?.prompts ?? []) {
      if (!found.some(known => known.task === task)) {
        const text = record.plan.tasks.find(({ id }) => id === task)?.prompt ?? ''
        found.push({ task, version: 0, iteration: 0, text, diff: '', inForce: !state.changes.prompts[task] })
      }
      const before = found.find(known => known.task === task && known.version === basis)?.text ?? ''
      const text = await readFile(join(path, file), 'utf8')
      found.push({
        task,
        version,
        iteration: iterationOf.get(event.effect) ?? 0,
        text,
        diff: createTwoFilesPatch(`${task}.v${basis}.md`, `${task}.v${version}.md`, ended(before), text),
        inForce: state.changes.prompts[task]?.version === version,
      })
    }
  }
  return found
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
