import type { Plan } from '@loop/spec'
import type { Judgement } from './gathered.js'

/** How good the work of a round was, by its checks. */
export interface RoundScore {
  iteration: number
  round: number
  /** By check, 0 to 1. */
  checks: Record<string, number>
  /** The mean over all checks of the plan; one that did not come to it, because one before it failed, has none of the points. */
  score: number
}

/** The scores of the rounds in which a check came to a verdict. */
export const roundScores = (plan: Plan, judged: readonly Judgement[]): RoundScore[] => {
  const rounds = new Map<string, RoundScore>()
  for (const { target, iteration, round, verdict } of judged) {
    if (!verdict || verdict.verdict === 'inconclusive') continue
    const key = `${iteration} ${round}`
    const found = rounds.get(key) ?? { iteration, round, checks: {}, score: 0 }
    found.checks[target] = scoreOf(verdict)
    rounds.set(key, found)
  }
  for (const each of rounds.values())
    each.score = Object.values(each.checks).reduce((sum, score) => sum + score, 0) / plan.checks.length
  return [...rounds.values()]
}

/** The score of the last round that was judged. */
export const lastRoundScore = (plan: Plan, judged: readonly Judgement[]): RoundScore | undefined => {
  const last = judged.at(-1)
  if (!last) return undefined
  const before = judged.findLastIndex(({ iteration, round }) => iteration !== last.iteration || round !== last.round)
  return roundScores(plan, judged.slice(before + 1))[0]
}

const scoreOf = ({ score, verdict }: NonNullable<Judgement['verdict']>): number => score ?? (verdict === 'pass' ? 1 : 0)
