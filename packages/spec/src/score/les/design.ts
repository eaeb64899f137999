import type { Plan } from '../../generated/types.js'
import { type LesCategoryId, type LesValues, lesCategories } from './categories.js'
import { composeLes } from './compose.js'
import { adaptabilityCriteria } from './design/adaptability.js'
import { autonomyCriteria } from './design/autonomy.js'
import { costCriteria } from './design/cost.js'
import type { DesignCriterion } from './design/criterion.js'
import { effectivenessCriteria } from './design/effectiveness.js'
import { factsOf } from './design/facts.js'
import { robustnessCriteria } from './design/robustness.js'
import { guardedSafetyCriteria, safetyCriteria } from './design/safety.js'
import { scalabilityCriteria } from './design/scalability.js'
import { speedCriteria } from './design/speed.js'
import { judgeWhole } from './design/whole.js'
import type { LesCriterion, LesScore } from './score.js'

/** The criteria of profile `les-design-1`; those of a category are worth 100 points together. */
export const lesDesign1: Readonly<Record<LesCategoryId, readonly DesignCriterion[]>> = {
  effectiveness: effectivenessCriteria,
  speed: speedCriteria,
  cost: costCriteria,
  robustness: robustnessCriteria,
  scalability: scalabilityCriteria,
  safety: safetyCriteria,
  adaptability: adaptabilityCriteria,
  autonomy: autonomyCriteria,
}

/** The criteria that a plan is asked: where stop conditions decide there can be guards, too. */
export const designCriteria = ({ stop }: Plan): typeof lesDesign1 =>
  stop ? { ...lesDesign1, safety: guardedSafetyCriteria } : lesDesign1

/**
 * What the design of a loop promises in each category of LES: what is really judged, bounded, separated and kept. Only what
 * a plan does counts, never how much of it there is; specs/les.md has the criteria. It predicts no run.
 */
export const scoreLesDesign = (plan: Plan): LesScore => {
  const facts = factsOf(plan)
  const asked = designCriteria(plan)
  const values: LesValues = {}
  const criteria: Partial<Record<LesCategoryId, LesCriterion[]>> = {}
  for (const category of lesCategories) {
    const judged = asked[category].map(criterion => {
      const { id, possible } = criterion
      return { id, possible, ...judgeWhole(criterion, facts) }
    })
    criteria[category] = judged
    values[category] = judged.reduce((sum, { earned }) => sum + earned, 0) / 100
  }
  const composite = composeLes(values)
  const categories: LesScore['categories'] = {}
  for (const id of lesCategories) {
    const category = composite.categories[id]
    if (category) categories[id] = { ...category, criteria: criteria[id] ?? [] }
  }
  return { ...composite, categories, kind: 'structural', profile: 'les-design-1' }
}
