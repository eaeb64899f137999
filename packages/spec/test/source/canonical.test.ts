import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalHash, canonicalJson } from '../../src/source/canonical.js'
import { parse } from '../../src/source/parse.js'
import { plainValue } from '../../src/source/value.js'

const hashOf = async (text: string): Promise<string> => {
  const { document } = parse(text, 'a.yaml')
  if (!document) throw new Error('the text is no document')
  return canonicalHash(plainValue(document.root))
}

test('keys are sorted, at every depth, and nothing else changes', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'ä' }], a: null, e: true })).toBe('{"a":null,"b":[{"c":"ä","d":1}],"e":true}')
})

test('numbers that JSON has no form for stay apart', () => {
  expect(canonicalJson([Infinity, -Infinity, NaN, null, 1e21, -0])).toBe('[.inf,-.inf,.nan,null,1e+21,0]')
})

test('LSS-4: the hash is the SHA-256 of the canonical form', async () => {
  const digest = createHash('sha256').update('{"a":1}').digest('hex')
  expect(await canonicalHash({ a: 1 })).toBe(`sha256:${digest}`)
})

test('LSS-5: order of keys, comments, quotes, styles and line ends do not change it', async () => {
  const hash = await hashOf('a: 1\nb: [x, "y"]\nc: |\n  one\n  two\n')
  expect(await hashOf('# first\r\nc: |\r\n  one\r\n  two\r\nb:\r\n  - "x"\r\n  - y # last\r\na: 0x1\r\n')).toBe(hash)
})

test('a value, a type and an order of entries do', async () => {
  const hashes = await Promise.all(['a: 1', "a: '1'", 'a: [1, 2]', 'a: [2, 1]', 'b: 1'].map(hashOf))
  expect(new Set(hashes).size).toBe(hashes.length)
})
