import type { Diagnostic, Report } from '../generated/types.js'
import { byFile, counted, findingsOf, gravestFirst, summaryOf } from './findings.js'
import type { Formatter } from './format.js'
import { cellOf, tableOf } from './markdown-table.js'
import { pageUrl } from './uri.js'

/** GitHub takes a job summary of one megabyte, and nobody reads that much. */
const maxRows = 100

/** Markdown for a job summary or a comment: counts, the scores of loops, and a table for each file with findings. */
export const formatMarkdown: Formatter = (report, { docsUrl } = {}) => {
  const all = findingsOf(report)
  const shown = new Set(gravestFirst(all).slice(0, maxRows))
  const tables = byFile(report).flatMap(({ path, findings }) => {
    const rows = findings.filter(finding => shown.has(finding)).map(finding => rowOf(finding, docsUrl))
    return rows.length === 0 ? [] : [`### ${cellOf(path)}`, tableOf(['Place', 'Severity', 'Rule', 'Finding'], rows)]
  })
  const parts = ['## loop validate', summaryOf(report), ...scoreTable(report), ...tables]
  return `${[...parts, ...moreThan(all.length, 'finding')].join('\n\n')}\n`
}

const rowOf = ({ line, column, severity, rule, docs, message, fix }: Diagnostic, docsUrl?: string): string[] => {
  const url = pageUrl(docs, docsUrl)
  const found = fix === undefined ? cellOf(message) : `${cellOf(message)}<br>Fix: ${cellOf(fix)}`
  return [`${line}:${column}`, severity, url === undefined ? cellOf(rule) : `[${cellOf(rule)}](<${url}>)`, found]
}

const scoreTable = (report: Report): string[] => {
  const scores = byFile(report).flatMap(({ path, scores }) =>
    scores.map(({ loop, score }) => [cellOf(loop), cellOf(score), cellOf(path)]),
  )
  if (scores.length === 0) return []
  return [tableOf(['Loop', 'Score', 'File'], scores.slice(0, maxRows)), ...moreThan(scores.length, 'score')]
}

const moreThan = (count: number, word: string): string[] =>
  count > maxRows ? [`${counted(count - maxRows, `more ${word}`)} not shown.`] : []
