import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pickLoop } from '../../src/project/pick.js'
import { scorePaths } from '../../src/project/score.js'
import { validatePaths } from '../../src/project/validate.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openloop-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const json = (rest: object = {}) =>
  JSON.stringify({
    version: 1,
    mission: 'Every test passes.',
    project_root: '.',
    commands: { fix: 'agent', verify: 'sh check.sh' },
    ...rest,
  })

const told = async (paths: readonly string[]) => {
  const { report } = await validatePaths(paths, { cwd: folder })
  return report.files.map(({ path, dialect, diagnostics }) => [path, dialect, diagnostics.map(({ rule }) => rule)])
}

test('a workspace is found by its folder, by its file and in a folder above it', async () => {
  write('.openloop/demo/openloop.json', json())
  write('check.sh', 'test -f healthy\n')
  const expected = [['.openloop/demo/openloop.json', 'openloop', []]]
  expect(await told(['.openloop/demo'])).toEqual(expected)
  expect(await told(['.openloop/demo/openloop.json'])).toEqual(expected)
  expect(await told(['.'])).toEqual(expected)
})

test('an `openloop.json` that is no longer one is found all the same, and other JSON is left alone', async () => {
  write('.openloop/demo/openloop.json', '{ "version": 1 }')
  write('package.json', '{ "commands": { "verify": "x" }, "mission": "x" }')
  const { report } = await validatePaths(['.'], { cwd: folder })
  expect(report.files.map(({ path, valid }) => [path, valid])).toEqual([['.openloop/demo/openloop.json', false]])
})

test('a project root that is not there is told where it stands', async () => {
  write('.openloop/demo/openloop.json', json({ project_root: 'gone' }))
  expect(await told(['.openloop/demo'])).toEqual([
    ['.openloop/demo/openloop.json', 'openloop', ['openloop/project-root-missing']],
  ])
  mkdirSync(join(folder, 'gone'))
  expect(await told(['.openloop/demo'])).toEqual([['.openloop/demo/openloop.json', 'openloop', []]])
})

test('the runs of a workspace belong to it, and its commands work in the project', async () => {
  write('.openloop/demo/openloop.json', json())
  for (const name of ['.openloop/demo', '.openloop/demo/openloop.json']) {
    const { root, plan } = await pickLoop(name, folder)
    expect(root).toBe(join(folder, '.openloop/demo'))
    expect(plan).toMatchObject({ name: 'demo', dialect: 'openloop', home: '.', workspace: '../..' })
    expect(plan.source.path).toBe('openloop.json')
    expect(plan.source.digest).toMatch(/^[0-9a-f]{64}$/)
  }
  const inside = await pickLoop('demo', join(folder, '.openloop'))
  expect(inside.plan.name).toBe('demo')
})

test('a loop of commands in a project is found by its name, and lives below .loop', async () => {
  write('loop.yaml', 'version: "1"\n')
  write('loops/heal.yaml', 'mission: Every test passes.\ncommands:\n  fix: agent\n  verify: sh check.sh\n')
  const { root, plan } = await pickLoop('heal', folder)
  expect(root).toBe(folder)
  expect(plan).toMatchObject({ name: 'heal', home: '.loop/workspaces/heal' })
  expect(plan).not.toHaveProperty('workspace')
  expect(await told(['loops/heal.yaml'])).toEqual([['loops/heal.yaml', 'openloop', ['openloop/idle-command']]])
  write('check.sh', 'test -f healthy\n')
  expect(await told(['loops/heal.yaml'])).toEqual([['loops/heal.yaml', 'openloop', []]])
})

test('it is scored by the profiles that fit, and its readiness stands in reports', async () => {
  write('.openloop/demo/openloop.json', json())
  const { files, remarks } = await scorePaths(['.openloop/demo'], { cwd: folder })
  expect(remarks).toEqual([])
  expect(Object.keys(files[0]?.scores ?? {})).toEqual(['lrs-1', 'les-design-1'])
  const { report } = await validatePaths(['.openloop/demo'], { cwd: folder, bound: true })
  expect(report.files[0]?.scores.lrs?.profile).toBe('lrs-1')
  expect(report.files[0]?.bound?.seconds.value).toBe(3 * 2 * 900)
})
