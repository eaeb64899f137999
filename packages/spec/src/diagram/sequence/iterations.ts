import type { StopSpec } from '../../generated/types.js'
import { isMixed } from '../course.js'
import { iterationBound } from '../limit-text.js'
import { castOf } from './cast.js'
import { playChecks, playFeedback } from './checks.js'
import { playComposition } from './composition.js'
import { playCourse } from './course.js'
import { playEnds } from './ends.js'
import type { Scene } from './scene.js'
import { playWork } from './work.js'

/** Plays one iteration of a plan whose conditions decide when it ends. */
export const playIterations = (scene: Scene, stop: StopSpec): void => {
  castOf(scene)
  scene.block('loop', iterationBound(scene.plan.limits), () => {
    if (scene.plan.composition) playComposition(scene, scene.plan.composition)
    if (isMixed(scene.plan)) playCourse(scene)
    else {
      playWork(scene)
      playChecks(scene)
    }
    playEnds(scene, stop)
    playFeedback(scene)
  })
}
