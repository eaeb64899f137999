import type { StopSpec } from '../../generated/types.js'
import { quoted } from '../label.js'
import { successTexts } from '../stop-text.js'
import { drawChecks } from './checks.js'
import { drawComposition } from './composition.js'
import { drawEnds, type Ends } from './ends.js'
import { drawRoutes, drawStrategy } from './feedback.js'
import type { Flow } from './flow.js'
import { drawGuards } from './guards.js'
import { drawLimits } from './limits.js'
import { drawMemory } from './memory.js'
import { drawOrder, drawTasks } from './tasks.js'

/** Draws a plan whose conditions decide when it ends: one iteration, the ways out, and the way back. */
export const drawIterations = (flow: Flow, stop: StopSpec): Ends => {
  const { plan, id, node } = flow
  node(id('pass'), '([', quoted('an iteration'), '])')
  const before = plan.composition ? drawComposition(flow, plan.composition) : [{ id: id('pass') }]
  drawTasks(flow)
  drawOrder(flow, before)
  drawChecks(flow)
  drawEnds(flow, stop)
  drawRoutes(flow)
  drawStrategy(flow)
  drawMemory(flow)
  drawGuards(flow)
  drawLimits(flow)
  return {
    entry: id('pass'),
    decision: id('stop'),
    last: successTexts(plan, stop).length > 0 ? id('done') : id('stop'),
  }
}
