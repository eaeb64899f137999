import type { Plan, Task } from '../generated/types.js'

/** The tasks so that each comes after what it waits for, otherwise as declared. */
export const inOrder = ({ tasks }: Plan): Task[] => {
  const rest = [...tasks]
  const ordered: Task[] = []
  while (rest.length > 0) {
    const isFree = ({ after }: Task) => !rest.some(({ id }) => after.includes(id))
    // Tasks that wait for one another are no reason to draw nothing.
    const next = Math.max(0, rest.findIndex(isFree))
    ordered.push(...rest.splice(next, 1))
  }
  return ordered
}

/** The ids of a plan's tasks. */
export const taskIds = ({ tasks }: Plan): Set<string> => new Set(tasks.map(({ id }) => id))
