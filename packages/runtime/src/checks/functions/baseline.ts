import { join } from 'node:path'
import { endOf } from '../end-of.js'
import type { BuiltInCheck, CheckFinding, CheckWork } from '../function.js'
import { freshFile, numberIn, type Source } from '../measurements/read-number.js'
import { inWords, median } from '../measurements/spread.js'

interface Settings extends Source {
  command: readonly string[]
  metric?: string
  file?: string
  value?: number
  direction?: 'greater_equal' | 'less_equal'
  samples?: number
  /** `best`, or a git revision. */
  relative?: string
  /** Share. */
  tolerance?: number
}

/** A number is measured, as often as wanted, and compared: with a value, with the best so far, or with what a git revision gives. */
export const baseline: BuiltInCheck = {
  name: 'baseline',
  async judge(work) {
    const settings = work.config as unknown as Settings
    const { metric = 'baseline', samples = 1 } = settings
    const measured = await sample(work, settings, samples)
    if ('problem' in measured) return unable(work, measured.problem)
    const against = await comparedWith(work, settings, samples)
    if (typeof against === 'string') return unable(work, against)
    const now = median(measured.values)
    const broken = against.filter(({ limit }) => !isGoodEnough(settings, now, limit))
    const words = against.map(({ limit, what }) => `${signOf(settings)} ${limit}${what}`).join(' and ')
    return {
      verdict: broken.length === 0 ? 'pass' : 'fail',
      evidence: `${metric} is ${inWords(measured.values)}, expected ${words || 'a number'}\n\n${measured.evidence}`,
      value: now,
    }
  },
}

/** What a measurement is compared with, and in words where it comes from. */
interface Limit {
  limit: number
  what: string
}

const comparedWith = async (work: CheckWork, settings: Settings, samples: number): Promise<Limit[] | string> => {
  const { value, relative, metric = 'baseline', tolerance = 0 } = settings
  const fixed = value === undefined ? [] : [{ limit: value, what: '' }]
  if (relative === undefined) return fixed
  const slack = (base: number): number => base - Math.abs(base) * tolerance * (isLowBetter(settings) ? -1 : 1)
  if (relative === 'best') {
    const best = await work.best(metric)
    return best === undefined ? fixed : [...fixed, { limit: slack(best), what: ', by the best so far' }]
  }
  const base = await work.atRevision(relative, async workspace => {
    const measured = await sample(work, settings, samples, workspace)
    return 'problem' in measured ? measured.problem : median(measured.values)
  })
  return typeof base === 'string'
    ? `${metric} could not be measured at ${relative}: ${base}`
    : [...fixed, { limit: slack(base), what: `, by ${relative}` }]
}

type Sampled = { values: number[]; evidence: string } | { problem: string }

const sample = async (work: CheckWork, settings: Settings, samples: number, workspace?: string): Promise<Sampled> => {
  const values: number[] = []
  let evidence = ''
  while (values.length < samples) {
    if (work.signal.aborted) return { problem: 'it was stopped' }
    const since = Date.now() - 2 // files have times of a coarser clock
    const ended = await work.runProgram(settings.command, workspace)
    evidence = endOf(ended, settings.command)
    if (ended.how !== 'exit' || ended.exit.code !== 0 || ended.exit.outOfMemory) return { problem: evidence }
    const text = await textOf(work, settings, ended.stdout.text, since, workspace)
    const found = 'text' in text ? await numberIn(text.text, settings, work.signal) : text.problem
    if (typeof found === 'string') return { problem: `${found}\n\n${evidence}` }
    values.push(found)
  }
  return { values, evidence }
}

const textOf = async (
  { workspace: own, check }: CheckWork,
  { file }: Settings,
  printed: string,
  since: number,
  workspace = own,
): Promise<{ text: string } | { problem: string }> => {
  if (file === undefined) return { text: printed }
  const found = await freshFile(join(workspace, check.cwd ?? '.', file), since)
  return typeof found === 'string' ? { problem: found } : found
}

const unable = ({ check }: CheckWork, evidence: string): CheckFinding => ({
  verdict: check.unfinished ?? 'inconclusive',
  evidence,
})

const isLowBetter = ({ direction }: Settings): boolean => direction === 'less_equal'

const isGoodEnough = (settings: Settings, value: number, limit: number): boolean =>
  isLowBetter(settings) ? value <= limit : value >= limit

const signOf = (settings: Settings): string => (isLowBetter(settings) ? '<=' : '>=')
