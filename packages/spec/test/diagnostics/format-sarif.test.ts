import Ajv from 'ajv'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { reportOf } from '../../src/diagnostics/format-json.js'
import { formatSarif } from '../../src/diagnostics/format-sarif.js'
import { ruleDocOf } from '../../src/diagnostics/known-rules.js'
import { visible } from '../../src/diagnostics/visible.js'
import type { Report } from '../../src/generated/types.js'
import { lineStarts } from '../../src/source/lines.js'
import { analyse } from '../../src/workspace.js'
import { anyFinding, anyReport, anyText, finding, hostileReport, reportWith } from '../helpers/reports.js'
import { sarifShape } from '../helpers/sarif-shape.js'

const read = (report: Report, options = {}): Log => JSON.parse(formatSarif(report, options))
const runOf = (report: Report, options = {}) => read(report, options).runs[0]!
const resultsOf = (report: Report) => runOf(report).results ?? []
const marksOf = (report: Report) => resultsOf(report).map(result => result.partialFingerprints?.['loopFinding/v1'])
const uriOf = (path: string) =>
  resultsOf(reportWith([finding({ path })]))[0]?.locations?.[0]?.physicalLocation?.artifactLocation

const validate = new Ajv({ strict: false, allErrors: true }).compile(sarifShape)
const expectValid = (log: Log) => expect(validate(log), JSON.stringify(validate.errors)).toBe(true)

test('keeps to the shape of SARIF 2.1.0', () => {
  expectValid(read(hostileReport(), { version: '1.2.3', docsUrl: 'https://example.org' }))
  expectValid(read(reportWith([])))
})

test('a rule says what it finds, why, where its page is and how grave it is', () => {
  const report = reportWith([finding({ rule: 'loopkit/no-bound', severity: 'warning' })])
  const rule = runOf(report, { docsUrl: 'https://example.org/x/' }).tool.driver.rules?.[0]
  const helpUri = 'https://example.org/x/docs/rules/loopkit/no-bound.md'
  expect(rule).toMatchObject({ id: 'loopkit/no-bound', helpUri, defaultConfiguration: { level: 'warning' } })
  expect(rule?.fullDescription?.text).toMatch(/^[A-Z].*\. [A-Z].*\.$/)
  expect(rule?.help?.text).toBe(`${rule?.fullDescription?.text} See ${helpUri}.`)
})

test.each(['lss/self-graded', 'yaml/unreadable'])('%s says the same of itself as one of loopkit', id => {
  const rule = runOf(reportWith([finding({ rule: id })])).tool.driver.rules?.[0]
  expect(rule?.shortDescription?.text).toBe(ruleDocOf(id)?.summary)
  expect(rule?.fullDescription?.text).toBe(`${ruleDocOf(id)?.summary} ${ruleDocOf(id)?.why}`)
})

test('a rule that no dialect knows is described by its finding', () => {
  const rule = runOf(reportWith([finding({ rule: 'file/unreadable' })])).tool.driver.rules?.[0]
  expect(rule).toMatchObject({
    id: 'file/unreadable',
    shortDescription: { text: 'A finding of file/unreadable.' },
    defaultConfiguration: { level: 'error' },
  })
})

test('infos are notes, and the fix stands below the message', () => {
  const [result] = resultsOf(reportWith([finding({ severity: 'info', fix: 'Mend it.' })]))
  expect(result).toMatchObject({ level: 'note', message: { text: 'it is bad\nFix: Mend it.' } })
})

test('paths are encoded as URIs; relative ones belong to the root of the sources', () => {
  const uriBaseId = '%SRCROOT%'
  expect(uriOf('loops/a.yaml')).toEqual({ uri: 'loops/a.yaml', uriBaseId })
  expect(uriOf('a b/c#d?e%f:g[1]é.yaml')).toEqual({ uri: 'a%20b/c%23d%3Fe%25f%3Ag%5B1%5D%C3%A9.yaml', uriBaseId })
  expect(uriOf('../x.yaml')).toEqual({ uri: '../x.yaml', uriBaseId })
  expect(uriOf('c:x.yaml')).toEqual({ uri: 'c%3Ax.yaml', uriBaseId })
  expect(uriOf('/tmp/x y.yaml')).toEqual({ uri: 'file:///tmp/x%20y.yaml' })
})

test('any path is a URI reference that leads back to it', () => {
  fc.assert(
    fc.property(anyText, path => {
      const uri = uriOf(path)?.uri ?? ''
      expect(uri).toMatch(/^(?:file:\/\/)?(?:[\w.~/-]|%[0-9A-F]{2})*$/)
      expect(decodeURIComponent(uri.replace(/^file:\/\//, ''))).toBe(
        path
          .split('/')
          .map(part => (/\p{Surrogate}/u.test(part) ? visible(part) : part))
          .join('/'),
      )
    }),
  )
})

test('is valid and every result belongs to its rule, whatever was found', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const log = read(report)
      expectValid(log)
      const findings = report.files.flatMap(({ diagnostics }) => diagnostics)
      const rules = log.runs[0]?.tool.driver.rules ?? []
      const results = log.runs[0]?.results ?? []
      expect(results.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)).toEqual(findings.map(({ rule }) => rule))
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
      expect(new Set(results.map(mark => JSON.stringify(mark.partialFingerprints))).size).toBe(results.length)
    }),
  )
})

