import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workbench } from '../support/workbench.js'

const secret = 'nobody may see this'

/** A workspace, and a folder beside it that no tool may see. */
const bench = async (settings = {}) => {
  const made = await workbench(settings)
  mkdirSync(join(made.around, 'outside'))
  writeFileSync(join(made.around, 'outside/secret.txt'), secret)
  for (const folder of ['.git', '.loop', 'src', 'src/.git']) mkdirSync(join(made.root, folder), { recursive: true })
  for (const file of ['.git/config', '.loop/journal', 'src/.git/config']) writeFileSync(join(made.root, file), secret)
  writeFileSync(join(made.root, 'src/a.txt'), 'one\ntwo\n')
  return made
}

const outside = '../outside/secret.txt'

describe('no tool sees what is not in the workspace', () => {
  const ways: Record<string, (root: string) => string> = {
    'a path that climbs out': () => outside,
    'one that climbs out from further down': () => 'src/../../outside/secret.txt',
    'an absolute path': root => join(root, outside),
    'a file that is a link': root => {
      symlinkSync(join(root, outside), join(root, 'link'))
      return 'link'
    },
    'a relative link': root => {
      symlinkSync('../../outside/secret.txt', join(root, 'src/link'))
      return 'src/link'
    },
    'a folder that is a link': root => {
      symlinkSync(join(root, '../outside'), join(root, 'folder'))
      return 'folder/secret.txt'
    },
    'a link to a link': root => {
      symlinkSync('second', join(root, 'first'))
      symlinkSync('../outside', join(root, 'second'))
      return 'first/secret.txt'
    },
    'a link to all of the disk': root => {
      symlinkSync('/', join(root, 'disk'))
      return join('disk', root, outside)
    },
    'the folder above, by its name': root => `../${root.split('/').at(-1)}/../outside/secret.txt`,
    git: () => '.git/config',
    'git in capitals': () => '.GIT/config',
    'git further down': () => 'src/.git/config',
    'the record of the run': () => '.loop/journal',
    'the same by a link inside': root => {
      symlinkSync('.loop', join(root, 'state'))
      return 'state/journal'
    },
    'the same by a detour': () => 'src/.././.loop//journal',
    'a name with nothing in it': () => 'src/a.txt\0.png',
  }
  for (const [name, way] of Object.entries(ways))
    test(name, async () => {
      const { use, root, around } = await bench()
      const path = way(root)
      for (const [tool, input] of [
        ['read', { path }],
        ['search', { path, query: 'nobody' }],
        ['write', { path, text: 'overwritten' }],
        ['patch', { path, old: 'nobody', new: 'everybody' }],
      ] as const) {
        const result = await use(tool, input)
        expect(result.text, tool).not.toContain(secret)
        expect(result, tool).toMatchObject({ failed: true })
      }
      expect((await use('list', { path: path.split('/').slice(0, -1).join('/') || '.', depth: 5 })).text).not.toContain(
        'secret',
      )
      expect(readFileSync(join(around, 'outside/secret.txt'), 'utf8')).toBe(secret)
      for (const file of ['.git/config', '.loop/journal']) expect(readFileSync(join(root, file), 'utf8')).toBe(secret)
    })

  test('a link whose end is not there is not written through', async () => {
    const { use, root, around } = await bench()
    symlinkSync(join(around, 'outside/new.txt'), join(root, 'dangling'))
    symlinkSync(join(around, 'outside/none'), join(root, 'lost'))
    expect(await use('write', { path: 'dangling', text: 'x' })).toMatchObject({ failed: true })
    expect(await use('write', { path: 'lost/new.txt', text: 'x' })).toMatchObject({ failed: true })
    expect(existsSync(join(around, 'outside/new.txt'))).toBe(false)
    expect(existsSync(join(around, 'outside/none'))).toBe(false)
  })

  test('where .loop lies elsewhere inside, that is closed as well', async () => {
    const { use, root } = await workbench({}, root => {
      mkdirSync(join(root, 'state/records'), { recursive: true })
      writeFileSync(join(root, 'state/records/journal'), secret)
      symlinkSync('state/records', join(root, '.loop'))
    })
    expect(await use('read', { path: 'state/records/journal' })).toMatchObject({ failed: true })
    expect((await use('search', { query: 'nobody' })).text).toBe('[nothing is found]')
    expect((await use('list', { depth: 5 })).text).not.toContain('journal')
    expect(root).toBeTruthy()
  })

  test('searching and listing follow no link and look into nothing that is closed', async () => {
    const { use, root } = await bench()
    symlinkSync('../outside', join(root, 'folder'))
    symlinkSync('../outside/secret.txt', join(root, 'src/link'))
    expect((await use('search', { query: 'nobody' })).text).toBe('[nothing is found]')
    expect((await use('search', { query: 'n.b.dy', regex: true })).text).toBe('[nothing is found]')
    expect((await use('list', { depth: 9 })).text).toBe('folder (a link)\nsrc/\nsrc/a.txt\nsrc/link (a link)')
  })

  test('a link that stays inside is followed, and what it leads to is changed and not the link', async () => {
    const { use, root } = await bench()
    symlinkSync('src/a.txt', join(root, 'short'))
    expect((await use('read', { path: 'short' })).text).toBe('one\ntwo\n')
    expect(await use('patch', { path: 'short', old: 'one', new: '1' })).toEqual({ text: 'changed src/a.txt in line 1' })
    expect(readFileSync(join(root, 'src/a.txt'), 'utf8')).toBe('1\ntwo\n')
    expect(existsSync(join(root, 'short'))).toBe(true)
  })

  test('a file that is linked hard from outside stays as it is there', async () => {
    const { use, root, around } = await bench()
    linkSync(join(around, 'outside/secret.txt'), join(root, 'hard'))
    await use('write', { path: 'hard', text: 'mine' })
    expect(readFileSync(join(around, 'outside/secret.txt'), 'utf8')).toBe(secret)
    expect(readFileSync(join(root, 'hard'), 'utf8')).toBe('mine')
  })

  test('pipes and devices block nobody', async () => {
    const { use, root } = await bench()
    spawnSync('mkfifo', [join(root, 'pipe')])
    expect(await use('read', { path: 'pipe' })).toEqual({ text: 'it is no plain file', failed: true })
    expect((await use('search', { query: 'x' })).text).toBe('[nothing is found]')
    expect(await use('write', { path: 'pipe', text: 'x' })).toMatchObject({ failed: true })
  })

  test.runIf(process.platform === 'linux')(
    'a folder on the way that becomes a link meanwhile leads nobody out, however often it changes',
    async () => {
      const { use, root, around } = await bench()
      mkdirSync(join(root, 'swap'))
      writeFileSync(join(root, 'swap/secret.txt'), 'harmless')
      symlinkSync('../outside', join(root, 'swap-link'))
      let isOver = false
      /** A tool may have made the folder anew while it was away. */
      const move = (from: string, to: string): void => {
        for (let isMoved = false; !isMoved; ) {
          rmSync(join(root, to), { recursive: true, force: true })
          try {
            renameSync(join(root, from), join(root, to))
            isMoved = true
          } catch {} // it was made anew in this very moment
        }
      }
      const swapping = (async () => {
        while (!isOver) {
          move('swap', 'swap-folder')
          move('swap-link', 'swap')
          await new Promise(setImmediate)
          move('swap', 'swap-link')
          move('swap-folder', 'swap')
          await new Promise(setImmediate)
        }
      })()
      const seen = new Set<string>()
      for (let round = 0; round < 300; round++) {
        seen.add((await use('read', { path: 'swap/secret.txt' })).text.slice(0, 40))
        await use('write', { path: 'swap/secret.txt', text: 'harmless' })
        await use('write', { path: 'swap/new.txt', text: 'harmless' })
      }
      isOver = true
      await swapping
      expect([...seen]).toContain('harmless')
      expect([...seen].join()).not.toContain(secret)
      expect(readFileSync(join(around, 'outside/secret.txt'), 'utf8')).toBe(secret)
      expect(existsSync(join(around, 'outside/new.txt'))).toBe(false)
    },
  )
})

