import {
  type AnalysedFile,
  compileLoop,
  type DesignScore,
  type FileReport,
  type LoopDocument,
  type Plan,
  type Report,
  scoreLesDesign,
} from '@loop/spec'
import type { AnalysedPaths } from './analyse-paths.js'
import { namedCategories } from './les-categories.js'
import { runBound } from './run-bound.js'

/** What is wanted beside findings. */
export interface Measures {
  score: boolean
  bound: boolean
}

/**
 * Adds to a report what only sound loops have: the score of their design, and what a run can come to at worst.
 *
 * @param report as `reportOf` makes it from the same files: an entry for each, and one for each loop inside a project file
 */
export const measured = (report: Report, { files, around }: AnalysedPaths, { score, bound }: Measures): Report => {
  if (!score && !bound) return report
  const loops = files.flatMap(loopsBehindEntries)
  return {
    ...report,
    files: report.files.map((entry, index): FileReport => {
      const loop = loops[index]
      if (!loop || !entry.valid || loop.broken.length > 0 || !around(loop).isSound) return entry
      const plan = compileLoop(loop, around(loop).workspace.project, '')
      const scores = score ? { ...entry.scores, les: designScore(plan) } : entry.scores
      return { ...entry, scores, ...(bound ? { bound: runBound(plan) } : {}) }
    }),
  }
}

const loopsBehindEntries = ({ kind, loops }: AnalysedFile): (LoopDocument | undefined)[] =>
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
