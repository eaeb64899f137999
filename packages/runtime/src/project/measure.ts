import {
  type AnalysedFile,
  type DesignScore,
  type FileReport,
  type LoopDocument,
  type LrsProfile,
  lookedInto,
  type Plan,
  type Report,
  scoreLesDesign,
  scoreLrs,
} from '@loop/spec'
import type { AnalysedPaths } from './analyse-paths.js'
import { namedCategories, withLines } from './les-categories.js'
import { planOf } from './plan-of.js'
import { runBound } from './run-bound.js'

/** What is wanted beside findings. */
export interface Measures {
  score: boolean
  /** Whether the design is scored as well. */
  design: boolean
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
  { score, design, profile, bound }: Measures,
): Report => {
  if (!design && !bound && !files.some(({ lss, openloop }) => lss || openloop)) return report
  const sources = files.flatMap(file => loopsIn(file).map(loop => ({ file, loop, around: around(loop ?? file) })))
  return {
    ...report,
    files: report.files.map((entry, index): FileReport => {
      const source = sources[index]
      const own = source?.file.lss ?? source?.file.openloop
      const isWanted = design || bound || own
      const plan = source && isWanted ? planOf(source.file, source.loop, source.around) : undefined
      if (!plan) return entry
      const lrs =
        score &&
        own &&
        source &&
        scoreLrs(compiledOnce(own, plan), source.around.workspace, profile, source.around.sources)
      const les = design
        ? { les: designScore(source?.around.sources ? lookedInto(plan, source.around.sources) : plan) }
        : {}
      const scores = { ...entry.scores, ...(lrs ? { lrs } : {}), ...les }
      return { ...entry, scores, ...(bound ? { bound: runBound(plan) } : {}) }
    }),
  }
}

/** The loops of a file in the order of its entries in a report; the entry of a project file itself holds none. */
const loopsIn = ({ kind, loops }: AnalysedFile): (LoopDocument | undefined)[] =>
  kind === 'loop' ? [loops[0]] : [undefined, ...loops]

/**
 * A loop that is not compiled a second time. Readiness looks at what a document says itself: a table of prices that it names is not
 * looked at, so a plan that may be made with one is not the same.
 */
const compiledOnce = <T extends NonNullable<AnalysedFile['lss'] | AnalysedFile['openloop']>>(loop: T, plan: Plan): T =>
  plan.priceTable === undefined && plan.composition === undefined ? { ...loop, compile: () => plan } : loop

const designScore = (plan: Plan): DesignScore => {
  const score = scoreLesDesign(plan)
  const { profile, value, display, band } = score
  const categories = namedCategories(score).map(category => {
    const { id, weight, value, criteria = [] } = withLines(category, plan.source.path)
    return { id, weight, value, criteria: criteria.map(({ place: _, ...criterion }) => criterion) }
  })
  return { profile, kind: 'structural', value, display, band, categories }
}
