import {
  checkFunction,
  type IterationEnded,
  type MetricSpec,
  type Plan,
  type RolledBack,
  type Signal,
  type Verdict,
} from '@loop/spec'
import { failedInside } from './children.js'
import { standingOf } from './iteration.js'
import type { Changes, Draft, IterationResult, State } from './state.js'
import { endedOddly } from './troubles.js'

/** What the iteration that ends here came to. Numbers that could not be had are left out; nothing stands in for them. */
export const measured = (plan: Plan, state: State): IterationEnded => {
  const used = {
    seconds: exact(state.t / 1000 - state.begun.seconds),
    tokens: state.used.tokens - state.begun.tokens,
    usd: exact(state.used.usd - state.begun.usd),
  }
  const metrics: Record<string, number> = {}
  for (const metric of plan.metrics ?? []) {
    const value = readingOf(plan, state, metric, used.seconds)
    if (value !== undefined) metrics[metric.id] = value
  }
  const veto = plan.checks.find(
    ({ aggregation }, index) => aggregation === 'veto' && state.checks[index]?.verdict?.verdict !== 'pass',
  )
  return {
    type: 'iteration.ended',
    iteration: state.iteration,
    metrics,
    ...(veto ? { vetoed: veto.id } : {}),
    used,
    best: isBest(plan, state, metrics),
  }
}

const readingOf = (plan: Plan, state: State, metric: MetricSpec, seconds: number): number | undefined => {
  switch (metric.from) {
    case 'check': {
      const index = plan.checks.findIndex(({ id }) => id === metric.name)
      const verdict = state.checks[index]?.verdict
      if (!verdict || verdict.verdict === 'inconclusive') return undefined
      // Nothing stands in for a number that could not be had: a 0 would be the best of those of which less is better.
      if (plan.checks[index]?.function === 'baseline') return verdict.value
      return valueIn(metric, plan.checks[index]?.function, verdict)
    }
    case 'task':
      return state.reported[metric.id]
    case 'telemetry':
      return readings[metric.name as Signal]?.(state, seconds)
  }
}

/** What a check measured, in the unit of a metric; where that does not go together, its score. */
const valueIn = ({ unit }: MetricSpec, name: string | undefined, { verdict, value, score }: Verdict): number => {
  const isShare = unit === 'ratio' || unit === 'percent'
  const measures = checkFunction(name ?? '')?.measures ?? 'any'
  if (value !== undefined && measures === 'any') return value
  if (value !== undefined && measures === 'count' && !isShare) return value
  const share = (measures === 'ratio' ? value : undefined) ?? score ?? (verdict === 'pass' ? 1 : 0)
  return unit === 'percent' ? share * 100 : share
}

/** A metric of the iteration under way, as far as its source has spoken. */
export const metricNow = (plan: Plan, state: State, name: string): number | undefined => {
  const metric = plan.metrics?.find(({ id }) => id === name)
  return metric && readingOf(plan, state, metric, state.t / 1000 - state.begun.seconds)
}

/** Signals that every run gives: totals of the run so far, and the seconds of the iteration. */
const readings: Record<Signal, (state: State, seconds: number) => number> = {
  cost_usd: state => state.used.usd,
  token_count: state => state.used.tokens,
  iteration_count: state => state.iteration,
  iteration_latency: (_, seconds) => seconds,
  safety_trigger_rate: state => (state.tally.broken + (brokenIn(state) > 0 ? 1 : 0)) / state.iteration,
  regression_count: state => state.tally.regressions,
}

const primaryOf = (plan: Plan): MetricSpec | undefined => plan.metrics?.find(({ primary }) => primary)

/** Whether lower numbers of a metric are better: its success condition says so. */
const isLowBetter = (plan: Plan, metric: string): boolean =>
  plan.metrics?.find(({ id }) => id === metric)?.lowIsBetter === true ||
  plan.stop?.success.some(
    ({ metric: name, operator }) => name === metric && (operator === 'lte' || operator === 'lt'),
  ) === true

/** By how much a value of a metric is better than another; negative when it is worse. */
export const gain = (plan: Plan, metric: string, value: number, than: number): number =>
  isLowBetter(plan, metric) ? than - value : value - than

const isBest = (plan: Plan, state: State, metrics: Readonly<Record<string, number>>): boolean => {
  const primary = primaryOf(plan)
  const value = primary && metrics[primary.id]
  // What something does that is broken is no measure for what is whole, and what broke a guard is nothing to go back to.
  if (!primary || value === undefined || isUnhealthy(plan, state) || brokenIn(state) > 0) return false
  return !state.best || gain(plan, primary.id, value, state.best.value) > 0
}

/** How many iterations stop conditions look back on. */
const lookBack = ({ stop }: Plan): number =>
  Math.max(
    2,
    ...(stop?.success ?? []).map(({ consecutive }) => consecutive),
    ...(stop?.failure ?? []).map(({ consecutive = 1 }) => consecutive),
    ...(stop?.stall ?? []).map(({ window }) => window + 1),
  )

