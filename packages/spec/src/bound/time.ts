import type { Plan } from '../generated/types.js'
import { longestThrottle } from '../plan/throttle.js'
import type { Term } from './bound.js'
import type { CallKind } from './calls.js'
import { makespan } from './makespan.js'
import { orderOf, widthOf } from './order.js'
import { type Waits, waitsOf } from './waits.js'

/**
 * Summands of the longest time that one pass can take: the tasks as far as they may run together, and the checks, which come one after
 * another.
 *
 * @param places how many may run together
 */
export const pathSeconds = (plan: Plan, calls: readonly CallKind[], places: number): Term[] => {
  return [
    { name: `tasks, at most ${places} side by side`, value: taskSeconds(plan, calls, places) },
    ...calls.flatMap(({ task, name, times, seconds, waits, place }) =>
      task === undefined
        ? [{ name: times === 1 ? `check ${name}` : `check ${name} x ${times}`, value: seconds * times + waits, place }]
        : [],
    ),
  ]
}

/** Of more tasks than this nobody looks at which of them wait for which others. */
const mostCompared = 500

const taskSeconds = (plan: Plan, calls: readonly CallKind[], places: number): number => {
  const taskCalls = new Map(calls.flatMap(call => (call.task === undefined ? [] : [[call.task, call] as const])))
  const seconds = new Map([...taskCalls].map(([id, { times, seconds, waits }]) => [id, times * seconds + waits]))
  const work = [...seconds.values()].reduce((sum, value) => sum + value, 0)
  if (places === 1 || plan.tasks.length > mostCompared || work === longestPath(plan, seconds)) return work
  const order = orderOf(plan)
  const width = widthOf(plan, order)
  const isAtOnce = (id: string) => width <= places && order.get(id)?.size === 0 && taskCalls.get(id)?.times === 1
  const waits = waitsOf(plan, order, isAtOnce)
  return waits ? makespan(places, width, work, longestPath(plan, seconds, waits)) : work
}

/** How many may run together at worst: a limit that slows down lets one run at a time. */
export const sideBySide = (plan: Plan): number => (longestThrottle(plan) > 0 ? 1 : plan.maxParallel)

const longestPath = (
  { tasks, choices }: Plan,
  seconds: ReadonlyMap<string, number>,
  waits: Waits = new Map(),
): number => {
  const before = new Map([...tasks, ...choices].map(({ id, after }) => [id, [...after, ...(waits.get(id) ?? [])]]))
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
