import type { Ends } from './ends.js'
import type { Flow } from './flow.js'
import { drawIterations } from './iterations.js'
import { drawRounds } from './rounds.js'

/** Draws what happens in a plan once it has started. */
export const drawPlan = (flow: Flow): Ends => (flow.plan.stop ? drawIterations(flow, flow.plan.stop) : drawRounds(flow))
