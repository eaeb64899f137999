import { LoopError } from '../../errors.js'
import { clamp, type LesValues, lesCategories } from './categories.js'
import { composeDisplay, composeLes } from './compose.js'
import type { LesScore } from './score.js'
import { core, discipline } from './structural/calculator.js'
import { inferences } from './structural/infer.js'
import { entry, isRecord, number, type Plain } from './structural/plain.js'

export type LesStructuralProfile = 'les-core-1.0' | 'les-discipline-1.0'

const profiles = {
  'les-core-1.0': { calculator: core, compose: composeLes },
  'les-discipline-1.0': { calculator: discipline, compose: composeDisplay },
} as const

/**
 * The structural score of LES-1.0, an estimate from what a document declares. It counts entries and measures nothing; it is
 * here so that published numbers can be compared. `les-core-1.0` has four decimals of `value`; `les-discipline-1.0` has one
 * decimal of `display`, and reads short forms as well.
 *
 * @param document a plain value in the terms of LSS: canonical, or an older short form
 * @param options `useDeclared` takes over the `les_scores` that the document gives itself; the profile then ends in `+declared`
 * @throws LoopError `usage` when the document is not a mapping
 */
export const scoreLesStructural = (
  document: unknown,
  profile: LesStructuralProfile,
  options: { useDeclared?: boolean } = {},
): LesScore => {
  if (!isRecord(document)) throw new LoopError('usage', 'the document is not a mapping of keys to values')
  const { calculator, compose } = profiles[profile]
  const scores = declaredIn(document)
  const isDeclared = Object.keys(scores).length > 0
  const used = isDeclared && options.useDeclared === true
  const inferred = Object.fromEntries(lesCategories.map(id => [id, inferences[id](document, calculator)]))
  const composite = compose(used ? { ...inferred, ...scores } : inferred)
  return {
    ...composite,
    kind: 'structural',
    profile: used ? `${profile}+declared` : profile,
    ...(isDeclared ? { declared: { scores, used } } : {}),
  }
}

const declaredIn = (document: Plain): LesValues => {
  const scores: LesValues = {}
  for (const id of lesCategories) {
    const value = number(entry(document['les_scores'], id))
    if (value !== undefined) scores[id] = clamp(value)
  }
  return scores
}
