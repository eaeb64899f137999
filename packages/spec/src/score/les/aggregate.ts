import { LoopError } from '../../errors.js'
import { lesBand } from './band.js'
import { lesCategories } from './categories.js'
import { roundHalfEven } from './round.js'
import type { LesCategory, LesScore } from './score.js'

/** How many runs a mean needs before it has an interval (LES-1.0, "Confidence intervals"). */
export const runsNeeded = { benchmark: 5, 'case-study': 3 } as const

/** The mean of the scores of several runs. */
export type LesMean = Omit<LesScore, 'declared'> & {
  runs: number
  /** 95 % confidence: the mean and 1.96 standard errors to either side, within 0..1. Absent below the runs needed. */
  interval?: { low: number; high: number }
}

/**
 * The mean of scores that can be compared, with a 95 % interval when there are runs enough: 5 for a benchmark, 3 for a case
 * study. The standard deviation is that of a sample (n - 1).
 *
 * @throws LoopError `usage` for no scores, or scores of another kind, profile or coverage, or simulated and real ones
 */
export const meanLes = (scores: readonly LesScore[], purpose: keyof typeof runsNeeded = 'benchmark'): LesMean => {
  const first = comparable(scores)
  const runs = scores.length
  const mean = average(scores.map(({ value }) => value))
  const value = roundHalfEven(mean, 4)
  const display = roundHalfEven(value * 100, 1)
  const { kind, profile, coverage, simulated } = first
  const categories: LesMean['categories'] = {}
  for (const id of lesCategories) {
    const { weight } = first.categories[id] ?? {}
    if (weight !== undefined)
      categories[id] = { weight, value: average(scores.map(score => (score.categories[id] as LesCategory).value)) }
  }
  const half = runs < runsNeeded[purpose] ? undefined : 1.96 * Math.sqrt(variance(scores, mean) / runs)
  return {
    ...{ value, display, band: lesBand(display), categories, kind, profile, coverage, runs },
    ...(simulated === undefined ? {} : { simulated }),
    ...(half === undefined
      ? {}
      : {
          interval: {
            low: roundHalfEven(Math.max(0, mean - half), 4),
            high: roundHalfEven(Math.min(1, mean + half), 4),
          },
        }),
  }
}

/**
 * Scores from best to worst; equal ones share a rank.
 *
 * @throws LoopError `usage` as {@link meanLes} does
 */
export const rankLes = <T extends { score: LesScore }>(entries: readonly T[]): (T & { rank: number })[] => {
  comparable(entries.map(({ score }) => score))
  const better = (than: number) => entries.filter(({ score }) => score.value > than).length
  return entries
    .map(entry => ({ ...entry, rank: better(entry.score.value) + 1 }))
    .sort((a, b) => b.score.value - a.score.value)
}

/** The first of scores that mean the same; a number made of different things would mean nothing. */
const comparable = (scores: readonly LesScore[]): LesScore => {
  const [first, ...others] = scores
  if (!first) throw new LoopError('usage', 'there are no scores; at least one is needed')
  for (const [name, of] of aspects) {
    const other = others.find(score => of(score) !== of(first))
    if (other)
      throw new LoopError('usage', `scores of different ${name} cannot be compared: ${of(first)}; ${of(other)}`, {
        fix: `Average or rank scores of one ${name}.`,
      })
  }
  return first
}

const aspects: readonly (readonly [string, (score: LesScore) => string])[] = [
  ['kind', ({ kind }) => kind],
  ['profile', ({ profile }) => profile],
  ['origin', ({ simulated }) => (simulated ? 'simulated' : 'real')],
  ['coverage', ({ coverage: { missing } }) => `without ${missing.map(one => one.category).join(', ') || 'gaps'}`],
]

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const variance = (scores: readonly LesScore[], mean: number): number =>
  scores.length < 2 ? 0 : scores.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (scores.length - 1)
