import type { Plan, RunEnded } from '@loop/spec'
import type { State } from './state.js'

/** How a run ends here, when every task and check of its last round has ended and no round is to follow. */
export const conclusionOf = (plan: Plan, state: State): RunEnded | undefined => {
  if (state.decided === 'accepted')
    return { type: 'run.ended', outcome: 'done', reason: 'accepted', message: 'a person accepted the work as it is' }
  if (state.decided === 'stopped')
    return { type: 'run.ended', outcome: 'failed', reason: 'stopped', message: 'a person ended the run' }
  if (state.round === 0 || state.open > 0 || state.questions.length > 0) return undefined
  const choice = plan.choices.find((_, index) => state.nodes[plan.tasks.length + index]?.status === 'failed')
  if (choice) {
    const error = state.nodes[plan.tasks.length + plan.choices.indexOf(choice)]?.error
    return {
      type: 'run.ended',
      outcome: 'failed',
      reason: 'choice-failed',
      message: error?.message ?? 'a choice could not be made',
      place: choice.place,
    }
  }
  const failed = plan.tasks.filter((_, index) => state.nodes[index]?.status === 'failed')
  const at = plan.rounds.place ? { place: plan.rounds.place } : {}
  if (failed.length > 0) {
    if (mayRetry(plan, state) || asksWhenExhausted(plan)) return undefined
    const names = failed.map(task => `"${task.label}"`).join(', ')
    const place = failed[0]?.place
    return {
      type: 'run.ended',
      outcome: 'failed',
      reason: 'task-failed',
      message: `${names} failed`,
      ...(place ? { place } : {}),
    }
  }
  if (plan.checks.length === 0)
    return {
      type: 'run.ended',
      outcome: 'done',
      reason: 'tasks-done',
      message: 'every task ended well; the loop declares no check',
    }
  if (state.checks.every(check => check.verdict?.verdict === 'pass'))
    return { type: 'run.ended', outcome: 'done', reason: 'checks-passed' }
  const bad = badCheck(state)
  if (bad === undefined || asksWhenExhausted(plan)) return undefined
  const { label } = plan.checks[bad.index] as Plan['checks'][number]
  if (bad.verdict === 'inconclusive')
    return {
      type: 'run.ended',
      outcome: 'failed',
      reason: 'check-inconclusive',
      message: `the check "${label}" could not tell`,
      ...at,
    }
  if (mayRetry(plan, state)) return undefined
  return {
    type: 'run.ended',
    outcome: 'failed',
    reason: 'rounds-exhausted',
    message: `the check "${label}" still fails after ${state.round} of ${plan.rounds.max} rounds`,
    ...at,
  }
}

/** Whether the iteration has a further round. */
export const mayRetry = (plan: Plan, state: State): boolean => plan.rounds.retry && state.round < plan.rounds.max

export const asksWhenExhausted = (plan: Plan): boolean => plan.checks.length > 0 && plan.rounds.onExhausted === 'ask'

/** How often a check is run again in a round when it cannot tell. */
const judgings = 2

/** The check that decides against the round: it failed, or could not tell as often as it is asked. */
export const badCheck = (state: State): { index: number; verdict: 'fail' | 'inconclusive' } | undefined => {
  const index = state.checks.findIndex(({ verdict }) => verdict && verdict.verdict !== 'pass')
  const check = state.checks[index]
  if (!check?.verdict || check.verdict.verdict === 'pass') return undefined
  if (check.verdict.verdict === 'inconclusive' && check.judged < judgings) return undefined
  return { index, verdict: check.verdict.verdict }
}
