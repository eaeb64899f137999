import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { idsIn, prefixes, readPages, testFilesIn, titlesIn } from './normative.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const pages = readPages(join(root, 'specs'))
const given = pages.flatMap(page => page.given)

const folders = readdirSync(join(root, 'packages'))
  .map(name => join(root, 'packages', name, 'test'))
  .filter(folder => existsSync(folder))
const tested = folders.flatMap(testFilesIn).flatMap(titlesIn).flatMap(idsIn)

const without = (ids: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others)
  return [...new Set(ids)].filter(id => !known.has(id))
}

test('every normative sentence in specs/ has a test that names it', () => {
  expect(given.length).toBeGreaterThan(100)
  expect(without(given, tested)).toEqual([])
})

test('every id that a test names stands in specs/', () => {
  expect(without(tested, given)).toEqual([])
})

test('every id that a page speaks of is given somewhere', () => {
  for (const { name, named } of pages) expect(without(named, given), name).toEqual([])
})

test('an id is given once, and on the page it belongs to', () => {
  for (const page of pages) {
    expect(new Set(page.given).size, page.name).toBe(page.given.length)
    for (const id of page.given) expect(id, page.name).toMatch(`${prefixes[page.name]}-`)
  }
  for (const name of Object.keys(prefixes)) expect(pages.find(page => page.name === name)?.given, name).not.toEqual([])
})

test('ids are looked for in the titles of tests that run, and versions are none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'titles-'))
  try {
    writeFileSync(
      join(folder, 'a.test.ts'),
      `test('LSS-1, LSS-2: a', () => {})
      test.each<[string, number]>([['x', 1]])('LSS-3: %s', () => {})
      test(\`LSS-4: \${1}\`, () => {})
      test('as in LES-1.0 and LES-2', () => {})
      describe('LSS-5', () => {})
      test.skip('LSS-6', () => {})
      const text = 'LSS-7' // LSS-8`,
    )
    const titles = testFilesIn(folder).flatMap(titlesIn)
    expect(titles.flatMap(idsIn)).toEqual(['LSS-1', 'LSS-2', 'LSS-3', 'LSS-4', 'LES-2'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
