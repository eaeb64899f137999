import type { AskAnswered, Plan } from '@loop/spec'
import { graphOf } from './graph.js'
import { refuse } from './guarding.js'
import { finishCheck } from './judging.js'
import { endNode, restartNode } from './making.js'
import { outputFrom, shownKey, withEdit } from './permits.js'
import type { Question, State } from './state.js'

/** What a person's word about an irreversible effect changes: it happens once as it was shown or edited, or it does not happen. */
export const irreversibleAnswered = (
  plan: Plan,
  state: State,
  { effect, approval }: Question,
  { ask, choice, note, edited }: AskAnswered,
): State => {
  if (!effect || !approval) return state
  if (choice === 'approve' || (choice === 'edit' && edited)) {
    const next = edited ? withEdit(state, effect, approval.digest, edited, ask) : state
    return { ...next, permits: { ...next.permits, [shownKey(effect, (edited ?? approval).digest)]: ask } }
  }
  const said = choice === 'timeout' ? 'nobody approved it in time' : 'a person rejected it'
  const message = `${approval.because}: ${said}${note === undefined ? '' : `: ${note}`}`
  return refuse(plan, state, effect, message, 'rejected')
}

/** What a person's word changes about an effect whose end nobody saw: it is done again, or was done, with or without a result. */
export const lostAnswered = (
  plan: Plan,
  state: State,
  { effect }: Question,
  { choice, edited, error }: AskAnswered,
): State => {
  if (!effect) return state
  if (effect.kind === 'check') return finishCheck(plan, state, effect.target, undefined)
  const index = graphOf(plan).indexOf.get(effect.target) ?? -1
  if (choice !== 'done') return restartNode(state, index)
  const output = edited ? { output: outputFrom(edited) } : {}
  return endNode(plan, state, index, error ? { status: 'failed', ...output, error } : { status: 'done', ...output })
}
