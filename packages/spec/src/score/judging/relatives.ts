import type { Plan } from '../../generated/types.js'

/** Some tasks, all that they wait for, and all that wait for them: who makes the work, and who builds on it. */
export const relatives = (plan: Plan, ids: readonly string[]): Set<string> => {
  const nodes = [...plan.tasks, ...plan.choices]
  const before = new Map(nodes.map(({ id, after }) => [id, after]))
  const after = new Map<string, string[]>()
  for (const { id, after: earlier } of nodes) for (const one of earlier) after.set(one, [...(after.get(one) ?? []), id])
  return new Set([...reached(ids, before), ...reached(ids, after)])
}

/** Some tasks, and all that they wait for. */
export const withEarlier = ({ tasks, choices }: Plan, ids: readonly string[]): Set<string> =>
  reached(ids, new Map([...tasks, ...choices].map(({ id, after }) => [id, after])))

const reached = (ids: readonly string[], edges: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const found = new Set<string>()
  const left = [...ids]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    left.push(...(edges.get(id) ?? []))
  }
  return found
}
