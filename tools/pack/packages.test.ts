import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../root.mjs'
import { installInto, loopIn, packAll, type Tarball } from './consumer.ts'
import { installNode24 } from './node-24.ts'
import { run, runWell } from './run.ts'

let temporary: string
let outside: string
let tarballs: Tarball[]

beforeAll(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'loop-pack-')))
  outside = join(temporary, 'outside')
  process.env['XDG_CACHE_HOME'] = join(temporary, 'cache')
  tarballs = await packAll(join(temporary, 'tarballs'))
  await installInto(outside, tarballs)
})

afterAll(() => rm(temporary, { recursive: true, force: true }))

describe('what is published', () => {
  test('is the three packages', () => {
    expect(tarballs.map(({ name }) => name).sort()).toEqual(['@loop/cli', '@loop/runtime', '@loop/spec'])
  })

  test('holds what was built and no tests', () => {
    for (const { name, paths } of tarballs) {
      expect(
        paths.some(path => path.startsWith('dist/')),
        `${name} is not built; run \`npm run build\``,
      ).toBe(true)
      expect(
        paths.filter(path => /(^|\/)(tests?|fixtures)\/|\.(test|golden)\./.test(path)),
        name,
      ).toEqual([])
    }
  })

  test('names no path of the machine it was built on', async () => {
    const packages = join(outside, 'node_modules/@loop')
    const entries = await readdir(packages, { recursive: true, withFileTypes: true })
    const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const text = await readFile(file, 'utf8')
      for (const path of [root, homedir() + sep]) expect(names(text, path), `${file} names ${path}`).toBe(false)
    }
  })
})

// A path begins where no longer one goes on: `#/properties/home/` does not name `/home/`.
const names = (text: string, path: string): boolean =>
  text
    .split(path)
    .slice(0, -1)
    .some(before => !/[\w.#-]$/.test(before))

const nodes = [
  { name: `Node ${process.versions.node}`, folder: 'this-node', find: async () => process.execPath },
  { name: 'Node 24', folder: 'node-24', find: () => installNode24(join(temporary, 'node')) },
]

describe.each(nodes)('installed somewhere else, with $name', ({ folder, find }) => {
  let node: string | undefined
  let project: string
  let loop: (...args: string[]) => Promise<{ code: number; stdout: string; stderr: string }>

  beforeAll(async () => {
    node = await find()
    project = join(outside, folder)
    await mkdir(project)
    const script = await loopIn(outside)
    loop = (...args) => run(node ?? '', [script, ...args], project)
  })

  test('loop says its version', async context => {
    context.skip(node === undefined, 'no Node 24 here')
    const { version } = JSON.parse(await readFile(join(root, 'packages/cli/package.json'), 'utf8')) as {
      version: string
    }
    expect(await loop('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('a project begins with a loop that is valid and can be walked through', async context => {
    context.skip(node === undefined, 'no Node 24 here')
    expect(await loop('init', '--yes')).toMatchObject({ code: 0 })
    const validated = await loop('validate')
    expect(validated).toMatchObject({ code: 0 })
    // The second time with the code that the first one kept.
    expect(await loop('validate')).toEqual(validated)
    const dryRun = await loop('run', await firstLoopOf(project), '--dry-run')
    expect(dryRun).toMatchObject({ code: 0 })
    expect(dryRun.stdout + dryRun.stderr).toMatch(/dry.run|simulat/i)
  })

  test('the libraries can be imported', async context => {
    context.skip(node === undefined, 'no Node 24 here')
    await writeFile(join(project, 'use.mjs'), script)
    expect(await runWell(node ?? '', ['use.mjs'], project)).toBe('true true\n')
  })
})

const script = `import * as spec from '@loop/spec'
import * as runtime from '@loop/runtime'

const isUsable = library => Object.values(library).some(value => typeof value === 'function')
console.log(isUsable(spec), isUsable(runtime))
`

const firstLoopOf = async (project: string): Promise<string> => {
  const file = (await readdir(join(project, 'loops'))).sort()[0] ?? ''
  const name = /^name:\s*["']?([^\s"']+)/m.exec(await readFile(join(project, 'loops', file), 'utf8'))?.[1]
  if (name === undefined) throw new Error(`loops/${file} has no name`)
  return name
}
