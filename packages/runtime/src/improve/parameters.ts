import {
  type AgentSpec,
  expectedOfCall,
  type Handed,
  isCallParameter,
  LoopError,
  type Plan,
  type Task,
} from '@loop/spec'
import type { State } from '../core/state.js'

/** @throws LoopError `document` for a value that a parameter of a call cannot have, before anybody is paid for trying it */
export const refuseBadSearch = ({ strategy }: Plan): void => {
  for (const [name, values] of Object.entries(strategy?.search ?? {})) {
    const wrong = values.find(value => expectedOfCall(name, value) !== undefined)
    if (wrong === undefined) continue
    throw new LoopError(
      'document',
      `the search would try ${JSON.stringify(wrong)} for "${name}", expected ${expectedOfCall(name, wrong)}`,
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
  const told = Object.entries(changes.parameters).filter(([name]) => !isCallParameter(name))
  if (told.length === 0 || !isTarget(plan, task)) return []
  const text = told.map(([name, value]) => `- ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return [{ name: 'Values to work with', text: text.join('\n') }]
}
