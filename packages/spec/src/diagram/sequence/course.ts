import { conditionText, courseOf } from '../course.js'
import { playCheck } from './checks.js'
import type { Scene } from './scene.js'
import { playTask } from './work.js'

/** Plays an iteration in which checks decide about what follows. */
export const playCourse = (scene: Scene): void => {
  const { plan, block } = scene
  for (const stop of courseOf(plan)) {
    const play = () => {
      if ('check' in stop) playCheck(scene, stop.check)
      else {
        playTask(scene, stop.task)
        for (const id of stop.task.rejudges ?? []) {
          const check = plan.checks.find(other => other.id === id)
          if (check) playCheck(scene, check)
        }
      }
    }
    const asked = conditionText(plan, stop.when)
    if (asked === undefined) play()
    else block('opt', asked, play)
  }
}
