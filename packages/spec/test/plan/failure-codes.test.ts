import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { failureCode, failureSlugs } from '../../src/index.js'

test('the failure codes are those of specs/failure-codes.md, in its order', () => {
  const page = readFileSync(new URL('../../../../specs/failure-codes.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| (F\d+) \| `(\w+)` \|/gm)].map(([, code, slug]) => [code, slug])
  expect(failureSlugs.map((slug, index) => [`F${index + 1}`, slug])).toEqual(rows)
})

test('a code is written in one way, and what is none is none', () => {
  for (const text of ['F7', 'oscillation', 'fail.oscillation']) expect(failureCode(text)).toBe('fail.oscillation')
  for (const text of ['F0', 'F13', 'f7', 'fail.', 'fail.fail.oscillation', 'constructor', ''])
    expect(failureCode(text), text).toBeUndefined()
})
