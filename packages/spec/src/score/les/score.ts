import type { Place, ScoreCriterion } from '../../generated/types.js'
import type { LesCategoryId, LesValues } from './categories.js'

/** What a score is made from: what a loop declares, or what its runs did. The two are never mixed. */
export type LesKind = 'structural' | 'observed'

export type LesBand = 'production-grade' | 'strong' | 'functional' | 'fragile' | 'non-viable'

/** One named criterion of a category, and the line it was seen in. */
export type LesCriterion = Omit<ScoreCriterion, 'line'> & { place?: Place }

export interface LesCategory {
  /** 0..1. */
  value: number
  /** Share of this score, 0..1; more than the standard weight where other categories are missing. */
  weight: number
  criteria?: LesCriterion[]
}

/** Which of the eight categories a score covers. */
export interface LesCoverage {
  /** `complete`, or as in `partial, 7 categories`. */
  label: string
  /** The standard weights of the covered categories together, 0..1. */
  weight: number
  missing: { category: LesCategoryId; reason: string }[]
}

/** A Loop Engineering Score. */
export interface LesScore {
  /** 0..1. */
  value: number
  /** 0..100, one decimal. */
  display: number
  band: LesBand
  /** Only the categories that the score covers. */
  categories: Partial<Record<LesCategoryId, LesCategory>>
  kind: LesKind
  /** The formula, its version, and after a `+` what was added to it. */
  profile: string
  coverage: LesCoverage
  /** Scores that the document gives itself, and whether they were taken over. */
  declared?: { scores: LesValues; used: boolean }
  /** Whether any of it comes from simulated work. */
  simulated?: boolean
}
