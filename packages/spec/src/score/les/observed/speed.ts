import { normalise } from '../categories.js'
import { speedBaselines } from './domains.js'
import type { Judged, Run } from './run.js'
import { percentile } from './statistics.js'

/** Seconds of each iteration, when all were measured. */
export const secondsOf = ({ record: { iterations } }: Run): number[] | undefined => {
  const seconds = iterations.flatMap(iteration => iteration.seconds ?? [])
  return seconds.length === iterations.length ? seconds : undefined
}

/** Whether an iteration took more than three times the median. */
export const isStalled = (seconds: readonly number[]): boolean => Math.max(...seconds) > 3 * percentile(seconds, 0.5)

/** Iterations per second, seen through the median and the 95th percentile, 0..1 (LES-1.0, weight 0.15). */
export const speed = (run: Run): Judged => {
  const seconds = secondsOf(run)
  if (!seconds) return { missing: 'the seconds of an iteration are not recorded' }
  const typical = 0.7 * percentile(seconds, 0.5) + 0.3 * percentile(seconds, 0.95)
  if (typical === 0) return { missing: 'the iterations took no time that could be measured' }
  const { domain = 'llm-agent', baselines } = run.record
  const value = normalise(1 / typical, baselines?.speed ?? speedBaselines[domain])
  return { value: isStalled(seconds) ? value * 0.85 : value }
}
