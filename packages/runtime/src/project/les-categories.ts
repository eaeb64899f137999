import type { LesCategory, LesCategoryId, LesCriterion, LesScore } from '@loop/spec'

/** A category of a Loop Engineering Score, with its name. */
export type NamedLesCategory = { id: LesCategoryId } & LesCategory

/**
 * The categories that a score covers as a list, in the order in which they are added up; numbers of 0..1 have four decimals, as the
 * score has, which is made of exact ones.
 */
export const namedCategories = ({ categories }: LesScore): NamedLesCategory[] =>
  Object.entries(categories).map(([id, { value, weight, ...rest }]) => ({
    id: id as LesCategoryId,
    value: fourDecimals(value),
    weight: fourDecimals(weight),
    ...rest,
  }))

const fourDecimals = (value: number): number => Number(value.toFixed(4))

/** A criterion with the line it was seen in, when that is in the loop's own file. */
export type LinedCriterion = LesCriterion & { line?: number }

/** A category whose criteria tell their lines as those of a readiness score do. */
export const withLines = (
  { criteria, ...category }: NamedLesCategory,
  own: string,
): Omit<NamedLesCategory, 'criteria'> & { criteria?: LinedCriterion[] } => ({
  ...category,
  ...(criteria
    ? {
        criteria: criteria.map(criterion =>
          criterion.place?.file === own ? { ...criterion, line: criterion.place.line } : criterion,
        ),
      }
    : {}),
})
