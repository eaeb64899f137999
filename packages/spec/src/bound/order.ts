import type { Plan } from '../generated/types.js'

/** For each task and choice, everything that it waits for, directly or through others. */
export type Order = ReadonlyMap<string, ReadonlySet<string>>

/** The order of the tasks and choices of a plan. */
export const orderOf = ({ tasks, choices }: Plan): Order => {
  const after = new Map([...tasks, ...choices].map(node => [node.id, node.after]))
  const order = new Map<string, Set<string>>()
  const earlierThan = (id: string): Set<string> => {
    const known = order.get(id)
    if (known) return known
    const earlier = new Set<string>()
    order.set(id, earlier) // a cycle, which no valid plan has, ends here
    for (const one of after.get(id) ?? []) {
      earlier.add(one)
      for (const other of earlierThan(one)) earlier.add(other)
    }
    return earlier
  }
  for (const id of after.keys()) earlierThan(id)
  return order
}

/**
 * The most tasks of which none waits for another. They fall into as many chains (Dilworth 1950); of these there are the fewer, the more
 * tasks are followed by one of their own.
 */
export const widthOf = ({ tasks }: Plan, order: Order): number => {
  const follower = new Map<string, string>()
  const follows = (id: string, seen: Set<string>): boolean => {
    for (const { id: earlier } of tasks) {
      if (seen.has(earlier) || !order.get(id)?.has(earlier)) continue
      seen.add(earlier)
      const other = follower.get(earlier)
      if (other !== undefined && !follows(other, seen)) continue
      follower.set(earlier, id)
      return true
    }
    return false
  }
  return tasks.length - tasks.filter(({ id }) => follows(id, new Set())).length
}
