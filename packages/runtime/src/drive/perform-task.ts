import type { Approval, Effect, EventBody, GateFinding, GuardFinding, Problem, Task } from '@loop/spec'
import type { Agent, Call, CallContext, Reply } from '../agents/agent.js'
import { callGuarded } from '../agents/guarded.js'
import { afterWorker } from '../guards/after-worker.js'
import { withinRate } from '../guards/within-rate.js'
import { watchGates } from '../rounds/gates.js'
import { isListed } from '../tools/listed.js'
import type { Toolbox } from '../tools/toolbox.js'
import { equip, unequipped } from './equip.js'
import { hostOf } from './host.js'
import { keepOutput } from './keep.js'
import { reportedBy, whatIsWrong } from './read-output.js'
import { note, type Session, tellText } from './session.js'
import { storeOutput } from './store-output.js'
import { leftNow } from './time-left.js'
import { begin, notBegun, waited } from './waiting.js'

/** Has an agent do a task. After an earlier failure, or when a limit slows down, it waits first. */
export const performTask = async (
  session: Session,
  task: Task,
  agent: Agent,
  prepared: Call,
  before: readonly GuardFinding[] = [],
): Promise<EventBody | undefined> => {
  const { effect } = prepared
  if (!(await waited(session, effect))) return notBegun(effect)
  const rate = await withinRate(session, task, effect)
  if (rate.kind === 'refused') return rate.event
  if (rate.kind === 'late') return notBegun(effect)
  const call = { ...prepared, timeoutMs: Math.min(prepared.timeoutMs, leftNow(session)) }
  if (call.timeoutMs <= 0) return notBegun(effect) // the time of the run was over while it waited
  const gate = await watchGates(session, task, effect).catch(cause => cause as Error)
  if (gate instanceof Error) return unmeasurable(effect, gate)
  await begin(session, effect)
  const started = session.clock.elapsed()
  const toolbox = await equip(session, call, task)
  if (toolbox instanceof Error) return unequipped(effect, toolbox)
  const context = { ...contextOf(session, effect.id), ...(toolbox ? { toolbox } : {}) }
  const reply = await callGuarded(agent, call, context, hostOf(session))
  await toolbox?.close() // nothing happens in a call that has ended
  if (reply.stopped === 'killed') return undefined
  const cut = reply.stopped === 'timeout' && isCutByRun(call)
  const after = await afterWorker(session, effect, task, reply)
  const { text, withheld } = after
  const gates = await gate?.()
  if (reply.approval && !gates?.broken.length) return asked(effect, reply, reply.approval)
  const beyond = reply.simulated ? undefined : forbiddenTools(task, reply)
  const wrong =
    withheld ??
    beyond ??
    outOfBounds(gates) ??
    (reply.status === 'ok' && !reply.simulated ? await whatIsWrong(session, task, text) : undefined)
  const output =
    !withheld && (reply.status === 'ok' || text !== '')
      ? await storeOutput(session, effect.id, text, sizeOf(reply, text), reply.truncated ?? false)
      : undefined
  const error = wrong ?? reply.error
  const asks = !error && !cut // nobody is asked about what failed anyway
  const found = [...before, ...rate.findings, ...(toolbox?.findings ?? []), ...after.findings].filter(
    ({ approval }) => !approval || asks,
  )
  // What a person has to approve is kept when it is approved.
  const isKept = asks && !reply.simulated && !found.some(({ approval }) => approval)
  const kept = isKept ? await keepOutput(session, task, effect, text) : {}
  const warnings = [...(kept.warnings ?? []), ...(reply.warnings ?? [])]
  const guards = [...found, ...(kept.guards ?? [])]
  const metrics = reply.status === 'ok' && !wrong ? reportedBy(session.plan, task, text) : {}
  return {
    type: 'effect.finished',
    effect: effect.id,
    status: cut ? 'cut' : wrong ? 'failed' : reply.status,
    ...(reply.usage ? { usage: reply.usage } : {}),
    ...(reply.simulated ? { simulated: true } : {}),
    ...(effect.scripted ? { scripted: true } : {}),
    ms: Math.round(session.clock.elapsed() - started),
    ...(output ? { output } : {}),
    ...(reply.exit ? { exit: reply.exit } : {}),
    ...(reply.session === undefined ? {} : { session: reply.session }),
    ...(error ? { error } : {}),
    ...(withheld || beyond || reply.error?.code === 'ceiling' || isFinal(reply) || isHalfDone(call, reply, toolbox)
      ? { retryable: false }
      : {}),
    ...(reply.status === 'failed' && reply.retryAfterMs !== undefined ? { retryAfterMs: reply.retryAfterMs } : {}),
    ...(Object.keys(metrics).length > 0 ? { metrics } : {}),
    ...(gates ? { gates } : {}),
    ...(kept.writes ? { writes: kept.writes } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
    ...(guards.length > 0 ? { guards } : {}),
  }
}

/** Whether an agent failed in a way that another try would not mend. */
const isFinal = ({ status, retryable }: Reply): boolean => status === 'failed' && retryable === false

/** Whether a call failed after it had begun to change something with its tools: it is not simply made again. */
const isHalfDone = ({ agent }: Call, { status }: Reply, toolbox: Toolbox | undefined): boolean =>
  status === 'failed' && toolbox?.hasChanged === true && agent.interrupted !== 'retry'

/** A call that waits until a person has approved what one of its tools would do. */
const asked = ({ id }: Effect, { usage }: Reply, approval: Approval): EventBody => ({
  type: 'effect.finished',
  effect: id,
  status: 'cut',
  retryable: true,
  ...(usage ? { usage } : {}),
  approval,
})

/** What nobody could measure afterwards is not begun. */
const unmeasurable = ({ id }: Effect, { message }: Error): EventBody => ({
  type: 'effect.finished',
  effect: id,
  status: 'failed',
  error: { code: 'gates', message: `git cannot say how the files are: ${message.slice(-1_000)}` },
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
})

/** A change that breaks a gate would have checks pass that say nothing any more. */
const outOfBounds = (gates: GateFinding | undefined): Problem | undefined => {
  if (!gates || gates.broken.length === 0) return undefined
  const undone = gates.undone ? '; its change was taken back' : '; its change was kept'
  return { code: 'fail.false_pass', message: gates.broken.join('; ') + undone }
}

/** A worker uses the tools that it declares and no others, as far as its agent says what it used; once done it cannot be undone. */
const forbiddenTools = ({ id, tools: allowed }: Task, { tools = [] }: Reply): Problem | undefined => {
  const beyond = new Set(allowed ? tools.filter(tool => !isListed(tool, allowed)) : [])
  if (beyond.size === 0) return undefined
  return { code: 'tools', message: `"${id}" used tools that it does not declare: ${[...beyond].join(', ')}` }
}

/** What is known of the length of a text that is only a part; of one that a guard changed it says nothing. */
const sizeOf = (reply: Reply, text: string): number | undefined => (text === reply.text ? reply.bytes : undefined)

/** Whether it was the run's own time limit that stopped a call, and not the agent's. */
export const isCutByRun = ({ ownTimeoutMs, timeoutMs }: Call): boolean => timeoutMs < ownTimeoutMs

/** What a call may tell the driver, and how the driver stops it. */
export const contextOf = (session: Session, effect: string): CallContext => ({
  signal: session.kill.signal,
  onSpawn: (pid: number, birth: string | undefined) => {
    note(session, { type: 'effect.spawned', effect, pid, ...(birth === undefined ? {} : { birth }) })
  },
  onText: text => tellText(session, effect, text),
})
