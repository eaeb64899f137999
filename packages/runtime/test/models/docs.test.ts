import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failures } from '../../src/models/failures.js'

test('docs/models.md says of every failure whether it is tried again, and of no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/models.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `model\/([a-z-]+)` \|.*\| (yes|no) \|$/gm)].map(([, kind, again]) => [
    kind,
    again === 'yes',
  ])
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(failures).map(([kind, { retryable }]) => [kind, retryable])),
  )
})
