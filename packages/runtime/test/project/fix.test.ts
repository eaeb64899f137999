import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fixPaths, validatePaths } from '../../src/index.js'
import { testProject } from '../support/project.js'

const project = 'agents:\n  default: { command: claude } # as a list\n'

const loop = `name: heal
description: Every test passes.
triger: { type: Manual } # by hand
pipeline: [{ label: Fix it, prompt: x }]
verify: { maker: Fix ti, checker: tests }
`

const mended = `name: heal
description: Every test passes.
trigger: { type: manual } # by hand
pipeline: [{ label: Fix it, prompt: x }]
verify: { maker: Fix it, checker: tests }
`

test('mends pass by pass until nothing is left, and reports on what is there then', async () => {
  const { root, read } = testProject({ 'loop.yaml': project, 'loops/heal.yaml': loop })
  const { fixed, report } = await fixPaths([], { cwd: root })
  expect(read('loops/heal.yaml')).toBe(mended)
  expect(read('loop.yaml')).toContain('command: [claude] } # as a list')
  expect(report.summary.errors).toBe(0)
  expect(fixed.map(file => [file.path, file.mended.length])).toEqual([
    ['loop.yaml', 1],
    ['loops/heal.yaml', 3],
  ])
  expect((await fixPaths([], { cwd: root })).fixed).toEqual([])
})

test('a dry run reports the same and writes nothing', async () => {
  const { root, read } = testProject({ 'loop.yaml': project, 'loops/heal.yaml': loop })
  const { fixed, report } = await fixPaths([], { cwd: root, dryRun: true })
  expect([read('loops/heal.yaml'), read('loop.yaml')]).toEqual([loop, project])
  expect(fixed.find(({ path }) => path === 'loops/heal.yaml')).toMatchObject({ before: loop, after: mended })
  expect(report.summary.errors).toBe(0)
})

test('the project file around a loop is left alone when it was not asked for', async () => {
  const { root, read } = testProject({ 'loop.yaml': project, 'loops/heal.yaml': loop })
  const { report } = await fixPaths(['loops/heal.yaml'], { cwd: root })
  expect(read('loop.yaml')).toBe(project)
  expect(read('loops/heal.yaml')).toBe(mended)
  expect(report.summary.errors).toBe(1)
})

test('permissions and links stay, and no temporary file is left', async () => {
  const { root, read } = testProject({ 'there/heal.yaml': loop, 'here/x.txt': '' })
  chmodSync(join(root, 'there/heal.yaml'), 0o640)
  symlinkSync(join(root, 'there/heal.yaml'), join(root, 'here/heal.yaml'))
  await fixPaths(['here/heal.yaml', 'there/heal.yaml'], { cwd: root })
  expect(read('there/heal.yaml')).toBe(mended)
  expect(statSync(join(root, 'there/heal.yaml')).mode & 0o777).toBe(0o640)
  expect(lstatSync(join(root, 'here/heal.yaml')).isSymbolicLink()).toBe(true)
  expect(readdirSync(join(root, 'there'))).toEqual(['heal.yaml'])
})

test('a file that is not what was mended any more is not written over', async () => {
  const { root, read } = testProject({ 'heal.yaml': 'name: another\n' })
  const texts = new Map([[resolve(root, 'heal.yaml'), loop]])
  await expect(fixPaths(['heal.yaml'], { cwd: root, texts })).rejects.toMatchObject({ code: 'store' })
  expect(read('heal.yaml')).toBe('name: another\n')
})

test('texts that are given count instead of files', async () => {
  const { root } = testProject({ 'loop.yaml': project, 'heal.yaml': loop })
  const texts = new Map([
    [resolve(root, 'heal.yaml'), mended],
    [resolve(root, 'loop.yaml'), 'agents: { default: { command: [claude] } }\n'],
  ])
  const { report, textOf } = await validatePaths(['heal.yaml', 'loop.yaml'], { cwd: root, texts })
  expect(report.summary.errors).toBe(0)
  expect(textOf('heal.yaml')).toBe(mended)
})
