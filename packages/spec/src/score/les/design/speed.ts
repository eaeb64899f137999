import { type DesignCriterion, everyOne, open } from './criterion.js'
import type { Call, Facts } from './facts.js'
import { fixes } from './fixes.js'
import { limited } from './shared.js'

const runTimeBounded = limited('run-time-bounded', 50, ['seconds'], fixes.limitTime)

/** A call that may take as long as the whole run is not bounded by its own time limit. */
const callsTimeOut: DesignCriterion = {
  id: 'calls-time-out',
  possible: 50,
  judge: facts =>
    facts.plan.tasks.length === 0
      ? open('there is no task', fixes.addTask)
      : everyOne(50, facts.calls, call => timesOut(call, facts), {
          all: 'every call ends by itself before the run’s time is over',
          except: 'a call can hang for as long as the run may last',
          fix: fixes.timeCalls,
          name: ({ label }) => label,
          place: ({ agent, place }) => agent?.place ?? place,
        }),
}

const timesOut = ({ timeoutSeconds }: Call, { limit }: Facts): boolean =>
  timeoutSeconds !== undefined && timeoutSeconds <= (limit('seconds')?.max ?? Number.POSITIVE_INFINITY)

export const speedCriteria: readonly DesignCriterion[] = [runTimeBounded, callsTimeOut]
