import type { LoopDocument, Workspace } from '../dialects/loopkit/document.js'
import type { Score, ScoreCategory } from '../generated/types.js'
import type { Dimension } from './criterion.js'
import { type Evidence, evidenceOf } from './evidence.js'
import { loopkit01 } from './loopkit-0.1.js'
import { lrs1 } from './lrs-1.js'

export type LrsProfile = 'lrs-1' | 'loopkit-0.1'

const profiles: Record<LrsProfile, readonly Dimension[]> = { 'lrs-1': lrs1, 'loopkit-0.1': loopkit01 }

/**
 * The loop readiness score, 0 to 100; specs/lrs.md has the rules, weights and grades.
 *
 * @returns undefined when the schema refuses something in the loop: such a loop has no score
 */
export const scoreLrs = (
  document: LoopDocument,
  workspace: Workspace,
  profile: LrsProfile = 'lrs-1',
): Score | undefined => {
  if (document.broken.length > 0) return undefined
  const evidence = evidenceOf(document, workspace)
  const categories = profiles[profile].map(dimension => categoryOf(dimension, evidence))
  const value = totalOf(profiles[profile], categories)
  const grade = gradeOf(value)
  return { profile, value, display: `${value} (${grade})`, grade, categories }
}

const categoryOf = ({ id, weight, criteria }: Dimension, evidence: Evidence): ScoreCategory => {
  const judged = criteria.map(({ id, possible, judge }) => ({ id, possible, ...judge(evidence) }))
  return { id, weight: weight / 100, value: judged.reduce((sum, { earned }) => sum + earned, 0), criteria: judged }
}

/** The rounded weighted sum, from whole per cents so that halves stay exact. */
const totalOf = (dimensions: readonly Dimension[], categories: readonly ScoreCategory[]): number =>
  Math.round(dimensions.reduce((sum, { weight }, index) => sum + weight * (categories[index]?.value ?? 0), 0) / 100)

/** The grade of a score, for both profiles. */
export const gradeOf = (value: number): Score['grade'] =>
  value >= 90 ? 'A' : value >= 80 ? 'B' : value >= 65 ? 'C' : value >= 50 ? 'D' : 'F'
