import type { EffectFinished, Plan } from '@loop/spec'
import { type CheckState, type Draft, replaced, type State } from './state.js'

const fresh: CheckState = { attempt: 0, judged: 0, running: false }

export const startCheck = (plan: Plan, state: Draft, id: string): Draft =>
  change(plan, state, id, check => ({ ...check, attempt: check.attempt + 1, running: true }))

/** The check has ended; without an event nobody saw its end, and it is judged again. */
export const finishCheck = (plan: Plan, state: Draft, id: string, event: EffectFinished | undefined): Draft => {
  const next = change(plan, state, id, check => ({
    attempt: check.attempt,
    judged: check.judged + (event?.verdict && event.status !== 'cut' ? 1 : 0),
    running: false,
    ...(event?.verdict && event.status !== 'cut' ? { verdict: event.verdict } : {}),
    ...(event?.changed?.length ? { changed: event.changed } : {}),
    ...(event?.retryAfterMs === undefined ? {} : { retryAfterMs: event.retryAfterMs }),
  }))
  return event?.changed?.length
    ? { ...next, questions: [...next.questions, { kind: 'check-changed-workspace' }] }
    : next
}

/** Forgets what the checks from a given one on said, so that they judge again. */
export const judgeAgain = (state: State, from = 0): State => ({
  ...state,
  checks: state.checks.map((check, index) => (index < from ? check : { ...fresh, attempt: check.attempt })),
})

/** Forgets what some checks said, so that they judge again. */
export const judgeAnew = (plan: Plan, state: State, ids: readonly string[]): State => ({
  ...state,
  checks: state.checks.map((check, index) =>
    ids.includes(plan.checks[index]?.id ?? '') ? { ...fresh, attempt: check.attempt } : check,
  ),
})

const change = (plan: Plan, state: Draft, id: string, how: (check: CheckState) => CheckState): Draft => {
  const index = plan.checks.findIndex(check => check.id === id)
  state.checks = replaced(state.checks, index, how(state.checks[index] ?? fresh))
  return state
}
