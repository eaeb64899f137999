import { normalise } from '../categories.js'
import { baselines } from './domains.js'
import type { Judged, Run } from './run.js'
import { mean } from './statistics.js'

/** Whether the goal on inputs of another kind was better at the last than at the first. */
export const isLearning = ({ record: { transfer }, scalar }: Run): boolean => {
  const goals = transfer?.otherGoals.map(scalar) ?? []
  return (goals.at(-1) ?? 0) > (goals[0] ?? 0)
}

/**
 * What is left of the goal on inputs the loop was not made for, and what had to be set up by hand, 0..1 (LES-1.0, weight
 * 0.10).
 *
 * @param bonus whether a loop that got better at them earns 8 % more, which only the discipline's edition of LES-1.0 says
 */
export const adaptability = (run: Run, bonus: boolean): Judged => {
  const { transfer } = run.record
  if (!transfer || transfer.otherGoals.length === 0) return { missing: 'no run on inputs of another kind is recorded' }
  const usual = run.scalar(transfer.usualGoal)
  if (usual === 0) return { missing: 'the goal on usual inputs is 0, so nothing can be carried over' }
  const kept = mean(transfer.otherGoals.map(run.scalar)) / usual
  const raw = 0.7 * kept + 0.3 * (1 - Math.min(transfer.configChanges / 5, 1))
  return { value: normalise(bonus && isLearning(run) ? Math.min(raw * 1.08, 1) : raw, baselines.adaptability) }
}
