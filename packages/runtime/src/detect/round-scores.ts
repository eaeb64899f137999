import type { EffectHistory } from '../report/history.js'
import type { RunFacts } from './run-facts.js'

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
export const roundScores = ({ plan, effects }: Pick<RunFacts, 'plan' | 'effects'>): RoundScore[] => {
  const rounds = new Map<string, RoundScore>()
  for (const { kind, target, iteration, round, verdict } of effects) {
    if (kind !== 'check' || !verdict || verdict.verdict === 'inconclusive') continue
    const key = `${iteration} ${round}`
    const found = rounds.get(key) ?? { iteration, round, checks: {}, score: 0 }
    found.checks[target] = scoreOf(verdict)
    rounds.set(key, found)
  }
  for (const each of rounds.values())
    each.score = Object.values(each.checks).reduce((sum, score) => sum + score, 0) / plan.checks.length
  return [...rounds.values()]
}

const scoreOf = (verdict: NonNullable<EffectHistory['verdict']>): number =>
  verdict.score ?? (verdict.verdict === 'pass' ? 1 : 0)