describe('paths of a project', () => {
  test('a tool touches only those that its settings mean', async () => {
    const { use, root } = await bench({
      read: { paths: ['src/**', 'docs/*.{md,txt}'] },
      write: { paths: ['src/[a-c]*.txt'] },
      list: { paths: ['src/**'] },
      search: { paths: ['src/**/*.txt'] },
    })
    writeFileSync(join(root, 'top.txt'), 'two')
    expect(await use('read', { path: 'src/a.txt' })).toMatchObject({ text: 'one\ntwo\n' })
    expect(await use('read', { path: 'top.txt' })).toMatchObject({ failed: true })
    expect(await use('write', { path: 'src/b.txt', text: '' })).not.toHaveProperty('failed')
    expect(await use('write', { path: 'src/d.txt', text: '' })).toMatchObject({ failed: true })
    expect(await use('write', { path: 'docs/deep/x.md', text: '' })).toMatchObject({ failed: true })
    expect((await use('list', { depth: 3 })).text).toBe('src/\nsrc/a.txt\nsrc/b.txt')
    expect((await use('search', { query: 'two' })).text).toBe('src/a.txt:2: two')
    expect((await use('search', { query: 'two', path: 'top.txt' })).text).not.toContain('top.txt:1')
  })

  test('a link inside does not lead around them', async () => {
    const { use, root } = await bench({ read: { paths: ['src/**'] } })
    writeFileSync(join(root, 'top.txt'), 'top')
    symlinkSync('../top.txt', join(root, 'src/link'))
    expect(await use('read', { path: 'src/link' })).toMatchObject({ failed: true })
  })
})

