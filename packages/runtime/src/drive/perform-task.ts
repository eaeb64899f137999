import { setTimeout } from 'node:timers/promises'
import type { Effect, EventBody, Task } from '@loop/spec'
import type { Agent, Call, CallContext } from '../agents/agent.js'
import { callGuarded } from '../agents/guarded.js'
import { reportedBy, whatIsWrong } from './read-output.js'
import { note, type Session } from './session.js'
import { storeOutput } from './store-output.js'

/** Has an agent do a task. After an earlier failure it waits first. */
export const performTask = async (
  session: Session,
  task: Task,
  agent: Agent,
  call: Call,
): Promise<EventBody | undefined> => {
  const { effect } = call
  if (!(await waited(session, effect))) return notBegun(effect)
  const started = performance.now()
  const reply = await callGuarded(agent, call, contextOf(session, effect.id))
  if (reply.stopped === 'killed') return undefined
  const cut = reply.stopped === 'timeout' && isCutByRun(call)
  const wrong = reply.status === 'ok' && !reply.simulated ? await whatIsWrong(session, task, reply.text) : undefined
  const output =
    reply.status === 'ok' || reply.text !== ''
      ? await storeOutput(session, effect.id, reply.text, reply.bytes, reply.truncated ?? false)
      : undefined
  const error = wrong ?? reply.error
  const metrics = reply.status === 'ok' && !wrong ? reportedBy(session.plan, task, reply.text) : {}
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
    ...(Object.keys(metrics).length > 0 ? { metrics } : {}),
  }
}

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
