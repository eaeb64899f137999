import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, exampleCopy, loop } from './support.js'

/** Runs the loop where no file may grow beyond a size in KiB: as good as a full disk, and it needs no rights. */
const runLimited = (folder: string, size: number) =>
  spawnSync(
    'bash',
    ['-c', `ulimit -f ${size}; exec "$0" "$@"`, process.execPath, cli, 'run', 'heal', '--format', 'json'],
    { cwd: folder, encoding: 'utf8' },
  )

test.each([6, 8, 12])(
  'when no file may grow beyond %i KiB, the run stops with the cause, and goes on once there is room',
  async size => {
    const folder = exampleCopy('heal-tests')
    const full = spawnSync(
      'bash',
      ['-c', `ulimit -f ${size}; exec "$0" "$@"`, process.execPath, cli, 'run', 'heal', '--format', 'json'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(full.status).toBe(1)
    expect(full.stderr).toMatch(/cannot be written( or read)?: EFBIG/)
    const resumed = await loop(folder, 'resume', 'last')
    expect(resumed.code).toBe(0)
  },
)

test('when not even the start of the record fits, nothing is left of it', () => {
  const folder = exampleCopy('heal-tests')
  const full = runLimited(folder, 2)
  expect(full.status).toBe(2)
  expect(full.stderr).toMatch(/record cannot be written/)
  expect(readdirSync(join(folder, '.loop/runs'))).toEqual([])
})
