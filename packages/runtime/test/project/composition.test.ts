import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLoopFile, loadProject, validatePaths } from '../../src/index.js'
import { compositionHost } from '../../src/project/composition-host.js'
import { composedLoop, costs, lssLoop } from '../support/lss-texts.js'
import { testProject } from '../support/project.js'

/** Findings of a file among the files of a folder: rule, place and message. */
const findings = async (files: Record<string, string>, path: string, more: readonly string[] = []) =>
  findingsIn(testProject(files).root, path, more)

const findingsIn = async (root: string, path: string, more: readonly string[] = []) => {
  const { report } = await validatePaths([path, ...more], { cwd: root, bound: false, score: false })
  const file = report.files.find(entry => entry.path === path)
  return (file?.diagnostics ?? []).map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
}

const first = '/composition/children/0/ref'
const project = 'agents: { default: { command: [claude, -p] } }\n'

describe('a child', () => {
  test('COMP-1: is found relative to the file that names it, with what its own children are', async () => {
    const files = {
      'all/a.yaml': composedLoop('all', ['../parts/b.yaml', 'c.yaml']),
      'parts/b.yaml': composedLoop('part', ['inner/d.yaml', '../all/c.yaml'], {}, { cost_limits: costs(4) }),
      'parts/inner/d.yaml': lssLoop('deep'),
      'all/c.yaml': lssLoop('last'),
    }
    expect(await findings(files, 'all/a.yaml')).toEqual([])
    const broken = { ...files, 'parts/inner/d.yaml': lssLoop('deep', { version: 1 }) }
    expect(await findings(broken, 'all/a.yaml')).toEqual([
      expect.stringMatching(
        /^lss\/invalid-child .*c0" has errors: parts\/b.yaml:\d+: .*parts\/inner\/d.yaml:3: "version"/,
      ),
    ])
  })

  test('COMP-1: is found from the root of the project when it is not beside the file', async () => {
    const files = {
      'loop.yaml': project,
      'flows/deep/a.yaml': composedLoop('all', ['parts/b.yaml', 'parts/b.yaml']),
      'parts/b.yaml': lssLoop('part'),
    }
    expect(await findings(files, 'flows/deep/a.yaml')).toEqual([])
    const nearer = { ...files, 'flows/deep/parts/b.yaml': '- no loop\n' }
    expect((await findings(nearer, 'flows/deep/a.yaml'))[0]).toContain('lss/child-is-no-loop')
  })

  test('that is not there is missing, also below a file', async () => {
    expect(await findings({ 'a.yaml': composedLoop('all', ['b.yaml', 'a.yaml/c.yaml']) }, 'a.yaml')).toEqual([
      `lss/missing-child ${first} there is no file "b.yaml"`,
      'lss/missing-child /composition/children/1/ref there is no file "a.yaml/c.yaml"',
    ])
  })

  test('that is named as well is told of once in full', async () => {
    const files = { 'a.yaml': composedLoop('all', ['b.yaml', 'c.yaml']), 'c.yaml': lssLoop('good') }
    const broken = { ...files, 'b.yaml': lssLoop('bad', { version: 1, objective: 'short' }) }
    expect(await findings(broken, 'a.yaml', ['b.yaml'])).toEqual([
      `lss/invalid-child ${first} the child "c0" has 2 errors, reported with b.yaml`,
    ])
    expect((await findings(broken, 'b.yaml', ['a.yaml'])).length).toBe(2)
  })

  test('is itself, found by its place whatever link leads there', async () => {
    const { root } = testProject({ 'a.yaml': composedLoop('all', ['a.yaml', 'self/a.yaml']) })
    symlinkSync('.', join(root, 'self'))
    expect(await findingsIn(root, 'a.yaml')).toEqual([
      `lss/child-cycle ${first} this loop contains itself: a.yaml -> a.yaml`,
      'lss/child-cycle /composition/children/1/ref this loop contains itself: a.yaml -> a.yaml',
    ])
  })
})

