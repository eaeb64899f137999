import { cellsOf, widthOf } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { lastLines, trackSaid } from '../src/render/said.js'

const widest = (lines: readonly string[]): number => Math.max(...lines.map(line => widthOf(cellsOf(line))))

describe('the last lines of an answer', () => {
  test('are those that came last, and long ones go on below, between words', () => {
    const text = 'one\ntwo\n\n\n\nthree is a line of several words\n'
    expect(lastLines(text, 12, 9)).toEqual(['one', 'two', '', 'three is a', 'line of', 'several', 'words'])
    expect(lastLines(text, 12, 2)).toEqual(['several', 'words'])
    expect(lastLines('  keeps(its) // indentation', 80, 3)).toEqual(['  keeps(its) // indentation'])
    expect(lastLines('aaaaaaaaaabbbbbbbbbbcc dd', 10, 9)).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb', 'cc dd'])
    expect(lastLines('\n\n', 10, 3)).toEqual([])
  })

  test.each([
    ['wide characters', '安全审查'.repeat(20)],
    ['rare wide characters', '\u{20000}'.repeat(40)],
    ['pictures', '🎉👩‍👩‍👧🇩🇪👍🏽'.repeat(10)],
    ['signs made pictures', '❤\ufe0f1\ufe0f\u20e3'.repeat(20)],
    ['vowels that take a column', 'का'.repeat(40)],
    ['marks without end', `a${'\u0301'.repeat(5_000)} b`],
    ['tabs', '\t\t\tx'.repeat(10)],
  ])('fit the terminal: %s', (_, text) => {
    for (const columns of [2, 7, 20, 73]) {
      const lines = lastLines(text, columns, 100)
      expect(widest(lines)).toBeLessThanOrEqual(columns)
      expect(lines.join('').length).toBeLessThan(1_000)
    }
  })

  test('hold nothing that steers the terminal or turns the direction of reading', () => {
    const hostile = [
      '\u001b[31mred\u001b[0m',
      '\u001b]0;title\u0007after',
      '\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\',
      '\u001bPq#0\u001b\\sixel',
      '\u001b[2J\u001b[Hhome',
      '\u009b31mc1',
      'a\bb\u0007c\u0000',
      '\u202eltr\u2066',
      '\u001b[unended',
      'over\rwritten',
    ].join('\n')
    const lines = lastLines(hostile, 80, 100)
    for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(lines.slice(0, 3)).toEqual(['red', 'after', 'link'])
    expect(lines.slice(-2)).toEqual(['over', 'written'])
  })
})

test('of a long answer the end alone is kept, of each call its own, and none after its end', () => {
  const said = trackSaid()
  for (let n = 0; n < 1_000; n++) said.add(`line ${n} ${'x'.repeat(100)}\n`, 'a')
  said.add('another\n', 'a', 'run-inside')
  expect(said.of('a').length).toBeLessThanOrEqual(8_000)
  expect(said.of('a')).toContain('line 999 ')
  expect(said.of('a', 'run-inside')).toBe('another\n')
  said.end('a')
  expect([said.of('a'), said.of('a', 'run-inside')]).toEqual(['', 'another\n'])
})
