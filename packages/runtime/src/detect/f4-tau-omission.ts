import type { Limit } from '@loop/spec'
import { type Detector, failure } from './failure.js'

/** F4: the run began although nothing that it was given bounds it: no limit on its iterations, its time, tokens or money that stops it. */
export const tauOmission: Detector = ({ plan, state }) => {
  if (!plan.stop || state.iteration === 0) return undefined // rounds have a number, and a person decides about more
  const bounds = [...state.limits, ...(plan.furtherLimits ?? [])].filter(isBound)
  if (bounds.length > 0) return undefined
  return failure(plan, 4, {
    message: `nothing bounds it: it is given no limit that stops it, and was at ${state.used.iterations} iterations`,
    iterations: [state.iteration],
    numbers: { limits: 0, iterations: state.used.iterations },
    thresholds: { limits: 1 },
    place: plan.stop.success[0]?.place,
  })
}

const isBound = ({ per = 'run', onExceed = 'pause' }: Limit): boolean =>
  per === 'run' && (onExceed === 'pause' || onExceed === 'halt')
