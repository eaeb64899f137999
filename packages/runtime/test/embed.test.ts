import { execFile } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { tempFolder } from './support/temp.js'

test('examples/embed runs its loop and says what happens', async () => {
  const example = join(import.meta.dirname, '../../../examples/embed')
  const copy = tempFolder()
  cpSync(join(example, 'loop.yaml'), join(copy, 'loop.yaml'))
  const { stdout } = await promisify(execFile)(process.execPath, [join(example, 'embed.mjs'), copy])
  expect(stdout).toMatch(
    /^round 1\n {2}fail: 1 of 3 lines\nround 2\n {2}fail: 2 of 3 lines\nround 3\n {2}pass: 3 of 3 lines\ndone: every check passed, 3 rounds, record in /,
  )
  expect(readFileSync(join(copy, 'haiku.txt'), 'utf8').trim().split('\n')).toHaveLength(3)
})
