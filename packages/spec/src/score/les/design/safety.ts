import { harms, preventedHarms } from '../../judging/guards.js'
import { selfJudge } from '../../judging/judges.js'
import { deadEnds } from '../../judging/stuck.js'
import { type DesignCriterion, earned, open } from './criterion.js'
import type { Facts } from './facts.js'
import { fixes } from './fixes.js'
import { everyAgent, noJudge, usageLimits } from './shared.js'

const makerNeverJudges = (possible: number): DesignCriterion => ({
  id: 'maker-never-judges',
  possible,
  judge(facts) {
    const { plan, judging } = facts
    if (judging.length === 0) return noJudge(facts)
    const self = selfJudge(plan, judging)
    return self
      ? open(
          `${self.label} judges its own work`,
          { rounds: 'Let somebody else judge.', stop: fixes.judgeApart.stop },
          self.place,
        )
      : earned(possible, 'no maker judges its own work', judging[0]?.place)
  },
})

const useBounded = (possible: number): DesignCriterion => ({
  id: 'use-bounded',
  possible,
  judge(facts) {
    const time = facts.limit('seconds')
    const [use] = usageLimits(facts)
    if (time && use) return earned(possible, 'time is limited, and so is what it may use', use.place)
    return open(time ? 'any number of tokens may be used' : 'any time may pass', fixes.limitTimeAndUse, time?.place)
  },
})

const noBlindRepeat = (possible: number): DesignCriterion =>
  everyAgent('no-blind-repeat', possible, ({ agent }) => agent.interrupted === 'ask', {
    all: 'a call that a crash cut off is not made again without asking',
    except: 'a call that a crash cut off may be made again unseen, for',
    fix: {
      rounds: 'Declare the agent with `interrupted: ask`.',
      stop: 'Declare the agent in the project file, with `interrupted: ask`.',
    },
  })

const personWhenStuck = (possible: number): DesignCriterion => ({
  id: 'person-when-stuck',
  possible,
  judge(facts) {
    const { judges, plan } = facts
    if (judges.length === 0) return noJudge(facts)
    if (plan.stop) return afterIterations(possible, plan)
    const { rounds } = plan
    return rounds.onExhausted === 'ask'
      ? earned(possible, 'after the last round a person decides', rounds.place)
      : open('after the last round it fails unseen', fixes.askWhenStuck, rounds.place)
  },
})

const afterIterations = (possible: number, plan: Facts['plan']) => {
  const ends = deadEnds(plan)
  const [unseen] = ends.filter(({ asks }) => !asks)
  const [first] = ends
  if (!first) return open('nobody notices when it gets nowhere', fixes.askWhenStuck)
  return unseen
    ? open(`at ${unseen.name} it ends unseen`, fixes.askWhenStuck, unseen.place)
    : earned(possible, 'when it gets nowhere a person decides', first.place)
}

const points = [0, 10, 20, 30]

const harmPrevented: DesignCriterion = {
  id: 'harm-prevented',
  possible: 30,
  judge({ plan, finals }) {
    const prevented = preventedHarms(plan, finals)
    const missing = harms.filter(harm => !prevented.some(each => each.harm === harm))
    const [first] = prevented
    if (missing.length === 0) return earned(30, 'guards can stop what is read, done and handed on', first?.place)
    const [words] = missing.map(harm => addGuard[harm])
    return open(
      `no guard can stop ${missing.map(harm => named[harm]).join(', ')}`,
      words ?? '',
      first?.place,
      points[prevented.length],
    )
  },
}

const named = { reading: 'what a worker reads', acting: 'what a worker does', telling: 'what is handed on' }

const addGuard = {
  reading: 'Add an `injection_detect` to `safety_constraints`, with `scope: pre_worker` and `action: halt`.',
  acting: 'Add a `tool_allowlist` to `safety_constraints`, with `scope: pre_worker` and `action: halt`.',
  telling: 'Add a `secret_scan` to `safety_constraints`, with `scope: pre_output` and `action: halt`.',
}

export const safetyCriteria: readonly DesignCriterion[] = [
  makerNeverJudges(30),
  useBounded(25),
  noBlindRepeat(25),
  personWhenStuck(20),
]

/** The same where a document can declare guards, and the guards. */
export const guardedSafetyCriteria: readonly DesignCriterion[] = [
  makerNeverJudges(20),
  useBounded(20),
  noBlindRepeat(15),
  personWhenStuck(15),
  harmPrevented,
]