describe('what is written', () => {
  test('replaces a file whole, with its permissions, and makes folders on the way', async () => {
    const { use, root } = await bench()
    writeFileSync(join(root, 'tool.sh'), 'old', { mode: 0o755 })
    await use('write', { path: 'tool.sh', text: 'new' })
    expect(statSync(join(root, 'tool.sh')).mode & 0o777).toBe(0o755)
    expect(await use('write', { path: 'a/b/c.txt', text: 'ü' })).toEqual({ text: 'wrote a/b/c.txt, 2 bytes' })
    expect(await use('write', { path: 'src', text: 'x' })).toMatchObject({ failed: true })
    expect(await use('write', { path: '.', text: 'x' })).toMatchObject({ failed: true })
    expect((await use('list', { depth: 4 })).text).toBe('a/\nsrc/\ntool.sh\na/b/\nsrc/a.txt\na/b/c.txt')
  })

  test('a patch needs its place exactly once', async () => {
    const { use, root } = await bench()
    const read = () => readFileSync(join(root, 'src/p.txt'), 'utf8')
    writeFileSync(join(root, 'src/p.txt'), 'aaa\r\nb $& c\r\n')
    expect(await use('patch', { path: 'src/p.txt', old: 'aa', new: 'x' })).toMatchObject({
      failed: true,
      text: expect.stringContaining('more than once'),
    })
    expect(await use('patch', { path: 'src/p.txt', old: 'aaa\nb', new: 'x' })).toMatchObject({
      failed: true,
      text: expect.stringContaining('\\r\\n'),
    })
    expect(await use('patch', { path: 'src/p.txt', old: 'zzz', new: 'x' })).toMatchObject({
      failed: true,
      text: expect.stringContaining('is not in src/p.txt'),
    })
    expect(read()).toBe('aaa\r\nb $& c\r\n')
    await use('patch', { path: 'src/p.txt', old: 'b $&', new: "$' $1" })
    expect(read()).toBe("aaa\r\n$' $1 c\r\n")
    writeFileSync(join(root, 'src/p.bin'), Buffer.from([0x61, 0xff, 0xfe]))
    expect(await use('patch', { path: 'src/p.bin', old: 'a', new: 'b' })).toMatchObject({ failed: true })
  })
})

describe('what is read', () => {
  test('is a range of lines, and told to be binary or too much', async () => {
    const { use, root } = await bench()
    writeFileSync(join(root, 'many.txt'), Array.from({ length: 20_000 }, (_, index) => `line ${index + 1}\n`).join(''))
    const { text } = await use('read', { path: 'many.txt' })
    expect(text).toMatch(/^line 1\nline 2\n/)
    expect(text).toMatch(/\[lines 1 to \d+ of 20000; the next is \d+\]$/)
    expect(await use('read', { path: 'many.txt', from: 19_999 })).toEqual({
      text: 'line 19999\nline 20000\n[lines 19999 to 20000 of 20000]',
    })
    expect(await use('read', { path: 'many.txt', from: 30_000 })).toEqual({ text: '[the file has 20000 lines]' })
    writeFileSync(join(root, 'image'), Buffer.alloc(100))
    expect(await use('read', { path: 'image' })).toEqual({ text: 'it is a binary file of 100 bytes', failed: true })
    rmSync(join(root, 'image'))
    expect(await use('read', { path: 'image' })).toEqual({ text: 'there is no such file or folder', failed: true })
    for (const path of ['src', '.', '', root])
      expect(await use('read', { path }), path).toEqual({ text: 'it is a folder', failed: true })
  })

  test('a regular expression that would take for ever is given up', async () => {
    const { use, root } = await bench()
    writeFileSync(join(root, 'bait.txt'), `${'a'.repeat(40)}!`)
    expect(await use('search', { query: '(a+)+$', regex: true })).toMatchObject({
      failed: true,
      text: expect.stringContaining('took longer'),
    })
    expect(await use('search', { query: '(', regex: true })).toMatchObject({
      failed: true,
      text: expect.stringContaining('no regular expression'),
    })
    expect((await use('search', { query: '^t.o$', regex: true })).text).toBe('src/a.txt:2: two')
  }, 20_000)
})
