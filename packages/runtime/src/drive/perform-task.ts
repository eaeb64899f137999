import { setTimeout } from 'node:timers/promises'
import type { Effect, EventBody, GuardFinding, Task } from '@loop/spec'
import type { Agent, Call, CallContext, Reply } from '../agents/agent.js'
import { callGuarded } from '../agents/guarded.js'
import { afterWorker } from '../guards/after-worker.js'
import { withinRate } from '../guards/within-rate.js'
import { keepOutput } from './keep.js'
import { reportedBy, whatIsWrong } from './read-output.js'
import { note, type Session } from './session.js'
import { storeOutput } from './store-output.js'

/** Has an agent do a task. After an earlier failure it waits first. */
export const performTask = async (
  session: Session,
  task: Task,
  agent: Agent,
  call: Call,
  before: readonly GuardFinding[] = [],
): Promise<EventBody | undefined> => {
  const { effect } = call
  if (!(await waited(session, effect))) return notBegun(effect)
  const rate = await withinRate(session, task, effect)
  if (rate.kind === 'refused') return rate.event
  if (rate.kind === 'late') return notBegun(effect)
  const started = performance.now()
  const reply = await callGuarded(agent, call, contextOf(session, effect.id))
  if (reply.stopped === 'killed') return undefined
  const cut = reply.stopped === 'timeout' && isCutByRun(call)
  const after = await afterWorker(session, effect, task, reply)
  const { text, withheld } = after
  const wrong =
    withheld ?? (reply.status === 'ok' && !reply.simulated ? await whatIsWrong(session, task, text) : undefined)
  const output =
    !withheld && (reply.status === 'ok' || text !== '')
      ? await storeOutput(session, effect.id, text, sizeOf(reply, text), reply.truncated ?? false)
      : undefined
  const error = wrong ?? reply.error
  const asks = !error && !cut // nobody is asked about what failed anyway
  const found = [...before, ...rate.findings, ...after.findings].filter(({ approval }) => !approval || asks)
  // What a person has to approve is kept when it is approved.
  const isKept = asks && !reply.simulated && !found.some(({ approval }) => approval)
  const kept = isKept ? await keepOutput(session, task, effect, text) : {}
  const guards = [...found, ...(kept.guards ?? [])]
  const metrics = reply.status === 'ok' && !wrong ? reportedBy(session.plan, task, text) : {}
  return {
    type: 'effect.finished',
    effect: effect.id,
    status: cut ? 'cut' : wrong ? 'failed' : reply.status,
    ...(reply.usage ? { usage: reply.usage } : {}),
    ...(reply.simulated ? { simulated: true } : {}),
    ...(effect.scripted ? { scripted: true } : {}),
    ms: Math.round(performance.now() - started),
    ...(output ? { output } : {}),
    ...(reply.exit ? { exit: reply.exit } : {}),
    ...(error ? { error } : {}),
    ...(withheld ? { retryable: false } : {}),
    ...(Object.keys(metrics).length > 0 ? { metrics } : {}),
    ...(kept.writes ? { writes: kept.writes } : {}),
    ...(kept.warnings ? { warnings: kept.warnings } : {}),
    ...(guards.length > 0 ? { guards } : {}),
  }
}

/** What is known of the length of a text that is only a part; of one that a guard changed it says nothing. */
const sizeOf = (reply: Reply, text: string): number | undefined => (text === reply.text ? reply.bytes : undefined)

/** Waits as long as an effect has to before it begins. @returns whether nobody stopped the run meanwhile */
const waited = async ({ stop, kill, state }: Session, { delayMs = 0 }: Effect): Promise<boolean> => {
  if (delayMs === 0 || state.simulated) return true
  return setTimeout(delayMs, true, { signal: AbortSignal.any([stop, kill.signal]) }).catch(() => false)
}

/** Nothing was done and nothing used, so it can simply be done later. */
const notBegun = ({ id }: Effect): EventBody => ({
  type: 'effect.finished',
  effect: id,
  status: 'cut',
  retryable: true,
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
})

/** Whether it was the run's own time limit that stopped a call, and not the agent's. */
export const isCutByRun = ({ ownTimeoutMs, timeoutMs }: Call): boolean => timeoutMs < ownTimeoutMs

/** What a call may tell the driver, and how the driver stops it. */
export const contextOf = (session: Session, effect: string): CallContext => ({
  signal: session.kill.signal,
  onSpawn: (pid: number, birth: string | undefined) => {
    note(session, { type: 'effect.spawned', effect, pid, ...(birth === undefined ? {} : { birth }) })
  },
})
