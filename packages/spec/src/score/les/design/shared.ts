import type { Limit } from '../../../generated/types.js'
import { selfJudge } from '../../judging/judges.js'
import { type DesignCriterion, earned, everyOne, type Finding, open, type Said } from './criterion.js'
import { type Call, ceilingIn, type Facts } from './facts.js'
import { fixes } from './fixes.js'

/** Why nothing judges the work: nobody looks at it, or nobody but who made it. */
export const noJudge = ({ plan }: Facts): Finding => {
  const self = plan.stop && selfJudge(plan, [])
  return self
    ? open(`nobody judges the work but the model that made it: ${self.label}`, fixes.judgeApart, self.place)
    : open('nothing judges the work', fixes.addJudge)
}

/** A criterion about the agents that are called, all of them. */
export const everyAgent = (
  id: string,
  possible: number,
  holds: (call: Call & { agent: NonNullable<Call['agent']> }, facts: Facts) => boolean,
  words: { all: Said; except: Said; fix: Said },
): DesignCriterion => ({
  id,
  possible,
  judge: facts =>
    facts.plan.tasks.length === 0
      ? open('there is no task', fixes.addTask)
      : everyOne(
          possible,
          facts.calls.flatMap(call => (call.agent ? [{ ...call, agent: call.agent }] : [])),
          call => holds(call, facts),
          { ...words, name: ({ label }) => label, place: ({ agent, place }) => agent.place ?? place },
        ),
})

/** The limits on what a run may use. */
export const usageLimits = ({ limit }: Facts): Limit[] => [limit('tokens'), limit('usd')].flatMap(each => each ?? [])

/** What loopkit documents were told before there were others. */
export const limitUse: Said = { rounds: 'Limit tokens or money.', stop: fixes.limitUse.stop }

/** Whether every agent declares the most that a call can use, in each unit that is limited. */
export const capsHold = (id: string, possible: number): DesignCriterion => {
  const criterion = everyAgent(
    id,
    possible,
    (call, facts) => usageLimits(facts).every(({ unit }) => ceilingIn(unit, call) !== undefined),
    {
      all: 'the most that a call can use is known for every agent',
      except: 'the most that a call can use is unknown for',
      fix: fixes.declareMost,
    },
  )
  return {
    ...criterion,
    judge: facts =>
      usageLimits(facts).length === 0 ? open('there is no cap to hold', limitUse) : criterion.judge(facts),
  }
}

/** A criterion about one limit. */
export const limited = (id: string, possible: number, units: readonly Limit['unit'][], fix: Said): DesignCriterion => ({
  id,
  possible,
  judge({ limit }) {
    const found = units.flatMap(unit => limit(unit) ?? [])[0]
    return found
      ? earned(possible, `at most ${found.max} ${found.unit}`, found.place)
      : open(`no limit on ${units.join(' or ')}`, fix)
  },
})
