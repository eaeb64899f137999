import type { AskAnswered, Plan, Verdict } from '@loop/spec'
import { withCodes } from './codes.js'
import { graphOf } from './graph.js'
import { guardAnswered } from './guarding.js'
import { accept as acceptChange, refuse as refuseChange } from './improving.js'
import { finishCheck, judgeAgain } from './judging.js'
import { conflictsIn, written } from './keeping.js'
import { restartNode } from './making.js'
import type { State } from './state.js'

/** What a person's answer changes. */
export const answered = (
  plan: Plan,
  state: State,
  { choice, note, writes = [], warnings = [] }: AskAnswered,
): State => {
  const question = state.questions[0]
  const next: State = {
    ...state,
    ask: undefined,
    questions: state.questions.slice(1),
    status: 'running',
    ...written(state, writes),
    warnings: [...state.warnings, ...conflictsIn(writes), ...warnings],
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
    case 'stop-condition':
      return { ...next, accepted: question.about, stalledFrom: state.iteration }
    case 'person-check':
      return judgedByPerson(plan, next, question.about ?? '', choice, note)
    case 'guard-approval':
      return guardAnswered(plan, next, question, choice, note)
    case 'improvement':
      return state.proposal && choice === 'approve' ? acceptChange(next, state.proposal) : refuseChange(next)
    case 'effect-lost': {
      const { effect } = question
      if (effect?.kind === 'check') return finishCheck(plan, next, effect.target, undefined)
      return effect ? restartNode(next, graphOf(plan).indexOf.get(effect.target) ?? -1) : next
    }
    default:
      return next
  }
}

/** A person's word is the verdict; no answer in time is none. */
const judgedByPerson = (plan: Plan, state: State, id: string, choice: string, note: string | undefined): State => {
  const index = plan.checks.findIndex(check => check.id === id)
  const [check, standing] = [plan.checks[index], state.checks[index]]
  if (!check || !standing) return state
  const verdict = choice === 'approve' ? 'pass' : choice === 'reject' ? 'fail' : 'inconclusive'
  const evidence = note ?? (verdict === 'inconclusive' ? 'nobody answered in time' : `a person chose "${choice}"`)
  const said: Verdict = {
    verdict,
    ...(verdict === 'inconclusive' ? {} : { score: verdict === 'pass' ? 1 : 0 }),
    criteria: check.criteria.map(criterion => ({ criterion, verdict, evidence })),
    independence: 'other',
  }
  const judged = standing.judged + (verdict === 'inconclusive' ? 2 : 1)
  return { ...state, checks: state.checks.with(index, { ...standing, judged, verdict: withCodes(check, said) }) }
}
