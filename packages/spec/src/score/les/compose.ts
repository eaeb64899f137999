import { lesBand } from './band.js'
import { type LesCategoryId, type LesValues, lesCategories, lesWeights } from './categories.js'
import { roundHalfEven } from './round.js'
import type { LesCategory, LesCoverage, LesScore } from './score.js'

/** The parts of a score that follow from the values of its categories. */
export type Composite = Pick<LesScore, 'value' | 'display' | 'band' | 'categories' | 'coverage'>

/**
 * Adds the categories up, in their order. The weights of missing categories are spread over the others, in proportion
 * (LES-1.0, "Edge cases").
 *
 * @param missing why a category has no value
 */
export const composeLes = (values: LesValues, missing: LesCoverage['missing'] = []): Composite => {
  const coverage = coverageOf(missing)
  const categories = weighted(values, missing)
  const value = roundHalfEven(sumOf(categories), 4)
  const display = roundHalfEven(value * 100, 1)
  return { value, display, band: lesBand(display), categories, coverage }
}

/** The same, rounded once to a display number of one decimal, which then is the precision of the value as well. */
export const composeDisplay = (values: LesValues): Composite => {
  const categories = weighted(values, [])
  const display = roundHalfEven(sumOf(categories) * 100, 1)
  const value = roundHalfEven(display / 100, 4)
  return { value, display, band: lesBand(display), categories, coverage: coverageOf([]) }
}

const weighted = (values: LesValues, missing: LesCoverage['missing']): Composite['categories'] => {
  const left = missing.reduce((rest, { category }) => rest - lesWeights[category], 1)
  const categories: Partial<Record<LesCategoryId, LesCategory>> = {}
  for (const id of lesCategories) {
    const value = values[id]
    if (value !== undefined) categories[id] = { value, weight: lesWeights[id] / left }
  }
  return categories
}

const sumOf = (categories: Composite['categories']): number =>
  lesCategories.reduce((sum, id) => {
    const category = categories[id]
    return category ? sum + category.weight * category.value : sum
  }, 0)

const coverageOf = (missing: LesCoverage['missing']): LesCoverage => ({
  label: labelOf(lesCategories.length - missing.length),
  weight: roundHalfEven(
    missing.reduce((rest, { category }) => rest - lesWeights[category], 1),
    2,
  ),
  missing,
})

const labelOf = (covered: number): string =>
  covered === lesCategories.length ? 'complete' : `partial, ${covered} ${covered === 1 ? 'category' : 'categories'}`
