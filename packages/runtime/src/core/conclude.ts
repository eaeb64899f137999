import type { Place, Plan, RunEnded } from '@loop/spec'
import type { State } from './state.js'

/** How a run ends here, when every task and check of its last round has ended and no round is to follow. */
export const conclusionOf = (plan: Plan, state: State): RunEnded | undefined => {
  if (state.decided) return decidedEnd(plan, state, state.decided)
  if (state.round === 0 || state.open > 0 || state.questions.length > 0) return undefined
  const choice = plan.choices.find((_, index) => state.nodes[plan.tasks.length + index]?.status === 'failed')
  if (choice) {
    const error = state.nodes[plan.tasks.length + plan.choices.indexOf(choice)]?.error
    const condition = 'a choice could not be made'
    return { ...failedEnd('choice-failed', condition, choice.place), message: error?.message ?? condition }
  }
  const failed = plan.tasks.filter((_, index) => state.nodes[index]?.status === 'failed')
  const place = plan.rounds.place ?? documentPlace(plan)
  if (failed.length > 0) {
    if (mayRetry(plan, state) || asksWhenExhausted(plan)) return undefined
    const names = failed.map(task => `"${task.label}"`).join(', ')
    return failedEnd('task-failed', `${names} failed`, failed[0]?.place ?? documentPlace(plan))
  }
  if (plan.checks.length === 0)
    return {
      ...{ type: 'run.ended', outcome: 'done', reason: 'tasks-done', condition: 'every task ends well' },
      message: 'every task ended well; the loop declares no check',
      place: documentPlace(plan),
    }
  if (state.checks.every(check => check.verdict?.verdict === 'pass'))
    return {
      ...{ type: 'run.ended', outcome: 'done', reason: 'checks-passed', condition: 'every check passes' },
      place: plan.rounds.place ?? plan.checks[0]?.place ?? documentPlace(plan),
    }
  const bad = badCheck(state)
  if (bad === undefined || asksWhenExhausted(plan)) return undefined
  const { label } = plan.checks[bad.index] as Plan['checks'][number]
  if (bad.verdict === 'inconclusive')
    return failedEnd('check-inconclusive', `the check "${label}" could not tell`, place)
  if (mayRetry(plan, state)) return undefined
  const message = `the check "${label}" still fails after ${state.round} of ${plan.rounds.max} rounds`
  return { ...failedEnd('rounds-exhausted', `at most ${plan.rounds.max} rounds`, place), message }
}

const failedEnd = (reason: RunEnded['reason'], condition: string, place: Place): RunEnded => ({
  ...{ type: 'run.ended', outcome: 'failed', reason },
  ...{ condition, message: condition, place },
})

/** A person ended it, asked about something that the document says. */
const decidedEnd = (plan: Plan, { decidedOn }: State, decided: 'accepted' | 'stopped'): RunEnded => {
  const isDone = decided === 'accepted'
  const message = isDone ? 'a person accepted the work as it is' : 'a person ended the run'
  const about = decidedOn?.about ?? decidedOn?.kind.replaceAll('-', ' ')
  return {
    ...{ type: 'run.ended', outcome: isDone ? 'done' : 'failed', reason: decided },
    condition: about === undefined ? message : `${message}, asked about: ${about}`,
    message,
    place: decidedOn?.place ?? placeOf(plan, decidedOn?.effect?.target) ?? plan.rounds.place ?? documentPlace(plan),
  }
}

const placeOf = ({ tasks, choices, checks }: Plan, id: string | undefined): Place | undefined =>
  [...tasks, ...choices, ...checks].find(node => node.id === id)?.place

/** The document as a whole, of what no line of it says. */
export const documentPlace = ({ source }: Plan): Place => ({ file: source.path, line: 1, column: 1, pointer: '' })

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
