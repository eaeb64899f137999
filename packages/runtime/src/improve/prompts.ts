import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Improvement, PromptVersion, StrategySpec } from '@loop/spec'
import { instructionsOf } from '../drive/given.js'
import type { Session } from '../drive/session.js'
import { replaceFile } from '../store/replace-file.js'
import { changedSections, refinedPrompt } from './refine-prompt.js'

/**
 * New versions of the prompts that the strategy is to change, each in a file of its own: those of its targets, else of the tasks
 * that feedback was sent to, else of all. Writing them twice for one step is writing them once.
 *
 * @param step number of the change, which becomes that of the version
 */
export const refinePrompts = async (
  session: Session,
  strategy: StrategySpec,
  step: number,
): Promise<Pick<Improvement, 'message' | 'prompts'> | undefined> => {
  const { plan, state, folder } = session
  const lessons = state.messages.filter(({ to }) => to === 'strategy').map(({ text }) => text)
  const heard = state.messages.flatMap(({ to, target }) => (to === 'task' && target !== undefined ? [target] : []))
  const targets = strategy.targets ?? (heard.length > 0 ? heard : plan.tasks.map(({ id }) => id))
  const prompts: PromptVersion[] = []
  for (const task of plan.tasks.filter(({ id }) => targets.includes(id))) {
    const before = await instructionsOf(session, task)
    const after = refinedPrompt(before, lessons, state.iteration, strategy.preserve ?? [])
    if (after === undefined || changedSections(before, after, strategy.preserve ?? []).length > 0) continue
    const file = `artifacts/prompts/${task.id}.v${step}.md`
    await mkdir(join(folder.artifacts, 'prompts'), { recursive: true })
    await replaceFile(join(folder.path, file), session.redact(after))
    const basis = state.changes.prompts[task.id]?.version ?? 0
    prompts.push({ task: task.id, version: step, file, basis })
  }
  if (prompts.length === 0) return undefined
  const names = prompts.map(({ task }) => `"${task}"`).join(', ')
  return { message: `what iteration ${state.iteration} taught goes into the instructions of ${names}`, prompts }
}
