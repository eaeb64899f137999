import { lstatSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CommandProject, commandProject, committed } from '../support/openloop.js'

const files = {
  'tests/a.test': 'expects 1\n',
  'tests/run.sh': '#!/bin/sh\n',
  'src/a': '1\n',
  'src/deep/b': '1\n2\n3\n',
  notes: 'by hand\n',
}

interface Gates {
  maxChangedFiles?: number
  maxChangedLines?: number
  protectedPaths?: string[]
  onBreak?: 'undo' | 'keep'
}

const gated = (fix: string, gates: Gates, verify = 'true'): CommandProject =>
  committed(commandProject({ total_rounds: 1, commands: { scan: 'test -e built/never', fix, verify }, gates }, files))

/** What the fix of the first round came to. */
const fixed = async (project: CommandProject) => {
  const { run } = await project.run()
  const step = project.reports(run)[0]?.steps.find(({ step }) => step === 'fix')
  return { result: step?.result, message: step?.message, gates: step?.gates }
}

describe('gates', () => {
  test('a fix that changes a protected path is taken back, whatever it did to whichever file', async () => {
    const project = gated(
      [
        'echo expects 2 > tests/a.test',
        'echo more > tests/new.test',
        'chmod +x tests/run.sh',
        'rm src/a && ln -s ../notes src/a',
        'rm -r src/deep && echo file > src/deep',
        'mkdir -p fresh/er && echo 1 > fresh/er/file',
        'mkdir built && echo out > built/out',
        'rm notes',
      ].join('; '),
      { protectedPaths: ['tests/**'] },
    )
    const index = project.git('ls-files', '--stage')
    const { result, message, gates } = await fixed(project)
    expect(result).toBe('failed')
    expect(message).toBe(
      'it changed what is protected: tests/a.test, tests/new.test, tests/run.sh; its change was taken back',
    )
    expect(gates).toMatchObject({ undone: true })
    expect(project.git('status', '--porcelain')).toBe('')
    expect(project.git('ls-files', '--stage')).toBe(index)
    expect(lstatSync(join(project.project, 'src/a')).isSymbolicLink()).toBe(false)
    expect(project.read('src/deep/b')).toBe('1\n2\n3\n')
    expect([project.has('fresh'), project.has('tests/new.test')]).toEqual([false, false])
    expect(project.read('built/out'), 'what git ignores is left alone').toBe('out\n')
    expect(lstatSync(join(project.project, 'tests/run.sh')).mode & 0o111).toBe(0)
  })

  test('what was not committed before is what it goes back to', async () => {
    const project = gated('echo x >> tests/a.test; echo x >> src/a; rm mine', { protectedPaths: ['tests/*'] })
    project.write('src/a', 'changed by hand\n')
    project.write('mine', 'never added\n')
    project.git('rm', '--quiet', '--cached', 'notes')
    expect(await fixed(project)).toMatchObject({ result: 'failed', gates: { undone: true } })
    expect([project.read('src/a'), project.read('mine'), project.read('notes')]).toEqual([
      'changed by hand\n',
      'never added\n',
      'by hand\n',
    ])
    expect(project.git('status', '--porcelain').split('\n')).toContain('D  notes')
  })

  test('a link that was there is one again, and is never followed', async () => {
    const project = gated('rm link; echo file > link; echo x > tests/b', { protectedPaths: ['tests/*'] })
    symlinkSync('/etc/hostname', join(project.project, 'link'))
    await fixed(project)
    expect(readlinkSync(join(project.project, 'link'))).toBe('/etc/hostname')
  })

  test('a folder that became a link to somewhere else is a folder again, and nothing there is touched', async () => {
    const project = gated('mkdir built; mv src built/src; ln -s built/src src; echo x > tests/b', {
      protectedPaths: ['tests/*'],
    })
    await fixed(project)
    expect(lstatSync(join(project.project, 'src')).isDirectory()).toBe(true)
    expect([project.read('src/a'), project.read('built/src/a')]).toEqual(['1\n', '1\n'])
  })

  test('a change that is kept does not make the round a success', async () => {
    const project = gated('echo expects 2 > tests/a.test; mkdir -p built; touch built/never', {
      protectedPaths: ['tests/**'],
      onBreak: 'keep',
    })
    const { run, status, events } = await project.run()
    expect(status).toBe('failed')
    expect(project.read('tests/a.test')).toBe('expects 2\n')
    expect(project.reports(run)[0]).toMatchObject({ healthy: false })
    expect(events.find(event => event.type === 'effect.finished' && event.gates)).toMatchObject({
      error: { code: 'fail.false_pass', message: expect.stringContaining('its change was kept') as string },
    })
  })

  test('a kept change cannot make the same round succeed even when every check passes in it', async () => {
    const project = committed(
      commandProject(
        {
          total_rounds: 2,
          commands: { fix: 'echo expects 2 > tests/a.test', verify: 'grep -q 2 tests/a.test' },
          gates: { protectedPaths: ['tests/**'], onBreak: 'keep' },
        },
        files,
      ),
    )
    const { run, status } = await project.run()
    expect(status).toBe('failed')
    expect(project.reports(run).map(({ healthy }) => healthy)).toEqual([false, false])
  })

  test.each<[string, string, Gates, string | undefined]>([
    ['as many files as allowed', 'echo 2 > src/a; echo 2 > notes', { maxChangedFiles: 2 }, undefined],
    [
      'one file more',
      'echo 2 > src/a; echo 2 > notes; touch new',
      { maxChangedFiles: 2 },
      'it changed 3 files, at most 2 may',
    ],
    ['as many lines as allowed', 'printf "1\\n2\\n4\\n" > src/deep/b', { maxChangedLines: 2 }, undefined],
    [
      'one line more',
      'printf "1\\n2\\n4\\n5\\n" > src/deep/b',
      { maxChangedLines: 2 },
      'it changed 3 lines, at most 2 may',
    ],
    ['lines of a new file', 'seq 100 > new', { maxChangedLines: 99 }, 'it changed 100 lines'],
    [
      'lines called binary',
      'echo "* binary" > .gitattributes; seq 2 101 > src/a',
      { maxChangedLines: 50 },
      'it changed 102 lines',
    ],
    [
      'a change that is committed',
      'seq 2 9 > src/a; git -c user.name=x -c user.email=x@example.org commit -qam x',
      { maxChangedLines: 3 },
      'it changed 9 lines',
    ],
    [
      'a name with a line end and quotes',
      `touch 'tests/o"n\ne'`,
      { protectedPaths: ['tests/*'] },
      'protected: tests/o"n\ne',
    ],
    [
      'a file that git was told to overlook',
      'git update-index --assume-unchanged tests/a.test; echo expects 2 > tests/a.test',
      { protectedPaths: ['tests/*'] },
      'protected: tests/a.test',
    ],
    [
      'a file that git was told to skip',
      'git update-index --skip-worktree tests/a.test; echo expects 2 > tests/a.test',
      { protectedPaths: ['tests/*'] },
      'protected: tests/a.test',
    ],
    [
      'a file of the same length with its old time',
      'echo expects 2 > tests/x; touch -r tests/a.test tests/x; git config core.trustctime false; cat tests/x > tests/a.test; touch -r tests/x tests/a.test; rm tests/x',
      { protectedPaths: ['tests/*'] },
      'protected: tests/a.test',
    ],
    [
      'a file that was made to be ignored',
      'echo tests/hidden >> .git/info/exclude; echo x > tests/hidden',
      { protectedPaths: ['tests/*'] },
      'protected: tests/hidden',
    ],
    [
      'a file that a new .gitignore hides',
      'echo hidden > tests/.gitignore; echo x > tests/hidden',
      { protectedPaths: ['tests/hid*'] },
      'protected: tests/hidden',
    ],
  ])('%s', async (_, fix, gates, expected) => {
    const { message, result } = await fixed(gated(fix, gates))
    if (expected === undefined) expect([result, message]).toEqual(['ok', undefined])
    else expect(message).toContain(expected)
  })

  test('an .gitignore that is taken back takes nothing away that it ignored before', async () => {
    const project = gated('echo said > .gitignore', { protectedPaths: ['.gitignore'] })
    project.write('built/costly', 'kept\n')
    expect(await fixed(project)).toMatchObject({ result: 'failed', gates: { undone: true } })
    expect(project.read('built/costly')).toBe('kept\n')
    expect(project.has('.openloop/demo/openloop.json')).toBe(true)
  })

  test.each(['without', 'with'])('a repository inside, %s a commit, is no way around', async how => {
    const commit = how === 'with' ? '&& git add -A && git -c user.name=x -c user.email=x@example.org commit -qm x' : ''
    const project = gated(`mkdir tests/in && cd tests/in && git init -q && echo x > conftest ${commit}`, {
      protectedPaths: ['tests/**'],
    })
    const { result, message } = await fixed(project)
    expect(result).toBe('failed')
    expect(message).toMatch(/protected: tests\/in|could not be measured/)
  })

  test('a change within the second in which git saw the file last is seen, though nothing but the content tells', async () => {
    const project = gated('touch tests/a.test; git update-index --refresh; echo expects 2 > tests/a.test; sleep 1', {
      protectedPaths: ['tests/*'],
    })
    expect((await fixed(project)).message).toContain('protected: tests/a.test')
  })

  test('the fix is told why its change was taken back', async () => {
    const project = committed(
      commandProject(
        {
          total_rounds: 3,
          commands: {
            fix: 'if echo {last_error} | grep -q protected; then echo 2 > src/a; else echo 2 > tests/a.test; fi',
            verify: 'grep -q 2 src/a',
          },
          gates: { protectedPaths: ['tests/**'] },
        },
        files,
      ),
    )
    expect(await project.run()).toMatchObject({ status: 'done' })
  })

  test('only the part of a repository that the project is counts', async () => {
    const project = commandProject(
      {
        total_rounds: 1,
        commands: { scan: 'false', fix: 'echo 2 > ../other/file; echo 2 > src/a; echo x > tests/b', verify: 'true' },
        gates: { protectedPaths: ['tests/**'] },
      },
      files,
      { below: 'part', around: { 'other/file': '1\n' } },
    )
    committed(project, join(project.project, '..'))
    expect(await fixed(project)).toMatchObject({ gates: { files: ['src/a', 'tests/b'], undone: true } })
    expect([project.read('src/a'), project.read('../other/file')]).toEqual(['1\n', '2\n'])
  })

  test('without a repository the run does not begin', async () => {
    const project = commandProject({ commands: { verify: 'true', fix: 'true' }, gates: { maxChangedFiles: 1 } })
    await expect(project.run()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('is in no repository') as string,
    })
  })
})
