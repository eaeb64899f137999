import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, loopYaml, projectYaml } from './support/project.js'

const files = { 'loop.yaml': projectYaml, 'loops/small.yaml': loopYaml() }

test('the document goes to stdout, what was lost and assumed to stderr', async () => {
  const cwd = await folderWith(files)
  const { code, stdout, stderr } = await loop(['convert', 'loops/small.yaml', '--to', 'lss'], { cwd })
  expect(stdout).toMatch(/^loop_name: small\nversion: 1\.0\.0 # assumed: /)
  expect(stderr).toMatch(/not carried over from loopkit to lss:\n {2}loops\/small\.yaml:6:12 \/pipeline\/0\/agent: /)
  expect(stderr).toMatch(/assumed, as a comment in the text says:\n {2}\/version: /)
  expect(code).toBe(0)
  const validated = await loop(['validate', '-'], { cwd, input: stdout })
  expect(validated.stdout).toMatch(/^1 file: 0 errors, /m)
  const back = await loop(['convert', '-', '--to', 'loopkit'], { cwd, input: stdout })
  expect(back.stdout).toContain('  - label: Make\n    prompt: Make the thing.\n')
})

test('--format json has the document, its text and all that is told', async () => {
  const cwd = await folderWith(files)
  const { stdout, stderr } = await loop(['convert', 'loops/small.yaml', '--to', 'lss', '--format', 'json'], { cwd })
  const data = JSON.parse(stdout)
  expect(Object.keys(data)).toEqual(['from', 'to', 'document', 'text', 'losses', 'assumed', 'errors'])
  expect(data.losses[0]).toMatchObject({ pointer: '/pipeline/0/agent', place: { file: 'loops/small.yaml', line: 6 } })
  expect(data.document.loop_name).toBe('small')
  expect(stderr).toBe('')
})

test('--out writes a file', async () => {
  const cwd = await folderWith(files)
  const { code, stdout, stderr } = await loop(['convert', 'loops/small.yaml', '--to', 'lss', '--out', 'out.yaml'], {
    cwd,
  })
  expect(await readFile(join(cwd, 'out.yaml'), 'utf8')).toMatch(/^loop_name: small\n/)
  expect(stderr).toMatch(/^out\.yaml holds the loop in lss\n/)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
})

test.each([
  [['loops/small.yaml'], 2, /required option '--to <dialect>' not specified/],
  [['loops/small.yaml', '--to', 'openloop'], 2, /Allowed choices are lss, loopkit/],
  [['nowhere.yaml', '--to', 'lss'], 2, /nowhere\.yaml cannot be read: there is no such file/],
  [['loop.yaml', '--to', 'lss'], 1, /a project file is no loop/],
])('%j is refused', async (args, exitCode, message) => {
  const cwd = await folderWith(files)
  const { code, stdout, stderr } = await loop(['convert', ...args], { cwd })
  expect(stderr).toMatch(message)
  expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' })
})
