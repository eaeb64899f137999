import { expect, test } from 'vitest'
import { formatPretty } from '../../src/diagnostics/format-pretty.js'
import { analyse } from '../../src/workspace.js'

const text = 'loop_name: fix-tests\nversion: 1.0.0\nworkers: []\n'

test('findings of one rule at one place share a frame, and each keeps its message and its fix', async () => {
  const { files } = await analyse({ loops: [{ path: 'a.yaml', text }] })
  const missing = files.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => rule === 'lss/missing-key')
  expect(missing.length).toBeGreaterThan(5)
  const shown = formatPretty(missing, () => text)
  expect(shown.match(/^a\.yaml:1:1 /gm)).toHaveLength(1)
  expect(shown.match(/> 1 \|/g)).toHaveLength(1)
  const flat = shown.replaceAll(/\s+/g, ' ')
  for (const { message, fix } of missing) {
    expect(flat).toContain(message)
    if (fix !== undefined) expect(flat).toContain(`fix: ${fix}`)
  }
})

test('findings of other rules and places have frames of their own', async () => {
  const { files } = await analyse({ loops: [{ path: 'a.yaml', text }] })
  const all = files.flatMap(({ diagnostics }) => diagnostics)
  const places = new Set(
    all.map(({ rule, severity, line, column, endLine, endColumn }) =>
      [rule, severity, line, column, endLine, endColumn].join(),
    ),
  )
  expect(formatPretty(all, () => text).match(/^a\.yaml:\d+:\d+ /gm)?.length).toBeGreaterThanOrEqual(places.size)
})
