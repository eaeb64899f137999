import { normalise } from '../categories.js'
import type { LesIteration, LesRates } from './record.js'
import type { Judged, Run } from './run.js'
import { mean } from './statistics.js'

/** What LES-1.0 takes resources to be worth, in US dollars. */
export const defaultRates: LesRates = { usdPerThousandTokens: 0.01, usdPerCpuSecond: 0.001, usdPerHumanMinute: 1 }

/** US dollars of each iteration, when a price, tokens or computing time was recorded for all of them. */
export const costsOf = ({ record: { iterations, rates } }: Run): number[] | undefined => {
  const costs = iterations.flatMap(iteration => costOf(iteration, { ...defaultRates, ...rates }) ?? [])
  return costs.length === iterations.length ? costs : undefined
}

const costOf = ({ usd, tokens, cpuSeconds, humanMinutes = 0 }: LesIteration, rates: LesRates): number | undefined => {
  if (usd === undefined && tokens === undefined && cpuSeconds === undefined) return undefined
  const calls = usd ?? ((tokens ?? 0) / 1000) * rates.usdPerThousandTokens
  return calls + (cpuSeconds ?? 0) * rates.usdPerCpuSecond + humanMinutes * rates.usdPerHumanMinute
}

/** Whether the last half of the iterations cost less on average than the first; a middle one belongs to neither. */
export const isGettingCheaper = (costs: readonly number[]): boolean => {
  const half = Math.floor(costs.length / 2)
  return half > 0 && mean(costs.slice(-half)) < mean(costs.slice(0, half))
}

/** Progress towards the goal for a dollar, 0..1 (LES-1.0, weight 0.12). */
export const cost = (run: Run): Judged => {
  const { start, final, record } = run
  if (start === undefined) return { missing: 'the goal before the first iteration is not recorded' }
  if (final <= start) return { value: 0 }
  const costs = costsOf(run)
  if (!costs) return { missing: 'what an iteration used is not recorded' }
  const total = costs.reduce((sum, each) => sum + each, 0)
  if (total === 0) return { missing: 'the run cost nothing that could be measured' }
  if (!record.baselines?.cost) return { missing: 'no floor and ceiling of cost are given; LES-1.0 has no default' }
  const value = normalise((final - start) / total, record.baselines.cost)
  return { value: isGettingCheaper(costs) ? Math.min(value * 1.05, 1) : value }
}
