import type { Plan } from '@loop/spec'
import { isZigzag, oscillation as thresholds, zigzag } from '../core/oscillation.js'
import { type Detector, failure } from './failure.js'
import { roundScores } from './round-scores.js'
import type { RunFacts } from './run-facts.js'
import { isJudged, type Judged } from './same-work.js'

/** Least gain that counts where the document names none. */
const leastGain = 0.01

/** F7: the number that says how good it is goes back and forth without getting anywhere, or work that was there before comes back. */
export const oscillation: Detector = run => backAndForth(run) ?? returning(run)

const backAndForth = (run: RunFacts) => {
  const { plan } = run
  const { metric, place, least } = watchedBy(plan)
  const points =
    metric === undefined
      ? roundScores(plan, run.judged).map(({ iteration, score }) => ({ iteration, value: score }))
      : run.iterations.flatMap(({ iteration, ended, metrics }) => {
          const value = metrics[metric]
          return !ended || value === undefined ? [] : [{ iteration, value }]
        })
  const values = points.map(({ value }) => value)
  const seen = zigzag(plan, metric, values)
  if (!isZigzag(seen, least)) return undefined
  const last = values.slice(-seen.values)
  return failure(plan, 7, {
    message: `${metric ?? 'the score of a round'} went back and forth (${last.map(short).join(', ')}) and gained ${short(seen.gain)}`,
    iterations: points.slice(-seen.values).map(({ iteration }) => iteration),
    numbers: { values: seen.values, turns: seen.turns, gain: seen.gain },
    thresholds: { values: thresholds.values, turns: thresholds.turns, gain: least },
    place,
  })
}

const short = (value: number): number => Math.round(value * 1e4) / 1e4

/** What the document looks at to see whether it still gets better. */
const watchedBy = (plan: Plan) => {
  const [stall] = plan.stop?.stall ?? []
  const primary = plan.metrics?.find(({ primary }) => primary)
  if (stall) return { metric: stall.metric, place: stall.place, least: stall.minImprovement }
  if (plan.stop && primary)
    return { metric: primary.id, place: primary.place, least: primary.regressionThreshold || leastGain }
  return { metric: undefined, place: plan.rounds.place, least: leastGain }
}

/** A check is shown the very work again that it had judged before other work, and does not score it better. */
const returning = ({ plan, judged }: RunFacts) => {
  for (const { id: target, place } of plan.checks) {
    const all = judged.filter(isJudged).filter(each => each.target === target)
    const seen = new Map<string, number>()
    for (const [index, again] of all.entries()) {
      const before = seen.get(again.work) ?? -1
      seen.set(again.work, index)
      const first = all[before]
      if (!first || before === index - 1 || again.verdict.verdict === 'pass') continue
      const gain = scoreOf(again) - scoreOf(first)
      if (gain >= leastGain) continue
      return failure(plan, 7, {
        message: `work that ${target} had failed came back after other work`,
        effects: all.slice(before, index + 1).map(({ id }) => id),
        iterations: [first.iteration, again.iteration],
        numbers: { returns: 1, gain: short(gain) },
        thresholds: { returns: 1, gain: leastGain },
        place,
      })
    }
  }
  return undefined
}

const scoreOf = ({ verdict }: Judged): number => verdict.score ?? (verdict.verdict === 'pass' ? 1 : 0)
