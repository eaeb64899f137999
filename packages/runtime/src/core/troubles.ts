import type { Effect, EffectFinished, Plan, Verdict } from '@loop/spec'
import type { State, Trouble } from './state.js'

/** Most characters that are kept of what one task or check said. */
const most = 4_000

/** Keeps what a task or a check that did not end well said, and forgets it when it ends well. Only plans whose programs are told so. */
export const troubled = (plan: Plan, state: State, { target }: Effect, event: EffectFinished): State => {
  if (!plan.variables) return state
  const text = event.verdict
    ? wordsOf(event.verdict)
    : event.error && `${event.error.message}\n${event.error.evidence ?? ''}`
  const others = state.troubles.filter(trouble => trouble.target !== target)
  if (text === undefined) return others.length === state.troubles.length ? state : { ...state, troubles: others }
  const { timedOut, stalled, outOfMemory, message } = event.exit ?? {}
  const isOdd = timedOut || stalled || outOfMemory
  const trouble = {
    target,
    text: text.trim().slice(-most),
    ...(isOdd && message !== undefined ? { odd: message } : {}),
    ...(event.gates?.broken.length ? { outOfBounds: true } : {}),
  }
  return { ...state, troubles: [...others, trouble] }
}

/**
 * What the programs of a loop are told went wrong last; empty when nothing did. That a change went too far is told with it, or the
 * next one would go as far.
 */
export const lastError = ({ troubles }: State): string => {
  const last = troubles.at(-1)
  const beyond = troubles.filter(trouble => trouble.outOfBounds && trouble !== last)
  return [...beyond, ...(last ? [last] : [])].map(({ text }) => text).join('\n\n')
}

/** Troubles that stand: what a task came to counts in its own iteration. */
export const troublesNow = ({ tasks }: Plan, { troubles, nodes }: State): Trouble[] =>
  troubles.filter(({ target }) => {
    const index = tasks.findIndex(({ id }) => id === target)
    return index < 0 || nodes[index]?.status === 'failed'
  })

/** Whether the program of a task came to no end of its own in this iteration: it was stopped, or memory ran out. */
export const endedOddly = ({ troubles }: State, task: string): boolean =>
  troubles.some(({ target, odd }) => target === task && odd !== undefined)

const wordsOf = ({ verdict, criteria }: Verdict): string | undefined =>
  verdict === 'pass' ? undefined : criteria.map(({ evidence }) => evidence).join('\n')
