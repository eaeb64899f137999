import type { Limit } from '../../../generated/types.js'
import { type DesignCriterion, earned, everyOne, open } from './criterion.js'
import type { Call, Facts, Judge } from './facts.js'

export const noJudge = open(
  'nothing judges the work',
  'Add a check that looks at the work, can fail, and is not its maker.',
)

/** Whether what failed is made again with the evidence. */
export const sendsBack = ({ judges, plan: { rounds } }: Facts): boolean =>
  judges.length > 0 && rounds.retry && rounds.max > 1

/** A criterion about the agents that are called, all of them. */
export const everyAgent = (
  id: string,
  possible: number,
  holds: (call: Call & { agent: NonNullable<Call['agent']> }, facts: Facts) => boolean,
  words: { all: string; except: string; fix: string },
): DesignCriterion => ({
  id,
  possible,
  judge: facts =>
    facts.plan.tasks.length === 0
      ? open('there is no task', 'Add a task.')
      : everyOne(
          possible,
          facts.calls.flatMap(call => (call.agent ? [{ ...call, agent: call.agent }] : [])),
          call => holds(call, facts),
          { ...words, name: ({ label }) => label, place: ({ agent, place }) => agent.place ?? place },
        ),
})

/** The limits on what a run may use. */
export const usageLimits = ({ limit }: Facts): Limit[] => [limit('tokens'), limit('usd')].flatMap(each => each ?? [])

/** The most that one call uses in the unit of a limit, as far as it is declared. */
export const ceilingIn = (unit: Limit['unit'], { agent }: Call): number | undefined =>
  unit === 'usd' ? agent?.ceiling?.costUsd : agent?.ceiling?.tokens

/** Whether every agent declares the most that a call can use, in each unit that is limited. */
export const capsHold = (id: string, possible: number): DesignCriterion => {
  const criterion = everyAgent(
    id,
    possible,
    (call, facts) => usageLimits(facts).every(({ unit }) => ceilingIn(unit, call) !== undefined),
    {
      all: 'the most that a call can use is known for every agent',
      except: 'the most that a call can use is unknown for',
      fix: 'Declare a `ceiling` for each agent, in every unit that is limited.',
    },
  )
  return {
    ...criterion,
    judge: facts =>
      usageLimits(facts).length === 0
        ? open('there is no cap to hold', 'Limit tokens or money.')
        : criterion.judge(facts),
  }
}

/** A criterion about one limit. */
export const limited = (
  id: string,
  possible: number,
  units: readonly Limit['unit'][],
  fix: string,
): DesignCriterion => ({
  id,
  possible,
  judge({ limit }) {
    const found = units.flatMap(unit => limit(unit) ?? [])[0]
    return found
      ? earned(possible, `at most ${found.max} ${found.unit}`, found.place)
      : open(`no limit on ${units.join(' or ')}`, fix)
  },
})

/** Whether judges say what failed: by the output of a command, or by criteria that are more than the makers' prompts. */
export const isSpecific = ({ plan: { tasks } }: Facts, { check }: Judge): boolean =>
  check.kind === 'command' ||
  check.criteria.some(
    criterion => criterion.trim() !== '' && !tasks.some(({ label, prompt }) => criterion === `${label}: ${prompt}`),
  )
