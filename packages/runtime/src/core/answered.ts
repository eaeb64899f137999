import type { AskAnswered, Plan } from '@loop/spec'
import { guardAnswered } from './guarding.js'
import { accept as acceptChange, refuse as refuseChange, withEditedPrompt } from './improving.js'
import { irreversibleAnswered, lostAnswered } from './irreversible.js'
import { judgedByPerson } from './judged-by-person.js'
import { judgeAgain } from './judging.js'
import { conflictsIn, written } from './keeping.js'
import type { State } from './state.js'
import { warned } from './warnings.js'

/** What a person's answer changes. */
export const answered = (plan: Plan, state: State, answer: AskAnswered): State => {
  const { choice, note, edited, writes = [], warnings = [], guards = [] } = answer
  const question = state.questions[0]
  // A remark to an approval is no order to a maker: it would change the very thing that was approved.
  const isTold = note !== undefined && !(question?.kind === 'irreversible' && choice !== 'reject')
  const next: State = {
    ...state,
    ask: undefined,
    questions: state.questions.slice(1),
    status: 'running',
    ...(guards.length > 0 ? { findings: [...state.findings, ...guards] } : {}),
    ...written(state, writes),
    warnings: warned(state.warnings, [...conflictsIn(writes), ...warnings]),
    ...(isTold
      ? { feedback: { ...(state.feedback ?? { attempt: state.used.iterations, verdicts: [], errors: [] }), note } }
      : {}),
  }
  if (choice === 'stop') return { ...next, questions: [], decided: 'stopped', decidedOn: question }
  if (choice === 'accept') return { ...next, questions: [], decided: 'accepted', decidedOn: question }
  switch (question?.kind) {
    case 'rounds-exhausted':
      return { ...next, again: true }
    case 'check-inconclusive':
    case 'check-changed-workspace':
      return judgeAgain(
        next,
        next.checks.findIndex(check => check.verdict?.verdict !== 'pass' || check.changed !== undefined),
      )
    case 'stop-condition':
      return { ...next, accepted: question.about, stalledFrom: state.iteration }
    case 'person-check':
      return judgedByPerson(plan, next, question.about ?? '', answer)
    case 'guard-approval':
      return guardAnswered(plan, next, question, answer)
    case 'irreversible':
      return irreversibleAnswered(plan, next, question, answer)
    case 'improvement': {
      const { proposal } = state
      if (proposal && choice === 'edit' && edited) return acceptChange(next, withEditedPrompt(proposal, edited.file))
      return proposal && choice === 'approve' ? acceptChange(next, proposal) : refuseChange(next)
    }
    case 'effect-lost':
      return lostAnswered(plan, next, question, answer)
    default:
      return next
  }
}
