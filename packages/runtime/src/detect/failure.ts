import { type DetectedFailure, type FailureKind, failureKinds, type Place, type Plan } from '@loop/spec'
import { documentPlace } from '../core/conclude.js'
import { ends } from './ends.js'
import type { RunFacts } from './run-facts.js'

/** Looks for one way to go wrong in a run. Pure; gives nothing where the record does not show it. */
export type Detector = (run: RunFacts) => DetectedFailure | undefined

/** What shows a failure, and where the document says something about it; the document as a whole unless told. */
export interface Shows {
  message: string
  effects?: readonly string[]
  iterations?: readonly number[]
  numbers?: Readonly<Record<string, number>>
  thresholds?: Readonly<Record<string, number>>
  place?: Place | undefined
}

/** A failure that was found, by the number of its code. */
export const failure = (
  plan: Plan,
  number: number,
  { message, effects = [], iterations = [], numbers = {}, thresholds = {}, place }: Shows,
): DetectedFailure => {
  const { code, slug, severity, remedy } = failureKinds[number - 1] as FailureKind
  const named = [...new Set(iterations)].sort((a, b) => a - b)
  return {
    ...{ code, slug, severity, message },
    evidence: {
      effects: ends([...new Set(effects)]),
      iterations: ends(named),
      numbers: { ...numbers },
      thresholds: { ...thresholds },
    },
    place: place ?? documentPlace(plan),
    remedy,
  }
}
