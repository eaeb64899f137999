import type { Plan } from '@loop/spec'
import { gain } from '../core/measure.js'
import type { State } from '../core/state.js'

/** How good the files are that an iteration left. */
export interface RoundStanding {
  /** How many of the checks that look at the result passed. */
  passed: number
  /** The primary metric. */
  value?: number
}

/** What the checks that come after the work say of it. */
export const standingAfter = (plan: Plan, state: State): RoundStanding => {
  const passed = plan.checks.filter(
    ({ after = [], when }, index) =>
      (after.length > 0 || when !== undefined) && state.checks[index]?.verdict?.verdict === 'pass',
  ).length
  const primary = plan.metrics?.find(metric => metric.primary)
  const value = primary && state.history.at(-1)?.metrics[primary.id]
  return { passed, ...(value === undefined ? {} : { value }) }
}

/** Whether files are worse than those that were kept: fewer checks pass, or as many and the metric is worse. */
export const isWorse = (plan: Plan, now: RoundStanding, kept: RoundStanding | undefined): boolean => {
  if (!kept || now.passed > kept.passed) return false
  if (now.passed < kept.passed) return true
  const primary = plan.metrics?.find(metric => metric.primary)
  if (!primary || kept.value === undefined) return false
  return now.value === undefined || gain(plan, primary.id, now.value, kept.value) < 0
}
