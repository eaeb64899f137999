import type { Choice, Plan, Task } from '@loop/spec'

/** A plan's tasks and choices as numbered nodes: tasks first, then choices. */
export interface Graph {
  nodes: readonly (Task | Choice)[]
  taskCount: number
  indexOf: ReadonlyMap<string, number>
  /** For each node, the nodes it waits for. */
  before: readonly (readonly number[])[]
  /** For each node, the nodes that wait for it. */
  behind: readonly (readonly number[])[]
  /** For each check, the nodes that it looks at before it begins, with the choice that it stands under. */
  judged: readonly (readonly number[])[]
}

const graphs = new WeakMap<Plan, Graph>()

/** The graph of a plan, made once. */
export const graphOf = (plan: Plan): Graph => {
  const known = graphs.get(plan)
  if (known) return known
  const nodes = [...plan.tasks, ...plan.choices]
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]))
  const before = nodes.map(node => node.after.map(id => indexOf.get(id) ?? -1).filter(index => index >= 0))
  const behind: number[][] = nodes.map(() => [])
  for (const [index, list] of before.entries()) for (const earlier of list) behind[earlier]?.push(index)
  const all = plan.tasks.map((_, index) => index)
  const judged = plan.checks.map(({ after, when }) => {
    const own = after ? after.flatMap(id => indexOf.get(id) ?? []) : all
    const choice = when && indexOf.get(when.choice)
    return [...new Set(choice === undefined ? own : [...own, choice])]
  })
  const graph = { nodes, taskCount: plan.tasks.length, indexOf, before, behind, judged }
  graphs.set(plan, graph)
  return graph
}

/** The given nodes and all that depend on them, in plan order. */
export const withDependents = (graph: Graph, roots: Iterable<number>): number[] => {
  const reached = new Set<number>()
  const stack = [...roots]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    stack.push(...(graph.behind[node] ?? []))
  }
  return [...reached].sort((a, b) => a - b)
}
