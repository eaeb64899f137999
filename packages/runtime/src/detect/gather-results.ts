import type { Effect, EffectFinished, Plan } from '@loop/spec'
import type { State } from '../core/state.js'
import type { Step } from '../report/history.js'
import type { Gathered, Made } from './gathered.js'
import { lastRoundScore } from './round-scores.js'

/** Adds what an effect made, or what a check said. */
export const gatherResults = (
  plan: Plan,
  gathered: Gathered,
  { after }: Step,
  { id, kind, target, iteration, round }: Effect,
  event: EffectFinished,
): void => {
  if (kind === 'check') {
    const judgement = gathered.judged.findLast(judged => judged.id === id)
    const index = plan.checks.findIndex(check => check.id === target)
    const said = after.checks[index]?.verdict ?? event.verdict
    if (!judgement || !said) return
    const { verdict, score, independence } = said
    judgement.verdict = { verdict, independence, ...(score === undefined ? {} : { score }) }
    if (event.work !== undefined) judgement.work = event.work
  }
  if (kind !== 'task' && kind !== 'child') return
  if (event.status !== 'ok' && !event.child) return // what a loop inside made stays, although it did not come to its goal
  gathered.made.push({
    ...{ kind, id, target, iteration, round },
    ...(event.output ? { output: event.output } : {}),
    ...(event.child ? { child: { run: event.child.run, outputs: event.child.outputs } } : {}),
    ...(event.guards?.some(({ approval }) => approval) ? { unapproved: true } : {}),
  })
}

/** Drops what can be no part of the best result any more, as a round or an iteration begins: nothing runs then, and nothing is asked. */
export const keepBest = (plan: Plan, gathered: Gathered, state: State): void => {
  if (plan.stop) keepIterations(plan, gathered, state)
  else keepRounds(plan, gathered)
}

/** Of the iterations that are over, the best one counts, and the last one that was measured where none is the best. */
const keepIterations = (plan: Plan, gathered: Gathered, { best, iteration: current }: State): void => {
  const last = gathered.iterations.findLast(({ ended }) => ended)?.iteration
  const counts = ({ iteration }: { iteration: number }) =>
    iteration === current || iteration === best?.iteration || iteration === last
  gathered.made = gathered.made.filter(counts)
  if (!plan.metrics?.length) gathered.iterations = gathered.iterations.filter(counts)
}

/** The round whose checks passed most counts, and what was made last. */
const keepRounds = (plan: Plan, gathered: Gathered): void => {
  const score = lastRoundScore(plan, gathered.judged)
  const { topRound } = gathered
  if (score && (!topRound || score.score >= topRound.score))
    gathered.topRound = { iteration: score.iteration, round: score.round, score: score.score }
  const counted = gathered.made.filter(({ unapproved }) => !unapproved)
  const last = gathered.made.findLast(({ kind }) => kind === 'task')
  const kept = new Set([
    last,
    ...lastOfEach(counted, last?.iteration ?? 0, Number.POSITIVE_INFINITY),
    ...lastOfEach(counted, gathered.topRound?.iteration ?? 0, gathered.topRound?.round ?? 0),
  ])
  gathered.made = gathered.made.filter(made => kept.has(made))
}

/** What each task and each loop inside made last, up to a round of an iteration. */
export const lastOfEach = (made: readonly Made[], iteration: number, round: number): Made[] => {
  const last = new Map<string, Made>()
  for (const each of made)
    if (each.iteration === iteration && each.round <= round) last.set(`${each.kind} ${each.target}`, each)
  return [...last.values()]
}