describe('a child is refused', () => {
  const outside = async (root: string, path: string, place = first) => {
    const found = (await findingsIn(root, path)).filter(line => line.includes(place))
    expect(found).toHaveLength(1)
    return found[0]
  }

  test('COMP-2, COMP-4: outside of the project, and nothing of it is read', async () => {
    const { root } = testProject({
      'secret.yaml': 'token: hunter2\n',
      'in/loop.yaml': project,
      'in/a.yaml': composedLoop('all', ['../secret.yaml', 'b.yaml']),
      'in/b.yaml': lssLoop('part'),
    })
    expect(await outside(root, 'in/a.yaml')).toBe(
      `lss/unreadable-child ${first} "../secret.yaml" leads out of "in", where the parts of this loop have to lie`,
    )
  })

  test('COMP-2: outside of the folder that one stands in, when there is no project', async () => {
    const { root } = testProject({
      'b.yaml': lssLoop('part'),
      'in/a.yaml': composedLoop('all', ['../b.yaml', '../b.yaml']),
    })
    expect(await findingsIn(root, 'in/a.yaml')).toEqual([])
    expect(await outside(join(root, 'in'), 'a.yaml')).toContain('"../b.yaml" leads out of this folder')
  })

  test('COMP-2: outside of the repository, wherever one stands in it', async () => {
    const { root } = testProject({
      'secret.yaml': 'token: hunter2\n',
      'in/.git/HEAD': '',
      'in/b.yaml': lssLoop('part'),
      'in/flows/a.yaml': composedLoop('all', ['../b.yaml', '../../secret.yaml']),
    })
    for (const [cwd, path] of [
      ['in/flows', 'a.yaml'],
      ['in', 'flows/a.yaml'],
      ['.', 'in/flows/a.yaml'],
    ] as const)
      expect(await findingsIn(join(root, cwd), path)).toEqual([
        expect.stringContaining('/children/1/ref "../../secret.yaml" leads out of'),
      ])
  })

  test('COMP-2: by the folder of its file, when one stands elsewhere', async () => {
    const { root } = testProject({
      'b.yaml': lssLoop('part'),
      'here/.keep': '',
      'in/a.yaml': composedLoop('all', ['../b.yaml', 'c.yaml']),
      'in/c.yaml': lssLoop('last'),
    })
    expect(await outside(join(root, 'here'), '../in/a.yaml')).toContain('"../b.yaml" leads out of "../in"')
  })

  test('COMP-4: when a link leads out of the project, by a file or by a folder', async () => {
    const { root } = testProject({
      'out/b.yaml': lssLoop('part'),
      'in/loop.yaml': project,
      'in/a.yaml': composedLoop('all', ['link.yaml', 'folder/b.yaml']),
    })
    symlinkSync('../out/b.yaml', join(root, 'in/link.yaml'))
    symlinkSync('../out', join(root, 'in/folder'))
    expect(await outside(root, 'in/a.yaml')).toContain('"link.yaml" leads out of "in"')
    expect(await outside(root, 'in/a.yaml', '/children/1/ref')).toContain('"folder/b.yaml" leads out of "in"')
  })

  test('by an absolute path that leads out', async () => {
    const { root } = testProject({ 'a.yaml': composedLoop('all', ['/etc/hostname', '/etc/none']) })
    expect((await findingsIn(root, 'a.yaml')).every(line => line.includes('leads out of this folder'))).toBe(true)
  })

  test('when it is a folder, too large, no text, or not to be read', async () => {
    const refs = ['folder', 'large.yaml', 'bytes.yaml', 'circle.yaml']
    const { root, write } = testProject({ 'a.yaml': composedLoop('all', refs), 'large.yaml': '', 'circle.yaml': '' })
    mkdirSync(join(root, 'folder'))
    truncateSync(join(root, 'large.yaml'), 8 * 1024 * 1024)
    write('bytes.yaml', '')
    writeFileSync(join(root, 'bytes.yaml'), Buffer.from([0x61, 0xff]))
    rmSync(join(root, 'circle.yaml'))
    symlinkSync('circle.yaml', join(root, 'circle.yaml'))
    expect((await findingsIn(root, 'a.yaml')).map(line => line.replace(/ \S*\/children\/\d\/ref/, ''))).toEqual([
      'lss/unreadable-child "folder" is a folder, expected a file',
      expect.stringMatching(/^lss\/unreadable-child "large.yaml" has 8388608 bytes/),
      'lss/unreadable-child "bytes.yaml" is not UTF-8 text: the byte 0xFF is no part of a letter',
      'lss/unreadable-child "circle.yaml" cannot be read: its links lead in a circle',
    ])
  })
})

