import { callCeiling } from '../../bound/calls.js'
import type { Limit } from '../../generated/types.js'
import { agentSpec } from './agents.js'
import type { ProjectDocument, Workspace } from './document.js'
import type { Facts } from './facts.js'

/** A call of an agent under a budget that limits tokens or money. */
export interface LimitedCall {
  agent: string
  at: string
  limit: Limit
  /** The most one call can use, in the limit's unit; undefined when the agent does not declare it. */
  ceiling: number | undefined
}

/** The first call of each declared agent in a loop, once for each limit on tokens or money. */
export const limitedCalls = ({ callers, limits }: Facts, { project }: Workspace): LimitedCall[] => {
  const agents = project?.project.agents ?? {}
  const calls: LimitedCall[] = []
  const seen = new Set<string>()
  for (const { agent, at } of callers) {
    const declared = Object.hasOwn(agents, agent) ? agents[agent] : undefined
    if (!declared || seen.has(agent)) continue
    seen.add(agent)
    for (const limit of limits) {
      if (limit.unit === 'tokens' || limit.unit === 'usd')
        calls.push({ agent, at, limit, ceiling: ceilingOf(agent, project, limit) })
    }
  }
  return calls
}

const ceilingOf = (agent: string, project: ProjectDocument | undefined, { unit }: Limit): number | undefined =>
  callCeiling(agentSpec(agent, project, agent))[unit === 'tokens' ? 'tokens' : 'usd']
