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
