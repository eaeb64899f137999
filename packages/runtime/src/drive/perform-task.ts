import type { EventBody } from '@loop/spec'
import type { Agent, Call, CallContext } from '../agents/agent.js'
import { callGuarded } from '../agents/guarded.js'
import { note, type Session } from './session.js'
import { storeOutput } from './store-output.js'

/** Has an agent do a task. */
export const performTask = async (session: Session, agent: Agent, call: Call): Promise<EventBody | undefined> => {
  const { effect } = call
  const started = performance.now()
  const reply = await callGuarded(agent, call, contextOf(session, effect.id))
  if (reply.stopped === 'killed') return undefined
  const cut = reply.stopped === 'timeout' && isCutByRun(call)
  const output =
    reply.status === 'ok' || reply.text !== ''
      ? await storeOutput(session, effect.id, reply.text, reply.bytes, reply.truncated ?? false)
      : undefined
  return {
    type: 'effect.finished',
    effect: effect.id,
    status: cut ? 'cut' : reply.status,
    ...(reply.usage ? { usage: reply.usage } : {}),
    ...(reply.simulated ? { simulated: true } : {}),
    ...(effect.scripted ? { scripted: true } : {}),
    ms: Math.round(performance.now() - started),
    ...(output ? { output } : {}),
    ...(reply.exit ? { exit: reply.exit } : {}),
    ...(reply.error ? { error: reply.error } : {}),
  }
}

/** Whether it was the run's own time limit that stopped a call, and not the agent's. */
export const isCutByRun = ({ agent, timeoutMs }: Call): boolean => timeoutMs < (agent.timeoutSeconds ?? 1800) * 1000

/** What a call may tell the driver, and how the driver stops it. */
export const contextOf = (session: Session, effect: string): CallContext => ({
  signal: session.kill.signal,
  onSpawn: (pid: number, birth: string | undefined) => {
    note(session, { type: 'effect.spawned', effect, pid, ...(birth === undefined ? {} : { birth }) })
  },
})
