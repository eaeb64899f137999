import type { VerdictReply } from '../generated/types.js'
import { validateVerdict } from '../generated/validate-records.js'
import type { SchemaProblem } from '../schema-problem.js'

/** What a checking agent's answer says, or why it says nothing that counts. */
export type ReadVerdict = { reply: VerdictReply; problem?: undefined } | { reply?: undefined; problem: string }

/**
 * Reads a checking agent's answer strictly: the whole of it is one JSON object (a code fence around it is allowed) of the
 * form in specs/verdict.schema.json. It passes only when every criterion was judged and passes.
 *
 * @param criteria how many criteria had to be judged
 */
export const readVerdict = (text: string, criteria: number): ReadVerdict => {
  const fenced = /^```(?:json)?\s*\n([\s\S]*)\n```$/.exec(text.trim())
  let value: unknown
  try {
    value = JSON.parse(fenced?.[1] ?? text)
  } catch {
    return { problem: 'the answer is not one JSON object' }
  }
  if (!validateVerdict(value)) {
    const first = validateVerdict.errors?.[0]
    return {
      problem: `the answer is not of the form of a verdict: ${first?.instancePath || 'the object'} ${first ? whatIsWrong(first) : 'is not of that form'}`,
    }
  }
  const reply = value as VerdictReply
  const worst = reply.criteria.some(({ verdict }) => verdict === 'fail')
    ? 'fail'
    : reply.criteria.some(({ verdict }) => verdict === 'inconclusive')
      ? 'inconclusive'
      : reply.verdict
  const judged = new Set(
    reply.criteria.flatMap(({ criterion, evidence }) =>
      evidence.trim() === '' ? [] : [criterion.trim().toLowerCase()],
    ),
  ).size
  if (worst === 'pass' && judged < criteria)
    return { problem: `the answer judges ${reply.criteria.length} of ${criteria} criteria` }
  return { reply: { ...reply, verdict: reply.verdict === 'fail' ? 'fail' : worst } }
}

/** What a validator found wrong, in words that help to mend it. */
const whatIsWrong = ({ keyword, params }: SchemaProblem): string => {
  if (keyword === 'required') return `has no "${params['missingProperty']}"`
  if (keyword === 'closed') return `has a "${params['key']}", expected only ${(params['known'] as string[]).join(', ')}`
  if (keyword === 'enum') return `is none of ${(params['allowedValues'] as string[]).join(', ')}`
  return keyword === 'type' ? `is no ${params['type']}` : `breaks "${keyword}"`
}
