import type { CheckSpec, Plan } from '../../generated/types.js'
import { judgeText } from '../check-text.js'
import { guardText } from '../guard-text.js'
import { checkerOf, strategyOf, workerOf } from './cast.js'
import type { Scene } from './scene.js'

/** Plays the checks, and what is sent back for the next iteration. */
export const playChecks = (scene: Scene): void => {
  const { plan, engine, note } = scene
  for (const guard of plan.guards ?? [])
    if (guard.scope === 'pre_evaluator') note(engine, `before anything is judged: ${guardText(guard)}`)
  for (const check of plan.checks) playCheck(scene, check)
}

/** Plays one check: it is asked, and gives its verdict. */
export const playCheck = (scene: Scene, check: CheckSpec): void => {
  const { plan, engine, message } = scene
  const who = checkerOf(scene, check)
  message(engine, '->>', who, questionOf(check))
  message(who, '-->>', engine, verdictOf(plan, check))
}

/** Plays what is sent back, and what changes before the next iteration. */
export const playFeedback = (scene: Scene): void => {
  const { plan, message } = scene
  for (const { from, source, to, target, when } of plan.routes ?? []) {
    const worker = (of: string | undefined) => plan.tasks.find(({ id }) => id === of)
    const check = plan.checks.find(({ id }) => id === source)
    const [task, receiver] = [worker(source), worker(target)]
    const here = from === 'check' ? check && checkerOf(scene, check) : task && workerOf(scene, task)
    const there = to === 'task' ? receiver && workerOf(scene, receiver) : strategyOf(scene)
    if (here && there) message(here, '--)', there, when === undefined ? 'feedback' : `feedback when ${when}`)
  }
  for (const target of plan.strategy?.targets ?? []) {
    const task = plan.tasks.find(({ id }) => id === target)
    if (task) message(strategyOf(scene), '--)', workerOf(scene, task), 'changes for the next iteration')
  }
}

const questionOf = (check: CheckSpec): string =>
  check.kind === 'agent' ? 'the work and the rubric' : check.kind === 'person' ? 'is it good?' : judgeText(check)

const verdictOf = ({ metrics = [] }: Plan, { id }: CheckSpec): string =>
  ['verdict', ...metrics.filter(({ from, name }) => from === 'check' && name === id).map(metric => metric.id)].join(
    ', ',
  )
