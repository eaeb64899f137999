import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMarkdown } from '../../src/diagnostics/format-markdown.js'
import { anyReport, finding, hostileReport, reportWith } from '../helpers/reports.js'

/** Cells of a row, as GitHub splits them: at every bar that has no backslash before it. */
const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!(?:^|[^\\])(?:\\\\)*\\)\|/)
    .slice(1, -1)
    .map(cell => cell.trim())

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(cellsOf)

test('has the counts, the scores, and a table for each file with findings', () => {
  const text = formatMarkdown(hostileReport())
  expect(text).toContain('\n\n4 files: 5 errors, 2 warnings, 1 note\n\n')
  expect(text).toContain('\n| in\\|line | LRS 85 (B) | loop.yaml |\n')
  expect(text.match(/^### .*$/gm)).toEqual([
    '### loops/a.yaml',
    '### dir with space/a,b:c%20 &#91;1&#93;\\#?\\&"\\<é\\>\\|.yaml',
    '### loop.yaml',
  ])
})

test('links rules only when told where their pages are', () => {
  const report = reportWith([finding()])
  expect(formatMarkdown(report)).toContain('| loopkit/unknown-maker |')
  expect(formatMarkdown(report, { docsUrl: 'https://example.org' })).toContain(
    '[loopkit/unknown-maker](<https://example.org/docs/rules/loopkit/unknown-maker.md>)',
  )
})

test('shows a hundred findings, the gravest, and says how many more there are', () => {
  const many = [
    ...Array.from({ length: 150 }, () => finding({ severity: 'warning' })),
    ...Array.from({ length: 20 }, () => finding({ path: 'z.yaml' })),
  ]
  const text = formatMarkdown(reportWith(many))
  expect(rowsOf(text).filter(([, severity]) => severity === 'error')).toHaveLength(20)
  expect(rowsOf(text).filter(([, severity]) => severity === 'warning')).toHaveLength(80)
  expect(text).toMatch(/\n\n70 more findings not shown\.\n$/)
})

test('stays far below what a job summary may be, whatever the length of messages', () => {
  const long = '|'.repeat(10_000)
  const many = Array.from({ length: 500 }, (_, index) =>
    finding({ message: long, fix: long, rule: long, path: `${index}${long}` }),
  )
  expect(formatMarkdown(reportWith(many)).length).toBeLessThan(400_000)
})

test('every row has its cells and nothing else becomes a line or a tag, whatever was found', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const text = formatMarkdown(report)
      const findings = report.files.flatMap(({ diagnostics }) => diagnostics)
      const rows = rowsOf(text)
      for (const row of rows) expect(row).toHaveLength(4)
      const tables = text.match(/^### /gm)?.length ?? 0
      expect(rows).toHaveLength(findings.length + 2 * tables)
      for (const line of text.split('\n')) expect(line).toMatch(/^(?:\||#{2,3} |\d+ files?: |$)/)
      const own = text.replaceAll('<br>', '').replaceAll('<!-- -->', '')
      expect(own).not.toMatch(/(?<!(?:^|[^\\])(?:\\\\)*\\)[<`*[]/)
    }),
  )
})
