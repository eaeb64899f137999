import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AgentSpec, Effect, EventBody, GuardFinding, Task } from '@loop/spec'
import { type Pieces, piecesFor } from '../drive/given.js'
import type { Session } from '../drive/session.js'
import type { Doing } from '../irreversible/doing.js'
import { editOf } from '../irreversible/leave.js'
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

/**
 * Has the guards look at all that goes into a call, before it. The rate of calls is looked at when the call begins. What a person
 * edited is looked at like what was put together.
 */
export const beforeWorker = async (
  session: Session,
  effect: Effect,
  task: Task,
  agent: AgentSpec,
  doing: () => Promise<Doing>,
): Promise<BeforeWorker> => {
  const { plan } = session
  const pieces = await piecesFor(session, task)
  const promptOf = ({ instructions, given, messages }: Pieces) =>
    workerPrompt(plan, task, instructions, given, messages)
  const guards = guardsAt(plan, 'pre_worker', task.id).filter(({ type }) => type !== 'rate_limit')
  if (session.state.simulated) return { prompt: promptOf(pieces), findings: [] }
  const watched = watchedBy(session, task, agent)
  let seen = await watch(guards, [...partsOf(pieces), ...commandOf(agent)], watched)
  let prompt = promptOf(changed(pieces, seen.parts))
  const earlier: GuardFinding[] = []
  const known = new Set<string>() // a guard may strip what was edited to what was shown before
  while (!known.has(prompt)) {
    known.add(prompt)
    const edited = await editOf(session, effect, doing, prompt)
    if (edited === undefined) break
    earlier.push(...seen.findings.filter(({ action }) => action === 'warn' || action === 'strip'))
    const part: Part = { kind: 'instructions', name: 'what a person gave', text: edited }
    seen = await watch(guards, [part, ...commandOf(agent)], watched)
    prompt = seen.parts[0]?.text ?? ''
  }
  if (seen.findings.length === 0) return { prompt, findings: earlier }
  const { frame, says } = await doing()
  const file = `artifacts/${effect.id}.prompt.md`
  const shown = { text: session.redact(prompt), frame, what: `${says}\n\nIt is given:`, file }
  const findings = [...earlier, ...onRecord(withApproval(session, task.id, seen, shown, true))]
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
