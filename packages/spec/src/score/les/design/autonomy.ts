import { impossibleSuccess } from '../../judging/decides.js'
import { type DesignCriterion, earned, open } from './criterion.js'
import { fixes } from './fixes.js'
import { everyAgent, noJudge } from './shared.js'

const letMachines = 'Let an evaluator of another type decide, and ask people where the loop is stuck.'

const endsItself: DesignCriterion = {
  id: 'ends-itself',
  possible: 40,
  judge(facts) {
    const { judges, plan } = facts
    if (judges.length === 0) return noJudge(facts)
    const never = impossibleSuccess(plan)
    if (never)
      return open(`${never.metric} can never be ${never.operator} ${never.value}`, 'Ask for what can be.', never.place)
    const person = judges.find(({ check }) => check.kind === 'person')?.check
    return person
      ? open(`it cannot succeed without a person: ${person.label}`, letMachines, person.place)
      : earned(40, 'a check decides that the work is good, without a person', judges[0]?.check.place)
  },
}

const stopsItself: DesignCriterion = {
  id: 'stops-itself',
  possible: 30,
  judge({ limit }) {
    const passes = limit('iterations')
    const time = limit('seconds')
    if (passes && time) return earned(30, 'nobody has to watch that it stops', passes.place)
    const reason = passes ? 'no limit on time' : 'no limit on iterations'
    return open(reason, fixes.limitPassesAndTime, (passes ?? time)?.place)
  },
}

const canRun = everyAgent('can-run', 30, ({ agent }) => agent.kind !== 'unbound', {
  all: 'every agent is declared, so the loop can run',
  except: 'no agent is declared for',
  fix: fixes.bind,
})

export const autonomyCriteria: readonly DesignCriterion[] = [endsItself, stopsItself, canRun]
