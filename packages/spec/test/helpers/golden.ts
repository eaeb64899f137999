import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'

const folder = join(import.meta.dirname, '..', 'diagnostics', 'golden')

/** Compares a text with a file in `test/diagnostics/golden`; `UPDATE_GOLDEN=1` writes the file instead. */
export const expectGolden = (text: string, name: string): void => {
  const golden = join(folder, name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(golden), { recursive: true })
    writeFileSync(golden, text)
  }
  expect(existsSync(golden), `${name} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true)
  expect(text).toBe(readFileSync(golden, 'utf8'))
}
