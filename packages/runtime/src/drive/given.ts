import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeedbackMessage, Plan, Task, TaskInput } from '@loop/spec'
import { givenByChildren } from '../composition/given-by-children.js'
import { tried } from '../improve/parameters.js'
import type { Given } from '../prompt/worker-prompt.js'
import { outputOf, type Session } from './session.js'

/** What the prompt of a task is made of whose inputs are named. */
export interface Pieces {
  instructions: string
  given: Given[]
  messages: FeedbackMessage[]
}

/** What a task is given, and told. */
export const piecesFor = async (session: Session, task: Task): Promise<Pieces> => {
  const { plan, state } = session
  const given: Given[] = []
  for (const input of task.inputs ?? []) given.push(...(await givenBy(session, task, input)))
  given.push(...session.handed, ...(await givenByChildren(session, task)), ...tried(plan, state, task))
  const messages = state.messages.filter(({ to, target }) => to === 'task' && target === task.id)
  return { instructions: await instructionsOf(session, task), given, messages }
}

/** The task's instructions: the last version that a change made of them, else those of the document. */
export const instructionsOf = async ({ state, folder }: Session, { id, prompt }: Task): Promise<string> => {
  const version = state.changes.prompts[id]
  return version ? await readFile(join(folder.path, version.file), 'utf8') : prompt
}

const givenBy = async (session: Session, task: Task, { from, name, path = [] }: TaskInput): Promise<Given[]> => {
  const shown = [name, ...path].join('.')
  if (from === 'task') {
    const text = outputOf(session, name)
    return text === undefined ? [] : [{ name: outputName(session.plan, name), text }]
  }
  if (from === 'memory')
    return (await session.keyed?.read(task.id, name, path))?.map(text => ({ name: shown, text })) ?? []
  const value = path.reduce<unknown>(inside, session.state.inputs[name] ?? presetOf(session.plan, name))
  return value === undefined ? [] : [{ name: shown, text: asText(value) }]
}

const outputName = ({ tasks }: Plan, id: string): string => {
  const name = tasks.find(task => task.id === id)?.output?.name
  return name === undefined || name === id ? id : `${name} (by ${id})`
}

const presetOf = ({ inputs }: Plan, name: string): unknown => inputs?.find(input => input.name === name)?.default

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, undefined, 2))
