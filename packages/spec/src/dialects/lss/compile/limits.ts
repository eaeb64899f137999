import type { Limit, LssCostLimits } from '../../../generated/types.js'
import { below, placeAt } from '../../../source/document.js'
import type { Compiling } from './compile.js'

/**
 * What a run can never go beyond: the iterations, the seconds, and the dollars where exceeding them halts. Of several
 * conditions on one unit the tightest counts.
 */
export const limitsOf = ({ loop, document: { source } }: Compiling): Limit[] => {
  const found: Limit[] = []
  for (const [index, { type, value, action = 'halt' }] of (loop.termination_conditions.failure ?? []).entries()) {
    const unit = units[type as keyof typeof units]
    if (!unit || value === undefined) continue
    const at = `${below('/termination_conditions/failure', index)}/value`
    const onExceed = action === 'halt' ? 'halt' : 'pause'
    found.push({ unit, max: wholeWhenIterations(type, value), origin: 'loop', onExceed, place: placeAt(source, at) })
  }
  const { cumulative_usd, on_exceed } = loop.cost_limits
  if (on_exceed.action === 'halt' && cumulative_usd > 0) {
    const place = placeAt(source, '/cost_limits/cumulative_usd')
    found.push({
      unit: 'usd',
      max: cumulative_usd,
      origin: 'loop',
      onExceed: 'halt',
      ...approach(loop.cost_limits),
      place,
    })
  }
  return ['iterations', 'seconds', 'tokens', 'usd'].flatMap(unit => {
    const [tightest] = found.filter(limit => limit.unit === unit).sort((a, b) => a.max - b.max)
    return tightest ?? []
  })
}

/** A part of an iteration is none: a limit between two whole numbers is the lower one. */
export const wholeWhenIterations = (type: string, value: number): number =>
  type === 'max_iterations' ? Math.floor(value) : value

const units = { max_iterations: 'iterations', timeout: 'seconds', cost_exceeded: 'usd' } as const

/**
 * Limits of an iteration and of workers, and `cumulative_usd` where it stops nothing, or a condition is as tight: it goes on holding when
 * that one is raised.
 */
export const furtherLimitsOf = (compiling: Compiling): Limit[] => {
  const {
    loop,
    document: { source },
  } = compiling
  const { per_iteration_usd, cumulative_usd, on_exceed, token_soft_cap } = loop.cost_limits
  const common = { origin: 'loop' as const, ...approach(loop.cost_limits) }
  const at = (key: string) => ({ place: placeAt(source, `/cost_limits/${key}`) })
  const limits: Limit[] = []
  if (per_iteration_usd > 0)
    limits.push({
      unit: 'usd',
      max: per_iteration_usd,
      per: 'iteration',
      onExceed: on_exceed.action,
      ...common,
      ...at('per_iteration_usd'),
    })
  const isFirst = limitsOf(compiling).some(({ place }) => place?.pointer === '/cost_limits/cumulative_usd')
  if (cumulative_usd > 0 && !isFirst)
    limits.push({
      unit: 'usd',
      max: cumulative_usd,
      per: 'run',
      onExceed: on_exceed.action,
      ...common,
      ...at('cumulative_usd'),
    })
  if (token_soft_cap !== undefined)
    limits.push({
      unit: 'tokens',
      max: token_soft_cap,
      per: 'iteration',
      onExceed: 'warn',
      ...common,
      ...at('token_soft_cap'),
    })
  for (const [index, { id, cost_budget_usd }] of loop.workers.entries()) {
    if (cost_budget_usd === undefined || cost_budget_usd === 0) continue
    const place = placeAt(source, `${below('/workers', index)}/cost_budget_usd`)
    limits.push({ unit: 'usd', max: cost_budget_usd, per: 'task', task: id, onExceed: 'halt', origin: 'loop', place })
  }
  return limits
}

const approach = ({ on_approach }: LssCostLimits): Pick<Limit, 'approach'> =>
  on_approach ? { approach: { percent: on_approach.threshold_percent, action: on_approach.action } } : {}
