import { type FileReport, formatPretty, printable, type Report, type Score, wrap } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { boundText } from './bound.js'

/** What was found, for people: every finding with its source, the score of each loop, and a summary. */
export const validationText = (
  { files, summary }: Report,
  textOf: (path: string) => string | undefined,
  { width, paint, explain }: { width: number; paint: Paint; explain: boolean },
): string => {
  const findings = files.flatMap(({ diagnostics }) => diagnostics)
  const scores = files.flatMap(file => loopLines(file, width, paint, explain))
  return [
    ...(findings.length > 0 ? [formatPretty(findings, textOf, { width, paint })] : []),
    ...(scores.length > 0 ? [...scores, ''] : []),
    summaryLine(summary, paint),
    '',
  ].join('\n')
}

const loopLines = (
  { path, name, scores: { lrs, les }, bound }: FileReport,
  width: number,
  paint: Paint,
  explain: boolean,
): string[] => {
  if (!lrs && !bound) return []
  const readiness = lrs ? `  LRS ${paint(`${lrs.display} (${lrs.grade})`, gradeStyle(lrs))}` : ''
  const title = `${paint(printable(name ?? ''), 'bold')}${readiness}`
  return [
    `${title}  ${paint(printable(path), 'dim')}`,
    ...(les ? [`  LES ${les.display.toFixed(1)} (${les.band}, by its design)`] : []),
    ...(bound ? wrap(boundText(bound), width - 4).map((text, index) => `${index === 0 ? '  ' : '    '}${text}`) : []),
    ...(lrs && explain ? lossLines(lrs, width, paint) : []),
  ]
}

const gradeStyle = ({ grade }: Score) => (grade === 'A' || grade === 'B' ? 'good' : grade === 'C' ? 'warning' : 'error')

/** The criteria that cost points, the dearest first: how many of the 100, why, and what to do. */
const lossLines = ({ categories }: Score, width: number, paint: Paint): string[] =>
  categories
    .flatMap(category =>
      category.criteria.map(criterion => ({
        ...criterion,
        lost: category.weight * (criterion.possible - criterion.earned),
      })),
    )
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .flatMap(({ id, lost, reason, fix, line }) => {
      const [first = '', ...rest] = wrap(
        `${id}: ${reason}${line === undefined ? '' : ` (line ${line})`}${fix === undefined ? '' : `; fix: ${fix}`}`,
        width - 9,
      )
      return [`  ${paint(`-${lost.toFixed(1)}`.padStart(5), 'dim')}  ${first}`, ...rest.map(text => `         ${text}`)]
    })

const summaryLine = ({ files, errors, warnings }: Report['summary'], paint: Paint): string => {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}`
  return `${count(files, 'file')}: ${paint(found, errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good')}`
}
