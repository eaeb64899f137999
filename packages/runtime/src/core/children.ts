import type { ChildPlan, ChildResult, CompositionSpec, EffectResumed, Plan, TriggerSpec } from '@loop/spec'
import { pendingNode } from './initial-state.js'
import type { ChildState, State } from './state.js'

/** What the loops inside a plan come to so far in an iteration, and what may happen next. */
export type Composing =
  /** These may start now, in this order. */
  | { kind: 'start'; children: readonly ChildPlan[] }
  | { kind: 'wait' }
  /** A child stands still, because a limit of the whole that ends the run leaves it nothing. */
  | { kind: 'spent'; unit: NonNullable<ChildResult['spent']> }
  | { kind: 'failed' }
  | { kind: 'through' }

type Children = State['children']

/** What comes next of the loops inside a plan. Looks at nothing but how they ended. */
export const composing = (composition: CompositionSpec, { children }: Pick<State, 'children'>): Composing => {
  const spent = Object.values(children).find(({ result }) => result?.spent !== undefined)?.result?.spent
  if (spent) return Object.values(children).some(isRunning) ? { kind: 'wait' } : { kind: 'spent', unit: spent }
  switch (composition.type) {
    case 'sequential':
      return oneAfterAnother(composition.children, children)
    case 'parallel':
      return sideBySide(composition, children)
    case 'nested':
      return oneInAnother(composition.children, children)
  }
}

const isRunning = (child: ChildState | undefined): boolean => child?.status === 'running'

/** Whether a loop inside came to its goal. */
export const hasPassed = (child: ChildState | undefined): boolean => child?.result?.outcome === 'done'

const oneAfterAnother = (order: readonly ChildPlan[], children: Children): Composing => {
  for (const child of order) {
    const state = children[child.id]
    if (!state) return { kind: 'start', children: [child] }
    if (isRunning(state)) return { kind: 'wait' }
    if (!hasPassed(state)) return { kind: 'failed' }
  }
  return { kind: 'through' }
}

/** The branches of a composition: what has another role runs beside them and counts for nothing. */
export const branchesOf = ({ children }: CompositionSpec): ChildPlan[] => {
  const branches = children.filter(({ role }) => role === 'branch')
  return branches.length > 0 ? branches : [...children]
}

const sideBySide = (composition: CompositionSpec, children: Children): Composing => {
  const left = composition.children.filter(({ id }) => !children[id])
  if (left.length > 0) return { kind: 'start', children: left }
  if (composition.children.some(({ id }) => isRunning(children[id]))) return { kind: 'wait' }
  const branches = branchesOf(composition)
  const passed = branches.filter(({ id }) => hasPassed(children[id])).length
  return { kind: passed >= (composition.merge?.minPass ?? branches.length) ? 'through' : 'failed' }
}

/** The outer one, then each inner one whose trigger fires; when one of these did its work, the outer one once more. */
const oneInAnother = (order: readonly ChildPlan[], children: Children): Composing => {
  if (order.some(({ id }) => isRunning(children[id]))) return { kind: 'wait' }
  const outer = order.find(({ role }) => role === 'outer') ?? order[0]
  const first = outer && children[outer.id]
  if (!outer) return { kind: 'through' }
  if (!first) return { kind: 'start', children: [outer] }
  if (first.runs === 1) {
    const others = order.filter(child => child !== outer)
    const fired = others.find(child => !children[child.id] && hasFired(child.trigger, outer.id, children))
    if (fired) return { kind: 'start', children: [fired] }
    if (others.some(({ id }) => hasPassed(children[id]))) return { kind: 'start', children: [outer] }
  }
  return { kind: hasPassed(first) ? 'through' : 'failed' }
}

/** A check that could not tell, or was not reached, has not passed, so what waits for its failure runs. */
const hasFired = (trigger: TriggerSpec | undefined, outer: string, children: Children): boolean => {
  if (!trigger) return !hasPassed(children[outer])
  const watched = children[trigger.child]
  if (!watched) return false
  const passed = watched.result?.checks?.[trigger.check] === 'pass'
  return trigger.is === 'passed' ? passed : !passed
}

/** The loops inside that are why an iteration has no result; none when it has one. */
export const failedInside = ({ composition }: Plan, state: State): string[] =>
  composition && state.round === 0 && composing(composition, state).kind === 'failed'
    ? composition.children.flatMap(({ id }) => (state.children[id] && !hasPassed(state.children[id]) ? [id] : []))
    : []

export const startChild = (state: State, id: string): State => {
  const child = state.children[id]
  return {
    ...state,
    children: { ...state.children, [id]: { ...child, status: 'running', runs: (child?.runs ?? 0) + 1 } },
  }
}

/** The state after a loop inside has ended, or could not be begun, which leaves no result. */
export const endChild = (state: State, id: string, result: ChildResult | undefined): State => {
  const { tokens = 0, usd = 0 } = result?.assumed ?? {}
  return {
    ...state,
    assumed: { tokens: state.assumed.tokens + tokens, usd: state.assumed.usd + usd },
    children: {
      ...state.children,
      [id]: { status: 'ended', runs: state.children[id]?.runs ?? 1, ...(result ? { result } : {}) },
    },
  }
}

/** The state after a loop inside was taken up again, with what is held back for it now. */
export const resumeChild = (state: State, { effect: id, reserve }: EffectResumed): State => {
  const entry = state.running[id]
  if (!entry) return state
  const before = entry.effect.reserve
  return {
    ...state,
    running: { ...state.running, [id]: { ...entry, effect: { ...entry.effect, reserve } } },
    reserved: {
      tokens: state.reserved.tokens + reserve.tokens - before.tokens,
      usd: state.reserved.usd + reserve.usd - before.usd,
    },
  }
}

/** A fresh pass of a loop with loops inside: what its own tasks and checks came to in the one before counts no more. */
export const withoutResults = (plan: Plan, state: State): State => ({
  ...state,
  children: {},
  nodes: state.nodes.map(() => pendingNode),
  checks: plan.checks.map(() => ({ attempt: 0, judged: 0, running: false })),
})
