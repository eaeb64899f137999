import type { CheckSpec, Task } from '../../generated/types.js'
import type { Scene } from './scene.js'

/** Plays one iteration of a plan whose rounds decide when it ends. */
export const playRounds = (scene: Scene): void => {
  const { plan, engine, actor, message, block } = scene
  const { tasks, checks, rounds } = plan
  const asks = checks.length > 0 && rounds.onExhausted === 'ask'
  for (const task of tasks) makerOf(scene, task)
  for (const check of checks) checkerOf(scene, check)
  if (asks) actor('person', '', 'person')

  const loops = rounds.retry && rounds.max > 1
  const round = () => {
    for (const task of tasks) playTask(scene, task)
    for (const check of checks) playCheck(scene, check, loops)
  }
  if (loops) block('loop', `at most ${rounds.max} rounds`, round)
  else round()
  if (asks) block('opt', 'no round left', () => message(engine, '->>', actor('person', '', 'person'), 'how to go on?'))
}

const playTask = (scene: Scene, task: Task): void => {
  const { plan, engine, message, block } = scene
  const who = makerOf(scene, task)
  const choice = task.when && plan.choices.find(({ id }) => id === task.when?.choice)
  const play = () => {
    message(engine, '->>', who, task.label)
    message(who, '-->>', engine, 'result')
  }
  if (choice) block('opt', `${task.when?.is ? '' : 'not '}${choice.expression}`, play)
  else play()
}

const playCheck = (scene: Scene, check: CheckSpec, loops: boolean): void => {
  const { plan, engine, message, note } = scene
  const who = checkerOf(scene, check)
  message(engine, '->>', who, check.kind === 'agent' ? 'the work and the criteria' : 'run')
  message(who, '-->>', engine, 'verdict with evidence')
  for (const maker of loops ? check.of : []) {
    const task = plan.tasks.find(({ id }) => id === maker)
    if (task) note(`${engine},${makerOf(scene, task)}`, `on fail, its evidence goes to ${task.label}`)
  }
}

const makerOf = ({ actor }: Scene, { agent }: Task): string => actor('agent', agent, `agent ${agent}`)

const checkerOf = ({ actor }: Scene, { kind, agent, label }: CheckSpec): string =>
  kind === 'agent'
    ? actor('checker', agent ?? label, `checker ${agent ?? label}`)
    : actor('check', label, `check ${label}`)
