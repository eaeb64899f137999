import fc from 'fast-check'
import { dump } from 'js-yaml'
import { expect, test } from 'vitest'
import { nodeAt } from '../../src/source/document.js'
import type { Node } from '../../src/source/node.js'
import { parse } from '../../src/source/parse.js'
import { plainValue } from '../../src/source/value.js'
import { runs } from '../helpers/runs.js'

const pieces = [
  'a',
  'b: ',
  ': ',
  '- ',
  '? ',
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  ' ',
  '"',
  "'",
  '|',
  '>-',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '&x ',
  '*x',
  '!t ',
  '!!int ',
  '---\n',
  '...\n',
  '%',
  '<<',
  '\\',
  '\u0000',
  '\r\n',
  '\r',
  '\ufeff',
  '😀',
  '\ud800',
  '~',
  '12',
  '@',
]
const yamlish = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''))

const expectLocated = (text: string): void => {
  const parsed = parse(text, 'a.yaml')
  if (parsed.document) {
    expectInside(parsed.document.root, text)
    return
  }
  expect(parsed.diagnostics.length).toBeGreaterThan(0)
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  for (const { line, column, endLine, endColumn, message } of parsed.diagnostics) {
    expect(message).not.toBe('')
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2)
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
  }
}

const expectInside = (node: Node, text: string, seen = new Set<Node>()): void => {
  if (seen.has(node)) return
  seen.add(node)
  expect(0 <= node.start && node.start <= node.end && node.end <= text.length).toBe(true)
  if (node.kind === 'sequence') for (const item of node.items) expectInside(item, text, seen)
  if (node.kind !== 'mapping') return
  for (const { key, value } of node.entries.values()) {
    expectInside(key, text, seen)
    expectInside(value, text, seen)
  }
}

test('any text gives a document or findings with a place, and never an exception', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectLocated), { numRuns: runs(500, 2000) })
  fc.assert(fc.property(yamlish, expectLocated), { numRuns: runs(1500, 8000) })
})

const json = fc.jsonValue({ maxDepth: 5, noUnicodeString: false, depthSize: 'medium' })

test('what is written by another YAML library is read back as the same value', () => {
  fc.assert(
    fc.property(json, fc.boolean(), (value, isFlow) => {
      const parsed = parse(dump({ value }, isFlow ? { flowLevel: 0 } : {}), 'a.yaml')
      expect(parsed.document && JSON.stringify(plainValue(parsed.document.root))).toBe(JSON.stringify({ value }))
    }),
    { numRuns: runs(600, 3000) },
  )
})

test('the range of every plain or quoted text holds that text', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9 ]{0,10}[a-z0-9]$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.constantFrom('', '"', "'"),
      fc.constantFrom('\n', '\r\n'),
      (words, quote, end) => {
        const text = words.map((value, index) => `k${index}: ${quote}${value}${quote} # c`).join(end)
        const parsed = parse(text, 'a.yaml')
        for (const [index, value] of words.entries()) {
          const node = parsed.document && nodeAt(parsed.document.root, `/k${index}`)
          expect(node && text.slice(node.start, node.end)).toBe(`${quote}${value}${quote}`)
        }
      },
    ),
  )
})
