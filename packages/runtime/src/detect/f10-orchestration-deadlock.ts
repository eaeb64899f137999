import { type Detector, failure } from './failure.js'
import { leastTimeouts } from './gather.js'
import type { RunFacts } from './run-facts.js'

/** Which share of the time limit has to have passed without progress. */
const leastIdle = 0.5

/**
 * F10: nothing got on: the time limit stopped the run when for most of it no task, check, choice or loop inside had come to a good
 * end, or one task ran into its own time limit again and again.
 */
export const orchestrationDeadlock: Detector = run => stuck(run) ?? hanging(run)

const stuck = ({ plan, state, movedAt, open, iterations }: RunFacts) => {
  const idleSeconds = (state.t - movedAt) / 1000
  const paused = state.status === 'paused' ? state.paused?.limit : undefined
  const limit =
    state.ended?.reason === 'timeout'
      ? [...state.limits, ...(plan.furtherLimits ?? [])].find(
          ({ unit, place }) => unit === 'seconds' && place?.pointer === state.ended?.place?.pointer,
        )
      : paused
  if (limit?.unit !== 'seconds' || idleSeconds < leastIdle * limit.max) return undefined
  return failure(plan, 10, {
    message: `nothing came to a good end in the last ${Math.round(idleSeconds * 10) / 10} of ${limit.max} seconds`,
    effects: Object.keys(open),
    iterations: iterations.slice(-1).map(({ iteration }) => iteration),
    numbers: { idleSeconds },
    thresholds: { idleSeconds: leastIdle * limit.max },
    place: limit.place,
  })
}

const hanging = ({ plan, timeouts }: RunFacts) => {
  for (const { id: target, place } of plan.tasks) {
    const row = timeouts[target] ?? []
    if (row.length < leastTimeouts) continue
    return failure(plan, 10, {
      message: `${target} ran into its time limit ${row.length} times in a row`,
      effects: row.map(({ by }) => by),
      iterations: row.map(({ iteration }) => iteration),
      numbers: { timeouts: row.length },
      thresholds: { timeouts: leastTimeouts },
      place,
    })
  }
  return undefined
}
