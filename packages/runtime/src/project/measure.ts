import {
  type AnalysedFile,
  type DesignScore,
  type FileReport,
  type LoopDocument,
  type LrsProfile,
  type Plan,
  type Report,
  scoreLesDesign,
  scoreLrs,
} from '@loop/spec'
import type { AnalysedPaths } from './analyse-paths.js'
import { namedCategories } from './les-categories.js'
import { planOf } from './plan-of.js'
import { runBound } from './run-bound.js'

/** What is wanted beside findings. */
export interface Measures {
  score: boolean
  /** Which readiness score. */
  profile: LrsProfile
  bound: boolean
}

/**
 * Adds to a report what only sound loops have: the score of their design, in the lss dialect that of their readiness, and what
 * a run can come to at worst.
 *
 * @param report as `reportOf` makes it from the same files: an entry for each, and one for each loop inside a project file
 */
export const measured = (
  report: Report,
  { files, around }: AnalysedPaths,
  { score, profile, bound }: Measures,
): Report => {
  if (!score && !bound) return report
  const sources = files.flatMap(file => loopsIn(file).map(loop => ({ file, loop, around: around(loop ?? file) })))
  return {
    ...report,
    files: report.files.map((entry, index): FileReport => {
      const source = sources[index]
      const plan = source && planOf(source.file, source.loop, source.around)
      if (!plan) return entry
      const lrs = score && source.file.lss && scoreLrs(source.file.lss, source.around.workspace, profile)
      const scores = score ? { ...entry.scores, ...(lrs ? { lrs } : {}), les: designScore(plan) } : entry.scores
      return { ...entry, scores, ...(bound ? { bound: runBound(plan) } : {}) }
    }),
  }
}

/** The loops of a file in the order of its entries in a report; the entry of a project file itself holds none. */
const loopsIn = ({ kind, loops }: AnalysedFile): (LoopDocument | undefined)[] =>
  kind === 'loop' ? [loops[0]] : [undefined, ...loops]

const designScore = (plan: Plan): DesignScore => {
  const score = scoreLesDesign(plan)
  const { profile, value, display, band } = score
  const categories = namedCategories(score).map(({ id, weight, value, criteria = [] }) => ({
    id,
    weight,
    value,
    criteria: criteria.map(({ place, ...criterion }) =>
      place?.file === plan.source.path ? { ...criterion, line: place.line } : criterion,
    ),
  }))
  return { profile, kind: 'structural', value, display, band, categories }
}
