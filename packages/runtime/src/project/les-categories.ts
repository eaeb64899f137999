import type { LesCategory, LesCategoryId, LesScore } from '@loop/spec'

/** A category of a Loop Engineering Score, with its name. */
export type NamedLesCategory = { id: LesCategoryId } & LesCategory

/** The categories that a score covers as a list, in the order in which they are added up. */
export const namedCategories = ({ categories }: LesScore): NamedLesCategory[] =>
  Object.entries(categories).map(([id, category]) => ({ id: id as LesCategoryId, ...category }))
