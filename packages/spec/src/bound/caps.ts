import type { Limit, Plan } from '../generated/types.js'
import type { Bounded } from './bound.js'

const isHard = ({ onExceed = 'pause' }: Limit): boolean => onExceed === 'halt' || onExceed === 'pause'

/** The limit of one task for all of a run, when it stops something. */
export const taskCap = (
  { furtherLimits = [] }: Plan,
  task: string | undefined,
  unit: Limit['unit'] | undefined,
): Limit | undefined =>
  task === undefined
    ? undefined
    : furtherLimits.find(limit => limit.per === 'task' && limit.task === task && limit.unit === unit && isHard(limit))

/** The limit of an iteration, when it stops something. */
export const iterationCap = ({ furtherLimits = [] }: Plan, unit: Limit['unit'] | undefined): Limit | undefined =>
  furtherLimits.find(limit => limit.per === 'iteration' && limit.unit === unit && isHard(limit))

/** A declared limit bounds whatever the formula says, and the reader is told whether it has to. One that only tells bounds nothing. */
export const capped = (plan: Plan, own: Bounded, unit: Limit['unit'] | undefined): Bounded => {
  const soft = plan.furtherLimits?.find(({ unit: its, per }) => its === unit && per === 'run')
  const limit = plan.limits.find(candidate => candidate.unit === unit) ?? soft
  if (!limit) return own
  const holds = own.value !== null && own.value <= limit.max
  const stops = isHard(limit)
  const cap = { max: limit.max, holds, stops, place: limit.place }
  return holds || !stops ? { ...own, cap } : { ...own, value: limit.max, cap }
}
