import type { State } from '@loop/runtime'
import { type Plan, printable, type Verdict } from '@loop/spec'
import { asShown, fit } from './fit.js'

/** How many lines of a long evidence are shown; the end tells most. */
const mostLines = 8

/** Longest line that is shown, in columns. */
const longestLine = 200

/** Why a run did not come to a good end: what failed, what the checks saw. Short; the record has the whole. */
export const evidenceLines = (plan: Plan, state: State): string[] => [
  ...plan.tasks.flatMap(({ label }, index) => {
    const { status, error } = state.nodes[index] ?? {}
    return status === 'failed' && error ? titled(`"${label}" failed: ${error.message}`, error.evidence) : []
  }),
  ...plan.checks.flatMap(({ label }, index) => {
    const verdict = state.checks[index]?.verdict
    return verdict && verdict.verdict !== 'pass' ? verdictLines(label, verdict) : []
  }),
]

const verdictLines = (label: string, { verdict, criteria, summary }: Verdict): string[] => [
  ...titled(`the check "${label}" says ${verdict}${summary ? `: ${printable(summary)}` : ''}`, undefined),
  ...criteria
    .filter(criterion => criterion.verdict !== 'pass')
    .flatMap(({ criterion, evidence }) => titled(criterion, evidence).map(line => `  ${line}`)),
]

const titled = (title: string, evidence: string | undefined): string[] => {
  const lines = (evidence ?? '').split(/\r\n|\r|\n/).filter(line => line.trim() !== '')
  const left = lines.length - mostLines
  return [
    printable(title),
    ...(left > 0 ? [`  … ${left} more ${left === 1 ? 'line' : 'lines'}`] : []),
    ...lines.slice(-mostLines).map(line => `  ${fit(asShown(line.trimEnd()), longestLine)}`),
  ]
}
