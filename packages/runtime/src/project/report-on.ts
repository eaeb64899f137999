import { type BoundedAmount, type FileReport, type Report, type RunBound, reportOf } from '@loop/spec'
import type { AnalysedPaths } from './analyse-paths.js'
import type { Measures } from './measure.js'
import { withSkills } from './with-skills.js'

/** What a report says beside findings. */
export interface Said extends Measures {
  /** Whether scores and bounds come with what they are made of. */
  detail: boolean
}

/**
 * The entries of a report on analysed files, with what is wanted of scores and bounds.
 *
 * @param asked where paths start, and texts that count instead of what is in files
 */
export const reportOn = async (
  analysed: AnalysedPaths,
  { cwd, texts }: { cwd: string; texts: ReadonlyMap<string, string> | undefined },
  { score, design, bound, profile, detail }: Said,
): Promise<{ report: Report; textOf: AnalysedPaths['textOf'] }> => {
  const all = await withSkills(analysed, cwd, texts)
  const measures = score || bound ? await import('./measures.js') : undefined
  const report = reportOf(
    { files: all.files, workspace: { project: undefined, loops: [] } },
    (score && measures?.readiness(all, profile)) || (() => undefined),
  )
  const full = measures?.measured(report, all, { score, design, profile, bound }) ?? report
  return { report: detail ? full : { ...full, files: full.files.map(brief) }, textOf: all.textOf }
}

/** An entry with the values of scores and bounds alone; so much less has to be kept and read again. */
const brief = ({ scores: { lrs, les }, bound, ...entry }: FileReport): FileReport => ({
  ...entry,
  scores: {
    ...(lrs ? { lrs: { ...lrs, categories: [] } } : {}),
    ...(les ? { les: { ...les, categories: [] } } : {}),
  },
  ...(bound ? { bound: briefBound(bound) } : {}),
})

const briefBound = ({ passes, calls, tokens, usd, seconds, waiting }: RunBound): RunBound => ({
  passes: briefAmount(passes),
  calls: briefAmount(calls),
  tokens: briefAmount(tokens),
  usd: briefAmount(usd),
  seconds: briefAmount(seconds),
  ...(waiting ? { waiting: briefAmount(waiting) } : {}),
})

const briefAmount = ({ cap: _, ...amount }: BoundedAmount): BoundedAmount => ({ ...amount, formula: '', terms: [] })
