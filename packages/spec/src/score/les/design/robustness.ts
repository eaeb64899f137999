import { type DesignCriterion, earned, open } from './criterion.js'
import type { Independence } from './facts.js'
import { everyAgent, noJudge, sendsBack } from './shared.js'

const failedWorkReturns: DesignCriterion = {
  id: 'failed-work-returns',
  possible: 35,
  judge(facts) {
    const { rounds } = facts.plan
    if (facts.judges.length === 0) return noJudge
    return sendsBack(facts)
      ? earned(35, `what failed is made again, up to ${rounds.max} rounds`, rounds.place)
      : open('what failed is never made again', 'Allow at least two rounds, with retries.', rounds.place)
  },
}

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

/** The most independent judge of each result counts, and of the results the one that is judged least independently. */
const independentJudge: DesignCriterion = {
  id: 'independent-judge',
  possible: 35,
  judge({ judges, finals, judgesOf }) {
    if (judges.length === 0) return noJudge
    const [weakest] = finals
      .map(task => {
        const [best] = [...judgesOf(task)].sort((a, b) => distances[b.independence] - distances[a.independence])
        return { task, best, points: best ? distances[best.independence] : 0 }
      })
      .sort((a, b) => a.points - b.points)
    if (!weakest?.best) return open('a result is not judged', 'Let a check judge the last tasks.', weakest?.task.place)
    const { task, best, points } = weakest
    const reason = `what is left by ${task.label} ${words[best.independence]}`
    const fix = 'Let a command judge, or an agent with another model and vendor.'
    return points === 35 ? earned(35, reason, best.check.place) : open(reason, fix, best.check.place, points)
  },
}

const cutOffDecided = everyAgent('cut-off-calls-decided', 30, ({ agent }) => agent.interrupted !== undefined, {
  all: 'it is decided what becomes of a call that a crash cut off',
  except: 'it is open what becomes of a call that a crash cut off, for',
  fix: 'Declare the agent, and what to do when it was interrupted.',
})

export const robustnessCriteria: readonly DesignCriterion[] = [failedWorkReturns, independentJudge, cutOffDecided]
