import type { Plan } from '@loop/spec'
import { refuseUnrunnable } from '../composition/refuse.js'
import { refuseUnenforceable } from '../guards/refuse-unenforceable.js'
import { refuseBadSearch } from '../improve/parameters.js'
import { refuseMemory } from '../store/keyed/open-keyed-memory.js'
import { memoryOf } from '../store/memory.js'
import type { DriverOptions } from './open.js'
import { preflight } from './preflight.js'

/**
 * Makes sure, before a run begins or goes on, that it and all loops inside it can be driven here: that agents, checks, guards and
 * memory are there and that the limits can hold.
 *
 * @param inputs the inputs of the run; loops inside get theirs when they begin
 * @throws LoopError with the place that asks for what is missing
 */
export const requireDrivable = async (
  plan: Plan,
  { root, agents = {}, checks = {}, guards, stores = {} }: DriverOptions & { root: string },
  { inputs, simulated }: { inputs: Readonly<Record<string, unknown>>; simulated: boolean },
): Promise<void> => {
  const [ownAgents, ownChecks] = [new Set(Object.keys(agents)), new Set(Object.keys(checks))]
  refuseUnenforceable(plan, guards, ownAgents)
  await refuseMemory(plan, { simulated, stores })
  refuseBadSearch(plan)
  const require = async (one: Plan, given: Readonly<Record<string, unknown>>) => {
    if (simulated) return
    memoryOf(one, root, stores)
    await preflight(one, root, ownAgents, given, ownChecks)
  }
  await refuseUnrunnable(plan, async child => {
    refuseBadSearch(child)
    await require(child, {})
  })
  await require(plan, inputs)
}
