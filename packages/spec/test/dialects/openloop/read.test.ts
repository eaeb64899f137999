import { dump } from 'js-yaml'
import { expect, test } from 'vitest'
import { identify, parse, type SourceDocument } from '../../../src/index.js'
import { analyseOpenloop, minimal, planOf, seed, told } from '../../helpers/openloop.js'

test('OL-1: its keys tell the dialect, in JSON and in YAML', async () => {
  for (const text of [JSON.stringify(seed()), dump(seed()), 'commands:\n  verify: npm test\n']) {
    const { document } = parse(text, 'loops/a.yaml')
    expect(document && identify(document.root)).toEqual({ dialect: 'openloop', kind: 'loop' })
  }
  const of = (text: string) => identify((parse(text, 'a').document as SourceDocument).root).dialect
  expect(of('trigger: {}\npipeline: []\ncommands: {}')).toBe('loopkit')
  expect(of('agents: {}\nchecks: {}\ncommands: {}')).toBe('loopkit')
})

test('the document of the seed is without findings, and means the same in YAML', async () => {
  const json = await analyseOpenloop(seed())
  expect(told(json)).toEqual([])
  expect(json).toMatchObject({ dialect: 'openloop', kind: 'loop' })
  const yaml = await analyseOpenloop(dump(seed()))
  expect(yaml.openloop?.document.loop).toEqual(json.openloop?.document.loop)
  expect(yaml.hash).toBe(json.hash)
})

test.each([
  ['.openloop/demo/openloop.json', undefined, 'demo'],
  ['loops/heal.yaml', undefined, 'heal'],
  ['loops/heal.json', undefined, 'heal'],
  ['loops/heal.yaml', 'other', 'other'],
  ['.openloop/my task (2)/openloop.json', undefined, 'my-task-2-'],
])('OL-3: %s with the name %s is called %s', async (path, name, expected) => {
  const { openloop } = await analyseOpenloop(minimal(name === undefined ? {} : { name }), path)
  expect(openloop?.document.name).toBe(expected)
})

test.each([
  ['.openloop/demo/openloop.json', '.', '../..'],
  ['.openloop/demo/openloop.json', undefined, '../..'],
  ['.openloop/demo/openloop.json', 'app', '../../app'],
  ['.openloop/deep/er/openloop.json', './app/', '../../../app'],
  ['.openloop/demo/openloop.json', '../elsewhere', '../../../elsewhere'],
  ['.openloop/demo/openloop.json', '/project', '../..'],
  ['.openloop/demo/openloop.json', '/elsewhere', '../../../elsewhere'],
  ['work/openloop.json', '..', '..'],
  ['work/openloop.json', '.', undefined],
  ['loops/heal.yaml', '.', undefined],
  ['loops/heal.yaml', 'app', 'app'],
  ['loops/heal.yaml', 'app/../lib', 'lib'],
])('OL-4: %s works in %s as %s', async (path, project_root, expected) => {
  const plan = await planOf(minimal(project_root === undefined ? {} : { project_root }), path)
  expect(plan.workspace).toBe(expected)
})

test('OL-2: a workspace holds its own files, a file of a project has one below .loop', async () => {
  expect((await planOf(minimal())).home).toBe('.')
  expect((await planOf(minimal(), 'loops/heal.yaml')).home).toBe('.loop/workspaces/heal')
})

test('OL-7: a step is a command, a list, a mapping, or a command with settings; an empty text is none', async () => {
  const { openloop } = await analyseOpenloop({
    commands: {
      play: '',
      scan: { lint: 'npm run lint', Types: { run: 'tsc', timeout_seconds: 5 }, 'übung 2': 'x' },
      fix: ['one', 'two'],
      verify: { run: 'npm test', stall_timeout_seconds: 7 },
      improve: ['only'],
    },
  })
  expect(openloop?.document.commands.map(({ id, label, run, at }) => [id, label, run, at])).toEqual([
    ['scan-lint', 'scan lint', 'npm run lint', '/commands/scan/lint'],
    ['scan-types', 'scan Types', 'tsc', '/commands/scan/Types/run'],
    ['scan-u-bung-2', 'scan übung 2', 'x', '/commands/scan/übung 2'],
    ['fix-1', 'fix 1', 'one', '/commands/fix/0'],
    ['fix-2', 'fix 2', 'two', '/commands/fix/1'],
    ['verify', 'verify', 'npm test', '/commands/verify/run'],
    ['improve', 'improve', 'only', '/commands/improve/0'],
  ])
})

test.each([
  [{ commands: { verify: 'npm test' }, limits: { command_timeout: 5 } }, ['error openloop/unknown-key']],
  [{ commands: { verify: 5 } }, ['error openloop/wrong-type']],
  [{ commands: { verify: [] } }, ['error openloop/invalid-value']],
  [{ commands: { verify: { run: 'x', lint: 'y' } } }, ['error openloop/unknown-key']],
  [{ commands: { verify: { lint: { timeout_seconds: 3 } } } }, ['error openloop/missing-key']],
  [{ commands: { verify: 'npm test' }, env: ['A=b'] }, ['error openloop/invalid-value']],
  [{ commands: { verify: 'npm test' }, limits: { stall_timeout_seconds: 0 } }, ['error openloop/invalid-value']],
  [{ commands: { verify: 'npm test' }, baseline: { json_pointer: 'a' } }, ['error openloop/invalid-value']],
  [{ commands: 'npm test' }, ['error openloop/wrong-type']],
  [{ mission: 'x', total_rounds: 1 }, ['error openloop/missing-key']],
  [
    { commands: { verify: 'npm test' }, project_root: 1, total_rounds: 1.5 },
    ['error openloop/wrong-type', 'error openloop/wrong-type'],
  ],
])('what the schema refuses is told once: %j', async (value, expected) => {
  const file = await analyseOpenloop({ total_rounds: 1, ...value }, 'loops/a.yaml')
  expect(told(file).filter(finding => finding.startsWith('error'))).toEqual(expected)
  expect(() => file.openloop?.compile({ digestOf: () => '' })).toThrow('has errors and cannot be compiled')
})

test('a misspelt `project_root` is one finding', async () => {
  const file = await analyseOpenloop({ ...minimal(), total_rounds: 1, projectRoot: 'app' }, 'openloop.json')
  expect(told(file)).toEqual(['error openloop/unknown-key'])
})
