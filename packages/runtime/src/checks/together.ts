import type { Criterion } from '@loop/spec'
import type { CheckFinding } from './function.js'

/** What was seen in one place. */
export interface Seen {
  passes: boolean
  evidence: string
}

/** Judges the result of each task by itself; all have to pass. Without a result there is nothing to judge. */
export const eachOutput = (
  outputs: Readonly<Record<string, string>>,
  criterion: string,
  judge: (text: string) => Seen,
): CheckFinding => {
  const entries = Object.entries(outputs)
  if (entries.length === 0) return { verdict: 'inconclusive', evidence: 'the tasks it judges produced no result' }
  return allOf(entries.map(([task, text]) => ({ criterion: `"${task}" ${criterion}`, ...judge(text) })))
}

/** One finding of several criteria, of which all have to pass. */
export const allOf = (seen: readonly (Seen & { criterion: string })[]): CheckFinding & { criteria: Criterion[] } => ({
  verdict: seen.every(({ passes }) => passes) ? 'pass' : 'fail',
  criteria: seen.map(({ criterion, passes, evidence }) => ({
    criterion,
    verdict: passes ? 'pass' : 'fail',
    evidence: evidence.trim() || 'it is empty',
  })),
})
