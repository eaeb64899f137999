import { type AgentSpec, type Handed, LoopError, type Plan, type Task } from '@loop/spec'
import type { State } from '../core/state.js'

/** Parameters that say how a call is made, and what their values are. All others are told to the agent in its prompt. */
const known: Readonly<Record<string, { is: (value: unknown) => boolean; expected: string }>> = {
  temperature: { is: value => isNumber(value, 0, 2), expected: 'a number from 0 to 2' },
  top_p: { is: value => isNumber(value, 0, 1), expected: 'a number from 0 to 1' },
  max_tokens: { is: value => Number.isInteger(value) && (value as number) > 0, expected: 'a whole number from 1 on' },
  model: { is: value => typeof value === 'string' && value !== '', expected: 'the name of a model' },
}

const isNumber = (value: unknown, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high

/** @throws LoopError `document` for a value that a parameter of a call cannot have, before anybody is paid for trying it */
export const refuseBadSearch = ({ strategy }: Plan): void => {
  for (const [name, values] of Object.entries(strategy?.search ?? {})) {
    const wrong = Object.hasOwn(known, name) ? values.find(value => !known[name]?.is(value)) : undefined
    if (wrong === undefined) continue
    throw new LoopError(
      'document',
      `the search would try ${JSON.stringify(wrong)} for "${name}", expected ${known[name]?.expected}`,
      { ...(strategy ? { place: strategy.place } : {}), fix: 'Correct `search_space`.' },
    )
  }
}

const isTarget = ({ strategy }: Plan, { id }: Pick<Task, 'id'>): boolean => strategy?.targets?.includes(id) ?? true

/** An agent as the values that are tried now want it called, for a task that they are for. */
export const agentWith = (plan: Plan, { changes }: State, task: Pick<Task, 'id'>, agent: AgentSpec): AgentSpec => {
  const { temperature, top_p: topP, max_tokens: maxOutputTokens } = changes.parameters
  const sampling = {
    ...agent.sampling,
    ...(typeof temperature === 'number' ? { temperature } : {}),
    ...(typeof topP === 'number' ? { topP } : {}),
    ...(typeof maxOutputTokens === 'number' ? { maxOutputTokens } : {}),
  }
  return isTarget(plan, task) && Object.keys(sampling).length > 0 ? { ...agent, sampling } : agent
}

/** The model that is tried now for a task, if one is. */
export const modelWith = (plan: Plan, { changes }: State, task: Pick<Task, 'id'>): { model?: string } => {
  const { model } = changes.parameters
  return isTarget(plan, task) && typeof model === 'string' ? { model } : {}
}

/** The values that are tried now and that no call knows: the agent is told of them. */
export const tried = (plan: Plan, { changes }: State, task: Pick<Task, 'id'>): Handed[] => {
  const told = Object.entries(changes.parameters).filter(([name]) => !Object.hasOwn(known, name))
  if (told.length === 0 || !isTarget(plan, task)) return []
  const text = told.map(([name, value]) => `- ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return [{ name: 'Values to work with', text: text.join('\n') }]
}
