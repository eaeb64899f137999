import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findRoot, findRuns } from '../../src/index.js'
import { tempFolder } from '../support/temp.js'

/** A folder with a workspace in it, and no project. */
const around = (): string => {
  const root = realpathSync(tempFolder())
  mkdirSync(join(root, '.openloop/demo/knowledge'), { recursive: true })
  writeFileSync(join(root, '.openloop/demo/openloop.json'), '{}')
  return root
}

describe('a name leads to the runs of', () => {
  test.each(['.openloop/demo', './.openloop/demo/', '.openloop/demo/openloop.json'])('a workspace: %s', name => {
    const root = around()
    expect(findRuns(name, root)).toEqual({ root: join(root, '.openloop/demo'), run: 'last', isWorkspace: true })
  })

  test('a workspace that is the current folder', () => {
    const demo = join(around(), '.openloop/demo')
    expect(findRuns('.', demo)).toMatchObject({ root: demo, run: 'last' })
  })

  test('one run of a workspace elsewhere', () => {
    const root = around()
    expect(findRuns('.openloop/demo/2026-ab', root)).toMatchObject({
      root: join(root, '.openloop/demo'),
      run: '2026-ab',
    })
  })

  test('what is around, for an id and for `last`', () => {
    const demo = join(around(), '.openloop/demo')
    expect(findRuns('ab12', join(demo, 'knowledge'))).toMatchObject({ root: demo, run: 'ab12', isWorkspace: false })
    expect(findRuns('last', demo)).toMatchObject({ root: demo, run: 'last', isWorkspace: false })
  })
})

test('a path that is no workspace is refused', () => {
  expect(() => findRuns('some/where', around())).toThrow('some/where is no workspace')
})

test('a workspace is a root, before its first run as well', () => {
  const root = around()
  expect(findRoot(join(root, '.openloop/demo/knowledge'))).toBe(join(root, '.openloop/demo'))
})

test('where there is no project, the workspaces that are near are named', () => {
  try {
    findRoot(around())
    expect.unreachable()
  } catch (error) {
    expect((error as { fix: string }).fix).toContain('.openloop/demo')
  }
})
