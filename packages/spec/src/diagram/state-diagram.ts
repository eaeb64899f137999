import type { Plan } from '../generated/types.js'
import { drawPlan } from './state/plan.js'
import { statesOf } from './state/states.js'

/** Draws what a run goes through as a Mermaid state diagram: work, checks, pauses, and every way it can end. */
export const stateDiagram = (plan: Plan): string => {
  const states = statesOf(plan)
  drawPlan(states)
  return ['stateDiagram-v2', ...states.lines(), ''].join('\n')
}
