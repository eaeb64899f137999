import { iterationsIn, type Return, returnOf } from '../../judging/feedback.js'
import type { Independence } from '../../judging/judges.js'
import { type DesignCriterion, earned, type Finding, open } from './criterion.js'
import type { Facts } from './facts.js'
import { fixes } from './fixes.js'
import { everyAgent, noJudge } from './shared.js'

const failedWorkReturns: DesignCriterion = {
  id: 'failed-work-returns',
  possible: 35,
  judge(facts) {
    const { plan, judging } = facts
    if (judging.length === 0) return noJudge(facts)
    const back = returnOf(plan, judging)
    if (!back.returns) return notReturned(back, facts)
    if (!plan.stop) return earned(35, `what failed is made again, up to ${plan.rounds.max} rounds`, plan.rounds.place)
    const most = iterationsIn(plan)
    const times = Number.isFinite(most) ? `in at most ${most} iterations` : 'as often as it takes'
    return earned(35, `what failed is made again by those who were told, ${times}`, plan.routes?.[0]?.place)
  },
}

/** Why failed work is not made again. */
export const notReturned = (back: Exclude<Return, { returns: true }>, { plan, limit }: Facts): Finding =>
  back.because === 'once'
    ? open('what failed is never made again', fixes.goAgain, plan.stop ? limit('iterations')?.place : plan.rounds.place)
    : open(`nobody who could do better is told what ${back.judge.label} found`, fixes.tellMakers, back.judge.place)

const distances: Readonly<Record<Independence, number>> = {
  'same-agent': 0,
  'same-model': 10,
  'same-vendor': 25,
  other: 35,
}

const words: Readonly<Record<Independence, string>> = {
  'same-agent': 'is judged by its maker',
  'same-model': 'is judged by the model that made it, as far as is declared',
  'same-vendor': 'is judged by another model of the same vendor',
  other: 'is judged by a command, or a model of another vendor',
}

const stopWords: Readonly<Record<Independence, string>> = {
  ...words,
  'same-vendor': 'is judged by another model of the same provider',
  other: 'is judged by a deterministic evaluator, a person, or a model of another provider',
}

const lastJudged = { rounds: 'Let a check judge the last tasks.', stop: fixes.judgeLast.stop }

/** The most independent judge of each result counts, and of the results the one that is judged least independently. */
const independentJudge: DesignCriterion = {
  id: 'independent-judge',
  possible: 35,
  judge(facts) {
    const { plan, judges, finals, judgesOf } = facts
    if (judges.length === 0) return noJudge(facts)
    const [weakest] = finals
      .map(task => {
        const [best] = [...judgesOf(task)].sort((a, b) => distances[b.independence] - distances[a.independence])
        return { task, best, points: best ? distances[best.independence] : 0 }
      })
      .sort((a, b) => a.points - b.points)
    if (!weakest?.best) return open('a result is not judged', lastJudged, weakest?.task.place)
    const { task, best, points } = weakest
    const reason = `what is left by ${task.label} ${(plan.stop ? stopWords : words)[best.independence]}`
    return points === 35
      ? earned(35, reason, best.check.place)
      : open(reason, fixes.judgeApart, best.check.place, points)
  },
}

const cutOffDecided = everyAgent('cut-off-calls-decided', 30, ({ agent }) => agent.interrupted !== undefined, {
  all: 'it is decided what becomes of a call that a crash cut off',
  except: 'it is open what becomes of a call that a crash cut off, for',
  fix: 'Declare the agent, and what to do when it was interrupted.',
})

export const robustnessCriteria: readonly DesignCriterion[] = [failedWorkReturns, independentJudge, cutOffDecided]
