import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CommandProject, commandProject, committed, stepsOf } from '../support/openloop.js'

/** Each round does what its line of the file `work` says, and verifies as many things as there are in `good`. */
const stepwise = (rounds: readonly string[], { dirty = false, below = '' } = {}): CommandProject => {
  const project = commandProject(
    {
      total_rounds: rounds.length,
      commands: {
        scan: 'false',
        fix: 'eval "$(sed -n "$OPENLOOP_ROUND"p built/work)"',
        verify: { one: 'grep -q 1 good', two: 'grep -q 2 good' },
      },
      limits: { max_consecutive_failures: 99 },
      git: { checkpoint: true, dirty },
    },
    { good: '\n', other: 'o\n' },
    { below, around: below === '' ? {} : { outside: 'x\n' } },
  )
  committed(project, below === '' ? project.project : join(project.project, '..'))
  project.write('built/work', `${rounds.join('\n')}\n`)
  return project
}

describe('checkpoints', () => {
  test('rounds that are not worse are committed on a branch of the run, and a worse one is taken back', async () => {
    const project = stepwise(['echo 1 > good', 'echo 3 > good; touch bad; rm other', 'echo 1 2 > good; touch fresh'])
    const head = project.git('rev-parse', 'HEAD')
    const index = readFileSync(join(project.project, '.git/index'))
    const { run } = await project.run()
    const reports = project.reports(run)
    expect(reports.map(({ checkpoint }) => checkpoint?.action)).toEqual(['committed', 'reset', 'committed'])
    const branch = `loop/demo/${run}`
    expect(reports[0]?.checkpoint?.branch).toBe(branch)
    expect(project.git('log', '--format=%s', branch).split('\n')).toEqual([
      'loop demo: round 3',
      'loop demo: round 1',
      'as it was',
    ])
    expect(project.git('ls-tree', '-r', '--name-only', branch).split('\n')).toEqual([
      '.gitignore',
      'fresh',
      'good',
      'other',
    ])
    expect(project.git('show', `${branch}~1:good`)).toBe('1')
    expect([project.has('bad'), project.read('other'), project.read('good')]).toEqual([false, 'o\n', '1 2\n'])
    expect([
      project.git('rev-parse', 'HEAD'),
      project.git('symbolic-ref', 'HEAD'),
      project.git('stash', 'list'),
    ]).toEqual([head, 'refs/heads/main', ''])
    expect(readFileSync(join(project.project, '.git/index')).equals(index)).toBe(true)
    expect(project.git('reflog', 'show', 'main').split('\n')).toHaveLength(1)
  })

  test('a round that makes the number worse is worse', async () => {
    const project = committed(
      commandProject(
        {
          total_rounds: 3,
          commands: { verify: 'true', improve: 'echo $(( 10 - OPENLOOP_ROUND * OPENLOOP_ROUND )) > speed' },
          baseline: { command: 'cat speed', regex: '(\\d+)', value: 99 },
          git: { checkpoint: true },
        },
        { speed: '5\n' },
      ),
    )
    const { run } = await project.run()
    expect(project.reports(run).map(({ checkpoint, metrics }) => [checkpoint?.action, metrics['baseline']])).toEqual([
      ['committed', 9],
      ['reset', 6],
      ['reset', 1],
    ])
    expect(project.read('speed')).toBe('9\n')
  })

  test('OL-10: what `improve` broke is not measured, and is taken back however good its number would be', async () => {
    const project = committed(
      commandProject(
        {
          total_rounds: 2,
          commands: {
            verify: 'grep -q right result',
            improve: 'test $OPENLOOP_ROUND = 1 || echo wrong > result; echo 9 > speed',
          },
          baseline: { command: 'cat speed; echo measured >> said', regex: '(\\d+)', value: 99 },
          git: { checkpoint: true },
        },
        { speed: '5\n', result: 'right\n' },
      ),
    )
    const { run } = await project.run()
    const reports = project.reports(run)
    expect(reports.map(({ checkpoint }) => checkpoint?.action)).toEqual(['committed', 'reset'])
    expect(reports[1] && stepsOf(reports[1])).toEqual(['verify pass', 'baseline fail', 'improve ok', 'verify fail'])
    expect(reports[1]?.metrics).toEqual({})
    expect([project.read('result'), project.said().length]).toEqual(['right\n', 3])
  })

  test.each(['changed', 'staged', 'new'])(
    'a %s file that is not committed keeps the run from beginning, unless it is said',
    async how => {
      for (const dirty of [false, true]) {
        const project = stepwise(['echo 1 2 > good'], { dirty })
        project.write(how === 'new' ? 'mine' : 'other', 'by hand\n')
        if (how === 'staged') project.git('add', '--all')
        const ended = project.run()
        if (dirty) expect(await ended).toMatchObject({ status: 'failed' })
        else
          await expect(ended).rejects.toMatchObject({
            code: 'usage',
            message: expect.stringContaining('not committed') as string,
            place: { pointer: '/git/checkpoint' },
          })
        expect(project.git('branch', '--list', 'loop/*') === '').toBe(!dirty)
        expect(project.read(how === 'new' ? 'mine' : 'other')).toBe('by hand\n')
      }
    },
  )

  test('a worse first round of a dirty tree goes back to what was there by hand', async () => {
    const project = stepwise(['echo 1 > good', 'echo > good; echo gone > other'], { dirty: true })
    project.write('other', 'by hand\n')
    await project.run()
    expect([project.read('other'), project.read('good')]).toEqual(['by hand\n', '1\n'])
  })

  test('in a repository without a commit the branch begins with the first round', async () => {
    const project = stepwise(['echo 1 2 > good'], { dirty: true })
    project.git('update-ref', '-d', 'HEAD')
    const { run } = await project.run()
    expect(project.git('log', '--format=%s', `loop/demo/${run}`)).toBe('loop demo: round 1')
    expect(() => project.git('rev-parse', '--verify', 'HEAD')).toThrow()
  })

  test('without a repository the run does not begin', async () => {
    const project = commandProject({ commands: { verify: 'true' }, git: { checkpoint: true } })
    await expect(project.run()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('is in no repository') as string,
    })
  })

  test('of a project in a folder of the repository only that folder is committed and taken back', async () => {
    const project = stepwise(['echo 1 > good; echo y > ../outside', 'echo > good; echo z > ../outside'], {
      below: 'part',
    })
    writeFileSync(join(project.project, '../staged'), 'of somebody else\n')
    project.git('add', '../staged')
    const { run } = await project.run()
    const branch = `loop/demo/${run}`
    expect(project.git('ls-tree', '-r', '--name-only', '--full-tree', branch).split('\n')).toEqual([
      '.gitignore',
      'outside',
      'part/good',
      'part/other',
    ])
    expect(project.git('show', `${branch}:outside`)).toBe('x')
    expect([project.read('good'), project.read('../outside')]).toEqual(['1\n', 'z\n'])
    expect(project.git('diff', '--cached', '--name-only')).toBe('staged')
  })

  test('nothing is pushed, and no hook runs', async () => {
    const project = stepwise(['echo 1 2 > good'])
    const hooks = [
      'pre-commit',
      'commit-msg',
      'post-commit',
      'post-checkout',
      'pre-push',
      'reference-transaction',
      'post-index-change',
    ]
    for (const hook of hooks) {
      const path = join(project.project, '.git/hooks', hook)
      writeFileSync(path, `#!/bin/sh\necho ${hook} >> "${project.project}/built/hooks"\n`, { mode: 0o755 })
    }
    project.git('init', '--bare', '--quiet', 'built/remote')
    project.git('remote', 'add', 'origin', join(project.project, 'built/remote'))
    project.git('config', 'push.default', 'current')
    const { run } = await project.run()
    expect(project.git('branch', '--list', `loop/demo/${run}`)).not.toBe('')
    expect(existsSync(join(project.project, 'built/hooks')) ? project.read('built/hooks') : '').toBe('')
    expect(project.git('ls-remote', 'origin')).toBe('')
  })

  test('a .gitignore of a round that is taken back takes nothing along that was ignored before', async () => {
    const project = stepwise(['echo 1 > good', 'echo > good; echo said > .gitignore'])
    await project.run()
    expect([project.has('built/work'), project.has('.openloop/demo/openloop.json')]).toEqual([true, true])
  })

  test('commits have a name also where nobody said one', async () => {
    const project = stepwise(['echo 1 2 > good'])
    const { run } = await project.run()
    expect(project.git('log', '-1', '--format=%an %ae %s', `loop/demo/${run}`)).toMatch(
      /^\S.* \S+@\S+ loop demo: round 1$/,
    )
  })
})
