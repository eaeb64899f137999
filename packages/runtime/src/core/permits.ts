import type { AskAnswered, Effect, EffectFinished, GuardFinding, Output, Permit, Plan } from '@loop/spec'
import type { RunningEffect } from './running-effect.js'
import type { State } from './state.js'

/** What a person approved, or edited: for a task or a check, exactly this. */
export const shownKey = ({ kind, target }: Pick<Effect, 'kind' | 'target'>, digest: string): string =>
  `${kind}.${target} ${digest}`

/** The permit for an effect whose doing has a digest, if a person gave one that is not used up. */
export const permitFor = (state: State, effect: Effect, digest: string): Permit | undefined => {
  const ask = state.permits[shownKey(effect, digest)]
  if (ask === undefined) return undefined
  return { ask, digest, ...(Object.values(state.edited).includes(ask) ? { edited: true } : {}) }
}

/** The state with the question whether an irreversible effect may happen; nothing of it happened so far. */
export const withIrreversible = (state: State, effect: Effect, { approval }: EffectFinished): State =>
  approval
    ? { ...state, questions: [...state.questions, { kind: 'irreversible', about: approval.because, effect, approval }] }
    : state

/** An approval is for one call: what starts with it uses it up. */
export const usePermit = (state: State, effect: Effect, permit: Permit | undefined): State => {
  if (!permit) return state
  const { [shownKey(effect, permit.digest)]: _, ...permits } = state.permits
  return { ...state, permits }
}

/** An effect that had an approval and ended before anything was done has it still. */
export const returnPermit = (state: State, { effect, permit }: RunningEffect, event: EffectFinished): State =>
  permit && event.status === 'cut' && event.retryable
    ? { ...state, permits: { ...state.permits, [shownKey(effect, permit.digest)]: permit.ask } }
    : state

/** What becomes of an effect whose end nobody saw. One that cannot be undone is never just done again, unless it had no leave to begin. */
export const nextWhenLost = (plan: Plan, entry: RunningEffect): 'retry' | 'ask' => {
  const { effect, permit } = entry
  if (isIrreversible(plan, effect)) return permit ? 'ask' : 'retry'
  return mayBeDoneAgain(plan, entry) ? 'retry' : 'ask'
}

/**
 * Whether an effect that did not come to its end may simply be done again: its policy says so, and no tool was begun in it that may change
 * something, or its agent says that this does no harm. What cannot be undone is never done twice.
 */
export const mayBeDoneAgain = ({ agents, tasks, checks }: Plan, { effect, uses = [] }: RunningEffect): boolean => {
  if (effect.policy !== 'retry') return false
  if (uses.length === 0) return true
  if (uses.some(({ permit }) => permit)) return false
  const { agent = '' } = (effect.kind === 'check' ? checks : tasks).find(({ id }) => id === effect.target) ?? {}
  return agents[agent]?.interrupted === 'retry'
}

/** Whether what an effect does cannot be undone. */
export const isIrreversible = ({ tasks, checks }: Plan, { kind, target }: Pick<Effect, 'kind' | 'target'>): boolean =>
  (kind === 'task' ? tasks : kind === 'check' ? checks : []).some(
    ({ id, irreversible }) => id === target && irreversible,
  )

/** The state in which a text that a person gave stands in place of the one that was shown, and of no other. */
export const withEdit = (
  state: State,
  effect: Effect,
  shown: string,
  edited: NonNullable<AskAnswered['edited']>,
  ask: string,
): State => {
  // Of two edits that lead to one another the last one counts.
  const { [shownKey(effect, edited.digest)]: _, ...edits } = state.edits
  if (edited.digest === shown) return { ...state, edits }
  const key = shownKey(effect, shown)
  return {
    ...state,
    edits: { ...edits, [key]: edited.file },
    edited: { ...state.edited, [shownKey(effect, edited.digest)]: ask },
  }
}

/** What a person gave as what a task made. */
export const outputFrom = ({ text, bytes, file }: NonNullable<AskAnswered['edited']>): Output => ({
  text,
  bytes,
  file,
  edited: true,
})

/** What the remaining questions about a result show, after a person edited it. */
export const shownAfterEdit = (finding: GuardFinding, { digest, text, file }: NonNullable<AskAnswered['edited']>) =>
  finding.approval
    ? {
        ...finding,
        approval: { ...finding.approval, digest, file, shows: `A person edited it. It is now:\n\n${text}` },
      }
    : finding
