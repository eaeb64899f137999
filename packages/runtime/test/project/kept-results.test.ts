import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repairOf } from '@loop/spec'
import { expect, test } from 'vitest'
import { type ValidateOptions, validatePaths } from '../../src/index.js'
import { composedLoop, costs, lssLoop } from '../support/lss-texts.js'
import { testProject } from '../support/project.js'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))

/** A store that marks what it gives back, so that a result that was recalled can be told from one that was worked out. */
const markingStore = () => {
  const texts = new Map<string, string>()
  const store = {
    texts,
    isMarking: false,
    read: (name: string) => {
      const text = texts.get(name)
      if (!store.isMarking || text === undefined) return text
      const body = text.slice(text.indexOf('\n') + 1).replaceAll('"severity":"', '"mark":1,"severity":"')
      return `${createHash('sha256').update(body).digest('hex').slice(0, 32)}\n${body}`
    },
    write: (name: string, text: string) => void texts.set(name, text),
  }
  return store
}

type Store = ReturnType<typeof markingStore>

const everything = async (root: string, store?: Store, options: Partial<ValidateOptions> = {}) => {
  const { report, textOf } = await validatePaths(['.'], { cwd: root, ...(store ? { store } : {}), ...options })
  const findings = report.files.flatMap(({ diagnostics }) => diagnostics)
  return {
    report,
    repairs: findings.map(repairOf),
    texts: report.files.map(({ path }) => textOf(path)),
  }
}

/** Paths of the files whose findings were recalled; those of the others were worked out. */
const recalledIn = async (root: string, store: Store, options: Partial<ValidateOptions> = {}) => {
  store.isMarking = true
  const { report } = await validatePaths(['.'], { cwd: root, store, ...options })
  store.isMarking = false
  return report.files.filter(({ diagnostics }) => diagnostics.some(one => 'mark' in one)).map(({ path }) => path)
}

const filler = Object.fromEntries(
  Array.from({ length: 14 }, (_, index) => [`many/loop-${index}.yaml`, lssLoop(`loop-${index}`, { version: 1 })]),
)

const loopkitLoop = (name: string) => `name: ${name}
description: Make every test pass.
trigger: { type: manual }
pipeline: [{ label: Fix, agent: fixer, prompt: Fix it. }]
verify: { maker: Fix, checker: tests, maxRounds: 2, criteria: [Every test passes.] }
`

const project = (more: object = {}) =>
  JSON.stringify({
    version: '1',
    agents: { fixer: { command: [process.execPath, 'fixer.js'] } },
    checks: { tests: { command: ['sh', 'check.sh'] } },
    ...more,
  })

const price = { inputUsdPerMillion: 2, outputUsdPerMillion: 2, contextTokens: 1000 }

const pricedLoop = lssLoop('priced', { cost_limits: { ...costs(900), price_table_ref: 'prices.txt' } }).replace(
  '"name": "claude-sonnet-4-5"',
  '"name": "claude-sonnet-4-5", "max_tokens": 1000',
)

const longTable = (usd: number) =>
  `${JSON.stringify({ 'anthropic/claude-sonnet-4-5': { ...price, inputUsdPerMillion: usd } })}${' '.repeat(20_000)}`

const files = {
  ...filler,
  'app/loop.yaml': project(),
  'app/check.sh': 'true\n',
  'app/loops/fix.yaml': loopkitLoop('fix'),
  'app/loops/other.yaml': loopkitLoop('other'),
  'app/apart/inner.yaml': loopkitLoop('inner'),
  'alone/kit.yaml': loopkitLoop('kit'),
  'all/all.yaml': composedLoop('all', ['part.yml', 'part.yml']),
  'all/part.yml': lssLoop('part'),
  'priced/priced.yaml': pricedLoop,
  'priced/prices.txt': JSON.stringify({ 'anthropic/claude-sonnet-4-5': price }),
  'priced/long.yaml': pricedLoop.replace('prices.txt', 'long.txt'),
  'priced/long.txt': longTable(2),
  'waiting/openloop.json': JSON.stringify({
    version: 1,
    mission: 'Every test passes.',
    project_root: './code',
    commands: { fix: 'agent', verify: 'npm test' },
  }),
  'flow/openloop.json': JSON.stringify({
    version: 1,
    mission: 'Every test passes.',
    project_root: './code',
    commands: { fix: 'agent', verify: 'sh check.sh' },
  }),
  'flow/code/check.sh': 'true\n',
}

