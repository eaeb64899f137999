import type { ToolFinished, ToolStarted } from '@loop/spec'
import { usePermit } from './permits.js'
import type { ToolUse } from './running-effect.js'
import type { State } from './state.js'

/** How many uses of tools are kept of an effect that runs, and how much of what each was given. */
const [most, longest] = [20, 200]

/** The state in which a model uses a tool. What changes nothing leaves no trace but that it is in use. */
export const toolStarted = (state: State, event: ToolStarted): State => {
  const entry = state.running[event.effect]
  if (!entry) return state
  const { use, tool, input, permit } = event
  const begun: ToolUse = { use, tool, input: shortened(input), ...(permit ? { permit: true } : {}) }
  const uses = event.changes ? { uses: [...(entry.uses ?? []), begun].slice(-most) } : {}
  const running = { ...state.running, [event.effect]: { ...entry, tool, ...uses } }
  return { ...usePermit(state, entry.effect, permit), running }
}

/** The state in which that use has ended. */
export const toolFinished = (state: State, { effect, use, status }: ToolFinished): State => {
  const entry = state.running[effect]
  if (!entry) return state
  const { tool: _, process: __, ...rest } = entry // the process of a tool has ended with it
  const uses = rest.uses?.map(one => (one.use === use ? { ...one, status } : one))
  return { ...state, running: { ...state.running, [effect]: { ...rest, ...(uses ? { uses } : {}) } } }
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
