import type { Plan } from '../generated/types.js'
import { playPlan } from './sequence/plan.js'
import { sceneOf } from './sequence/scene.js'

/** Draws one iteration as a Mermaid sequence diagram: who is asked what, what comes back, and what is sent on. */
export const sequenceDiagram = (plan: Plan): string => {
  const scene = sceneOf(plan)
  playPlan(scene)
  return ['sequenceDiagram', ...scene.lines(), ''].join('\n')
}
