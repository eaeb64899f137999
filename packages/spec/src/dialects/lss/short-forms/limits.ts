import { olderStrategies, strategyOf } from './recognise.js'
import { type Expanding, entriesOf, freeId, isMapping, type Mapping, without } from './short-form.js'

/** Costs per iteration and in all. */
export const expandCosts = (costs: unknown, iterations: number, { assume, move }: Expanding): unknown => {
  const at = '/cost_limits'
  if (costs === undefined) {
    const limits = { per_iteration_usd: 0.5, cumulative_usd: round(0.5 * iterations), on_exceed: { action: 'halt' } }
    return assume(at, limits, 'a short form limits no costs')
  }
  if (!isMapping(costs)) return costs
  const keys = {
    cumulative_usd: ['max_usd', 'max_cost_usd'].find(key => isSaid(costs[key])),
    token_soft_cap: ['max_tokens', 'max_total_tokens'].find(key => isSaid(costs[key])),
  }
  for (const [key, older] of Object.entries(keys))
    if (older !== undefined && !isSaid(costs[key])) move(`${at}/${key}`, `${at}/${older}`)
  const total = keys.cumulative_usd && costs[keys.cumulative_usd]
  const tokens = keys.token_soft_cap && costs[keys.token_soft_cap]
  const cumulative =
    costs['cumulative_usd'] ?? total ?? assume(`${at}/cumulative_usd`, round(0.5 * iterations), 'not said')
  const share = typeof cumulative === 'number' ? round(cumulative / iterations) : 0.5
  const older = ['max_usd', 'max_cost_usd', 'max_tokens', 'max_total_tokens', 'max_iterations']
  return {
    ...without(costs, ...older, 'max_wall_clock_seconds', 'per_worker_caps'),
    per_iteration_usd:
      costs['per_iteration_usd'] ?? assume(`${at}/per_iteration_usd`, share, 'an even share of the total'),
    cumulative_usd: cumulative,
    on_exceed: costs['on_exceed'] ?? assume(`${at}/on_exceed`, { action: 'halt' }, 'a limit is a limit'),
    ...(tokens === undefined ? {} : { token_soft_cap: assume(`${at}/token_soft_cap`, tokens, 'there is no hard one') }),
  }
}

/** A rule in prose can be judged by nobody but a person, who is asked. */
export const expandSafety = (constraints: unknown, { assume }: Expanding): unknown => {
  if (constraints === undefined) return assume('/safety_constraints', [], 'a short form declares none')
  if (!Array.isArray(constraints)) return constraints
  const entries = entriesOf(constraints, 'rule')
  const taken = new Set(entries.map(({ id }) => String(id)))
  return entries.map((constraint, index) => {
    const { rule, type } = constraint
    if (rule === undefined || type !== undefined) return constraint
    const guard = { type: 'human_gate', scope: 'pre_output', action: 'escalate_human', severity: 'S1' }
    const at = `/safety_constraints/${index}`
    for (const [key, value] of Object.entries(guard))
      assume(`${at}/${key}`, value, 'a rule in prose can be judged by a person alone')
    const id = constraint['id'] ?? assume(`${at}/id`, freeId(rule, 'rule', index, taken), 'a constraint needs a name')
    taken.add(String(id))
    return { id, ...guard, config: { rule } }
  })
}

export const expandStrategy = (strategy: unknown, { assume, move }: Expanding): unknown => {
  const at = '/optimization_strategy'
  if (strategy === undefined) return assume(at, { type: 'manual' }, 'a short form changes nothing by itself')
  const older = strategyOf(strategy)
  if (!Object.hasOwn(olderStrategies, older)) return strategy
  const type = assume(`${at}/type`, olderStrategies[older], `\`${older}\` is no type of the standard`)
  const { parameters, config, ...rest } = isMapping(strategy) ? without(strategy, 'strategy') : ({} as Mapping)
  if (config === undefined) move(`${at}/config`, `${at}/parameters`)
  return {
    ...rest,
    type,
    config: { ...(isMapping(config) ? config : {}), ...(isMapping(parameters) ? parameters : {}) },
  }
}

export const expandMemory = (memory: unknown, { assume }: Expanding): unknown => {
  if (isMapping(memory) && 'type' in memory) return memory
  if (memory !== undefined && !isMapping(memory)) return memory
  return { type: assume('/memory/type', 'session', 'the document does not say how long the memory lasts') }
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null

const round = (usd: number): number => Math.round(usd * 100) / 100 || 0.01
