import { expect, test } from 'vitest'
import { cellsOf, widthOf } from '../../src/diagnostics/cells.js'

test.each([
  ['plain', 5],
  ['安全', 4],
  ['\u{20000}', 2], // rare ideographs
  ['가', 2],
  ['🎉', 2],
  ['❤', 1],
  ['❤\ufe0f', 2], // a sign made a picture
  ['1\ufe0f\u20e3', 2],
  ['e\u0301', 1],
  ['का', 2], // a vowel that has a column of its own
  ['\u001b', 1],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(cellsOf(text))).toBe(columns)
})
