import { cellsOf, type DoctorFinding, type DoctorReport, printable, widthOf, wrap } from '@loop/spec'
import type { Paint, Style } from '../terminal.js'
import { fit, pad } from './fit.js'
import { placeText } from './place.js'

const signs: Record<DoctorFinding['status'], { mark: string; word: string; style: Style }> = {
  ok: { mark: '✓', word: 'ok', style: 'good' },
  warning: { mark: '!', word: 'warning', style: 'warning' },
  error: { mark: '✗', word: 'error', style: 'error' },
}

/** Widest that the second column becomes, as a share of all columns. */
const widest = 0.3

/** What the doctor found, for people: a line for each finding, and below what is wrong where it is and what to do. */
export const doctorText = (
  { findings, summary, kind, loops }: DoctorReport,
  { width, paint }: { width: number; paint: Paint },
): string => {
  const column = Math.min(
    Math.floor(widest * Math.min(width, 100)),
    Math.max(0, ...findings.map(({ about }) => widthOf(cellsOf(printable(about))))),
  )
  const what = loops.length > 0 ? `${kind} with ${loops.map(printable).join(', ')}` : kind
  return [
    ...wrap(what, width - 2).map(line => paint(line, 'bold')),
    ...findings.flatMap(finding => linesOf(finding, column, Math.min(width, 100), paint)),
    '',
    summaryLine(summary, paint),
    '',
  ].join('\n')
}

const linesOf = (
  { status, about, message, fix, place }: DoctorFinding,
  column: number,
  width: number,
  paint: Paint,
): string[] => {
  const { mark, word, style } = signs[status]
  const name = printable(about)
  const isLong = widthOf(cellsOf(name)) > column
  const head = `${paint(`${mark} ${word.padEnd(7)}`, style)}  `
  const indent = ' '.repeat(11)
  const gap = isLong ? indent : indent + ' '.repeat(column + 2)
  const wrapped = (text: string, before: string) =>
    wrap(text, Math.max(20, width - before.length)).map(line => before + line)
  const rest = wrapped(printable(message), gap)
  const first = isLong
    ? [head + fit(name, width - 11)]
    : [`${head}${pad(name, column)}  ${rest.shift()?.trimStart() ?? ''}`]
  return [
    ...first.map(line => line.trimEnd()),
    ...rest,
    ...(fix === undefined ? [] : wrapped(`fix: ${printable(fix)}`, indent)),
    ...(place && status !== 'ok' ? [`${indent}${paint(`at ${printable(placeText(place))}`, 'dim')}`] : []),
  ]
}

const summaryLine = ({ ok, warnings, errors }: DoctorReport['summary'], paint: Paint): string => {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  return paint(
    `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${ok} ok`,
    errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good',
  )
}
