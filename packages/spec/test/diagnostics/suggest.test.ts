import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../../src/diagnostics/suggest.js'

test.each<[string, string[], string | undefined]>([
  ['maxRound', ['maxRounds', 'maker'], 'maxRounds'],
  ['promt', ['prompt', 'label'], 'prompt'],
  ['amker', ['maker', 'checker'], 'maker'],
  ['MAKER', ['maker'], 'maker'],
  ['tests', ['lint', 'build'], undefined],
  ['ab', ['cd'], undefined],
  ['x', [], undefined],
  ['ba', ['bb', 'ba'], 'ba'],
])('%j among %j is %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})

test('the hint is ready to follow a message', () => {
  expect(didYouMean('promt', ['prompt'])).toBe('; did you mean "prompt"?')
  expect(didYouMean('zzz', ['prompt'])).toBe('')
})

test('a word with one letter left out, doubled or swapped is recognised', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), fc.constantFrom(0, 1, 2), (word, seed, kind) => {
      const at = seed % (word.length - 1)
      const [a = '', b = ''] = word.slice(at, at + 2)
      const changed = word.slice(0, at) + [b, a + a + b, b + a][kind] + word.slice(at + 2)
      expect(nearest(changed, ['unrelated-and-long', word])).toBe(word)
    }),
  )
})

/** Optimal string alignment, written as it is defined. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j))
  const at = (i: number, j: number): number => (i < 0 || j < 0 ? Number.POSITIVE_INFINITY : (rows[i]?.[j] ?? 0))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const last = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, last, isSwapped ? at(i - 2, j - 2) + 1 : last)
      rows[i]?.splice(j, 1, cost)
    }
  return at(a.length, b.length)
}

test('the nearest of several is the first of those with the least distance, as far as a third of the word', () => {
  const letters = fc.stringMatching(/^[abc]{0,12}$/)
  const word = fc.oneof(
    letters,
    letters.map(text => text + 'd'.repeat(25)),
  )
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (one, others) => {
      const most = Math.max(1, Math.floor(one.length / 3))
      const least = Math.min(...others.map(other => distance(one, other)))
      const expected = least > most ? undefined : others.find(other => distance(one, other) === least)
      expect(nearest(one, others)).toBe(expected)
    }),
    { numRuns: 1000 },
  )
})