test('fingerprints stay when findings move to other lines, and differ when anything else does', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 10 }), fc.integer({ min: 1, max: 50 }), (findings, lines) => {
      const moved = findings.map(found => ({ ...found, line: found.line + lines, endLine: found.endLine + lines }))
      expect(marksOf(reportWith(moved))).toEqual(marksOf(reportWith(findings)))
    }),
  )
  const others = [{ rule: 'x/y' }, { path: 'b.yaml' }, { pointer: '/x' }, { message: 'other' }, {}]
  expect(new Set(others.flatMap(other => marksOf(reportWith([finding(other)])))).size).toBe(others.length)
})

test('fingerprints of a real loop stay when lines are inserted above it', async () => {
  const text = 'name: fix\ntrigger: { type: nope }\npipeline: [{ prompt: Fix., label: Fix }]\nverify: { maker: Fxi }\n'
  const marks = async (above: string) => {
    const analysis = await analyse({ loops: [{ path: 'loops/fix.yaml', text: above + text }] })
    return marksOf(reportOf(analysis, () => undefined))
  }
  const before = await marks('')
  expect(before.length).toBeGreaterThan(1)
  expect(await marks('# one\n\n# two\n')).toEqual(before)
})

test('a fingerprint is the same in every version', () => {
  expect(marksOf(reportWith([finding(), finding({ line: 9, endLine: 9 })]))).toMatchInlineSnapshot(`
    [
      "d44c0db905e95f26:1",
      "d44c0db905e95f26:2",
    ]
  `)
})

/** The findings of a text, and what its fixes make of it when each is applied by itself. */
const repaired = async (text: string) => {
  const analysis = await analyse({ loops: [{ path: 'loops/fix.yaml', text }] })
  const log = read(
    reportOf(analysis, () => undefined),
    { textOf: (path: string) => (path === 'loops/fix.yaml' ? text : undefined) },
  )
  expectValid(log)
  return (log.runs[0]?.results ?? []).flatMap(({ ruleId, fixes = [] }) =>
    fixes.map(({ description, artifactChanges: [change] }) => {
      expect(change?.artifactLocation).toEqual({ uri: 'loops/fix.yaml', uriBaseId: '%SRCROOT%' })
      const { deletedRegion: region, insertedContent } = change?.replacements[0] ?? { deletedRegion: {} }
      const starts = lineStarts(text)
      const at = (line = 0, column = 0) => (starts[line - 1] ?? 0) + column - 1
      const [start, end] = [at(region.startLine, region.startColumn), at(region.endLine, region.endColumn)]
      return {
        ruleId,
        told: description?.text,
        deleted: text.slice(start, end),
        inserted: insertedContent?.text,
        after: text.slice(0, start) + insertedContent?.text + text.slice(end),
      }
    }),
  )
}

const misspelt =
  'name: fix\r\ndescription: 👩‍💻 mends.\r\ntrigger: { type: manual }\r\npipeline: [{ label: Patch, prompt: Fix. }]\r\nverify: { maker: Pacth, checker: tests, maxRounds: "3" }\r\nbuget: { maxDurationMinutes: 30 }\r\n'

test('what surely mends a finding is a change of its file, as `--fix` would write it', async () => {
  const fixes = await repaired(misspelt)
  expect(fixes.map(({ ruleId, deleted, inserted }) => [ruleId, deleted, inserted])).toEqual([
    ['loopkit/unknown-maker', 'Pacth', 'Patch'],
    ['loopkit/wrong-type', '"3"', '3'],
    ['loopkit/unknown-key', 'buget', 'budget'],
  ])
  expect(fixes.every(({ told = '' }) => told.length > 0)).toBe(true)
  for (const { after, deleted, inserted } of fixes) expect(after).toBe(misspelt.replace(deleted, inserted ?? ''))
})

test('a repair that cannot be made is no fix, and neither is one in a text that is not at hand', async () => {
  const text = misspelt.replace('maxRounds: "3"', 'max_rounds: 3, maxRounds: 4')
  expect((await repaired(text)).map(({ deleted }) => deleted)).not.toContain('max_rounds')
  const analysis = await analyse({ loops: [{ path: 'loops/fix.yaml', text: misspelt }] })
  expect(formatSarif(reportOf(analysis, () => undefined))).not.toContain('"fixes"')
})

test('a repair that would reach further through an alias is no fix, and others of the file are', async () => {
  const step = '&step { label: Other, prompt: Fix., agnet: x }'
  const fixes = await repaired(misspelt.replace('pipeline: [', `pipeline: [${step}, *step, `))
  expect(fixes.map(({ deleted }) => deleted)).toEqual(['"3"', 'buget'])
  const once = await repaired(misspelt.replace('pipeline: [', `pipeline: [${step}, `))
  expect(once.map(({ deleted }) => deleted)).toEqual(['agnet', '"3"', 'buget'])
})

test('so many repairs of one file are written out and no more', async () => {
  const steps = Array.from({ length: 130 }, (_, index) => `{ label: L${index}, promt: x }`)
  const fixes = await repaired(misspelt.replace('pipeline: [', `pipeline: [${steps.join(', ')}, `))
  expect(fixes).toHaveLength(100)
})
