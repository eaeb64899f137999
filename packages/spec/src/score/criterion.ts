import type { ScoreCriterion } from '../generated/types.js'
import type { Evidence } from './evidence.js'

/** What a criterion found: points, why, and what would earn more. */
export type Judgement = Omit<ScoreCriterion, 'id' | 'possible'>

/** One named question about a loop, worth some points. */
export interface Criterion<E = Evidence> {
  id: string
  possible: number
  judge(evidence: E): Judgement
}

/** A side of readiness; its criteria are worth 100 points together. */
export interface Dimension<E = Evidence> {
  id: string
  /** Share of the whole in per cent. */
  weight: number
  criteria: readonly Criterion<E>[]
}

/** Points for a share of all, in whole points. */
export const shareOf = (possible: number, part: number, all: number): number =>
  all === 0 ? 0 : Math.round((possible * part) / all)
