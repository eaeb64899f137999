import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNdjson } from '../../src/diagnostics/format-ndjson.js'
import { anyReport, hostileReport } from '../helpers/reports.js'

const linesOf = (text: string) => text.trimEnd().split('\n')

test('has a line for each finding and one for the counts', () => {
  const report = hostileReport()
  const lines = linesOf(formatNdjson(report)).map(line => JSON.parse(line))
  expect(lines.map(({ type }) => type)).toEqual([...Array(8).fill('finding'), 'summary'])
  expect(lines[0]).toEqual({ type: 'finding', ...report.files[0]?.diagnostics[0] })
  expect(lines.at(-1)).toEqual({ type: 'summary', files: 4, errors: 5, warnings: 2, infos: 1 })
})

test('gives every finding back as it was, and nothing in it begins a new line for any reader', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const text = formatNdjson(report)
      const findings = report.files.flatMap(({ diagnostics }) => diagnostics)
      const lines = text.split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/).slice(0, -1)
      expect(lines).toHaveLength(findings.length + 1)
      expect(lines.slice(0, -1).map(line => JSON.parse(line))).toEqual(
        findings.map(found => ({ type: 'finding', ...found })),
      )
    }),
  )
})
