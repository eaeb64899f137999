import type { VerdictReply } from '../generated/types.js'
import { validateVerdict } from '../generated/validate-records.js'

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
      problem: `the answer is not of the form of a verdict: ${first?.instancePath || 'the object'} breaks "${first?.keyword}"`,
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
