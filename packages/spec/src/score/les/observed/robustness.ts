import { normalise } from '../categories.js'
import { baselines } from './domains.js'
import type { Judged, Run } from './run.js'
import { mean } from './statistics.js'

/** How well the goal holds under disturbances, and how soon it is back, 0..1 (LES-1.0, weight 0.13). */
export const robustness = ({ record, final, budget, scalar }: Run): Judged => {
  const { perturbations = [], cleanGoal } = record
  const kinds = new Set(perturbations.map(({ name }) => name)).size
  if (kinds < 3) return { missing: `three kinds of perturbation are needed; ${kinds} recorded` }
  const clean = cleanGoal === undefined ? final : scalar(cleanGoal)
  if (clean === 0) return { missing: 'the undisturbed goal is 0, so nothing can be lost' }
  const degradation = mean(perturbations.map(({ goal }) => 1 - scalar(goal) / clean))
  const recovery = mean(perturbations.map(({ recoveryIterations }) => Math.min(recoveryIterations / budget, 1)))
  return { value: normalise(0.6 * (1 - degradation) + 0.4 * (1 - recovery), baselines.robustness) }
}
