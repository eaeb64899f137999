import type { LoopDocument, Workspace } from '../dialects/loopkit/document.js'
import type { CompileContext } from '../dialects/lss/compile/compile.js'
import type { OpenloopContext } from '../dialects/openloop/compile/compile.js'
import type { OpenloopDocument } from '../dialects/openloop/document.js'
import type { Plan, Score, ScoreCategory } from '../generated/types.js'
import type { Dimension, Judgement } from './criterion.js'
import { loopkitEvidence } from './dialects/loopkit-evidence.js'
import { type LssSource, lssEvidence } from './dialects/lss-evidence.js'
import { openloopEvidence } from './dialects/openloop-evidence.js'
import type { Evidence } from './evidence.js'
import { type CheckSources, lookedInto } from './judging/looked-into.js'
import { loopkit01 } from './loopkit-0.1.js'
import { lrs1 } from './lrs-1.js'
import { judgeWhole } from './whole.js'

export type LrsProfile = 'lrs-1' | 'loopkit-0.1'

/** A loop in the lss dialect as `analyse` gives it, which must have no errors. */
export type AnalysedLss = LssSource & { compile(context: Omit<CompileContext, 'children'>): Plan }

/** A loop of commands as `analyse` gives it, which must have no errors. */
export interface AnalysedOpenloop {
  document: OpenloopDocument
  compile(context: OpenloopContext): Plan
}

/**
 * The loop readiness score, 0 to 100; specs/lrs.md has the rules, weights and grades.
 *
 * @param loop a loop in the loopkit dialect, or the `lss` or `openloop` of an analysed file without errors
 * @param sources where checks get what they run; one that runs nothing is no check
 * @returns undefined when the schema refuses something in the loop, and for a profile that is not for its dialect
 */
export const scoreLrs = (
  loop: LoopDocument | AnalysedLss | AnalysedOpenloop,
  { project }: Pick<Workspace, 'project'>,
  profile: LrsProfile = 'lrs-1',
  sources?: CheckSources,
): Score | undefined => {
  if ('compile' in loop) {
    if (profile !== 'lrs-1' || loop.document.broken.length > 0) return undefined
    const compiled = loop.compile({ project, digestOf: () => '' })
    const plan = sources ? lookedInto(compiled, sources) : compiled
    return scoreLrsPlan('children' in loop ? lssEvidence(plan, { ...loop, project }) : openloopEvidence(plan, loop))
  }
  if (loop.broken.length > 0) return undefined
  const evidence = loopkitEvidence(loop, { project }, sources)
  return profile === 'lrs-1' ? scoreLrsPlan(evidence) : scoreBy(profile, loopkit01, ({ judge }) => judge(evidence))
}

/**
 * Profile `lrs-1` for the plan of a loop in whatever dialect.
 *
 * @param evidence the plan, and what its dialect knows beside it: what was declared rather than assumed, where, and in which words
 */
export const scoreLrsPlan = (evidence: Evidence): Score =>
  scoreBy('lrs-1', lrs1, criterion => judgeWhole(criterion, evidence))

const scoreBy = <E>(
  profile: LrsProfile,
  dimensions: readonly Dimension<E>[],
  judge: (criterion: Dimension<E>['criteria'][number]) => Judgement,
): Score => {
  const categories = dimensions.map(({ id, weight, criteria }): ScoreCategory => {
    const judged = criteria.map(criterion => {
      const { id, possible } = criterion
      return { id, possible, ...judge(criterion) }
    })
    return { id, weight: weight / 100, value: judged.reduce((sum, { earned }) => sum + earned, 0), criteria: judged }
  })
  const value = totalOf(dimensions, categories)
  const grade = gradeOf(value)
  return { profile, value, display: value, grade, categories }
}

/** The rounded weighted sum, from whole per cents so that halves stay exact. */
const totalOf = (dimensions: readonly { weight: number }[], categories: readonly ScoreCategory[]): number =>
  Math.round(dimensions.reduce((sum, { weight }, index) => sum + weight * (categories[index]?.value ?? 0), 0) / 100)

/** The grade of a score, for both profiles. */
export const gradeOf = (value: number): Score['grade'] =>
  value >= 90 ? 'A' : value >= 80 ? 'B' : value >= 65 ? 'C' : value >= 50 ? 'D' : 'F'
