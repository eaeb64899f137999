import type { Heartbeat, Limit, Place, Plan } from '@loop/spec'
import type { State } from '../core/state.js'

/** How a run stands: its status, why, and the line in the document that says so. */
export const standing = (
  plan: Plan,
  state: State,
): { status: Heartbeat['status']; reason?: string; place?: Place | undefined } => {
  switch (state.status) {
    case 'paused': {
      const { limit, used, needed, run } = state.paused ?? {}
      const inside = run === undefined ? '' : `, in the run ${run} inside it`
      return limit
        ? { status: 'paused', reason: `${limitReason(limit, used ?? 0, needed ?? 0)}${inside}`, place: limit.place }
        : { status: 'paused' }
    }
    case 'waiting':
      return {
        status: 'waiting',
        reason: state.ask?.question ?? `a person has to answer ${state.waitsFor ?? 'a question'}`,
        place: askedAbout(plan, state),
      }
    case 'interrupted':
      return { status: 'interrupted', reason: `stopped by ${state.stoppedBy ?? 'its driver'}` }
    case 'done':
    case 'failed': {
      const { message, reason, place } = state.ended ?? {}
      return {
        status: state.status,
        reason: message ?? (reason === 'checks-passed' ? 'every check passed' : reason) ?? '',
        place,
      }
    }
    default:
      return { status: 'running' }
  }
}

/** The line in the document that led to the question. */
const askedAbout = (plan: Plan, { questions, checks }: State): Place | undefined => {
  const [question] = questions
  const target = question?.effect?.target
  switch (question?.kind) {
    case 'effect-lost':
    case 'irreversible':
      return [...plan.tasks, ...plan.choices, ...plan.checks].find(({ id }) => id === target)?.place
    case 'check-inconclusive':
    case 'check-changed-workspace':
      return plan.checks[
        checks.findIndex(({ verdict, changed }) => verdict?.verdict !== 'pass' || changed !== undefined)
      ]?.place
    default:
      return question?.place ?? plan.rounds.place
  }
}

const amount = (unit: Limit['unit'], value: number): string => {
  switch (unit) {
    case 'usd':
      return `$${Math.round(value * 1e6) / 1e6}`
    case 'seconds':
      return value >= 60 ? `${Math.round(value / 6) / 10} min` : `${Math.round(value * 10) / 10} s`
    default:
      return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`
  }
}

const ofWhom = {
  run: '',
  iteration: ' of an iteration',
  task: ' of a worker',
  day: ' of a day for all runs',
  project: ' for all runs of the project',
} as const

const limitReason = ({ unit, max, origin, per = 'run' }: Limit, used: number, needed: number): string => {
  const more = needed > 0 && unit !== 'iterations' ? `, and the next call may need ${amount(unit, needed)}` : ''
  // What all runs share may be held back by others; then neither number says why.
  const isHeld = (per === 'day' || per === 'project') && needed > 0 && used + needed <= max
  const held = isHeld ? '; the rest is held back for calls of other runs' : ''
  const given = origin === 'command-line' ? ', given on the command line,' : ''
  return `the limit of ${amount(unit, max)}${ofWhom[per]}${given} is reached: ${amount(unit, used)} used${more}${held}`
}

/** Exit code of a command that leaves a run like this. */
export const exitCodeOf = (status: State['status']): number =>
  ({ done: 0, failed: 1, paused: 3, waiting: 4, interrupted: 130, new: 1, running: 1 })[status]
