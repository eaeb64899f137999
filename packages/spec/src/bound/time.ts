import type { Plan } from '../generated/types.js'
import { longestThrottle } from '../plan/throttle.js'
import type { Term } from './bound.js'
import type { CallKind } from './calls.js'

/**
 * Summands of the longest time that one pass can take. With m agents side by side a graph takes at most
 * work / m + (1 - 1/m) x longest path (Graham 1969); checks come one after another.
 */
export const pathSeconds = (plan: Plan, calls: readonly CallKind[]): Term[] => {
  const seconds = new Map(
    calls.flatMap(({ task, times, seconds, waits }) =>
      task === undefined ? [] : [[task, times * seconds + waits] as const],
    ),
  )
  const longest = longestPath(plan, seconds)
  const work = [...seconds.values()].reduce((sum, value) => sum + value, 0)
  const side = sideBySide(plan)
  const tasks = Math.min(work, work / side + (1 - 1 / side) * longest)
  return [
    { name: `tasks, at most ${side} side by side`, value: tasks },
    ...calls.flatMap(({ task, name, times, seconds, waits, place }) =>
      task === undefined
        ? [{ name: times === 1 ? `check ${name}` : `check ${name} x ${times}`, value: seconds * times + waits, place }]
        : [],
    ),
  ]
}

/** How many may run together at worst: a limit that slows down lets one run at a time. */
export const sideBySide = (plan: Plan): number => (longestThrottle(plan) > 0 ? 1 : plan.maxParallel)

const longestPath = ({ tasks, choices }: Plan, seconds: ReadonlyMap<string, number>): number => {
  const before = new Map([...tasks, ...choices].map(({ id, after }) => [id, after]))
  const ends = new Map<string, number>()
  const endOf = (id: string): number => {
    const known = ends.get(id)
    if (known !== undefined) return known
    ends.set(id, 0) // a cycle, which no valid plan has, ends here
    const end = (seconds.get(id) ?? 0) + Math.max(0, ...(before.get(id) ?? []).map(endOf))
    ends.set(id, end)
    return end
  }
  return Math.max(0, ...tasks.map(({ id }) => endOf(id)))
}
