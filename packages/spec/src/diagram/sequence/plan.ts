import { playIterations } from './iterations.js'
import { playRounds } from './rounds.js'
import type { Scene } from './scene.js'

/** Plays one iteration of a plan. */
export const playPlan = (scene: Scene): void =>
  scene.plan.stop ? playIterations(scene, scene.plan.stop) : playRounds(scene)
