import { normalise } from '../categories.js'
import { baselines } from './domains.js'
import type { Judged, Run } from './run.js'
import { secondsOf } from './speed.js'
import { interventionWeights } from './weights.js'

/** How little people had to do, by what they did and how long, 0..1 (LES-1.0, weight 0.08). */
export const autonomy = (run: Run): Judged => {
  const { interventions, iterations } = run.record
  if (!interventions) return { missing: 'it is not recorded whether people intervened' }
  const total = secondsOf(run)?.reduce((sum, each) => sum + each, 0)
  if (!total) return { missing: 'the seconds of an iteration are not recorded' }
  const rate = interventions.reduce((sum, { kind }) => sum + interventionWeights[kind], 0) / iterations.length
  const human = iterations.reduce((sum, { humanMinutes = 0 }) => sum + humanMinutes * 60, 0) / total
  return { value: normalise((1 - Math.min(rate / 0.5, 1)) * (1 - Math.min(human / 0.3, 1)), baselines.autonomy) }
}