test('nothing changed: everything is recalled, and every part of the result is the same', async () => {
  const { root } = testProject(files)
  const store = markingStore()
  const fresh = await everything(root)
  expect(await everything(root, store)).toEqual(fresh)
  expect(await everything(root, store)).toEqual(fresh)
  const recalled = await recalledIn(root, store)
  expect(recalled).toEqual([
    ...new Set(fresh.report.files.filter(({ diagnostics }) => diagnostics.length > 0).map(({ path }) => path)),
  ])
  expect(recalled.length).toBeGreaterThan(14)
})

/** Something that changes, the file that is told of in another way then, and whether it has to be. */
const changes: Record<string, [file: string, change: (path: (name: string) => string) => void]> = {
  'a file': ['many/loop-3.yaml', at => writeFileSync(at('many/loop-3.yaml'), lssLoop('loop-3'))],
  'the project file of a loop': [
    'app/loops/fix.yaml',
    at => writeFileSync(at('app/loop.yaml'), project({ agents: { mender: { command: [process.execPath] } } })),
  ],
  'the project file around a loop': [
    'app/apart/inner.yaml',
    at => writeFileSync(at('app/loop.yaml'), project({ checks: {} })),
  ],
  'another loop of the project': [
    'app/loops/other.yaml',
    at => writeFileSync(at('app/loops/fix.yaml'), loopkitLoop('other')),
  ],
  'a loop of the project that is gone': ['app/loops/other.yaml', at => rmSync(at('app/loops/other.yaml'))],
  'a loop of the project that is new': [
    'app/loops/fix.yaml',
    at => writeFileSync(at('app/loops/another.yaml'), loopkitLoop('fix')),
  ],
  'a program that a check runs': ['app/loop.yaml', at => writeFileSync(at('app/check.sh'), 'npm test\n')],
  'a program that is gone': ['app/loop.yaml', at => rmSync(at('app/check.sh'))],
  'a child': ['all/all.yaml', at => writeFileSync(at('all/part.yml'), lssLoop('part', { version: 1 }))],
  'a child that is gone': ['all/all.yaml', at => rmSync(at('all/part.yml'))],
  'a child that leads out now': [
    'all/all.yaml',
    at => {
      rmSync(at('all/part.yml'))
      symlinkSync('/etc/hosts', at('all/part.yml'))
    },
  ],
  'a repository around a child': [
    'all/all.yaml',
    at => {
      writeFileSync(at('all/all.yaml'), composedLoop('all', ['../many/loop-1.yaml', 'part.yml']))
      mkdirSync(at('all/.git'))
    },
  ],
  'a table of prices': ['priced/priced.yaml', at => rmSync(at('priced/prices.txt'))],
  'prices in a table': [
    'priced/priced.yaml',
    at =>
      writeFileSync(
        at('priced/prices.txt'),
        JSON.stringify({ 'anthropic/claude-sonnet-4-5': { ...price, inputUsdPerMillion: 9 } }),
      ),
  ],
  'prices in a table that is too long to be looked into': [
    'priced/long.yaml',
    at => writeFileSync(at('priced/long.txt'), longTable(9)),
  ],
  'a folder that a workspace works in': ['waiting/openloop.json', at => mkdirSync(at('waiting/code'))],
  'what a workspace runs': ['flow/openloop.json', at => writeFileSync(at('flow/code/check.sh'), 'npm test\n')],
  'the folder that a workspace works in': ['flow/openloop.json', at => rmSync(at('flow/code'), { recursive: true })],
  'a project around a file that had none': ['alone/kit.yaml', at => writeFileSync(at('alone/loop.yaml'), project())],
  'a file that is no text any more': ['many/loop-3.yaml', at => writeFileSync(at('many/loop-3.yaml'), Buffer.of(0xe9))],
  'a file that is no loop any more': ['many/loop-3.yaml', at => writeFileSync(at('many/loop-3.yaml'), 'a: 1\n')],
}

test.each(Object.entries(changes))('changed: %s; the result is that of a first call', async (_, [file, change]) => {
  const { root } = testProject(files)
  const store = markingStore()
  const before = await everything(root, store)
  change(name => join(root, name))
  const expected = await everything(root)
  expect(await everything(root, store)).toEqual(expected)
  expect(await everything(root, store)).toEqual(expected)
  const entry = ({ report }: typeof before) => report.files.filter(({ path }) => path === file)
  expect(entry(expected), 'the change matters').not.toEqual(entry(before))
})

test('of many files only those are worked out again that are touched by a change', async () => {
  const { root, write } = testProject(files)
  const store = markingStore()
  await everything(root, store)
  write('many/loop-3.yaml', lssLoop('loop-3', { version: 2 }))
  const recalled = await recalledIn(root, store)
  expect(recalled).toContain('many/loop-4.yaml')
  expect(recalled).not.toContain('many/loop-3.yaml')
})

