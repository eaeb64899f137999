import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createWorkspace, likelyProjectRoot, pickLoop, run, validatePaths } from '../../src/index.js'
import { tempFolder } from '../support/temp.js'

const folder = (): string => realpathSync(tempFolder())

const made = (root: string, workspace: string, projectRoot = root, more: { force?: boolean; detect?: boolean } = {}) =>
  createWorkspace({ workspace: join(root, workspace), projectRoot, mission: 'All is well.', ...more })

const errors = async (root: string, workspace: string) => {
  const { report } = await validatePaths([workspace], { cwd: root })
  return report.summary.errors
}

/** The folder that commands run in, as a plan says it. */
const worksIn = async (root: string, workspace: string): Promise<string> => {
  const picked = await pickLoop(workspace, root)
  return resolve(picked.root, picked.plan.workspace ?? '.')
}

test('a new workspace has every file and is sound', async () => {
  const root = folder()
  const { wrote } = await made(root, '.openloop/demo')
  expect([...wrote].sort()).toEqual(
    ['.gitignore', 'eval_criteria.md', 'loop_contract.md', 'mission.md', 'openloop.json', 'progress.md'].sort(),
  )
  expect(readdirSync(join(root, '.openloop/demo')).sort()).toEqual(
    [...wrote, 'logs', 'artifacts', 'knowledge', 'output'].sort(),
  )
  expect(await errors(root, '.openloop/demo')).toBe(0)
  expect(readFileSync(join(root, '.openloop/demo/mission.md'), 'utf8')).toContain('All is well.')
})

test('a verify that nobody has filled in fails, and says so', async () => {
  const root = folder()
  await made(root, '.openloop/demo', root, { detect: true })
  const { plan, root: home } = await pickLoop('.openloop/demo', root)
  const { status, state } = await run({ plan, root: home })
  expect(status).toBe('failed')
  expect(JSON.stringify(state.troubles)).toContain('verify is not filled in')
})

test('with commands found it runs, and can be healthy', async () => {
  const root = folder()
  writeFileSync(join(root, 'Makefile'), 'check:\n\ttest -f there\n')
  await made(root, '.openloop/demo', root, { detect: true })
  writeFileSync(join(root, 'there'), '')
  const { plan, root: home } = await pickLoop('.openloop/demo', root)
  expect((await run({ plan, root: home })).status).toBe('done')
})

test('several commands of a step are told by their names', async () => {
  const root = folder()
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { lint: 'x', build: 'y', test: 'z' } }))
  await made(root, '.openloop/demo', root, { detect: true })
  const { commands } = JSON.parse(readFileSync(join(root, '.openloop/demo/openloop.json'), 'utf8'))
  expect(commands).toMatchObject({ scan: { lint: 'npm run lint', build: 'npm run build' }, verify: 'npm run test' })
  expect(await errors(root, '.openloop/demo')).toBe(0)
})

describe('the project root is written so that both can be moved', () => {
  test.each([
    ['.openloop/demo', '.', '.'],
    ['.openloop/demo', 'examples/app', 'examples/app'],
    ['.openloop', '.', '.'],
    ['.openloop/a/b', 'src', 'src'],
    ['work/space', '.', '../..'],
    ['work/space', 'app', '../../app'],
    ['app/.openloop/demo', 'other', '../other'],
  ])('workspace %s, project %s: %s', async (workspace, project, written) => {
    const root = folder()
    mkdirSync(join(root, project), { recursive: true })
    await made(root, workspace, resolve(root, project))
    const { project_root } = JSON.parse(readFileSync(join(root, workspace, 'openloop.json'), 'utf8'))
    expect(project_root).toBe(written)
    expect(await worksIn(root, workspace)).toBe(resolve(root, project))
    const moved = join(folder(), 'moved')
    cpSync(root, moved, { recursive: true })
    expect(await worksIn(moved, workspace)).toBe(resolve(moved, project))
  })

  test('the project that is most likely meant', () => {
    expect(likelyProjectRoot('/p/.openloop/demo', '/elsewhere')).toBe('/p')
    expect(likelyProjectRoot('/p/space', '/here')).toBe('/here')
  })
})

describe('what is there', () => {
  test('is not replaced, and nothing is written then', async () => {
    const root = folder()
    mkdirSync(join(root, 'w'))
    writeFileSync(join(root, 'w/mission.md'), 'mine')
    await expect(made(root, 'w')).rejects.toThrow(/^mission\.md is there already, so nothing was written$/)
    expect(readdirSync(join(root, 'w'))).toEqual(['mission.md'])
  })

  test('is replaced with force, but for the progress', async () => {
    const root = folder()
    await made(root, 'w')
    writeFileSync(join(root, 'w/progress.md'), '# Progress\n\n- a round\n')
    writeFileSync(join(root, 'w/mission.md'), 'mine')
    const { wrote } = await made(root, 'w', root, { force: true })
    expect(wrote).not.toContain('progress.md')
    expect(readFileSync(join(root, 'w/progress.md'), 'utf8')).toContain('- a round')
    expect(readFileSync(join(root, 'w/mission.md'), 'utf8')).toContain('All is well.')
  })
})

describe('refuses', () => {
  test.each([
    ['a project that is not there', 'w', 'nowhere', /nowhere is not there/],
    ['a project that is a file', 'w', 'file', /file is a file/],
    ['a workspace that is a file', 'file', '.', /file is a file/],
    ['a workspace that is the project', '.', '.', /the workspace would be the project itself/],
  ])('%s', async (_, workspace, project, message) => {
    const root = folder()
    writeFileSync(join(root, 'file'), '')
    await expect(made(root, workspace, resolve(root, project))).rejects.toThrow(message)
    expect(readdirSync(root)).toEqual(['file'])
    expect(existsSync(join(root, 'w'))).toBe(false)
  })
})
