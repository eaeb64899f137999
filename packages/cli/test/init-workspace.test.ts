import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith } from './support/project.js'

describe('loop init --commands', () => {
  test('makes a sound workspace without asking, where there is no terminal', async () => {
    const cwd = await folderWith()
    const args = ['init', '--commands', '.openloop/demo', '--project-root', '.', '--mission', 'It "works"\nwell.']
    const { code, stdout, stderr } = await loop(args, { cwd })
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 0, stderr: 'wrote .openloop/demo/openloop.json' })
    expect(stdout).toMatch(/^next\n {2}edit \.openloop\/demo\/openloop\.json\s+fill in verify/)
    expect(existsSync(join(cwd, '.openloop/demo/heartbeat.json'))).toBe(false) // comes with the first run
    const config = JSON.parse(await readFile(join(cwd, '.openloop/demo/openloop.json'), 'utf8'))
    expect(config).toMatchObject({ mission: 'It "works"\nwell.', project_root: '.' })
    expect(await loop(['validate', '.openloop/demo'], { cwd })).toMatchObject({ code: 0 })
    const run = await loop(['run', '.openloop/demo'], { cwd })
    expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining('verify is not filled in') })
  })

  test('with --detect tells of each command where it was found', async () => {
    const scripts = { test: 'node --test', start: 'node x.js', build: 'next dev' }
    const cwd = await folderWith({ 'package.json': JSON.stringify({ scripts }), 'yarn.lock': '' })
    const { code, stderr, stdout } = await loop(['init', '--commands', '.openloop/demo', '--detect'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('found play    yarn run start  (package.json, scripts.start; it has to end by itself)\n')
    expect(stderr).toContain('found verify  yarn run test  (package.json, scripts.test)\n')
    expect(stderr).toContain(
      '  package.json, scripts.build (next dev) goes on until it is stopped, so it is left out\n',
    )
    expect(stdout).toContain('look at the commands, and fill in fix')
  })

  test('with --detect and nothing to find says so, and verify fails', async () => {
    const cwd = await folderWith()
    const { stderr } = await loop(['init', '--commands', '.openloop/demo', '--detect'], { cwd })
    expect(stderr).toContain('found no commands: ')
    expect(await loop(['run', '.openloop/demo', '--max-rounds', '1'], { cwd })).toMatchObject({ code: 3 })
  })

  test('replaces nothing without --force, and writes nothing then', async () => {
    const cwd = await folderWith({ '.openloop/demo/mission.md': 'mine' })
    const { code, stderr } = await loop(['init', '--commands', '.openloop/demo'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: mission\.md is there already, so nothing was written\n {2}fix: .*--force/)
    expect(await readdir(join(cwd, '.openloop/demo'))).toEqual(['mission.md'])
    expect(await loop(['init', '--commands', '.openloop/demo', '--force'], { cwd })).toMatchObject({ code: 0 })
    expect(await readFile(join(cwd, '.openloop/demo/mission.md'), 'utf8')).not.toBe('mine')
  })

  test('needs the name of a workspace', async () => {
    expect(await loop(['init', '--commands'], { cwd: await folderWith() })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no workspace is named'),
    })
  })

  test.each([['--detect'], ['--mission', 'x'], ['--project-root', '.']])(
    '%s without --commands is refused',
    async (...args) => {
      const cwd = await folderWith()
      const { code, stderr } = await loop(['init', '--yes', ...args], { cwd })
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Add --commands.') })
      expect(await readdir(cwd)).toEqual([])
    },
  )
})
