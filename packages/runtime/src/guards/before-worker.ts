import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AgentSpec, Effect, EventBody, GuardFinding, Task } from '@loop/spec'
import { type Pieces, piecesFor } from '../drive/given.js'
import type { Session } from '../drive/session.js'
import { workerPrompt } from '../prompt/worker-prompt.js'
import { environmentOf } from '../supervise/environment.js'
import { onRecord, standsInTheWay, withApproval } from './approvals.js'
import type { Part } from './guard.js'
import { quarantine } from './quarantine.js'
import { guardsAt, watch } from './watch.js'
import { watchedBy } from './watched-by.js'

/** What a task may be given, or why it may not begin. */
export interface BeforeWorker {
  prompt: string
  findings: GuardFinding[]
  /** How the effect ends without a call. */
  refused?: EventBody
}

/** Has the guards look at all that goes into a call, before it. The rate of calls is looked at when the call begins. */
export const beforeWorker = async (
  session: Session,
  effect: Effect,
  task: Task,
  agent: AgentSpec,
): Promise<BeforeWorker> => {
  const { plan } = session
  const pieces = await piecesFor(session, task)
  const promptOf = ({ instructions, given, messages }: Pieces) =>
    workerPrompt(plan, task, instructions, given, messages)
  const guards = guardsAt(plan, 'pre_worker', task.id).filter(({ type }) => type !== 'rate_limit')
  if (guards.length === 0 || session.state.simulated) return { prompt: promptOf(pieces), findings: [] }
  const seen = await watch(guards, [...partsOf(pieces), ...commandOf(agent)], watchedBy(session, task, agent))
  const prompt = promptOf(changed(pieces, seen.parts))
  const { name, command = [], model } = agent
  const file = `artifacts/${effect.id}.prompt.md`
  const what = `"${task.label}" will be done by the agent "${name}"${command.length > 0 ? ` (${command.join(' ')})` : ''}, which is given:`
  const shown = { text: session.redact(prompt), as: [name, command, model], what, file }
  const findings = onRecord(withApproval(session, task.id, seen, shown, true))
  const [first] = standsInTheWay(findings)
  if (!first) return { prompt, findings }
  if (first.approval) await writeFile(join(session.folder.path, file), shown.text)
  else await quarantine(session, `${effect.id}.prompt.md`, prompt)
  return { prompt, findings, refused: notCalled(effect, findings) }
}

/** How an effect ends whose agent was not called because of a guard: it failed, or waits for a person. Nothing was used. */
export const notCalled = ({ id }: Effect, findings: GuardFinding[]): EventBody => {
  const [first] = standsInTheWay(findings)
  const common = { usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 }, guards: findings }
  if (first?.approval) return { type: 'effect.finished', effect: id, status: 'cut', retryable: true, ...common }
  const message = `nobody was called: ${first?.guard}: ${first?.message}`
  const error = { code: 'guard', message }
  return { type: 'effect.finished', effect: id, status: 'failed', retryable: false, error, ...common }
}

const partsOf = ({ instructions, given, messages }: Pieces): Part[] => [
  { kind: 'instructions', name: 'its instructions', text: instructions },
  ...given.map(({ name, text }) => ({ kind: 'given' as const, name, text })),
  ...messages.map(({ text }) => ({ kind: 'feedback' as const, name: 'feedback', text })),
]

/** What an agent is started with; the variables that every program may see are the machine's own. */
const commandOf = ({ name, command = [], env = [] }: AgentSpec): Part[] => {
  const variables = Object.entries(environmentOf(env, {})).filter(([key]) => env.includes(key))
  return [
    { kind: 'command' as const, name: `the command of the agent ${name}`, text: command.join('\n') },
    ...variables.map(([key, text]) => ({ kind: 'command' as const, name: `the variable ${key}`, text })),
  ]
}

/** The same pieces with the texts that guards left. */
const changed = ({ given, messages }: Pieces, [instructions, ...parts]: readonly Part[]): Pieces => ({
  instructions: instructions?.text ?? '',
  given: given.map((piece, index) => ({ ...piece, text: parts[index]?.text ?? '' })),
  messages: messages.map((message, index) => ({ ...message, text: parts[given.length + index]?.text ?? '' })),
})
