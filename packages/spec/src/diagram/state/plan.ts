import { drawIterations } from './iterations.js'
import { drawRounds } from './rounds.js'
import type { States } from './states.js'

/** Draws the states that a plan goes through. */
export const drawPlan = (states: States): void =>
  states.plan.stop ? drawIterations(states, states.plan.stop) : drawRounds(states)
