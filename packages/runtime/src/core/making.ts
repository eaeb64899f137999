import type { Plan, RoundStarted, When } from '@loop/spec'
import { type Graph, graphOf } from './graph.js'
import { pendingNode } from './initial-state.js'
import { type Draft, type NodeState, replaced, type State } from './state.js'

/** The nodes named run in this round; what went wrong before becomes feedback. */
export const beginRound = (plan: Plan, state: Draft, event: RoundStarted): Draft => {
  const graph = graphOf(plan)
  const again = event.tasks.map(id => graph.indexOf.get(id) ?? -1).filter(index => index >= 0)
  const inRound = new Set(again)
  const nodes = [...state.nodes]
  const waits = graph.nodes.map(() => 0)
  const ready: number[] = []
  for (const index of again) {
    const output = state.nodes[index]?.output
    nodes[index] = output ? { ...pendingNode, output } : pendingNode
    waits[index] = (graph.before[index] ?? []).filter(earlier => inRound.has(earlier)).length
    if (waits[index] === 0) ready.push(index)
  }
  const feedback = event.because === 'first' ? state.feedback : feedbackOf(plan, state)
  state.round = event.round
  state.used = { ...state.used, iterations: state.used.iterations + 1 }
  state.nodes = nodes
  state.waits = waits
  state.ready = []
  state.open = again.length
  state.checks = plan.checks.map(() => ({ attempt: 0, judged: 0, running: false }))
  state.feedback = feedback
  for (const index of ready) arrive(plan, graph, state, index)
  return state
}

/**
 * What the makers are told about the round that ends here. Evidence stays until a check has judged again, and a person's note
 * stays for good.
 */
const feedbackOf = (plan: Plan, state: State): State['feedback'] => {
  const judged = state.checks.some(({ verdict }) => verdict)
  const before = state.feedback
  return {
    attempt: judged ? state.used.iterations : (before?.attempt ?? state.used.iterations),
    verdicts: judged ? failingVerdicts(plan, state) : (before?.verdicts ?? []),
    errors: plan.tasks.flatMap(({ id }, index) => {
      const error = state.nodes[index]?.error
      return state.nodes[index]?.status === 'failed' && error ? [{ task: id, error }] : []
    }),
    ...(before?.note === undefined ? {} : { note: before.note }),
  }
}

const failingVerdicts = (plan: Plan, state: State) =>
  state.checks.flatMap(({ verdict }, index) =>
    verdict && verdict.verdict !== 'pass' ? [{ check: plan.checks[index]?.label ?? '', verdict }] : [],
  )

export const startNode = (state: Draft, index: number): Draft => {
  const node = state.nodes[index] ?? pendingNode
  state.nodes = replaced(state.nodes, index, { ...node, status: 'running', attempt: node.attempt + 1 })
  state.ready = state.ready.filter(ready => ready !== index)
  return state
}

/** The node has to be done again: its last attempt was cut off, or failed and may be tried again. */
export const restartNode = (state: Draft, index: number, hasFailed = false, retryAfterMs?: number): Draft => {
  state.nodes = replaced(state.nodes, index, again(state.nodes[index] ?? pendingNode, hasFailed, retryAfterMs))
  state.ready = insert(state.ready, index)
  return state
}

const again = ({ retryAfterMs, ...node }: NodeState, hasFailed: boolean, wish: number | undefined): NodeState => {
  const wait = hasFailed ? wish : retryAfterMs
  return {
    ...node,
    status: 'pending',
    ...(hasFailed ? { failures: (node.failures ?? 0) + 1 } : {}),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  }
}

/** The choices that some of these checks stand under are made again when those that they wait for have judged anew. */
export const chooseAnew = (plan: Plan, state: State, checks: readonly string[]): State => {
  const gates = plan.checks.flatMap(({ id, when }) => (when && checks.includes(id) ? [when.choice] : []))
  const nodes = [...state.nodes]
  let { open } = state
  for (const [position, { id, checks: by = [] }] of plan.choices.entries()) {
    const index = plan.tasks.length + position
    if (!gates.includes(id) || !by.some(check => checks.includes(check)) || nodes[index]?.status !== 'done') continue
    nodes[index] = { ...pendingNode, attempt: nodes[index].attempt }
    open++
  }
  return { ...state, nodes, open }
}

/** The node has ended; what waited only for it may start, is skipped, or is blocked. */
export const endNode = (plan: Plan, state: Draft, index: number, result: Partial<NodeState>): Draft => {
  const graph = graphOf(plan)
  state.nodes = replaced(state.nodes, index, { ...(state.nodes[index] ?? pendingNode), ...result })
  state.open--
  release(plan, graph, state, index)
  return state
}

const release = (plan: Plan, graph: Graph, state: Draft, index: number): void => {
  for (const later of graph.behind[index] ?? []) {
    const left = (state.waits[later] ?? 0) - 1
    if (left < 0) continue
    state.waits = replaced(state.waits, later, left)
    if (left === 0) arrive(plan, graph, state, later)
  }
}

/** All that a node waited for has ended. A choice that waits for checks as well is made when they have spoken. */
const arrive = (plan: Plan, graph: Graph, state: Draft, index: number): void => {
  const when = graph.nodes[index]?.when
  if ((graph.before[index] ?? []).some(earlier => stopsWhatFollows(graph, state, earlier)))
    endNode(plan, state, index, { status: 'blocked' })
  else if (when && !holds(graph, state, when)) endNode(plan, state, index, { status: 'skipped' })
  else if (!isHeldByChecks(graph, index)) state.ready = insert(state.ready, index)
}

const isHeldByChecks = ({ nodes }: Graph, index: number): boolean => {
  const node = nodes[index]
  return node !== undefined && 'expression' in node && node.checks !== undefined
}

/** Whether nothing that waits for a node may go on: it failed, and its failure is not tolerated. */
const stopsWhatFollows = ({ nodes }: Graph, state: State, index: number): boolean => {
  const [node, status] = [nodes[index], state.nodes[index]?.status]
  const isTolerated = node !== undefined && 'tolerated' in node && node.tolerated === true
  return status === 'blocked' || (status === 'failed' && !isTolerated)
}

const holds = (graph: Graph, state: State, when: When): boolean => {
  const choice = state.nodes[graph.indexOf.get(when.choice) ?? -1]
  return choice?.status === 'done' && choice.value === when.is
}

const insert = (sorted: readonly number[], index: number): number[] => {
  const at = sorted.findIndex(other => other > index)
  return at < 0 ? [...sorted, index] : [...sorted.slice(0, at), index, ...sorted.slice(at)]
}
