import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A temporary folder that is gone after the test. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