describe('what is told of a composition on disk', () => {
  const parts = { 'b.yaml': lssLoop('b'), 'c.yaml': lssLoop('c') }
  const rulesIn = async (composition: Record<string, unknown>, rest = {}, files: Record<string, string> = parts) => {
    const found = await findings(
      { ...files, 'a.yaml': composedLoop('a', ['b.yaml', 'c.yaml'], composition, rest) },
      'a.yaml',
    )
    return found.map(line => line.split(' ').slice(0, 2).join(' '))
  }
  const nested = {
    type: 'nested',
    children: [
      { id: 'c0', ref: 'b.yaml', role: 'outer' },
      { id: 'c1', ref: 'c.yaml', role: 'inner', trigger: 'children.c0.evaluators.tests.failed' },
    ],
  }

  test('is nothing when all is well', async () => {
    expect(await rulesIn({})).toEqual([])
    expect(await rulesIn(nested)).toEqual([])
  })

  test('are ends of adapters that no child has, and results that do not fit', async () => {
    const adapter = (from: string, to: string) => ({ adapters: [{ from, to }] })
    expect(await rulesIn(adapter('children.c0.outputs.code', 'children.c1.inputs.task'))).toEqual([
      'lss/unknown-adapter-end /composition/adapters/0/from',
    ])
    expect(await rulesIn(adapter('children.c0.outputs.coder', 'children.c1.inputs.tasks'))).toEqual([
      'lss/unknown-adapter-end /composition/adapters/0/to',
    ])
    const lists = lssLoop('c', { inputs: { schema: { task: { type: 'array', description: 'What to do.' } } } })
    expect(await rulesIn({}, {}, { ...parts, 'c.yaml': lists })).toEqual([
      'lss/adapter-type /composition/adapters/0/to',
    ])
  })

  test('are triggers of evaluators that no child has', async () => {
    const [outer, inner] = nested.children
    const children = [outer, { ...inner, trigger: 'children.c0.evaluators.test.failed' }]
    expect(await rulesIn({ ...nested, children })).toEqual(['lss/unknown-trigger /composition/children/1/trigger'])
  })

  test('are children that are no loops', async () => {
    expect(await rulesIn({}, {}, { 'b.yaml': 'agents: {}\n', 'c.yaml': 'a: [\n' })).toEqual([
      'lss/child-is-no-loop /composition/children/0/ref',
      'lss/child-is-no-loop /composition/children/1/ref',
    ])
  })

  test('are costs: each child once, and an outer one once more', async () => {
    const rule = 'lss/children-over-cost-limit /cost_limits/cumulative_usd'
    const cost = (usd: number) => ({ cost_limits: costs(usd) })
    expect(await rulesIn({}, cost(2.5))).toEqual([])
    expect(await rulesIn({}, cost(1.5))).toEqual([rule])
    expect(await rulesIn(nested, cost(3.5))).toEqual([])
    expect(await rulesIn(nested, cost(2.5))).toEqual([rule])
  })

  test('are inputs that nothing feeds, unless the whole has them or they have a default', async () => {
    const rule = 'lss/child-input-unfed /composition/children/1/id'
    const style = (rest: object) => ({
      ...parts,
      'c.yaml': lssLoop('c', {
        inputs: {
          schema: {
            task: { type: 'string', description: 'What to do.', required: true },
            style: { type: 'string', description: 'How.', ...rest },
          },
        },
      }),
    })
    expect(await rulesIn({}, {}, style({ required: true }))).toEqual([rule])
    expect(await rulesIn({}, {}, style({ required: false }))).toEqual([])
    expect(await rulesIn({}, {}, style({ required: true, default: 'plain' }))).toEqual([])
    const schema = {
      task: { type: 'string', description: 'What to do.' },
      style: { type: 'string', description: 'How.' },
    }
    expect(await rulesIn({}, { inputs: { schema } }, style({ required: true }))).toEqual([])
  })
})

test('a project that is loaded finds children in its folders, as does a loop that is loaded by itself', async () => {
  const { root } = testProject({
    'loop.yaml': project,
    'loops/a.yaml': composedLoop('a', ['parts/b.yaml', 'none.yaml']),
    'parts/b.yaml': lssLoop('b', { version: 1 }),
  })
  const expected = ['lss/invalid-child', 'lss/missing-child']
  const rulesOf = ({ files }: { files: { path: string; diagnostics: { rule: string }[] }[] }) =>
    files.find(({ path }) => path.endsWith('a.yaml'))?.diagnostics.map(({ rule }) => rule)
  expect(rulesOf(await loadProject(root))).toEqual(expected)
  expect(rulesOf(await loadLoopFile(join(root, 'loops/a.yaml')))).toEqual(expected)
})

test('a file is read once: what was read stays as it was', async () => {
  const { root, write } = testProject({ 'b.yaml': lssLoop('before') })
  const host = compositionHost({ rootOf: () => root, cwd: root, texts: new Map(), isReported: () => false })
  const before = await host.read('b.yaml', 'a.yaml')
  write('b.yaml', lssLoop('after'))
  expect(await host.read('./b.yaml', 'deep/a.yaml')).toEqual(before)
  expect(before).toEqual({ path: 'b.yaml', text: lssLoop('before'), isReported: false })
})
