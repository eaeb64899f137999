import { type AgentSpec, callCeiling, type Effect, type Plan, type Reserve, retryDelay } from '@loop/spec'
import { shareOf } from './child-share.js'
import { graphOf } from './graph.js'
import { throttlePause } from './pot.js'
import type { State } from './state.js'

const nothing: Reserve = { tokens: 0, usd: 0 }

/** The effect that carries out a node, a check, a question or the keeping of memory. Its id is unique in the run. */
export const effectFor = (plan: Plan, state: State, kind: Effect['kind'], target: string): Effect => {
  const { iteration, round } = state
  const base = { kind, target, iteration: Math.max(1, iteration), round: Math.max(1, round) }
  const id = `i${base.iteration}r${base.round}.${kind}.${kind === 'ask' ? state.asks + 1 : target}`
  switch (kind) {
    case 'task':
    case 'choice': {
      const index = graphOf(plan).indexOf.get(target) ?? -1
      const attempt = (state.nodes[index]?.attempt ?? 0) + 1
      const agent = kind === 'task' ? plan.agents[plan.tasks[index]?.agent ?? ''] : undefined
      return {
        id: numbered(id, attempt),
        ...base,
        attempt,
        policy: kind === 'task' && plan.tasks[index]?.irreversible && !state.simulated ? 'ask' : policyOf(state, agent),
        reserve: reserveOf(state, agent),
        ...scriptedOf(state, agent),
        ...(kind === 'task' ? delayOf(plan, state, index, numbered(id, attempt)) : {}),
      }
    }
    case 'child': {
      const attempt = (state.children[target]?.runs ?? 0) + 1
      const reserve = shareOf(plan, state, target).reserve ?? nothing
      return { id: numbered(id, attempt), ...base, attempt, policy: 'reconcile', reserve }
    }
    case 'check': {
      const index = plan.checks.findIndex(check => check.id === target)
      const attempt = (state.checks[index]?.attempt ?? 0) + 1
      const agent = plan.agents[plan.checks[index]?.agent ?? '']
      return {
        id: numbered(id, attempt),
        ...base,
        attempt,
        policy: plan.checks[index]?.irreversible && !state.simulated ? 'ask' : 'retry',
        reserve: reserveOf(state, agent),
        ...scriptedOf(state, agent),
        ...pauseOf(state.checks[index]?.retryAfterMs),
      }
    }
    case 'improve': {
      const attempt = state.agreed ? 2 : 1
      return { id: numbered(id, attempt), ...base, attempt, policy: 'retry', reserve: nothing }
    }
    default:
      return { id, ...base, attempt: 1, policy: 'retry', reserve: nothing }
  }
}

/** What a task waits before it begins: after a failure, or because a limit slows down, the longer of the two. */
const delayOf = (plan: Plan, state: State, index: number, id: string): Pick<Effect, 'delayMs'> => {
  const wish = state.nodes[index]?.retryAfterMs ?? 0
  return pauseOf(Math.max(retryPause(state, index, id), throttlePause(plan, state), wish))
}

const pauseOf = (delayMs = 0): Pick<Effect, 'delayMs'> => (delayMs === 0 ? {} : { delayMs })

/** After a failure it waits, between half of the longest wait and all of it; which, the id of the effect decides. */
const retryPause = (state: State, index: number, id: string): number => {
  const failures = state.nodes[index]?.failures ?? 0
  if (failures === 0) return 0
  return Math.round(retryDelay(failures + 1) * 1000 * (0.5 + spread(`${state.run} ${id}`) / 2))
}

/** A number from 0 to 1 that a text decides (FNV-1a). */
const spread = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0) / 2 ** 32
}

const numbered = (id: string, attempt: number): string => (attempt === 1 ? id : `${id}.${attempt}`)

/** A program may have changed the world before it was cut off, so only one that is declared harmless is simply run again. */
const policyOf = (state: State, agent: AgentSpec | undefined): Effect['policy'] =>
  state.simulated || !agent || agent.kind !== 'program' ? 'retry' : (agent.interrupted ?? 'ask')

/** In a dry run nobody's script is played either. */
const scriptedOf = (state: State, agent: AgentSpec | undefined): Pick<Effect, 'scripted'> =>
  agent?.scripted && !state.simulated ? { scripted: true } : {}

/** What one call uses at most: what its agent declares, else what its model takes at its price. */
const reserveOf = (state: State, agent: AgentSpec | undefined): Reserve => {
  if (state.simulated) return nothing
  const { tokens = 0, usd = 0 } = callCeiling(agent)
  return { tokens, usd }
}
