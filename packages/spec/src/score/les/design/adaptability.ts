import { type DesignCriterion, earned, open } from './criterion.js'
import { isSpecific, noJudge, sendsBack } from './shared.js'

/** To do better the next time, a maker has to be told what was wrong. */
const learnsWithinRun: DesignCriterion = {
  id: 'learns-within-run',
  possible: 50,
  judge(facts) {
    const { judges, plan } = facts
    if (judges.length === 0) return noJudge
    if (!sendsBack(facts))
      return open('no round follows a failed one', 'Allow at least two rounds, with retries.', plan.rounds.place)
    const vague = judges.find(judge => !isSpecific(facts, judge))
    return vague
      ? open(`${vague.check.label} judges by the makers’ own prompts`, 'Write criteria.', vague.check.place, 25)
      : earned(50, 'the next round is told what failed, point by point', judges[0]?.check.place)
  },
}

const learnsAcrossRuns: DesignCriterion = {
  id: 'learns-across-runs',
  possible: 50,
  judge({ plan: { memory } }) {
    if (memory?.store !== 'filesystem')
      return open('the next run knows nothing of this one', 'Keep memory in files.', memory?.place)
    return memory.persistence === 'minimal'
      ? open('only the outcome is kept', 'Keep a summary.', memory.place, 20)
      : earned(50, 'the next run is told outcomes and verdicts', memory.place)
  },
}

export const adaptabilityCriteria: readonly DesignCriterion[] = [learnsWithinRun, learnsAcrossRuns]
