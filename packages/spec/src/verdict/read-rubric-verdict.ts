import type { CheckSpec, Criterion, MarksReply, RubricSpec, VerdictReply } from '../generated/types.js'
import { validateMarks } from '../generated/validate-records.js'
import { codesOf, type ReadVerdict } from './read-verdict.js'
import { formProblem, jsonOf } from './whole-answer.js'

/**
 * Reads the answer of a checking agent that gives marks: one JSON object of the form in specs/marks.schema.json, with a mark on
 * its scale and evidence for each dimension. What the agent makes of the whole does not count; the marks do.
 */
export const readRubricVerdict = (
  text: string,
  rubric: RubricSpec,
  aggregation: CheckSpec['aggregation'],
): ReadVerdict => {
  const value = jsonOf(text)
  if (value === undefined) return { problem: 'the answer is not one JSON object' }
  if (!validateMarks(value)) return { problem: formProblem('marks', validateMarks.errors) }
  const reply = value as MarksReply
  const named = new Map<string, MarksReply['criteria'][number]>()
  for (const entry of reply.criteria) {
    const name = entry.criterion.trim()
    if (named.has(name)) return { problem: `the answer gives "${name}" two marks` }
    named.set(name, entry)
  }
  const marks: { mark: number; evidence: string }[] = []
  for (const { name, low, high } of rubric.dimensions) {
    const entry = named.get(name.trim())
    if (!entry) return { problem: `the answer gives "${name}" no mark` }
    if (entry.evidence.trim() === '') return { problem: `the answer has no evidence for "${name}"` }
    if (entry.mark < low || entry.mark > high)
      return { problem: `the mark of "${name}" is ${entry.mark}, expected one from ${low} to ${high}` }
    marks.push(entry)
  }
  const { codes, summary } = reply
  return {
    reply: {
      ...rubricVerdict(rubric, aggregation, marks),
      ...codesOf(codes ? { codes } : {}),
      ...(summary === undefined ? {} : { summary }),
    },
  }
}

/**
 * What marks come to, one for each dimension in its order. Each is brought to 0..1 by its scale. Their score is the weighted
 * mean; with `min` the lowest; with `veto` 0 when one of them is below the threshold. The work passes from the threshold on.
 */
export const rubricVerdict = (
  { dimensions, passThreshold }: RubricSpec,
  aggregation: CheckSpec['aggregation'],
  marks: readonly { mark: number; evidence: string }[],
): VerdictReply => {
  const shares = dimensions.map(({ low, high, weight }, index) => ({
    weight,
    share: exact(((marks[index]?.mark ?? low) - low) / (high - low)),
  }))
  const criteria = dimensions.map(({ name }, index): Criterion => {
    const { mark = 0, evidence = '' } = marks[index] ?? {}
    return { criterion: name, verdict: (shares[index]?.share ?? 0) >= passThreshold ? 'pass' : 'fail', evidence, mark }
  })
  const lowest = Math.min(...shares.map(({ share }) => share))
  const weights = shares.reduce((sum, { weight }) => sum + weight, 0)
  const mean = exact(shares.reduce((sum, { share, weight }) => sum + share * weight, 0) / weights)
  const score = aggregation === 'min' ? lowest : aggregation === 'veto' && lowest < passThreshold ? 0 : mean
  return { verdict: score >= passThreshold ? 'pass' : 'fail', score, criteria }
}

/** Rounded so far that shares that add up on paper do so here. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9