test('a skill is looked at in every call', async () => {
  const step = '{ label: Fix, agent: fixer, prompt: Fix it., skill: care }'
  const { root, write } = testProject({
    ...files,
    'app/loops/fix.yaml': loopkitLoop('fix').replace(/pipeline: .*/, `pipeline: [${step}]`),
    'app/skills/care/SKILL.md': '---\nname: care\ndescription: Takes care.\n---\nTake care.\n',
  })
  const store = markingStore()
  const sound = await everything(root, store)
  write('app/skills/care/SKILL.md', '---\nname: other\n---\n')
  const other = await everything(root)
  expect(await everything(root, store)).toEqual(other)
  rmSync(join(root, 'app/skills'), { recursive: true })
  const gone = await everything(root)
  expect(await everything(root, store)).toEqual(gone)
  const said = [sound, other, gone].map(({ report }) => JSON.stringify(report))
  expect(new Set(said).size, 'the changes matter').toBe(3)
})

test('other options, other paths and another folder have results of their own', async () => {
  const { root } = testProject(files)
  const store = markingStore()
  await everything(root, store)
  for (const options of [
    { score: false },
    { bound: false },
    { design: false },
    { hash: false },
    { detail: false },
    { strict: true },
    { profile: 'loopkit-0.1' as const },
    { checks: ['tests', 'mine'] },
    { cwd: join(root, 'many') },
  ])
    expect(await everything(root, store, options)).toEqual(await everything(root, undefined, options))
})

test('what a folder holds is told of in full only where it is named', async () => {
  const { root, write } = testProject({ ...files, 'many/notes.yaml': 'a: 1\n' })
  const store = markingStore()
  const both = ['.', 'many/notes.yaml']
  const told = async (paths: string[], kept?: Store) =>
    (await validatePaths(paths, { cwd: root, ...(kept ? { store: kept } : {}) })).report
  expect(await told(both.slice(0, 1), store)).toEqual(await told(both.slice(0, 1)))
  expect(await told(both, store)).toEqual(await told(both))
  expect((await told(both, store)).summary.errors).toBeGreaterThan((await told(both.slice(0, 1))).summary.errors)
  write('many/notes.yaml', 'b: 1\n')
  expect(await told(both, store)).toEqual(await told(both))
})

test('a store that is damaged, or gives nothing, is as good as none', async () => {
  const { root } = testProject(files)
  const store = markingStore()
  const fresh = await everything(root, store)
  for (const damage of [(text: string) => text.slice(0, 400), () => 'null', () => '[]', () => '{"a":1}']) {
    for (const [name, text] of store.texts) store.texts.set(name, damage(text))
    expect(await everything(root, store)).toEqual(fresh)
  }
})

test('few files, standard texts and texts of an editor are never recalled', async () => {
  const { root } = testProject(files)
  const store = markingStore()
  await validatePaths(['many/loop-1.yaml'], { cwd: root, store })
  await everything(root, store, { texts: new Map([[join(root, 'many/loop-1.yaml'), lssLoop('typed')]]) })
  expect(store.texts.size).toBe(0)
})

test('the examples of every rule give the same when they are recalled', async () => {
  const { root } = testProject({})
  cpSync(join(repository, 'packages/spec/test/rules'), root, { recursive: true })
  const store = markingStore()
  const bare = { score: false, design: false, bound: false }
  const fresh = await everything(root, store, bare)
  store.isMarking = true
  const { report, repairs } = await everything(root, store, bare)
  const marked = JSON.stringify(report)
  expect(marked.match(/"mark":1/g)?.length).toBeGreaterThan(200)
  expect(JSON.parse(marked.replaceAll('"mark":1,', ''))).toEqual(JSON.parse(JSON.stringify(fresh.report)))
  expect(repairs).toEqual(fresh.repairs)
})

test('what results come from is read through doors that are recorded, and nothing else reads files or the environment', () => {
  const folder = join(repository, 'packages/runtime/src')
  const seen = new Set<string>()
  const readers = new Set<string>()
  const look = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    if (/node:(?!path|crypto)|process\.|Date\b/.test(text)) readers.add(relative(folder, file).replaceAll('\\', '/'))
    for (const [, kind, name = ''] of text.matchAll(/^(import|export) (?!type)[^'"]*? from '(\.[^']+)\.js'/gm))
      if (kind) look(join(dirname(file), `${name}.ts`))
  }
  for (const start of ['analyse-group.ts', 'measures.ts']) look(join(folder, 'project', start))
  expect(seen.size).toBeGreaterThan(8)
  // It takes nothing from there but what tells a file by its name.
  expect([...readers]).toEqual(['project/workspace-file.ts'])
})
