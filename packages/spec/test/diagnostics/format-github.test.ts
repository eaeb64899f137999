import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatGithub } from '../../src/diagnostics/format-github.js'
import { visible } from '../../src/diagnostics/visible.js'
import type { Diagnostic } from '../../src/generated/types.js'
import { anyFinding, anyReport, finding, reportWith } from '../helpers/reports.js'

interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** Reads a line as the runner does: what stands between the first two `::` is the command, a comma ends a property. */
const commandOf = (line: string): Command | undefined => {
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) return undefined
  const head = line.slice(2, end)
  const space = head.indexOf(' ')
  const pairs = head
    .slice(space + 1)
    .split(',')
    .map(pair => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))])
  return {
    name: head.slice(0, space),
    properties: Object.fromEntries(pairs),
    message: unescapeData(line.slice(end + 2)),
  }
}

const linesOf = (findings: Diagnostic[]) => formatGithub(reportWith(findings)).trimEnd().split('\n')

test('names file, place, rule, message and fix', () => {
  expect(linesOf([finding({ fix: 'Mend it.' })])).toEqual([
    '::error file=loops/a.yaml,line=4,endLine=4,col=18,endColumn=21,title=loopkit/unknown-maker::it is bad%0AFix: Mend it.',
    '1 file: 1 error, 0 warnings, 0 notes',
  ])
})

test('escapes what ends a property or a message', () => {
  const [line] = linesOf([finding({ path: 'a,b:c%.yaml', rule: 'x:y,z', message: '100%\r\na:b,c' })])
  expect(line).toBe(
    '::error file=a%2Cb%3Ac%25.yaml,line=4,endLine=4,col=18,endColumn=21,title=x%3Ay%2Cz::100%25%0D%0Aa:b,c',
  )
})

test('leaves columns out when a place has several lines', () => {
  const [line = ''] = linesOf([finding({ endLine: 6, endColumn: 2 })])
  expect(commandOf(line)?.properties).toEqual({
    file: 'loops/a.yaml',
    line: '4',
    endLine: '6',
    title: 'loopkit/unknown-maker',
  })
})

test('shows ten of each type, errors first, and says how many more there are', () => {
  const findings = (['info', 'warning', 'error'] as const).flatMap((severity, kind) =>
    Array.from({ length: 13 - kind }, (_, index) => finding({ severity, line: index + 1, endLine: index + 1 })),
  )
  const lines = linesOf(findings)
  expect(lines.slice(0, -1).map(line => commandOf(line)?.name)).toEqual(
    ['error', 'warning', 'notice'].flatMap(name => Array<string>(10).fill(name)),
  )
  expect(lines.at(-1)).toBe(
    '1 file: 11 errors, 12 warnings, 13 notes; 1 error, 2 warnings, 3 notices more than GitHub shows for a step',
  )
})

test('says nothing of more when there are ten', () => {
  expect(linesOf(Array.from({ length: 10 }, () => finding())).at(-1)).toBe('1 file: 10 errors, 0 warnings, 0 notes')
})

test('the runner reads back what was found, whatever it says', () => {
  fc.assert(
    fc.property(anyFinding, found => {
      const [line = '', summary, ...rest] = linesOf([found])
      expect(rest).toEqual([])
      expect(commandOf(summary ?? '')).toBeUndefined()
      const { file, title } = commandOf(line)?.properties ?? {}
      expect([file, title]).toEqual([visible(found.path), visible(found.rule)])
      const told = found.fix === undefined ? found.message : `${found.message}\nFix: ${found.fix}`
      expect(commandOf(line)?.message).toBe(visible(told))
    }),
  )
})

test('nothing that is found adds, removes or changes a line', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const lines = formatGithub(report)
        .trimEnd()
        .split(/[\r\n]/)
      const counts = ['error', 'warning', 'info'].map(
        severity =>
          report.files.flatMap(({ diagnostics }) => diagnostics).filter(found => found.severity === severity).length,
      )
      expect(lines).toHaveLength(counts.reduce((sum, count) => sum + Math.min(count, 10), 0) + 1)
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(error|warning|notice) file=/)
    }),
  )
})
