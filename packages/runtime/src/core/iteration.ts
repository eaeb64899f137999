import type { CheckSpec, Plan } from '@loop/spec'
import type { CheckState, State } from './state.js'

/** How often a check is run again in an iteration when it cannot tell. */
const judgings = 2

/** Where a check is in its iteration, for plans whose stop conditions decide. */
export type CheckStanding = 'waiting' | 'ready' | 'running' | 'unable' | 'judged' | 'inconclusive'

/**
 * A check may begin when all tasks it runs after have ended well; when one of them did not, it cannot judge at all. One that
 * could not tell is asked once more.
 */
export const standingOf = (plan: Plan, state: State, index: number): CheckStanding => {
  const { after = plan.tasks.map(task => task.id) } = plan.checks[index] as CheckSpec
  const check = state.checks[index] as CheckState
  if (check.running) return 'running'
  if (check.verdict && check.verdict.verdict !== 'inconclusive') return 'judged'
  if (check.verdict && check.judged >= judgings) return 'inconclusive'
  const tasks = plan.tasks.flatMap(({ id }, position) => (after.includes(id) ? [state.nodes[position]?.status] : []))
  if (tasks.some(status => status === 'failed' || status === 'blocked' || status === 'skipped')) return 'unable'
  return tasks.every(status => status === 'done') ? 'ready' : 'waiting'
}

/** Whether every task of the iteration has ended, and every check that could judge has judged. */
export const isThrough = (plan: Plan, state: State): boolean =>
  state.round > 0 &&
  state.open === 0 &&
  Object.keys(state.running).length === 0 &&
  plan.checks.every((_, index) => ['unable', 'judged', 'inconclusive'].includes(standingOf(plan, state, index)))

/** What a guard demands of the whole run, the sternest first. */
export const violated = (state: State): 'halt' | 'escalate_human' | undefined => {
  const actions = state.findings.map(({ action }) => action)
  return actions.includes('halt') ? 'halt' : actions.includes('escalate_human') ? 'escalate_human' : undefined
}
