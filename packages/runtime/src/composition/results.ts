import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChildPlan, ChildResult, Plan } from '@loop/spec'
import { runFolder } from '../store/run-folder.js'

/** The whole of what a task of a loop inside produced; nothing when it produced none. */
export const outputOfChild = async (
  root: string,
  { run, outputs }: ChildResult,
  task: string,
): Promise<string | undefined> => {
  const output = Object.hasOwn(outputs, task) ? outputs[task] : undefined
  return output?.file ? await readFile(join(runFolder(root, run).path, output.file), 'utf8') : output?.text
}

/** The tasks of a plan whose results nobody in it works with: these are what the loop gives. */
const lastTasks = ({ tasks }: Plan): string[] => {
  const used = new Set(tasks.flatMap(({ after, inputs = [] }) => [...after, ...inputs.map(({ name }) => name)]))
  const last = tasks.map(({ id }) => id).filter(id => !used.has(id))
  return last.length > 0 ? last : tasks.map(({ id }) => id)
}

/** What a loop inside gives as a whole: the result of its last task, or those of several under their names. */
export const answerOf = async (root: string, { plan }: ChildPlan, result: ChildResult): Promise<string> => {
  const texts: [string, string][] = []
  for (const task of plan ? lastTasks(plan) : []) {
    const text = await outputOfChild(root, result, task)
    if (text !== undefined) texts.push([task, text.trim()])
  }
  return texts.length === 1 ? (texts[0]?.[1] ?? '') : texts.map(([task, text]) => `${task}:\n\n${text}`).join('\n\n')
}
