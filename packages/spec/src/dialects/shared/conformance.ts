/** How far a document conforms, as far as a document can show it. */
export type ConformanceLevel = (typeof conformanceLevels)[number]

export const conformanceLevels = ['parseable', 'operational', 'production'] as const

export interface Conformance {
  /** The highest level that is reached; null for none. */
  level: ConformanceLevel | null
  /** The level that the document claims. */
  target?: ConformanceLevel
  /** The level that `missing` is about; absent when all are reached. */
  next?: ConformanceLevel
  /** What the next level needs, in words. */
  missing: string[]
}

/** The level before the first that lacks something. */
export const reachedOf = (missingFor: Readonly<Record<ConformanceLevel, string[]>>): Conformance => {
  const index = conformanceLevels.findIndex(level => missingFor[level].length > 0)
  const next = conformanceLevels[index]
  return next === undefined
    ? { level: 'production', missing: [] }
    : { level: conformanceLevels[index - 1] ?? null, next, missing: missingFor[next] }
}
