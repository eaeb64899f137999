import type { Agent, AgentSpec, GuardSpec, Task } from '../generated/types.js'
import { agentPresets } from './presets/index.js'

/** Whether an agent says which tools a call used; who carries out what nobody is declared for cannot be told. */
export const tellsTools = ({ kind, output }: Pick<AgentSpec, 'kind'> & { output?: { tools?: unknown } | undefined }) =>
  kind !== 'program' || output?.tools !== undefined

/** The same of an entry of `agents:`. */
export const entryTellsTools = ({ provider, preset, output }: Agent): boolean =>
  tellsTools({
    kind: provider === undefined ? 'program' : 'model',
    output: preset === undefined ? output : agentPresets[preset].output,
  })

/** What to say of a guard that looks at the tools of a task whose agent does not say which it used. */
export const unseenTools = (
  { id }: Pick<GuardSpec, 'id'>,
  task: Pick<Task, 'id'>,
  agent: string,
): { message: string; fix: string } => ({
  message: `"${id}" looks at the tools that "${task.id}" used, and the agent "${agent}" is a program, which does not say`,
  fix: 'Say in `output: { tools: … }` of the agent where it prints them; or let the guard look at pre_worker, and forbid other tools where the program is set up.',
})
