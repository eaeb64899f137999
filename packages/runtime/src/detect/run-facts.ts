import type { Plan } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { initialState } from '../core/initial-state.js'
import type { State } from '../core/state.js'
import { stepsOf } from '../report/history.js'
import { gather } from './gather.js'
import { type Gathered, nothingGathered } from './gathered.js'

/** What detectors look at: a run as its journal tells it, folded once. */
export interface RunFacts extends Readonly<Gathered> {
  plan: Plan
  /** The state that its last event led to. */
  state: State
}

/** Folds a journal into what detectors look at. Pure. */
export const factsOf = (plan: Plan, events: Iterable<StampedEvent>): RunFacts => {
  const gathered = nothingGathered()
  let state = initialState(plan)
  for (const step of stepsOf(plan, events)) {
    gather(plan, gathered, step)
    state = step.after
  }
  return { plan, state, ...gathered }
}
