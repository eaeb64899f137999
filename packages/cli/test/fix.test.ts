import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, loopYaml } from './support/project.js'

const right = loopYaml()
const wrong = right.replace('memory: { store', 'memry: { store').replace('maxIterations: 4', 'maxIterations: "4"')

const short = `loop_name: nightly-fix # stays
version: '1.0'
objective: The nightly build is green again.
workers: [{ role: implementer }]
evaluators: [{ type: test_suite }]
termination_conditions: [{ type: all_tests_pass }, { type: max_iterations, value: 3 }]
`

test('--fix mends files, says what it did, and reports on what is there then', async () => {
  const cwd = await folderWith({ 'a.yaml': wrong })
  const { code, stdout, stderr } = await loop(['validate', 'a.yaml', '--fix', '--no-score'], { cwd })
  expect(await readFile(join(cwd, 'a.yaml'), 'utf8')).toBe(right)
  expect(stderr).toMatch(/^mended a\.yaml:14:1 {2}loopkit\/unknown-key .*"memory"/m)
  expect(stdout).toMatch(/^1 file: 0 errors, /m)
  expect(code).toBe(0)
})

test('what cannot be mended is left, and the exit code is that of validating', async () => {
  const cwd = await folderWith({ 'a.yaml': wrong.replace('maker: Make', 'maker: Other') })
  const { code, stdout } = await loop(['validate', 'a.yaml', '--fix', '--format', 'json'], { cwd })
  const rules = JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule)
  expect(rules).toContain('loopkit/unknown-maker')
  expect(rules).not.toContain('loopkit/unknown-key')
  expect(code).toBe(1)
})

test('with nothing to mend the file is left as it is, to the byte', async () => {
  const cwd = await folderWith({ 'a.yaml': right })
  const { stderr } = await loop(['validate', 'a.yaml', '--fix'], { cwd })
  expect(stderr).toBe('nothing to mend\n')
  expect(await readFile(join(cwd, 'a.yaml'), 'utf8')).toBe(right)
})

test('--dry-run prints a diff that can be applied, and writes nothing', async () => {
  const cwd = await folderWith({ 'a.yaml': wrong, 'b.yaml': right })
  const { code, stdout, stderr } = await loop(['validate', 'a.yaml', 'b.yaml', '--fix', '--dry-run'], { cwd })
  expect(await readFile(join(cwd, 'a.yaml'), 'utf8')).toBe(wrong)
  expect(stdout).toMatch(/^--- a\/a\.yaml\n\+\+\+ b\/a\.yaml\n@@ /)
  expect(stdout).not.toContain('b.yaml\n@@')
  expect(stderr).toContain('would mend a.yaml:14:1')
  expect(stderr).toMatch(/^2 files: 0 errors, /m)
  expect(code).toBe(0)
  execFileSync('git', ['apply', '-'], { cwd, input: stdout })
  expect(await readFile(join(cwd, 'a.yaml'), 'utf8')).toBe(right)
})

test('a short form is written in full, with what was assumed as comments and on stderr', async () => {
  const cwd = await folderWith({ 'a.yaml': short })
  const { code, stderr } = await loop(['validate', 'a.yaml', '--fix'], { cwd })
  const text = await readFile(join(cwd, 'a.yaml'), 'utf8')
  expect(text).toMatch(/^loop_name: nightly-fix # stays\nversion: 1\.0\.0 # assumed: /)
  expect(stderr).toMatch(/^ {2}assumed \/memory\/type = "session": /m)
  expect((await loop(['validate', 'a.yaml'], { cwd })).stdout).not.toContain('lss/short-form')
  expect(code).toBe(0)
})

test('standard input is given back mended on stdout, the report goes to stderr', async () => {
  const cwd = await folderWith()
  const { code, stdout, stderr } = await loop(['validate', '-', '--fix'], { cwd, input: wrong })
  expect(stdout).toBe(right)
  expect(stderr).toContain('mended <stdin>:14:1')
  expect(stderr).toMatch(/^1 file: 0 errors, /m)
  expect(code).toBe(0)
  expect((await loop(['validate', '-', '--fix'], { cwd, input: right })).stdout).toBe(right)
})

test.each([
  [['--dry-run'], /--dry-run mends nothing/],
  [['--fix', '--dry-run', '--format', 'json'], /--format json has no place beside a diff/],
  [['--fix', '-', 'a.yaml'], /standard input is mended by itself/],
])('%j is wrong usage', async (args, message) => {
  const cwd = await folderWith({ 'a.yaml': wrong })
  const { code, stdout, stderr } = await loop(['validate', ...args], { cwd, input: '' })
  expect(stderr).toMatch(message)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('with --strict the same is mended, though what was a warning is an error', async () => {
  const misspelt = { 'a.yaml': short, 'b.yaml': wrong }
  const mended = async (...flags: string[]) => {
    const cwd = await folderWith(misspelt)
    const { stderr } = await loop(['validate', '--fix', '--no-score', ...flags, 'a.yaml', 'b.yaml'], { cwd })
    return [stderr, await readFile(join(cwd, 'a.yaml'), 'utf8'), await readFile(join(cwd, 'b.yaml'), 'utf8')]
  }
  const usual = await mended()
  expect(usual[0]).toContain('mended a.yaml')
  expect(usual[1]).not.toBe(short)
  expect(await mended('--strict')).toEqual(usual)
})
