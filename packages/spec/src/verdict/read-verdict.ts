import type { VerdictReply } from '../generated/types.js'
import { validateVerdict } from '../generated/validate-records.js'
import { failureCode } from '../plan/failure-codes.js'
import { formProblem, jsonOf } from './whole-answer.js'

/** What a checking agent's answer says, or why it says nothing that counts. */
export type ReadVerdict = { reply: VerdictReply; problem?: undefined } | { reply?: undefined; problem: string }

/**
 * Reads a checking agent's answer strictly: the whole of it is one JSON object (a code fence around it is allowed) of the
 * form in specs/verdict.schema.json. It passes only when every criterion was judged and passes.
 *
 * @param criteria how many criteria had to be judged
 */
export const readVerdict = (text: string, criteria: number): ReadVerdict => {
  const value = jsonOf(text)
  if (value === undefined) return { problem: 'the answer is not one JSON object' }
  if (!validateVerdict(value)) return { problem: formProblem('a verdict', validateVerdict.errors) }
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
  return { reply: { ...reply, ...codesOf(reply), verdict: reply.verdict === 'fail' ? 'fail' : worst } }
}

/** The failure codes of an answer, as they are written everywhere; words that are none are left out. */
export const codesOf = ({ codes }: { codes?: string[] }): { codes?: string[] } =>
  codes ? { codes: [...new Set(codes.flatMap(code => failureCode(code) ?? []))] } : {}
