import { taskIds } from '../order.js'
import type { States } from './states.js'

/** Draws the work of an iteration: a state for each task, in the order they wait for one another. */
export const drawWork = ({ plan, id, state, edge, box }: States): void =>
  box(id('working'), 'work', () => {
    const known = taskIds(plan)
    for (const task of plan.tasks) state(id('t', task.id), task.label)
    for (const task of plan.tasks) {
      const before = task.after.filter(other => known.has(other))
      if (before.length === 0) edge('[*]', id('t', task.id))
      for (const other of before) edge(id('t', other), id('t', task.id))
      if (!plan.tasks.some(({ after }) => after.includes(task.id))) edge(id('t', task.id), '[*]')
    }
  })
