import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { projectWith } from './support/project.js'

test('a loop is drawn as a Mermaid flowchart', async () => {
  const { code, stdout, stderr } = await loop(['diagram', 'small'], { cwd: await projectWith() })
  expect(stdout).toMatch(/^flowchart TD\n/)
  expect(stdout).toContain('t_make[["Make"]]')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test.each([
  ['flow', /^flowchart TD\n/],
  ['state', /^stateDiagram-v2\n/],
  ['sequence', /^sequenceDiagram\n/],
])('--view %s is another picture of it', async (view, start) => {
  const { code, stdout } = await loop(['diagram', 'loops/small.yaml', '--view', view], { cwd: await projectWith() })
  expect(stdout).toMatch(start)
  expect(code).toBe(0)
})

test('there is no other view', async () => {
  const cwd = await projectWith()
  expect(await loop(['diagram', 'small', '--view', 'pie'], { cwd })).toMatchObject({ code: 2, stdout: '' })
})

test('it can be written to a file', async () => {
  const cwd = await projectWith()
  const printed = await loop(['diagram', 'loops/small.yaml'], { cwd })
  const { code, stdout } = await loop(['diagram', 'small', '-o', 'small.mmd'], { cwd })
  expect(await readFile(join(cwd, 'small.mmd'), 'utf8')).toBe(printed.stdout)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
})

test('what cannot be drawn or written is said', async () => {
  const cwd = await projectWith({}, { 'loops/broken.yaml': 'name: [' })
  expect(await loop(['diagram', 'broken'], { cwd })).toMatchObject({ code: 1, stdout: '' })
  const { code, stderr } = await loop(['diagram', 'small', '-o', 'no/such/folder.mmd'], { cwd })
  expect(stderr).toMatch(/^error: no\/such\/folder\.mmd cannot be written/)
  expect(code).toBe(2)
})
