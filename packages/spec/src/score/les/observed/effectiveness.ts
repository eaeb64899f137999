import { normalise } from '../categories.js'
import { baselines } from './domains.js'
import type { Judged, Run } from './run.js'

/** Which of the three formulas holds for a run. */
export type Progress = 'reached' | 'improving' | 'not-improving'

/** Whether the goal was reached, and if not, whether it rose in 60 % or more of the steps of the final third. */
export const progressOf = ({ goals, start, final, target }: Run): Progress => {
  if (final >= target) return 'reached'
  const third = Math.ceil(goals.length / 3)
  const known = start === undefined ? goals : [start, ...goals]
  const steps = known.slice(-third - 1)
  const rises = steps.filter((goal, index) => index > 0 && goal > (steps[index - 1] ?? goal)).length
  return steps.length > 1 && rises / (steps.length - 1) >= 0.6 ? 'improving' : 'not-improving'
}

/** E of LES-1.0 before it is normalised. A run that still improves is paid for the iterations it did not use. */
export const rawEffectiveness = (run: Run): number => {
  const { final, target, budget, goals } = run
  const share = final / target
  const progress = progressOf(run)
  if (progress === 'reached') return share
  return progress === 'improving' ? share * (budget / goals.length) : share * 0.5
}

/** How much of the goal was reached, 0..1 (LES-1.0, weight 0.20). */
export const effectiveness = (run: Run): Judged => ({
  value: normalise(rawEffectiveness(run), baselines.effectiveness),
})
