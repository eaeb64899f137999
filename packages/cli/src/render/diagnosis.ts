import { type DetectedFailure, type Diagnosis, type Plan, printable } from '@loop/spec'
import { placeText } from './place.js'

/**
 * What a diagnosis adds to the reason of a run, in at most three lines: the gravest failure, what to do about it, and the best so far
 * where that is not the end and something was measured, or is withheld.
 */
export const diagnosisLines = ({ detected, best, status }: Diagnosis, { stop }: Plan, root: string): string[] => {
  const [first, ...others] = detected
  const isMeasured = best && (stop ? best.by !== undefined : Object.keys(best.metrics).length > 0)
  const isEnd = status === 'done' || status === 'running'
  return [
    ...(first ? [`${failureText(first, root)}${others.length > 0 ? `; also ${codes(others)}` : ''}`] : []),
    ...(first ? [`  remedy: ${first.remedy}`] : []),
    ...(best && !isEnd && (isMeasured || best.withheld !== undefined) ? [bestText(best)] : []),
  ]
}

const codes = (failures: readonly DetectedFailure[]): string =>
  failures.map(({ code, slug }) => `${code} ${slug}`).join(', ')

const failureText = ({ code, slug, message, place }: DetectedFailure, root: string): string =>
  `${code} ${slug}: ${printable(message)} (${placeText(place, root)})`

const bestText = ({ iteration, round, metrics, withheld }: NonNullable<Diagnosis['best']>): string => {
  const which =
    iteration === 1 && round > 1 ? `round ${round}` : `iteration ${iteration}${round > 1 ? `, round ${round}` : ''}`
  const numbers = Object.entries(metrics).map(([name, value]) => `${printable(name)} ${Math.round(value * 1e4) / 1e4}`)
  const kept = withheld === undefined ? '' : `; its results are withheld: ${printable(withheld)}`
  return `best so far: ${which}${numbers.length > 0 ? ` (${numbers.join(', ')})` : ''}${kept}`
}
