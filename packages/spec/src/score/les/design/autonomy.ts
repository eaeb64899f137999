import { type DesignCriterion, earned, open } from './criterion.js'
import { everyAgent, noJudge } from './shared.js'

const endsItself: DesignCriterion = {
  id: 'ends-itself',
  possible: 40,
  judge: ({ judges }) =>
    judges.length === 0
      ? noJudge
      : earned(40, 'a check decides that the work is good, without a person', judges[0]?.check.place),
}

const stopsItself: DesignCriterion = {
  id: 'stops-itself',
  possible: 30,
  judge({ limit }) {
    const passes = limit('iterations')
    const time = limit('seconds')
    if (passes && time) return earned(30, 'nobody has to watch that it stops', passes.place)
    const reason = passes ? 'no limit on time' : 'no limit on iterations'
    return open(reason, 'Limit iterations and time.', (passes ?? time)?.place)
  },
}

const canRun = everyAgent('can-run', 30, ({ agent }) => agent.kind !== 'unbound', {
  all: 'every agent is declared, so the loop can run',
  except: 'no agent is declared for',
  fix: 'Declare the agents of the project.',
})

export const autonomyCriteria: readonly DesignCriterion[] = [endsItself, stopsItself, canRun]
