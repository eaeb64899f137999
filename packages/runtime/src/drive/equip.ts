import type { Effect, EventBody, Task } from '@loop/spec'
import type { Call } from '../agents/agent.js'
import type { Session } from './session.js'
import { type DrivenToolbox, openToolbox } from './toolbox.js'

/**
 * The tools of a call; none of one whose agent is no model or has none, and none in a dry run.
 *
 * @returns an error when they cannot be had: then the call is not made
 */
export const equip = async (
  session: Session,
  call: Call,
  task: Task | undefined,
): Promise<DrivenToolbox | Error | undefined> => {
  const { agent, connectors } = call
  if (session.state.simulated || agent.kind !== 'model') return undefined
  if ((agent.tools ?? []).length + connectors.length === 0) return undefined
  return openToolbox(session, call, task).catch(cause => (cause instanceof Error ? cause : new Error(String(cause))))
}

/** How a call ends whose tools cannot be had. */
export const unequipped = ({ id }: Effect, { message }: Error): EventBody => ({
  type: 'effect.finished',
  effect: id,
  status: 'failed',
  error: { code: 'tools', message: `it was not called, for its tools cannot be had: ${message}` },
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
})
