import type { AskAnswered, Plan } from '@loop/spec'
import { graphOf } from './graph.js'
import { finishCheck, judgeAgain } from './judging.js'
import { restartNode } from './making.js'
import type { State } from './state.js'

/** What a person's answer changes. */
export const answered = (plan: Plan, state: State, { choice, note }: AskAnswered): State => {
  const question = state.questions[0]
  const next: State = {
    ...state,
    ask: undefined,
    questions: state.questions.slice(1),
    status: 'running',
    ...(note === undefined
      ? {}
      : { feedback: { ...(state.feedback ?? { attempt: state.used.iterations, verdicts: [], errors: [] }), note } }),
  }
  if (choice === 'stop') return { ...next, questions: [], decided: 'stopped' }
  if (choice === 'accept') return { ...next, questions: [], decided: 'accepted' }
  switch (question?.kind) {
    case 'rounds-exhausted':
      return { ...next, again: true }
    case 'check-inconclusive':
    case 'check-changed-workspace':
      return judgeAgain(
        next,
        next.checks.findIndex(check => check.verdict?.verdict !== 'pass' || check.changed !== undefined),
      )
    case 'effect-lost': {
      const { effect } = question
      if (effect?.kind === 'check') return finishCheck(plan, next, effect.target, undefined)
      return effect ? restartNode(next, graphOf(plan).indexOf.get(effect.target) ?? -1) : next
    }
    default:
      return next
  }
}
