import type { Plan, Task } from '../../../generated/types.js'

/** Tasks after which no other task comes. */
export const finalTasks = ({ tasks, choices }: Plan): Task[] => {
  const before = new Map([...tasks, ...choices].map(({ id, after }) => [id, after]))
  const earlier = new Set<string>()
  const left = tasks.flatMap(({ after }) => after)
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (earlier.has(id)) continue
    earlier.add(id)
    left.push(...(before.get(id) ?? []))
  }
  return tasks.filter(({ id }) => !earlier.has(id))
}

/** The most tasks that can be ready at once, by how many steps they wait for; of two branches of a choice the wider one counts. */
export const widthOf = (plan: Plan): number => {
  const steps = stepsBefore(plan)
  const waves = groups(plan.tasks, ({ id }) => steps.get(id) ?? 0)
  return Math.max(0, ...waves.map(together))
}

const together = (wave: readonly Task[]): number =>
  groups(wave, ({ when }) => when?.choice).reduce((sum, tasks) => {
    const yes = tasks.filter(({ when }) => when?.is).length
    return sum + (tasks[0]?.when ? Math.max(yes, tasks.length - yes) : tasks.length)
  }, 0)

const groups = <T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] => {
  const found = new Map<unknown, T[]>()
  for (const item of items) {
    const group = found.get(keyOf(item))
    if (group) group.push(item)
    else found.set(keyOf(item), [item])
  }
  return [...found.values()]
}

/** For each node, the length of the longest chain of nodes that it waits for. */
const stepsBefore = ({ tasks, choices }: Plan): Map<string, number> => {
  const nodes = new Map([...tasks, ...choices].map(node => [node.id, node.after]))
  const followers = new Map<string, string[]>([...nodes.keys()].map(id => [id, []]))
  const open = new Map<string, number>()
  for (const [id, after] of nodes) {
    const known = after.filter(earlier => nodes.has(earlier))
    open.set(id, known.length)
    for (const earlier of known) followers.get(earlier)?.push(id)
  }
  const steps = new Map<string, number>()
  let wave = [...nodes.keys()].filter(id => open.get(id) === 0)
  for (let step = 0; wave.length > 0; step++) {
    const next: string[] = []
    for (const id of wave) {
      steps.set(id, step)
      for (const follower of followers.get(id) ?? []) {
        const left = (open.get(follower) ?? 0) - 1
        open.set(follower, left)
        if (left === 0) next.push(follower)
      }
    }
    wave = next
  }
  return steps
}
