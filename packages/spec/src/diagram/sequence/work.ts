import type { GuardSpec, Task } from '../../generated/types.js'
import { guardText } from '../guard-text.js'
import { inOrder } from '../order.js'
import { memoryOf, workerOf } from './cast.js'
import type { Scene } from './scene.js'

/** Plays the work: each worker is asked, with what guards look at before and after. */
export const playWork = (scene: Scene): void => {
  const { plan, engine, message, note } = scene
  const forAll = ({ tasks }: GuardSpec) => plan.tasks.length > 1 && plan.tasks.every(({ id }) => tasks.includes(id))
  for (const guard of plan.guards ?? []) {
    if (forAll(guard) && guard.scope === 'pre_worker') note(engine, `before each worker: ${guardText(guard)}`)
    if (forAll(guard) && guard.scope === 'post_worker') note(engine, `after each worker: ${guardText(guard)}`)
  }
  for (const task of inOrder(plan)) {
    const guards = (plan.guards ?? []).filter(guard => !forAll(guard) && guard.tasks.includes(task.id))
    const look = (scope: GuardSpec['scope']) => {
      for (const guard of guards.filter(own => own.scope === scope)) note(workerOf(scene, task), guardText(guard))
    }
    look('pre_worker')
    playTask(scene, task)
    look('post_worker')
  }
  for (const guard of plan.guards ?? [])
    if (guard.scope === 'pre_memory_write') note(engine, `before anything is kept: ${guardText(guard)}`)
  const writers = plan.tasks.filter(({ id }) => plan.memory?.writers?.includes(id))
  for (const task of writers) message(workerOf(scene, task), '--)', memoryOf(scene), 'may write')
}

/** Plays one task: it is asked, and answers. */
export const playTask = (scene: Scene, task: Task): void => {
  const { engine, message } = scene
  const { inputs = [], output, label, prompt } = task
  const who = workerOf(scene, task)
  const keys = inputs.filter(({ from }) => from === 'memory').map(({ name }) => name)
  if (keys.length > 0) message(memoryOf(scene), '--)', who, keys.join(', '))
  message(engine, '->>', who, output ? prompt : label)
  message(who, '-->>', engine, output ? `${output.name} (${output.format})` : 'result')
}
