import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { loop, type Settings } from './support/loop.js'
import { folderWith, loopYaml, projectWith, projectYaml } from './support/project.js'

const reportOn = async (
  args: readonly string[],
  settings: Settings,
): Promise<{ code: number | null; report: Report }> => {
  const { code, stdout, stderr } = await loop(['validate', '--format', 'json', ...args], settings)
  expect(stderr).toBe('')
  return { code, report: JSON.parse(stdout) as Report }
}

const pathsOf = ({ files }: Report): string[] => files.map(({ path }) => path)

const workflow = 'name: build\non: [push]\njobs: {}\n'
const pipelineOfAnother = 'trigger: [main]\npool: { vmImage: ubuntu-latest }\nsteps: []\n'

describe('a folder', () => {
  test('stands for the loops below it, found by what is in them', async () => {
    const cwd = await folderWith({
      'a.yaml': loopYaml(),
      'deep/er/b.yml': loopYaml(),
      'deep/braces.yaml': '{ "name": "x", "trigger": { "type": "manual" }, "pipeline": [] }',
      'deep/other.yaml': `loop_name: other\nobjective: Do it well.\n`,
      'azure-pipelines.yml': pipelineOfAnother,
      '.github/workflows/build.yaml': workflow,
      'deep/values.yaml': 'settings: {}\nworkers: 2\n',
      'notes.txt': loopYaml(),
    })
    const { report } = await reportOn(['.'], { cwd })
    expect(pathsOf(report)).toEqual(['a.yaml', 'deep/braces.yaml', 'deep/er/b.yml', 'deep/other.yaml'])
    expect(report.files.map(({ dialect }) => dialect)).toEqual(['loopkit', 'loopkit', 'loopkit', 'lss'])
  })

  test('is not searched where things are installed, recorded or built, unless that is what is named', async () => {
    const skipped = ['node_modules', '.git', '.loop', 'dist', 'deep/node_modules']
    const cwd = await folderWith({
      'a.yaml': loopYaml(),
      ...Object.fromEntries(skipped.map(folder => [`${folder}/b.yaml`, loopYaml()])),
    })
    expect(pathsOf((await reportOn(['.'], { cwd })).report)).toEqual(['a.yaml'])
    expect(pathsOf((await reportOn(['**/*.yaml'], { cwd })).report)).toEqual(['a.yaml'])
    expect(pathsOf((await reportOn(['dist'], { cwd })).report)).toEqual(['dist/b.yaml'])
  })

  test('with a project in it, or several, has everything that belongs to them', async () => {
    const cwd = await projectWith(
      {},
      {
        'inner/loop.yaml': projectYaml,
        'inner/loops/draft.yaml': 'name: draft\n',
        'flows/b.yaml': loopYaml({ name: 'b' }),
      },
    )
    const { report } = await reportOn(['.'], { cwd })
    expect(pathsOf(report)).toEqual([
      'flows/b.yaml',
      'inner/loop.yaml',
      'inner/loops/draft.yaml',
      'loop.yaml',
      'loops/small.yaml',
    ])
  })

  test('has a loop in it also when its YAML is broken', async () => {
    const cwd = await folderWith({
      'a.yaml': `${loopYaml()}oops: [\n`,
      'chart.yaml': '{{- if .Values.on }}\nkind: [\n',
    })
    const { code, report } = await reportOn(['.'], { cwd })
    expect(report.files.map(({ path, diagnostics }) => [path, diagnostics[0]?.rule])).toEqual([
      ['a.yaml', 'yaml/syntax'],
    ])
    expect(code).toBe(1)
  })

  test('has loops in JSON, found by their outermost keys', async () => {
    const lss = { loop_name: 'x', objective: 'Do it well.' }
    const cwd = await folderWith({
      'a.json': JSON.stringify(lss),
      'deep/b.json': JSON.stringify({ name: 'b', trigger: { type: 'manual' }, pipeline: [] }),
      'deep/commands.json': JSON.stringify({ mission: 'm.md', commands: [] }, undefined, 2),
      'loop.yaml': projectYaml,
      'loops/c.json': JSON.stringify({ workers: [], evaluators: [] }),
      'loops/inputs.json': '{ "task": "heal", "loops": [{ "loop_name": "x" }] }',
      'deep/broken.json': '{ "name": "b",\n  "pipeline": [,\n}',
      'package.json': JSON.stringify(lss),
      'tsconfig.build.json': JSON.stringify(lss),
      'lss.schema.json': JSON.stringify(lss),
      'turbo.json': JSON.stringify({ pipeline: { build: {} } }),
      'data.json': JSON.stringify([lss]),
      'text.json': JSON.stringify({ text: '{"loop_name": "x"' }),
      'long.json': JSON.stringify({ ...lss, more: 'x'.repeat(1024 * 1024) }),
      'deep/latin-1.json': Buffer.from('{ "loop_name": "\xe4" }', 'latin1'),
    })
    const json = ['a.json', 'deep/b.json', 'deep/broken.json', 'deep/commands.json', 'loops/c.json']
    expect(pathsOf((await reportOn(['.'], { cwd })).report)).toEqual([...json, 'loop.yaml'].sort())
    expect(pathsOf((await reportOn([], { cwd })).report)).toEqual(['loop.yaml', 'loops/c.json'])
    expect(pathsOf((await reportOn(['**/*.json'], { cwd })).report)).toEqual(json)
    expect(pathsOf((await reportOn(['package.json'], { cwd })).report)).toEqual(['package.json'])
  })

  test('without any loop is wrong usage', async () => {
    const cwd = await folderWith({ 'some/values.yaml': 'a: 1\n' })
    const { code, stderr } = await loop(['validate', 'some'], { cwd })
    expect(stderr).toContain('error: some holds neither a project file nor any loop file')
    expect(code).toBe(2)
  })

  test('whose links lead in a circle is searched once', async () => {
    const cwd = await folderWith({ 'a.yaml': loopYaml() })
    await mkdir(join(cwd, 'inner'))
    await symlink('..', join(cwd, 'inner/up'))
    expect(pathsOf((await reportOn(['.'], { cwd })).report)).toEqual(['a.yaml'])
  })
})

