import { type LesCategoryId, type LesValues, lesCategories } from './categories.js'
import { composeLes } from './compose.js'
import { adaptability } from './observed/adaptability.js'
import { autonomy } from './observed/autonomy.js'
import { cost } from './observed/cost.js'
import { diagnosticsOf, endedAtOnce, type LesDiagnostics } from './observed/diagnostics.js'
import { effectiveness } from './observed/effectiveness.js'
import type { LesRunRecord } from './observed/record.js'
import { robustness } from './observed/robustness.js'
import { type Judged, type Run, runOf } from './observed/run.js'
import { safety } from './observed/safety.js'
import { scalability } from './observed/scalability.js'
import { speed } from './observed/speed.js'
import type { LesCoverage, LesScore } from './score.js'

/** The score of a run, with what LES-1.0 reports beside it. */
export interface LesObservedScore extends LesScore {
  kind: 'observed'
  simulated: boolean
  diagnostics: LesDiagnostics
  /** The weights that made one goal of several objectives. */
  goalWeights?: Readonly<Record<string, number>>
}

/**
 * The run-time score of LES-1.0, from what a run did; specs/les.md has the formulas. A category that was not measured is
 * left out, its weight is spread over the others, and `coverage` says so.
 *
 * @param options `learningBonus` adds the bonus of {@link adaptability}; the profile then ends in `+learning`
 * @throws LoopError `usage` for a run that has no score: without a bound or an iteration, or with amounts that cannot be
 */
export const scoreLesObserved = (
  record: LesRunRecord,
  { learningBonus = false }: { learningBonus?: boolean } = {},
): LesObservedScore => {
  const run = runOf(record)
  const values: LesValues = {}
  const missing: LesCoverage['missing'] = []
  const factor = endedAtOnce(run) ? 0.5 : 1
  for (const category of lesCategories) {
    const judged = formulas[category](run, learningBonus)
    if ('missing' in judged) missing.push({ category, reason: judged.missing })
    else values[category] = category === 'safety' ? judged.value : judged.value * factor
  }
  return {
    ...composeLes(values, missing),
    kind: 'observed',
    profile: learningBonus ? 'les-observed-1.0+learning' : 'les-observed-1.0',
    simulated: record.simulated,
    diagnostics: diagnosticsOf(run, learningBonus),
    ...(record.goal.weights ? { goalWeights: record.goal.weights } : {}),
  }
}

const formulas: Readonly<Record<LesCategoryId, (run: Run, learningBonus: boolean) => Judged>> = {
  effectiveness,
  speed,
  cost,
  robustness,
  scalability,
  safety,
  adaptability,
  autonomy,
}
