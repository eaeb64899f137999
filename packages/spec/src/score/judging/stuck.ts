import type { Place, Plan } from '../../generated/types.js'

/** A way in which a run ends that does not get anywhere. */
export interface DeadEnd {
  name: 'max_iterations' | 'stall'
  /** Whether a person then decides; else the run ends by itself. */
  asks: boolean
  place: Place | undefined
}

/** Every way in which a run that gets nowhere is noticed. A stall that only tries again ends nothing. */
export const deadEnds = ({ stop, limits }: Plan): DeadEnd[] => {
  const last = limits.find(({ unit }) => unit === 'iterations')
  return [
    ...(last ? [{ name: 'max_iterations' as const, asks: last.onExceed !== 'halt', place: last.place }] : []),
    ...(stop?.stall ?? []).flatMap(({ action, place, minImprovement }) =>
      action === 'retry_iteration' || minImprovement <= 0
        ? []
        : { name: 'stall' as const, asks: action === 'escalate_human', place },
    ),
  ]
}
