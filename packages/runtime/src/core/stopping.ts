import type { FailureStop, Limit, Plan, RunEnded, StallStop, SuccessStop } from '@loop/spec'
import { changedSinceLooked } from './iteration.js'
import { gain } from './measure.js'
import { brokenLimit, halts } from './pot.js'
import type { IterationResult, State } from './state.js'

/** What follows from an iteration that has ended. */
export type Consequence =
  | { kind: 'end'; ended: RunEnded }
  /** A person decides; the condition and where it stands. */
  | { kind: 'ask'; condition: StopCondition }
  /** The same once more, without changes. */
  | { kind: 'retry' }
  | { kind: 'next' }

/** A condition that holds, in words. */
export interface StopCondition {
  reason: RunEnded['reason']
  condition: string
  place: RunEnded['place']
  code?: string
}

type Action = FailureStop['action']

/** How often in a row a condition may have the iteration done again before it ends the run. */
const mostRetries = 3

/**
 * What the stop conditions say after an iteration: safety first, then budget, then what else failed, then success, then that
 * it does not get better any more.
 */
export const consequenceOf = (plan: Plan, state: State): Consequence => {
  for (const { action, ...condition } of failures(plan, state)) {
    if (action === 'retry_iteration' && state.retried < mostRetries) return { kind: 'retry' }
    if (action === 'escalate_human' && !isAccepted(plan, state, condition.condition)) return { kind: 'ask', condition }
    if (action === 'escalate_human') continue // a person said to go on in spite of it
    return { kind: 'end', ended: endedBy(state, 'failed', condition) }
  }
  const goal = violatesSafety(plan, state) ? undefined : success(plan, state)
  if (goal && state.unrecorded !== undefined)
    return { kind: 'end', ended: endedBy(state, 'failed', unrecorded(state.unrecorded)) }
  if (goal) return { kind: 'end', ended: endedBy(state, 'done', goal) }
  for (const { action, ...condition } of stalls(plan, state)) {
    if (action === 'retry_iteration' && state.retried < mostRetries) return { kind: 'retry' }
    if (action === 'escalate_human' && !isAccepted(plan, state, condition.condition)) return { kind: 'ask', condition }
    if (action === 'escalate_human') continue
    return { kind: 'end', ended: endedBy(state, 'failed', condition) }
  }
  return { kind: 'next' }
}

/**
 * Whether a person let the run go on in spite of a condition. Of several, people are asked in order: who let the run go on in spite of a
 * later one had done so for those before it.
 */
export const isAccepted = (plan: Plan, state: State, condition: string): boolean => {
  if (state.accepted === undefined) return false
  const asked = [...failures(plan, state), ...stalls(plan, state)]
    .filter(({ action }) => action === 'escalate_human')
    .map(({ condition }) => condition)
  return asked.includes(condition) && asked.indexOf(condition) <= asked.indexOf(state.accepted)
}

/** Whether a condition about safety holds, also one in spite of which a person let the run go on: then nothing is a success. */
export const violatesSafety = (plan: Plan, state: State): boolean =>
  [...failures(plan, state)].some(({ reason }) => reason === 'safety-violation')

/** The work is good, and nobody could say so later. */
const unrecorded = (why: string): StopCondition => ({
  reason: 'record-failed',
  condition: `what the iteration came to could not be kept: ${why}`,
  place: undefined,
})

const endedBy = (
  state: State,
  outcome: RunEnded['outcome'],
  { reason, condition, place, code }: StopCondition,
): RunEnded => {
  const { best } = state
  return {
    type: 'run.ended',
    outcome,
    reason,
    condition,
    message: condition,
    ...(code === undefined ? {} : { code }),
    ...(best ? { best: { iteration: best.iteration, metric: best.metric, value: best.value } } : {}),
    ...(place ? { place } : {}),
  }
}

/** The word for each limit that ends a run, or pauses it. */
export const limitReasons = {
  iterations: 'max-iterations',
  seconds: 'timeout',
  tokens: 'cost-exceeded',
  usd: 'cost-exceeded',
} as const

const ofWhom = {
  run: '',
  iteration: ' in an iteration',
  task: ' by a worker',
  day: ' in a day by all runs',
  project: ' by all runs of the project',
} as const

/** A limit as a condition in words. */
export const limitCondition = ({ max, unit, per = 'run', task, approach }: Limit): string =>
  `at most ${approach?.action === 'halt' ? `${approach.percent} percent of ` : ''}${max} ${max === 1 ? unit.replace(/s$/, '') : unit}${task === undefined ? ofWhom[per] : ` by ${task}`}`

/** The end of a run at a limit that halts it. */
export const endedAtLimit = (state: State, limit: Limit): RunEnded =>
  endedBy(state, 'failed', { reason: limitReasons[limit.unit], condition: limitCondition(limit), place: limit.place })

/** The guards that were broken in an iteration, as a condition in words. */
export const brokenCondition = ({ findings }: State): string =>
  `a safety constraint was broken: ${findings.map(({ guard }) => guard).join(', ')}`

