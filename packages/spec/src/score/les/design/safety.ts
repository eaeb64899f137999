import { type DesignCriterion, earned, open } from './criterion.js'
import { everyAgent, noJudge, usageLimits } from './shared.js'

const makerNeverJudges: DesignCriterion = {
  id: 'maker-never-judges',
  possible: 30,
  judge({ judges, plan: { tasks, checks } }) {
    if (judges.length === 0) return noJudge
    const self = checks.find(
      ({ kind, agent, of, independence }) =>
        independence === 'same-agent' ||
        (kind === 'agent' && tasks.some(task => task.agent === agent && of.includes(task.id))),
    )
    return self
      ? open(`${self.label} judges its own work`, 'Let somebody else judge.', self.place)
      : earned(30, 'no maker judges its own work', judges[0]?.check.place)
  },
}

const useBounded: DesignCriterion = {
  id: 'use-bounded',
  possible: 25,
  judge(facts) {
    const time = facts.limit('seconds')
    const [use] = usageLimits(facts)
    if (time && use) return earned(25, 'time is limited, and so is what it may use', use.place)
    return open(
      time ? 'any number of tokens may be used' : 'any time may pass',
      'Limit time, and tokens or money.',
      time?.place,
    )
  },
}

const noBlindRepeat = everyAgent('no-blind-repeat', 25, ({ agent }) => agent.interrupted === 'ask', {
  all: 'a call that a crash cut off is not made again without asking',
  except: 'a call that a crash cut off may be made again unseen, for',
  fix: 'Declare the agent with `interrupted: ask`.',
})

const personWhenStuck: DesignCriterion = {
  id: 'person-when-stuck',
  possible: 20,
  judge({ judges, plan: { rounds } }) {
    if (judges.length === 0) return noJudge
    return rounds.onExhausted === 'ask'
      ? earned(20, 'after the last round a person decides', rounds.place)
      : open('after the last round it fails unseen', 'Ask a person after the last round.', rounds.place)
  },
}

export const safetyCriteria: readonly DesignCriterion[] = [makerNeverJudges, useBounded, noBlindRepeat, personWhenStuck]
