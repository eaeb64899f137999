import { type ObservedCategories, type ObservedCategory, type ObservedScores, printable } from '@loop/spec'
import type { Paint, Style } from '../terminal.js'
import { markedText } from './marked.js'
import { tableText } from './table.js'

/** Observed scores for people: a line for each run, what was not measured, and the mean. */
export const observedText = ({ runs, mean }: ObservedScores, paint: Paint): string => {
  const [first] = runs
  const simulated = first?.simulated ?? false
  const rows = runs.map(({ run, score }) => [
    { text: run },
    { text: score.display.toFixed(1).padStart(5) },
    { text: score.band, style: styleOf(score.display) },
    { text: score.coverage.label },
    { text: String(score.diagnostics.terminationReason) },
  ])
  const head = ['run', 'score', 'rating', 'coverage', 'ended by'].map(text => ({ text, style: 'dim' as const }))
  const single = runs.length === 1 ? first?.score : undefined
  const lines = [
    `${printable(first?.loop ?? '')}: observed, ${first?.score.profile ?? ''}`,
    ...tableText([head, ...rows], paint),
    ...(single ? categoryLines(single.categories, single.coverage.missing, paint) : []),
    ...(mean
      ? [
          '',
          `mean of ${mean.runs} runs (${mean.purpose})  ${mean.display.toFixed(1)}  ${mean.band}`,
          mean.interval
            ? `95 % interval  ${(mean.interval.low * 100).toFixed(1)} to ${(mean.interval.high * 100).toFixed(1)}`
            : 'too few runs for an interval',
          ...categoryLines(mean.categories, mean.coverage.missing, paint),
        ]
      : []),
    ...runs.flatMap(({ run, score }) => score.diagnostics.notes.map(({ message }) => `${run}: ${message}`)),
  ]
  return markedText(lines, simulated)
}

const categoryLines = (
  categories: Partial<Record<keyof ObservedCategories, ObservedCategory>>,
  missing: readonly { category: string; reason: string }[],
  paint: Paint,
): string[] => [
  ...Object.entries(categories).map(
    ([id, category]) => `  ${id.padEnd(14)}  ${((category?.value ?? 0) * 100).toFixed(1).padStart(5)}`,
  ),
  ...missing.map(({ category, reason }) => `  ${category.padEnd(14)}  ${paint('  not measured', 'dim')}: ${reason}`),
]

const styleOf = (display: number): Style => (display >= 75 ? 'good' : display >= 60 ? 'warning' : 'error')
