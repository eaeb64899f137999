import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, loopYaml, projectYaml } from './support/project.js'

// Windows does not tell who may write to a folder.
describe.skipIf(process.platform === 'win32')('results that are kept for the next call', () => {
  let cwd: string
  let cache: string
  let kept: string

  beforeEach(async () => {
    const loops = Array.from({ length: 20 }, (_, index) => [`loops/l${index}.yaml`, loopYaml({ name: `l${index}` })])
    cwd = await folderWith({ 'loop.yaml': projectYaml, ...Object.fromEntries(loops) })
    cache = mkdtempSync(join(tmpdir(), 'loop-cache-'))
    kept = join(cache, process.platform === 'darwin' ? 'Library/Caches/loop' : 'loop')
  })
  afterEach(() => Promise.all([cwd, cache].map(folder => rm(folder, { recursive: true, force: true }))))

  const validate = (args: readonly string[] = [], env: Record<string, string> = {}) =>
    loop(['validate', ...args], {
      cwd,
      env: { HOME: cache, XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '', ...env },
    })
  const results = () => readdirSync(kept).filter(name => name.startsWith('results-'))

  test('are the user’s alone, written once, and give the same in every format', async () => {
    for (const [index, format] of ['pretty', 'json', 'sarif'].entries()) {
      const first = await validate(['--format', format])
      const written = results()
      expect(written, 'each choice of what is worked out has its own').toHaveLength(index + 1)
      const times = written.map(name => statSync(join(kept, name)).ino)
      expect(await validate(['--format', format])).toEqual(first)
      expect(await validate(['--format', format, '--no-cache'])).toEqual(first)
      expect(results().map(name => statSync(join(kept, name)).ino)).toEqual(times)
    }
    for (const name of results()) expect(statSync(join(kept, name)).mode & 0o777).toBe(0o600)
  })

  test('are not those of a file that was changed', async () => {
    await validate()
    writeFileSync(join(cwd, 'loops/l3.yaml'), loopYaml({ name: 'l3', agent: 'nobody' }))
    const { code, stdout } = await validate()
    expect(stdout).toMatch(/loops\/l3\.yaml:\d+:\d+ .*loopkit\/unknown-agent/)
    expect(code).toBe(1)
  })

  test('are neither used nor kept with --no-cache, or where nothing is to be kept', async () => {
    await validate(['--no-cache'])
    expect(results()).toEqual([])
    await validate([], { NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(results()).toEqual([])
  })

  test('are not used in a folder that others can write to', async () => {
    await validate()
    const [name = ''] = results()
    chmodSync(kept, 0o777)
    const before = statSync(join(kept, name)).mtimeMs
    writeFileSync(join(cwd, 'loops/l3.yaml'), loopYaml({ name: 'l3', agent: 'nobody' }))
    expect((await validate()).code).toBe(1)
    expect(statSync(join(kept, name)).mtimeMs).toBe(before)
  })

  test('those of long ago, and those of more folders than anybody works in, go', async () => {
    await validate()
    for (let index = 0; index < 20; index++) writeFileSync(join(kept, `results-${index}`), '')
    await validate(['--no-score'])
    expect(results()).toHaveLength(16)
  })
})
