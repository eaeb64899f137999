import type { CheckSpec, Plan } from '../../../generated/types.js'
import { returningRoutes, returnOf, saysWhat } from '../../judging/feedback.js'
import { isSpecific } from '../../judging/judges.js'
import { isUsed, outlivesRun } from '../../judging/memory.js'
import { type DesignCriterion, earned, open } from './criterion.js'
import { fixes } from './fixes.js'
import { notReturned } from './robustness.js'
import { noJudge } from './shared.js'

const criteria = { rounds: 'Write criteria.', stop: fixes.writeCriteria.stop }
const tellWhy = 'Add `failure_codes`, `dimension_scores` or `remediation_hints` to `fields` of its channel.'

/** Whether all that a judge has to tell is that something is wrong. */
const isTerse = (plan: Plan, judge: CheckSpec): boolean => {
  const routes = returningRoutes(plan, judge)
  return routes.length > 0 && !routes.some(saysWhat)
}

/** To do better the next time, a maker has to be told what was wrong. */
const learnsWithinRun: DesignCriterion = {
  id: 'learns-within-run',
  possible: 50,
  judge(facts) {
    const { judging, plan } = facts
    if (judging.length === 0) return noJudge(facts)
    const back = returnOf(plan, judging)
    if (!back.returns)
      return plan.stop
        ? notReturned(back, facts)
        : open('no round follows a failed one', fixes.goAgain, plan.rounds.place)
    const vague = judging.find(judge => !isSpecific(plan, judge))
    if (vague) return open(`${vague.label} judges by the makers’ own prompts`, criteria, vague.place, 25)
    const terse = judging.find(judge => isTerse(plan, judge))
    if (terse) return open(`that ${terse.label} failed is told, and not why`, tellWhy, terse.place, 25)
    const next = plan.stop ? 'iteration' : 'round'
    return earned(50, `the next ${next} is told what failed, point by point`, judging[0]?.place)
  },
}

const learnsAcrossRuns: DesignCriterion = {
  id: 'learns-across-runs',
  possible: 50,
  judge({ plan }) {
    const { memory } = plan
    if (!memory || !outlivesRun(memory))
      return open('the next run knows nothing of this one', fixes.keep, memory?.place)
    if (!isUsed(plan)) return open('what is kept is read or written by nobody', fixes.keep, memory.place)
    return memory.persistence === 'minimal'
      ? open('only the outcome is kept', 'Keep a summary.', memory.place, 20)
      : earned(50, 'the next run is told outcomes and verdicts', memory.place)
  },
}

export const adaptabilityCriteria: readonly DesignCriterion[] = [learnsWithinRun, learnsAcrossRuns]
