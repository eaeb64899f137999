import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, projectWith } from './support/project.js'
import { problemsBy } from './support/schemas.js'

const workspace = (commands: Record<string, string>) =>
  folderWith({
    '.openloop/demo/openloop.json': JSON.stringify({ version: 1, mission: 'Be well.', project_root: 'app', commands }),
    'app/a.txt': '1',
  })

describe('loop doctor', () => {
  test('ends with 0 when nothing is an error, and says so in words', async () => {
    const cwd = await projectWith()
    const { code, stdout, stderr } = await loop(['doctor'], { cwd })
    expect(stdout).toMatch(/^project with small\n/)
    expect(stdout).toMatch(/^✓ ok +loops\/small\.yaml +valid$/m)
    expect(stdout).toMatch(/^0 errors, \d+ warnings?, \d+ ok\n$/m)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('ends with 1 when something is, and says where it is and what to do', async () => {
    const cwd = await workspace({ verify: 'no-such-program --all' })
    const { code, stdout } = await loop(['doctor', '.openloop/demo'], { cwd, env: { COLUMNS: '80' } })
    expect(stdout).toMatch(/^✗ error +demo: verify +"no-such-program" is not there/m)
    expect(stdout).toMatch(/^ +fix: Install the program, or correct the command\.$/m)
    expect(stdout).toMatch(/^ +at \.openloop\/demo\/openloop\.json:1:\d+$/m)
    expect(stdout).toMatch(/^1 error, /m)
    expect(code).toBe(1)
  })

  test('ends with 2 where there is nothing to look at, and says how to begin', async () => {
    const { code, stdout, stderr } = await loop(['doctor'], { cwd: await folderWith() })
    expect(stdout).toBe('')
    expect(stderr).toMatch(/fix: Run `loop init` /)
    expect(code).toBe(2)
    expect(await loop(['doctor', '--no-such'], { cwd: await projectWith() })).toMatchObject({ code: 2 })
  })

  test('keeps to the width it has, and uses no colour without a terminal', async () => {
    const verify = 'a-program-nobody-has && node scripts/not-there.mjs && ./a.txt'
    const cwd = await workspace({ verify, play: 'cd nowhere && ls' })
    for (const columns of [80, 60]) {
      const { stdout } = await loop(['doctor', '.openloop/demo'], { cwd, env: { COLUMNS: String(columns) } })
      expect(stripVTControlCharacters(stdout)).toBe(stdout)
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns)
    }
  })

  test('prints JSON as its schema says', async () => {
    const cwd = await workspace({ verify: 'no-such-program', fix: 'ls' })
    const { code, stdout } = await loop(['doctor', '.openloop/demo', '--format', 'json'], { cwd })
    const report = JSON.parse(stdout)
    expect(problemsBy('loop:doctor', report)).toEqual([])
    expect(report).toMatchObject({ kind: 'workspace', loops: ['demo'], summary: { errors: 1 } })
    expect(code).toBe(1)
  })

  test('asks agents for their version with --run alone', async () => {
    const cwd = await projectWith()
    expect((await loop(['doctor'], { cwd })).stdout).not.toContain(process.version)
    expect((await loop(['doctor', '--run'], { cwd })).stdout).toMatch(/^✓ ok +small: default +v\d+\.\d+\.\d+$/m)
  })
})
