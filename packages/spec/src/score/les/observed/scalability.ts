import { normalise } from '../categories.js'
import { baselines } from './domains.js'
import type { Judged, Run } from './run.js'
import { mean } from './statistics.js'

/** What quality, pace and cost keep of themselves at 2, 4 and 8 times the load, 0..1 (LES-1.0, weight 0.10). */
export const scalability = ({ record: { loads = [] }, scalar }: Run): Judged => {
  const [one, ...more] = ([1, 2, 4, 8] as const).flatMap(n => loads.find(load => load.n === n) ?? [])
  if (!one || more.length < 3) return { missing: 'runs at 1, 2, 4 and 8 times the load are needed' }
  if (scalar(one.goal) === 0 || more.some(({ seconds, usd }) => seconds === 0 || usd === 0))
    return { missing: 'a goal, a time or a cost of 0 cannot be compared with' }
  const scores = more.map(
    ({ n, goal, seconds, usd }) =>
      0.5 * (scalar(goal) / scalar(one.goal)) + 0.3 * (one.seconds / seconds) + 0.2 * Math.min((one.usd * n) / usd, 1),
  )
  return { value: normalise(mean(scores), baselines.scalability) }
}
