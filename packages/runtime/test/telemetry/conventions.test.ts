import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as conventions from '@opentelemetry/semantic-conventions/incubating'
import { expect, test } from 'vitest'
import { conventionsVersion, genAi, loop, metrics, providerName } from '../../src/telemetry/conventions.js'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/telemetry.md'), 'utf8')

/** First and last cells of the tables below a heading. */
const tableBelow = (heading: string): [string, string][] => {
  const [, rest = ''] = page.split(`\n## ${heading}\n`)
  const [part = ''] = rest.split('\n## ')
  return [...part.matchAll(/^\| `([^`]+)` \|(?:.*\|)? (.+) \|$/gm)].map(([, name = '', text = '']) => [name, text])
}

test('docs/telemetry.md has every attribute of this project with its meaning, and no other', () => {
  expect(Object.fromEntries(tableBelow('Attributes of loop'))).toEqual(loop)
})

test('docs/telemetry.md has every name that is taken from the conventions, and their version', () => {
  expect(
    tableBelow('Attributes of the conventions')
      .map(([name]) => name)
      .sort(),
  ).toEqual(Object.values(genAi).sort())
  expect(page).toContain(`version ${conventionsVersion}`)
})

test('docs/telemetry.md has every metric with its unit, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z_.]+)` \| (histogram|counter) \| `([^`]+)` \|/gm)]
  expect(Object.fromEntries(rows.map(([, name, kind, unit]) => [name, { kind, unit }]))).toEqual(
    Object.fromEntries(Object.entries(metrics).map(([name, { kind, unit }]) => [name, { kind, unit }])),
  )
})

test('what is not ours has the names of the conventions', () => {
  const known = new Set<unknown>(Object.values(conventions))
  for (const name of Object.values(genAi)) expect(known, name).toContain(name)
  for (const name of Object.keys(metrics).filter(name => !name.startsWith('loop.'))) expect(known, name).toContain(name)
  for (const provider of ['anthropic', 'openai', 'google', 'mistral']) expect(known).toContain(providerName(provider))
})
