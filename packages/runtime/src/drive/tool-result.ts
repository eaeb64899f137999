import type { Effect, GuardFinding, Task } from '@loop/spec'
import { guardKinds } from '../guards/kinds.js'
import { quarantine } from '../guards/quarantine.js'
import { guardsAt, watch } from '../guards/watch.js'
import { watchedBy } from '../guards/watched-by.js'
import type { ToolResult } from '../tools/tool.js'
import type { Session } from './session.js'

/** Most characters of a result that a model is given. */
const longest = 64 * 1024

/** What a model is given of a result. */
export interface SeenResult {
  text: string
  truncated: boolean
  findings: GuardFinding[]
}

/** A result as a model may see it: no longer than it may be, without secrets, and looked at by the guards that watch what a worker reads. */
export const watchResult = async (
  session: Session,
  effect: Effect,
  task: Task | undefined,
  tool: string,
  use: number,
  result: ToolResult,
): Promise<SeenResult> => {
  const whole = session.redact(result.text) // before it is cut, lest a piece of a secret is left
  const truncated = whole.length > longest
  const text = truncated ? clipped(whole) : whole
  const guards = task
    ? guardsAt(session.plan, 'pre_worker', task.id).filter(({ type }) => guardKinds[type].parts?.includes('given'))
    : []
  if (guards.length === 0) return { text, truncated, findings: [] }
  const name = `what the tool ${tool} gave`
  const watched = watchedBy(session, task, session.plan.agents[task?.agent ?? ''])
  const seen = await watch(guards, [{ kind: 'given', name, text }], watched)
  const bad = seen.findings.find(({ action }) => action !== 'warn' && action !== 'strip')
  if (!bad) return { text: seen.parts[0]?.text ?? '', truncated, findings: seen.findings }
  await quarantine(session, `${effect.id}.tool-${use}`, text)
  return { text: `[withheld by the guard ${bad.guard}]`, truncated, findings: seen.findings }
}

/** The beginning and the end of a text that is too long. */
const clipped = (text: string): string => {
  const half = Math.floor(longest / 2)
  return `${text.slice(0, half)}\n[… ${text.length - 2 * half} characters are left out …]\n${text.slice(-half)}`
}
