import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadProject } from '@loop/runtime'
import type { Report } from '@loop/spec'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith } from './support/project.js'

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

describe('a new project', () => {
  test('is sound, scores well and runs at once', async () => {
    const cwd = await folderWith()
    expect(await loop(['init', 'mine', '--yes'], { cwd })).toMatchObject({ code: 0 })
    const project = join(cwd, 'mine')
    const { stdout } = await loop(['validate', '--format', 'json'], { cwd: project })
    const report = JSON.parse(stdout) as Report
    expect(report.files.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
    expect(report.files.find(({ name }) => name === 'first-loop')?.scores.lrs?.value).toBeGreaterThanOrEqual(90)
    const run = await loop(['run', 'first-loop'], { cwd: project })
    expect(run.stdout).toMatch(/^done: every check passed\n/)
    expect(run.stderr).toContain('round 2 of at most 3: a check failed')
    expect(await readFile(join(project, 'NOTES.md'), 'utf8')).toContain('scripted stand-in, no model')
    expect(await readFile(join(project, '.gitignore'), 'utf8')).toBe('.loop/\n')
  })

  test('names schemas that are there, and its files keep to them', async () => {
    const cwd = await folderWith()
    await loop(['init', '--yes'], { cwd })
    const { project, workspace } = await loadProject(cwd)
    for (const [path, value] of [
      ['loop.yaml', project?.project],
      ['loops/first-loop.yaml', workspace.loops[0]?.loop],
    ] as const) {
      const text = await readFile(join(cwd, path), 'utf8')
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
      const ajv = new Ajv({ strict: false })
      const validate = ajv.compile(JSON.parse(await readFile(join(cwd, path, '..', schema), 'utf8')))
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  test('does not replace what is there, and writes nothing then', async () => {
    const cwd = await folderWith({ 'loops/first-loop.yaml': 'mine', '.gitignore': 'node_modules' })
    const { code, stderr } = await loop(['init', '--yes'], { cwd })
    expect(stderr).toMatch(
      /^error: loops\/first-loop\.yaml is there already, so nothing was written\n {2}fix: .*--force/,
    )
    expect(code).toBe(2)
    expect(await filesIn(cwd)).toEqual(['.gitignore', 'loops/first-loop.yaml'])
    expect(await readFile(join(cwd, '.gitignore'), 'utf8')).toBe('node_modules')
  })

  test('replaces it with --force; a .gitignore is only added to, once', async () => {
    const cwd = await folderWith({ 'loops/first-loop.yaml': 'mine', '.gitignore': 'node_modules' })
    expect(await loop(['init', '--yes', '--force'], { cwd })).toMatchObject({ code: 0 })
    expect(await loop(['init', '--yes', '--force'], { cwd })).toMatchObject({ code: 0 })
    expect(await loop(['validate'], { cwd })).toMatchObject({ code: 0 })
    expect(await readFile(join(cwd, '.gitignore'), 'utf8')).toBe('node_modules\n.loop/\n')
  })

  test('needs a folder', async () => {
    const cwd = await folderWith({ file: '', 'other/loops': '' })
    expect(await loop(['init', 'file', '--yes'], { cwd })).toMatchObject({ code: 2 })
    expect(await loop(['init', 'other', '--yes'], { cwd })).toMatchObject({ code: 2 })
    expect(await filesIn(cwd)).toEqual(['file', 'other/loops'])
  })
})

test('without a terminal nothing is asked', async () => {
  const cwd = await folderWith()
  const { code, stdout, stderr } = await loop(['init'], { cwd })
  expect(stderr).toMatch(/^error: there is no terminal to ask on, so nothing was written\n {2}fix: Add --yes/)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(await filesIn(cwd)).toEqual([])
})
