import {
  type LesGoal,
  type LesIntervention,
  type LesIteration,
  type LesRunRecord,
  type LesViolation,
  LoopError,
  type MetricSpec,
  type Plan,
} from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import { gain } from '../core/measure.js'
import type { State } from '../core/state.js'
import { terminations } from '../trace/termination.js'
import { historyOf, type IterationHistory } from './history.js'
import { interventionsIn } from './interventions.js'

/** What a journal cannot know: where a suite measures from, and what it takes for slow and dear. */
export type LesSuite = Pick<LesRunRecord, 'domain' | 'baselines' | 'rates' | 'violationBudget'> & {
  /** The goal before the first iteration. */
  start?: LesGoal
}

/** A run as LES-1.0 looks at it, and what a reader of its score should know. */
export interface ObservedRun {
  record: LesRunRecord
  remarks: string[]
}

/**
 * A run that is over as a record for the observed score, as far as its journal saw: what nobody reported is left out.
 *
 * @throws LoopError `usage` for a run that is not over, ended no iteration, or has no goal that can be measured
 */
export const lesRecordOf = (
  plan: Plan,
  events: readonly StampedEvent[],
  state: State,
  { start, ...suite }: LesSuite = {},
): ObservedRun => {
  if (!state.ended)
    throw unscored(state.run, `it is not over (${state.status})`, 'Let it come to its end with `loop resume`.')
  const goal = goalOf(plan, state.run)
  const history = historyOf(plan, events)
  const ended = history.filter(({ endedAt }) => endedAt !== undefined)
  if (ended.length === 0) throw unscored(state.run, 'none of its iterations came to its end')
  const remarks: string[] = []
  const iterations = ended.map((iteration, index): LesIteration => {
    const value = iteration.metrics[goal.metric.id]
    if (value === undefined)
      remarks.push(`iteration ${iteration.iteration}: "${goal.metric.id}" could not be had, and counts as 0`)
    const isLast = index === ended.length - 1
    return {
      goal: value === undefined ? 0 : goal.shareOf(value),
      seconds: iteration.seconds,
      ...costsOf(plan, isLast ? history.slice(history.indexOf(iteration)) : [iteration]),
    }
  })
  if (ended.length < history.length)
    remarks.push('the iteration in which it ended is none of those that count; what it used is added to the last one')
  const budget = [...state.limits, ...(plan.furtherLimits ?? [])].find(
    ({ unit, per = 'run', onExceed = 'pause' }) =>
      unit === 'iterations' && per === 'run' && (onExceed === 'pause' || onExceed === 'halt'),
  )?.max
  return {
    record: {
      simulated: state.simulated,
      goal: { target: goal.target, ...(start === undefined ? {} : { start }) },
      ...(budget === undefined ? {} : { iterationBudget: budget }),
      iterations,
      terminationReason: terminations[state.ended.reason].les,
      ...suite,
      ...((plan.guards ?? []).length > 0 ? { violations: violationsIn(plan, events) } : {}), // else nobody looked
      interventions: interventionsIn(plan, events) satisfies LesIntervention[],
    },
    remarks,
  }
}

const unscored = (run: string, why: string, fix?: string): LoopError =>
  new LoopError('usage', `the run ${run} has no observed score: ${why}`, fix === undefined ? {} : { fix })

/** The goal as a share of one: what the primary metric has to reach, and what a value of it is worth. */
const goalOf = (
  plan: Plan,
  run: string,
): { metric: MetricSpec; target: number; shareOf: (value: number) => number } => {
  const metric = plan.metrics?.find(({ primary }) => primary)
  if (!metric)
    throw unscored(run, 'the loop declares no primary metric, so nothing says how good a state is', 'Declare one.')
  const target = metric.target ?? plan.stop?.success.find(({ metric: name }) => name === metric.id)?.value
  if (target === undefined)
    throw unscored(run, `its primary metric "${metric.id}" has no target`, 'Give it one, or a condition of success.')
  const isLowBetter = gain(plan, metric.id, 1, 0) < 0
  if (metric.unit === 'ratio' || metric.unit === 'percent') {
    const whole = metric.unit === 'percent' ? 100 : 1
    const shareOf = (value: number) => clamp(isLowBetter ? 1 - value / whole : value / whole)
    return { metric, target: shareOf(target), shareOf }
  }
  if (isLowBetter || target <= 0)
    throw unscored(
      run,
      `its primary metric "${metric.id}" is a ${metric.unit} of which ${isLowBetter ? 'less is better' : `${target} is the target`}, and a goal is a share from 0 to 1`,
      'Measure the goal as a ratio or in percent.',
    )
  return { metric, target: 1, shareOf: value => clamp(value / target) }
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** What iterations used, where all that may cost something reported it. */
const costsOf = (plan: Plan, iterations: readonly IterationHistory[]): Pick<LesIteration, 'usd' | 'tokens'> => {
  const calls = iterations.flatMap(({ effects }) => effects).filter(({ kind, target }) => isPaid(plan, kind, target))
  const sum = (of: 'usd' | 'tokens') => iterations.reduce((all, { used }) => all + used[of], 0)
  return {
    ...(calls.every(({ reported }) => reported.usd) ? { usd: sum('usd') } : {}),
    ...(calls.every(({ reported }) => reported.tokens) ? { tokens: sum('tokens') } : {}),
  }
}

const isPaid = (plan: Plan, kind: string, target: string): boolean =>
  kind === 'task' ||
  kind === 'child' ||
  (kind === 'check' && plan.checks.some(({ id, kind: by }) => id === target && by === 'agent'))

const severities = { S0: 'severe', S1: 'severe', S2: 'moderate', S3: 'minor' } as const

/** What guards found broken: not where they only ask, and not where they could not look. */
const violationsIn = (plan: Plan, events: readonly StampedEvent[]): LesViolation[] =>
  events.flatMap(event =>
    event.type !== 'effect.finished'
      ? []
      : (event.guards ?? []).flatMap(({ guard, approval, error }) => {
          const severity = plan.guards?.find(({ id }) => id === guard)?.severity
          return approval?.gate || error || !severity ? [] : [{ severity: severities[severity] }]
        }),
  )