const failures = function* (plan: Plan, state: State): Generator<StopCondition & { action: Action }> {
  const { failure } = plan.stop ?? { failure: [] }
  const broken = state.findings.filter(({ action }) => action === 'halt' || action === 'escalate_human')
  const declared = failure.filter(({ type }) => type === 'safety_violation')
  const halting = broken.find(({ action }) => action === 'halt')
  if (halting && declared.length === 0) {
    const place = plan.guards?.find(({ id }) => id === halting.guard)?.place
    yield { reason: 'safety-violation', condition: `${halting.guard}: ${halting.message}`, place, action: 'halt' }
  }
  for (const stop of declared) {
    if (!inARow(state, stop.consecutive, result => result.broken > 0)) continue
    yield {
      reason: 'safety-violation',
      condition: brokenCondition(state),
      place: stop.place,
      action: stop.action,
    }
  }
  const over = brokenLimit(plan, state, {})
  if (over && halts(over.limit)) {
    const { reason, condition = '', place } = endedAtLimit(state, over.limit)
    yield { reason, condition, place, action: 'halt' }
  }
  for (const stop of failure) {
    if (stop.type === 'evaluator_error' && inARow(state, stop.consecutive, result => result.inconclusive.length > 0)) {
      const names = state.history.at(-1)?.inconclusive.join(', ')
      const times = timesText(stop.consecutive ?? 1)
      yield {
        reason: 'evaluator-error',
        condition: `${names} could not judge${times}`,
        place: stop.place,
        action: stop.action,
      }
    }
    if (stop.type === 'human_rejected' && inARow(state, stop.consecutive, result => result.rejected))
      yield {
        reason: 'human-rejected',
        condition: 'a person rejected the work',
        place: stop.place,
        action: stop.action,
      }
    if (stop.type === 'consecutive_failures' && state.failuresInARow > (stop.value ?? 0))
      yield {
        reason: 'blocked',
        condition: `${state.failuresInARow} iterations in a row failed, at most ${stop.value} may`,
        place: stop.place,
        action: stop.action,
      }
  }
}

/** Whether something holds for the last iterations, as many as have to be in a row. */
const inARow = (state: State, times = 1, holds: (result: IterationResult) => boolean): boolean =>
  state.history.length >= times && state.history.slice(-times).every(holds)

const signs = { gte: '>=', lte: '<=', eq: '=', gt: '>', lt: '<' } as const

const compare: Record<SuccessStop['operator'], (a: number, b: number) => boolean> = {
  gte: (a, b) => a >= b,
  lte: (a, b) => a <= b,
  eq: (a, b) => a === b,
  gt: (a, b) => a > b,
  lt: (a, b) => a < b,
}

const timesText = (times: number): string => (times === 1 ? '' : `, ${times} times in a row`)

/** All conditions hold, each for as many iterations as it has to, and nothing vetoes. Without conditions, every check passes. */
const success = (plan: Plan, state: State): StopCondition | undefined => {
  const last = state.history.at(-1)
  const conditions = plan.stop?.success ?? []
  if (!last || last.vetoed !== undefined || last.failed.length > 0) return undefined
  if (conditions.length === 0) {
    const isGood =
      plan.checks.length > 0 &&
      !changedSinceLooked(plan, state) &&
      plan.checks.every(({ when }, index) => {
        const verdict = state.checks[index]?.verdict?.verdict
        return verdict === 'pass' || (when !== undefined && verdict === undefined)
      })
    return isGood ? { reason: 'checks-passed', condition: 'every check passes', place: undefined } : undefined
  }
  const holds = ({ metric, operator, value, consecutive }: SuccessStop) =>
    inARow(state, consecutive, ({ metrics }) => {
      const measured = metrics[metric]
      return measured !== undefined && compare[operator](measured, value)
    })
  if (!conditions.every(holds)) return undefined
  const words = conditions.map(
    ({ metric, operator, value, consecutive }) => `${metric} ${signs[operator]} ${value}${timesText(consecutive)}`,
  )
  return { reason: 'goal-met', condition: words.join(' and '), place: conditions[0]?.place }
}

/** Whether the best of the last iterations is hardly better than the best before them. */
const stalls = function* (plan: Plan, state: State): Generator<StopCondition & { action: Action }> {
  for (const stop of plan.stop?.stall ?? []) {
    if (!isStalled(plan, state, stop)) continue
    const { metric, minImprovement, window, place, action } = stop
    const condition = `${metric} got better by less than ${minImprovement} in ${window} iterations`
    yield { reason: 'stalled', condition, place, action }
  }
}

const isStalled = (plan: Plan, state: State, { metric, window, minImprovement }: StallStop): boolean => {
  const since = state.history.filter(({ iteration }) => iteration > state.stalledFrom)
  const values = since.slice(-window - 1).map(({ metrics }) => metrics[metric])
  if (values.length < window + 1) return false
  const known = (list: (number | undefined)[]) => list.flatMap(value => (value === undefined ? [] : [value]))
  const [before, lately] = [known(values.slice(0, -window)), known(values.slice(-window))]
  if (before.length === 0) return false
  if (lately.length === 0) return true
  const best = (list: number[]) => list.reduce((top, value) => (gain(plan, metric, value, top) > 0 ? value : top))
  return gain(plan, metric, best(lately), best(before)) < minImprovement
}
