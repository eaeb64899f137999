import type { Usage } from '@loop/spec'
import type { Host } from '../drive/host.js'
import type { Agent, Call, CallContext, Reply } from './agent.js'
import { programAgent } from './program.js'

/**
 * Calls an agent and makes sure of what comes back: what it throws is a failure of its call and not of the run, it is held to
 * its time, and only usage that is a sound number counts.
 */
export const callGuarded = async (agent: Agent, call: Call, context: CallContext, host: Host): Promise<Reply> => {
  try {
    const reply = agent === programAgent ? await agent.call(call, context) : await inTime(agent, call, context, host)
    if (typeof reply?.text !== 'string') return failed(call, 'returned no reply with a text')
    const { usage, ...rest } = reply
    const sound = soundUsage(usage)
    return sound ? { ...rest, usage: sound } : rest
  } catch (cause) {
    host.onThrow('agent', `the agent "${call.agent.name}"`, cause)
    return failed(call, `threw: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

const failed = ({ agent }: Call, what: string): Reply => ({
  status: 'failed',
  text: '',
  error: { code: 'agent', message: `"${agent.name}" ${what}` },
})

/** Programs are stopped by their supervisor; any other agent is told by its signal, and its answer no longer waited for. */
const inTime = async (agent: Agent, call: Call, context: CallContext, { clock }: Host): Promise<Reply> => {
  const abort = new AbortController()
  let end: (reply: Reply) => void = () => {}
  const ended = new Promise<Reply>(resolve => {
    end = resolve
  })
  const stop = (stopped: 'timeout' | 'killed', what: string) => {
    abort.abort(stopped)
    end({ ...failed(call, what), stopped })
  }
  const cancel = clock.timer(call.timeoutMs, () => stop('timeout', `took more than ${call.timeoutMs} ms`))
  const onKill = () => stop('killed', 'was stopped')
  context.signal.addEventListener('abort', onKill, { once: true })
  if (context.signal.aborted) onKill()
  try {
    return await Promise.race([agent.call(call, { ...context, signal: abort.signal }), ended])
  } finally {
    cancel()
    context.signal.removeEventListener('abort', onKill)
  }
}

const soundUsage = (usage: Usage | undefined): Usage | undefined => {
  const sound: Usage = {}
  for (const key of ['inputTokens', 'outputTokens', 'cachedInputTokens', 'reasoningTokens', 'costUsd'] as const) {
    const value = usage?.[key]
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
      sound[key] = key === 'costUsd' ? value : Math.ceil(value)
  }
  if (usage?.lane !== undefined) sound.lane = usage.lane
  return Object.keys(sound).length > 0 ? sound : undefined
}
