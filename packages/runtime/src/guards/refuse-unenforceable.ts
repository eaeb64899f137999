import { type GuardSpec, gapsOf, LoopError, type Plan, tellsTools, unseenTools } from '@loop/spec'
import type { Guard } from './guard.js'

/**
 * Refuses a plan with a guard that cannot do what it is asked for: it would be as if nobody looked.
 *
 * @param standIns guards that the caller brings, by type; what their settings mean is theirs to say
 * @param agents names of agents that the caller brings; they may say which tools they used
 * @throws LoopError `document` with the place of the guard
 */
export const refuseUnenforceable = (
  plan: Plan,
  standIns: Readonly<Record<string, Guard>> = {},
  agents: ReadonlySet<string> = new Set(),
): void => {
  for (const guard of plan.guards ?? []) {
    const own = Object.hasOwn(standIns, guard.type)
    const gap = gapsOf(guard).find(({ at }) => !own || at === '/scope' || at === '/action')
    if (gap) throw new LoopError('document', gap.message, { place: guard.place, fix: gap.fix })
    if (!own) refuseUnseenTools(plan, guard, agents)
  }
  for (const { plan: inner } of plan.composition?.children ?? [])
    if (inner) refuseUnenforceable(inner, standIns, agents)
}

/** Which tools a call used only its agent can say. */
const refuseUnseenTools = (plan: Plan, guard: GuardSpec, brought: ReadonlySet<string>): void => {
  if (guard.type !== 'tool_allowlist' || guard.scope !== 'post_worker') return
  const tells = (agent: string) => brought.has(agent) || tellsTools(plan.agents[agent] ?? { kind: 'unbound' })
  const silent = plan.tasks.find(({ id, agent }) => guard.tasks.includes(id) && !tells(agent))
  if (!silent) return
  const { message, fix } = unseenTools(guard, silent, silent.agent)
  throw new LoopError('document', message, { place: guard.place, fix })
}
