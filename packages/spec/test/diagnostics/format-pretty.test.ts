import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, widthOf } from '../../src/diagnostics/cells.js'
import { diagnose } from '../../src/diagnostics/diagnose.js'
import { formatPretty } from '../../src/diagnostics/format-pretty.js'
import type { Diagnostic } from '../../src/generated/types.js'
import { lineStarts } from '../../src/source/lines.js'
import { runs } from '../helpers/runs.js'

/** A finding about the first place of a word in a text. */
const about = (text: string, word: string, more: Partial<Diagnostic> = {}): Diagnostic => {
  const start = text.indexOf(word)
  const range = { start, end: start + word.length }
  const finding = { rule: 'loopkit/x', severity: 'error' as const, message: 'it is bad', range, pointer: '' }
  return { ...diagnose({ path: 'a.yaml', lines: lineStarts(text) }, finding), ...more }
}

const shown = (text: string, word: string, more: Partial<Diagnostic> = {}, width = 60): string =>
  formatPretty([about(text, word, more)], () => text, { width })

test('shows the line, its neighbours, the place and the fix', () => {
  expect(shown('a: 1\nb: two\nc: 3\n', 'two', { fix: 'Write 2.' })).toBe(
    [
      'a.yaml:2:4  error  loopkit/x',
      '  it is bad',
      '',
      '    1 | a: 1',
      '  > 2 | b: two',
      '      |    ^^^',
      '    3 | c: 3',
      '',
      '  fix: Write 2.',
      '',
    ].join('\n'),
  )
})

test('aligns line numbers of different lengths and leaves blank neighbours out', () => {
  const text = `${'\n'.repeat(8)}a: 1\nb: 2\n\n`
  expect(shown(text, '2')).toContain('\n     9 | a: 1\n  > 10 | b: 2\n       |    ^\n')
})

test('underlines below tabs and wide characters', () => {
  expect(shown('a: ["日本",\t"x"]\n', '"x"')).toContain(`  > 1 | a: ["日本",  "x"]\n      | ${' '.repeat(13)}^^^\n`)
  expect(shown('a: ["e\u0301😀", x]\n', 'x')).toContain(`\n      | ${' '.repeat(11)}^\n`)
})

test('underlines only the first line of a longer place', () => {
  expect(shown('a: |\n  one\n  two\n', 'one\n  two')).toContain('  > 2 |   one\n      |   ^^^\n    3 |   two')
})

test('marks the end of a line when the place is there', () => {
  expect(shown('a:\nb: 1\n', '\nb')).toContain('  > 1 | a:\n      |   ^\n')
})

test('cuts long lines around the place', () => {
  const text = `a: "${'x'.repeat(200)}HERE${'y'.repeat(200)}"\n`
  const lines = shown(text, 'HERE').split('\n')
  const source = lines.findIndex(line => line.startsWith('  >'))
  expect(lines[source]).toMatch(/^ {2}> 1 \| …x+HEREy+…$/)
  expect(lines[source]?.indexOf('HERE')).toBe(lines[source + 1]?.indexOf('^^^^'))
})

test('never is wider than told, and the mark stays below its place', () => {
  const part = fc.constantFrom('a', ' ', '\t', '日', '😀', 'e\u0301', '\u0007', 'word')
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 150 }),
      fc.array(part, { maxLength: 150 }),
      fc.integer({ min: 30, max: 120 }),
      (before, after, width) => {
        const text = `${before.join('')}§${after.join('')}`
        const lines = shown(text, '§', {}, width).split('\n')
        for (const line of lines) expect(widthOf(cellsOf(line))).toBeLessThanOrEqual(width)
        const source = lines.find(line => line.startsWith('  >')) ?? ''
        const mark = lines.find(line => /^ +\| +\^+$/.test(line)) ?? ''
        expect(source).toContain('§')
        expect(widthOf(cellsOf(source.slice(0, source.indexOf('§'))))).toBe(mark.indexOf('^'))
      },
    ),
    { numRuns: runs(400, 2000) },
  )
})

test('lets nothing through that would control a terminal or turn the reading direction', () => {
  const text = 'a: "\u001b[31mred\u202e"\n'
  expect(shown(text, 'red', { message: 'bad\u001b[2J\r\nname', path: 'a\u0007.yaml' })).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u202e]/,
  )
})

test('does not show what looks like a secret', () => {
  const key = `sk-${'ant-'}${'abcdefghij'.repeat(3)}`
  expect(shown(`a: ${key}\n`, key)).not.toContain('abcdefghij')
})

test('needs no source', () => {
  expect(formatPretty([about('a: 1', '1')], () => undefined)).toBe('a.yaml:1:4  error  loopkit/x\n  it is bad\n')
})

test('wraps long messages and fixes between words', () => {
  const lines = shown('a: 1', '1', { message: 'word '.repeat(30).trim(), fix: 'word '.repeat(30).trim() }, 40).split(
    '\n',
  )
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(40)
  expect(lines.join(' ').match(/word/g)).toHaveLength(60)
})

test('paints only where told how', () => {
  const paint = (text: string, style: string) => `<${style}>${text}</>`
  const painted = formatPretty([about('a: 1', '1')], () => 'a: 1', { paint })
  expect(painted).toContain('<bold>a.yaml:1:4</>  <error>error</>  <dim>loopkit/x</>')
  expect(painted).toContain('<error>^</>')
})
