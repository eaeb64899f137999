import { type Detector, failure } from './failure.js'

/** F9: a key of the memory was written over a version of another run that the writer had not seen. */
export const stateCorruption: Detector = ({ plan, conflicts }) => {
  const [first] = conflicts
  if (!first) return undefined
  const { key, version, basis = 0, conflict } = first
  return failure(plan, 9, {
    message: `"${key}" of the memory was written as version ${version}, over version ${conflict?.version} of the run ${conflict?.run}, which this run had not seen`,
    effects: conflicts.map(({ by }) => by),
    iterations: conflicts.map(({ iteration }) => iteration),
    numbers: { conflicts: conflicts.length, basis, seen: conflict?.version ?? 0 },
    thresholds: { conflicts: 1 },
    place: plan.memory?.place,
  })
}
