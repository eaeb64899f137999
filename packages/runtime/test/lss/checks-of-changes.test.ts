import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judged, judgedLoop, repository, said, saying, verdictsOf } from '../support/checks.js'
import { lssProject } from '../support/lss.js'

const files = { 'src/a.txt': 'one\ntwo\n', 'docs/b.txt': 'b\n', '.gitignore': '.loop\nbuild\n' }

/** A worker that changes one line, adds a file of two, takes one away, and writes what git ignores. */
const changer = saying('done', root => {
  writeFileSync(join(root, 'src/a.txt'), 'one\n2\n')
  writeFileSync(join(root, 'src/new.txt'), 'n\nm\n')
  rmSync(join(root, 'docs/b.txt'))
  mkdirSync(join(root, 'build'))
  writeFileSync(join(root, 'build/out.txt'), 'x\n'.repeat(100))
})

describe('diff_budget', () => {
  const changes = async (settings: object) => judged('diff_budget', { ...settings }, changer, { files })

  test('LSS-73: counts the files and lines that changed, also in new files, and not what git ignores', async () => {
    const within = await changes({ max_files: 3, max_lines: 5 })
    expect(said(within.verdict)).toBe('pass: 3 did: docs/b.txt, src/a.txt, src/new.txt | 5 did')
    expect(within.quality).toBe(5)
    expect(said((await changes({ max_lines: 4 })).verdict)).toBe('fail: 5 did')
    expect((await changes({ max_files: 2 })).verdict.verdict).toBe('fail')
  })

  test('LSS-74: counts since the run began, or since the last commit', async () => {
    const lines = async (settings: object) => {
      const project = lssProject(judgedLoop('diff_budget', { max_lines: 100, ...settings }), 0, files)
      repository(project.root)
      project.write('mine.txt', '1\n2\n3\n')
      const { events } = await project.run('mend', { inputs: { task: 'x' }, agents: { coder: changer } })
      return verdictsOf(events)['judge']?.value
    }
    expect(await lines({})).toBe(5)
    expect(await lines({ since: 'run' })).toBe(5)
    expect(await lines({ since: 'head' })).toBe(8)
  })

  test('leaves the index and the objects of the repository alone', async () => {
    const { project } = await changes({ max_lines: 5 })
    const git = (...args: string[]) => execFileSync('git', args, { cwd: project.root, encoding: 'utf8' })
    expect(git('status', '--porcelain').split('\n').filter(Boolean)).toEqual([
      ' D docs/b.txt',
      ' M src/a.txt',
      '?? src/new.txt',
    ])
    expect(git('count-objects', '-v')).toContain('garbage: 0')
    expect(git('fsck', '--unreachable')).toBe('')
  })

  test('the records of the run are no change, also where git does not ignore them', async () => {
    const { verdict } = await judged('diff_budget', { max_files: 9 }, saying('done'), {
      files: { '.gitignore': 'x\n' },
    })
    expect(said(verdict)).toBe('pass: 0 did')
  })

  test('marking files as binary hides no lines', async () => {
    const hider = saying('done', root => {
      writeFileSync(join(root, '.gitattributes'), '* -diff\n')
      writeFileSync(join(root, 'src/a.txt'), 'x\n'.repeat(50))
    })
    const { verdict } = await judged('diff_budget', { max_lines: 20 }, hider, { files })
    expect(said(verdict)).toBe('fail: 53 did')
  })

  test('what stands in a file is never taken for the patch', async () => {
    const trick = saying('done', root => {
      const head = '@@ -1,0 +1,0 @@'
      writeFileSync(
        join(root, 'src/a.txt'),
        ['one', 'two', head, `x\r${head}`, `y\u2028${head}`, 'diff --git a/x b/x'].join('\n'),
      )
      writeFileSync(join(root, 'src/z.txt'), 'z\n')
    })
    expect((await judged('diff_budget', { max_lines: 9 }, trick, { files })).verdict.value).toBe(5)
  })

  test('without a repository the run is refused before it begins', async () => {
    const project = lssProject(judgedLoop('diff_budget', { max_lines: 1 }), 0)
    await expect(project.run('mend', { inputs: { task: 'x' } })).rejects.toThrow('is in no repository')
  })
})

test('LSS-75: path_allowlist wants every change inside, and none where it is forbidden', async () => {
  const look = async (settings: object) => judged('path_allowlist', { ...settings }, changer, { files })
  expect((await look({ allowed: ['src/**', 'docs/*.txt'] })).verdict.verdict).toBe('pass')
  const outside = await look({ allowed: ['src/*.txt'] })
  expect([said(outside.verdict), outside.quality]).toEqual(['fail: docs/b.txt', 1])
  expect(said((await look({ forbidden: ['**/new.*'] })).verdict)).toBe('fail: src/new.txt')
  const both = await look({ allowed: ['src/**'], forbidden: ['src/new.txt'] })
  expect([said(both.verdict), both.quality]).toEqual(['fail: docs/b.txt | src/new.txt', 2])
  expect((await look({ forbidden: ['.env'] })).verdict.verdict).toBe('pass')
})