/** The state after an iteration has ended. */
export const afterIteration = (plan: Plan, state: Draft, event: IterationEnded): Draft => {
  const { type: _, ...measured } = event
  const primary = primaryOf(plan)
  const value = primary && event.metrics[primary.id]
  const result: IterationResult = {
    ...measured,
    broken: brokenIn(state),
    inconclusive: inconclusive(plan, state),
    rejected: plan.checks.some(
      ({ kind }, index) => kind === 'person' && state.checks[index]?.verdict?.verdict === 'fail',
    ),
    failed: [
      ...failedInside(plan, state),
      ...plan.tasks.flatMap(({ id, tolerated }, index) =>
        state.nodes[index]?.status === 'failed' &&
        (!tolerated || state.nodes[index]?.outOfBounds || endedOddly(state, id))
          ? [id]
          : [],
      ),
      // What stood under a choice that nobody could make was not looked at.
      ...plan.choices.flatMap(({ id }, index) =>
        state.nodes[plan.tasks.length + index]?.status === 'failed' ? [id] : [],
      ),
    ],
    unhealthy: isUnhealthy(plan, state),
  }
  const isBroken = result.broken > 0
  return Object.assign(state, {
    turn: 'measured',
    // An iteration that came to no round of its own is one all the same, or nothing would limit those.
    used: state.round > 0 ? state.used : { ...state.used, iterations: state.used.iterations + 1 },
    failuresInARow: result.unhealthy ? state.failuresInARow + 1 : 0,
    history: [...state.history, result].slice(-lookBack(plan)),
    best:
      event.best && primary && value !== undefined
        ? { iteration: event.iteration, metric: primary.id, value, changes: state.changes }
        : state.best,
    safe: isBroken ? state.safe : state.changes,
    tally: {
      broken: state.tally.broken + (isBroken ? 1 : 0),
      regressions: state.tally.regressions + (isRegression(plan, state, event) ? 1 : 0),
    },
  } satisfies Partial<State>)
}

/** Whether the iteration failed in the eyes of a condition that looks at failures in a row: a check of it, or any task. */
const isUnhealthy = ({ stop, tasks, checks }: Plan, state: State): boolean => {
  const condition = stop?.failure.find(({ type }) => type === 'consecutive_failures')
  if (!condition) return false
  const failing = checks.some(
    ({ id }, index) => condition.checks?.includes(id) && state.checks[index]?.verdict?.verdict !== 'pass',
  )
  return failing || tasks.some((_, index) => state.nodes[index]?.status === 'failed')
}

/** Guards that were broken, those that only warn or strip left out. */
const brokenIn = ({ findings }: State): number =>
  findings.filter(({ action }) => action !== 'warn' && action !== 'strip').length

/** Checks that could not judge. */
const inconclusive = (plan: Plan, state: State): string[] =>
  plan.checks.flatMap(({ id }, index) => {
    const standing = standingOf(plan, state, index)
    return standing === 'inconclusive' || standing === 'unable' ? [id] : []
  })

const isRegression = (plan: Plan, { history }: State, { metrics }: IterationEnded): boolean => {
  const primary = primaryOf(plan)
  if (!primary) return false
  const [value, earlier] = [metrics[primary.id], history.at(-1)?.metrics[primary.id]]
  if (value === undefined || earlier === undefined) return false
  return gain(plan, primary.id, value, earlier) < -(primary.regressionThreshold ?? 0)
}

/** Why the last changes have to be taken back, if they have to. */
export const rollbackOf = (plan: Plan, state: State): RolledBack | undefined => {
  const { rollback, place } = plan.strategy ?? {}
  const last = state.history.at(-1)
  if (!rollback || !last || !place) return undefined
  const taken = { type: 'changes.rolled-back', place } as const
  if (rollback.onSafetyFailure && last.broken > 0 && !isSame(state.safe, state.changes))
    return { ...taken, to: last.iteration - 1, because: 'safety-failure', message: 'a guard was broken' }
  const { best } = state
  const value = best && last.metrics[best.metric]
  if (rollback.onMetricDrop === undefined || !best || value === undefined) return undefined
  const drop = exact(-gain(plan, best.metric, value, best.value))
  if (drop <= rollback.onMetricDrop || isSame(best.changes, state.changes)) return undefined
  const message = `${best.metric} fell by ${drop} from its best, ${best.value}`
  return { ...taken, to: best.iteration, because: 'metric-drop', message }
}

/** By what they say: of a state that was written down and read again, no two are one. */
const isSame = (some: Changes, others: Changes): boolean =>
  some === others || JSON.stringify(some) === JSON.stringify(others)

const exact = (value: number): number => Math.round(value * 1e9) / 1e9