describe('a pattern', () => {
  test('stands for the loops and the folders that it matches', async () => {
    const cwd = await folderWith({
      'flows/a.yaml': loopYaml(),
      'flows/in/b.yaml': loopYaml(),
      'flows/values.yaml': 'a: 1\n',
      'others/c.yml': loopYaml(),
    })
    expect(pathsOf((await reportOn(['flows/**/*.yaml'], { cwd })).report)).toEqual(['flows/a.yaml', 'flows/in/b.yaml'])
    expect(pathsOf((await reportOn(['{flows,others}/*.{yaml,yml}'], { cwd })).report)).toEqual([
      'flows/a.yaml',
      'others/c.yml',
    ])
    expect(pathsOf((await reportOn(['f*', 'others/?.yml'], { cwd })).report)).toHaveLength(3)
  })

  test('is read from where one stands, upwards too', async () => {
    const cwd = await folderWith({ 'flows/a.yaml': loopYaml(), 'here/.keep': '' })
    expect(pathsOf((await reportOn(['../flows/*.yaml'], { cwd: join(cwd, 'here') })).report)).toEqual([
      '../flows/a.yaml',
    ])
    expect(pathsOf((await reportOn([join(cwd, 'flows/*.yaml')], { cwd })).report)).toEqual(['flows/a.yaml'])
  })

  test('that matches nothing is wrong usage', async () => {
    const { code, stderr } = await loop(['validate', '*.yaml'], { cwd: await folderWith() })
    expect(stderr).toContain('error: nothing matches *.yaml')
    expect(code).toBe(2)
  })

  test('is a name where a file is called so', async () => {
    const cwd = await folderWith({ 'a[1].yaml': loopYaml(), 'a1.yaml': loopYaml() })
    expect(pathsOf((await reportOn(['a[1].yaml'], { cwd })).report)).toEqual(['a[1].yaml'])
  })
})

describe('a file that is named', () => {
  test('and is neither a loop nor a project has one finding, which says that', async () => {
    const cwd = await folderWith({ 'values.yaml': 'a: 1\nb: 2\n' })
    const { code, report } = await reportOn(['values.yaml'], { cwd })
    expect(report.files[0]?.diagnostics.map(({ rule }) => rule)).toEqual(['yaml/no-loop'])
    expect(report.files[0]?.dialect).toBeNull()
    expect(code).toBe(1)
  })

  test('counts as named also when its folder is given as well', async () => {
    const cwd = await folderWith({ 'a.yaml': loopYaml(), 'values.yaml': 'a: 1\n' })
    expect(pathsOf((await reportOn(['.', 'values.yaml'], { cwd })).report)).toEqual(['a.yaml', 'values.yaml'])
  })
})

describe('standard input', () => {
  test('is a loop, in the project around the folder, called <stdin>', async () => {
    const cwd = await projectWith()
    const { code, report } = await reportOn(['-'], { cwd, input: loopYaml({ name: 'piped' }) })
    expect(report.files.map(({ path, name, valid }) => ({ path, name, valid }))).toEqual([
      { path: '<stdin>', name: 'piped', valid: true },
    ])
    expect(code).toBe(0)
  })

  test('is shown with its source', async () => {
    const { code, stdout } = await loop(['validate', '-'], { cwd: await folderWith(), input: 'name: [}\n' })
    expect(stdout).toMatch(/^<stdin>:\d+:\d+ {2}error {2}yaml\/syntax$/m)
    expect(stdout).toContain('> 1 | name: [}')
    expect(code).toBe(1)
  })

  test('goes together with files', async () => {
    const cwd = await folderWith({ 'a.yaml': loopYaml() })
    expect(pathsOf((await reportOn(['-', 'a.yaml'], { cwd, input: loopYaml() })).report)).toEqual(['<stdin>', 'a.yaml'])
  })

  test('is read no further than a loop may be long', async () => {
    const { code, stdout } = await loop(['validate', '-'], {
      cwd: await folderWith(),
      input: 'a'.repeat(8 * 1024 * 1024),
    })
    expect(stdout).toContain('yaml/too-large')
    expect(code).toBe(1)
  })
})
