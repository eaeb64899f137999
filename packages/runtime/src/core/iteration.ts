import type { CheckSpec, Plan } from '@loop/spec'
import { graphOf } from './graph.js'
import type { CheckState, State } from './state.js'

/** How often a check is run again in an iteration when it cannot tell. */
const judgings = 2

/** Where a check is in its iteration, for plans whose stop conditions decide. */
export type CheckStanding = 'waiting' | 'ready' | 'running' | 'unable' | 'judged' | 'inconclusive' | 'skipped'

/**
 * A check may begin when all that it runs after has ended well; when something did not, it cannot judge at all, unless it judges
 * regardless. One whose choice came out the other way is skipped. One that could not tell is asked once more.
 */
export const standingOf = (plan: Plan, state: State, index: number): CheckStanding => {
  const spec = plan.checks[index] as CheckSpec
  const { when, regardless = false } = spec
  const check = state.checks[index] as CheckState
  if (check.running) return 'running'
  if (check.verdict && check.verdict.verdict !== 'inconclusive') return 'judged'
  if (check.verdict && check.judged >= judgings) return 'inconclusive'
  if (when && hasChosen(plan, state, when.choice) && !hasChosen(plan, state, when.choice, when.is)) return 'skipped'
  let isWaiting = false
  for (const node of graphOf(plan).judged[index] ?? []) {
    const status = state.nodes[node]?.status
    if (!regardless && (status === 'failed' || status === 'blocked' || status === 'skipped')) return 'unable'
    isWaiting ||= status === 'pending' || status === 'running'
  }
  return isWaiting ? 'waiting' : 'ready'
}

/**
 * Whether a check may begin. Where more nodes of the round are under way than those that it does not look at, it may not, and none
 * of them has to be looked at: else each step of a large plan would look at all of its tasks.
 */
export const isReady = (plan: Plan, state: State, index: number): boolean => {
  const { nodes, judged } = graphOf(plan)
  if (state.open > nodes.length - (judged[index]?.length ?? 0)) return false
  return standingOf(plan, state, index) === 'ready'
}

/** Whether a choice was made; with a branch, whether it came out that way. */
const hasChosen = (plan: Plan, { nodes }: State, choice: string, branch?: boolean): boolean => {
  const node = nodes[graphOf(plan).indexOf.get(choice) ?? -1]
  const isMade = node !== undefined && node.status !== 'pending' && node.status !== 'running'
  return isMade && (branch === undefined || (node.status === 'done' && node.value === branch))
}

/** Whether a check has said all that it will say in its iteration. */
export const hasSpoken = (plan: Plan, state: State, index: number): boolean =>
  ['unable', 'judged', 'inconclusive', 'skipped'].includes(standingOf(plan, state, index))

/** Choices that wait for nothing but checks, all of which have spoken. */
export const choicesToMake = (plan: Plan, state: State): string[] =>
  plan.choices.flatMap(({ id, checks }, position) => {
    const index = plan.tasks.length + position
    if (!checks || state.nodes[index]?.status !== 'pending' || state.waits[index] !== 0) return []
    return plan.checks.every((check, at) => !checks.includes(check.id) || hasSpoken(plan, state, at)) ? [id] : []
  })

/** Whether every task of the iteration has ended, and every check that could judge has judged. */
export const isThrough = (plan: Plan, state: State): boolean =>
  state.round > 0 &&
  state.open === 0 &&
  Object.keys(state.running).length === 0 &&
  plan.checks.every((_, index) => hasSpoken(plan, state, index))

/**
 * Whether something was changed since a check looked that judges nobody's work, as `play` and `scan` of a loop of commands: what it
 * saw is not what there is now, and only the next iteration can tell.
 */
export const changedSinceLooked = ({ checks, tasks }: Plan, { nodes }: State): boolean =>
  checks.some(({ of }) => of.length === 0) &&
  tasks.some((_, index) => nodes[index]?.status === 'done' || nodes[index]?.status === 'failed')

/** What a guard demands of the whole run, the sternest first. */
export const violated = (state: State): 'halt' | 'escalate_human' | undefined => {
  const actions = state.findings.map(({ action }) => action)
  return actions.includes('halt') ? 'halt' : actions.includes('escalate_human') ? 'escalate_human' : undefined
}
