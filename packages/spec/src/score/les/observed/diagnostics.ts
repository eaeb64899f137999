import { isLearning } from './adaptability.js'
import { costsOf } from './cost.js'
import { type Progress, progressOf, rawEffectiveness } from './effectiveness.js'
import type { LesRunRecord } from './record.js'
import type { Run } from './run.js'
import { isStalled, secondsOf } from './speed.js'

/** Something a reader of the score should know. */
export interface LesNote {
  id: 'full-marks-without-the-goal' | 'error-before-second-iteration' | 'learning-bonus'
  message: string
}

/** What LES-1.0 reports beside the score. */
export interface LesDiagnostics {
  /** Goal gained by an iteration after the first; null for a single iteration. */
  convergenceRate: number | null
  /** Last goal divided by the number of iterations. */
  iterationEfficiency: number
  /** US dollars; null where not recorded. */
  costPerIteration: number | null
  /** Iterations that ended with a lower goal than the one before. */
  regressions: number
  terminationReason: LesRunRecord['terminationReason']
  progress: Progress
  /** Whether an iteration took more than three times the median; null where not recorded. */
  isStalled: boolean | null
  notes: LesNote[]
}

/** Whether the run ended in an error before its second iteration, which halves all categories but safety. */
export const endedAtOnce = ({ record, goals }: Run): boolean => record.terminationReason === 'error' && goals.length < 2

export const diagnosticsOf = (run: Run, bonus: boolean): LesDiagnostics => {
  const { goals, final, record } = run
  const known = run.start === undefined ? goals : [run.start, ...goals]
  const seconds = secondsOf(run)
  const costs = costsOf(run)
  return {
    convergenceRate: goals.length < 2 ? null : (final - (goals[0] ?? 0)) / (goals.length - 1),
    iterationEfficiency: final / goals.length,
    costPerIteration: costs ? costs.reduce((sum, each) => sum + each, 0) / goals.length : null,
    regressions: known.filter((goal, index) => goal < (known[index - 1] ?? goal)).length,
    terminationReason: record.terminationReason,
    progress: progressOf(run),
    isStalled: seconds ? isStalled(seconds) : null,
    notes: notesOf(run, bonus),
  }
}

const notesOf = (run: Run, bonus: boolean): LesNote[] => {
  const { final, target, budget, goals } = run
  const notes: LesNote[] = []
  if (final < target && rawEffectiveness(run) >= 1)
    notes.push({
      id: 'full-marks-without-the-goal',
      message:
        `effectiveness is computed as if the goal had been reached, although it ended at ${final} of ${target}: the formula ` +
        `pays for unused iterations, and the run used ${goals.length} of ${budget}`,
    })
  if (endedAtOnce(run))
    notes.push({
      id: 'error-before-second-iteration',
      message: 'the run ended in an error before its second iteration: all categories but safety count half',
    })
  if (bonus && isLearning(run))
    notes.push({
      id: 'learning-bonus',
      message: 'adaptability has the bonus for getting better at inputs of another kind',
    })
  return notes
}
