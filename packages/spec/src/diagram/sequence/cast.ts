import type { CheckSpec, Task } from '../../generated/types.js'
import type { Scene } from './scene.js'

/** Who carries a task out. */
export const workerOf = ({ actor }: Scene, { id, label }: Pick<Task, 'id' | 'label'>): string =>
  actor('worker', id, `worker ${label}`)

/** Who judges. */
export const checkerOf = ({ actor }: Scene, { id, label, kind }: CheckSpec): string =>
  actor('check', id, `${{ command: 'check', function: 'check', agent: 'checker', person: 'person' }[kind]} ${label}`)

export const personOf = ({ actor }: Scene): string => actor('person', '', 'person')

export const memoryOf = ({ actor }: Scene): string => actor('memory', '', 'memory')

export const strategyOf = ({ actor, plan }: Scene): string =>
  actor('strategy', '', `strategy ${plan.strategy?.type ?? ''}`)

/** Puts those who work and judge on the stage in the order of the plan. */
export const castOf = (scene: Scene): void => {
  for (const task of scene.plan.tasks) workerOf(scene, task)
  for (const check of scene.plan.checks) checkerOf(scene, check)
}
