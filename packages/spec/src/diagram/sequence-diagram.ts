import type { Plan } from '../generated/types.js'
import { stateText } from './label.js'

/** Draws one iteration as a Mermaid sequence diagram: who is asked what, what comes back, and what a failed check sends. */
export const sequenceDiagram = (plan: Plan): string => {
  const lines = ['sequenceDiagram']
  const add = (line: string) => lines.push(`  ${line}`)
  const actors = new Map<string, string>()
  const actor = (name: string): string => {
    const known = actors.get(name)
    if (known) return known
    const id = `a${actors.size + 1}`
    actors.set(name, id)
    add(`participant ${id} as ${stateText(name)}`)
    return id
  }
  const engine = actor('loop')
  for (const task of plan.tasks) actor(`agent ${task.agent}`)
  for (const check of plan.checks)
    actor(check.kind === 'agent' ? `checker ${check.agent ?? check.label}` : `check ${check.label}`)
  if (plan.checks.length > 0 && plan.rounds.onExhausted === 'ask') actor('person')

  const loops = plan.rounds.retry && plan.rounds.max > 1
  if (loops) add(`loop at most ${plan.rounds.max} rounds`)
  for (const task of plan.tasks) {
    const who = actor(`agent ${task.agent}`)
    const choice = task.when && plan.choices.find(({ id }) => id === task.when?.choice)
    if (choice) add(`opt ${stateText(`${task.when?.is ? '' : 'not '}${choice.expression}`)}`)
    add(`${engine}->>${who}: ${stateText(task.label)}`)
    add(`${who}-->>${engine}: result`)
    if (choice) add('end')
  }
  for (const check of plan.checks) {
    const who = actor(check.kind === 'agent' ? `checker ${check.agent ?? check.label}` : `check ${check.label}`)
    add(`${engine}->>${who}: ${check.kind === 'agent' ? 'the work and the criteria' : 'run'}`)
    add(`${who}-->>${engine}: verdict with evidence`)
    for (const maker of loops ? check.of : []) {
      const task = plan.tasks.find(({ id }) => id === maker)
      if (task)
        add(
          `Note over ${engine},${actor(`agent ${task.agent}`)}: on fail, its evidence goes to ${stateText(task.label)}`,
        )
    }
  }
  if (loops) add('end')
  if (plan.checks.length > 0 && plan.rounds.onExhausted === 'ask') {
    add('opt no round left')
    add(`${engine}->>${actor('person')}: how to go on?`)
    add('end')
  }
  return `${lines.join('\n')}\n`
}
