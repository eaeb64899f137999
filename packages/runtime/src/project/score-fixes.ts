import type { Place } from '@loop/spec'
import type { ProfileScore } from './score.js'

/** Something to do about a loop, and what it is worth. */
export interface ScoreFix {
  profile: string
  fix: string
  /** Of the 100 that the whole score has. */
  points: number
  /** Where in the loop's own file, or where in another. */
  line?: number
  place?: Place
}

/** What would raise the scores of a loop: what is worth the most first, for each is one thing to do. */
export const fixesFor = (scores: Readonly<Record<string, ProfileScore>>): ScoreFix[] => {
  const fixes = new Map<string, ScoreFix>()
  for (const [profile, { categories }] of Object.entries(scores))
    for (const { weight, criteria = [] } of categories)
      for (const { fix, possible, earned, ...seen } of criteria) {
        const points = weight * (possible - earned)
        if (fix === undefined || points <= 0) continue
        const known = fixes.get(`${profile}\n${fix}`)
        if (known) known.points += points
        else fixes.set(`${profile}\n${fix}`, { profile, fix, points, ...whereOf(seen) })
      }
  return [...fixes.values()].sort((a, b) => b.points - a.points)
}

const whereOf = ({ line, place }: { line?: number; place?: Place }): Pick<ScoreFix, 'line' | 'place'> => ({
  ...(line === undefined ? {} : { line }),
  ...(place ? { place } : {}),
})
