import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { pickLoop, resume, run, type StampedEvent } from '../../src/index.js'
import { commandProject, committed, say } from '../support/openloop.js'
import { tempFolder } from '../support/temp.js'

const nasty = [
  `'; touch owned; '`,
  `"; touch owned; "`,
  '$(touch owned)',
  '`touch owned`',
  '\\\n$(touch owned) \\',
  `*  -n ~ # ! \t {round} {last_error} %s`,
  `ü 'a' "b" $HOME $'x'`,
]

describe('what goes wrong around a round', () => {
  test.each(nasty)('what a verifier said arrives as it is, whatever it is: %j', async text => {
    const project = commandProject(
      {
        total_rounds: 2,
        commands: {
          fix: [
            `printf '%s\\001' {last_error} > unquoted`,
            `printf '%s\\001' "{last_error}" > double`,
            `printf '%s\\001' '{last_error}' > single`,
            `x=$(printf '%s\\001' {last_error}; printf .); printf %s "\${x%.}" > nested`,
            `printf '%s\\001' "$OPENLOOP_LAST_ERROR" > env`,
          ],
          verify: 'cat message; test -e unquoted',
        },
      },
      { message: text },
    )
    expect(await project.run()).toMatchObject({ status: 'done' })
    const said = project.read('env')
    expect(said).toContain(text.trim())
    for (const place of ['unquoted', 'double', 'single', 'nested']) expect(project.read(place), place).toBe(said)
    expect(project.has('owned')).toBe(false)
  })

  test('commands are told where they are', async () => {
    const project = commandProject({
      total_rounds: 1,
      commands: {
        verify:
          'printf "%s\\n" {workspace} "$OPENLOOP_WORKSPACE" {project_root} "$OPENLOOP_PROJECT_ROOT" {round} "$OPENLOOP_ROUND" "$OPENLOOP_STEP" "$PWD" > told',
      },
    })
    await project.run()
    const { home, project: root } = project
    expect(project.read('told').trim().split('\n')).toEqual([home, home, root, root, '1', '1', 'verify', root])
  })

  test('what mended a failure is written down, and told to later fixes', async () => {
    const loop = {
      total_rounds: 3,
      commands: {
        scan: 'cat state; grep -q good state',
        fix: 'printf %s "$OPENLOOP_LESSONS" > built/told; echo good > state',
        verify: 'grep -q good state',
      },
      gates: { maxChangedFiles: 3 },
    }
    const project = committed(commandProject(loop, { state: 'the ``` frobnicator is broken\n' }))
    mkdirSync(join(project.project, 'built'))
    const { run: first } = await project.run()
    const names = readdirSync(join(project.home, 'knowledge'))
    expect(names).toEqual([expect.stringContaining(`${first}-round-1.md`)])
    const lesson = readFileSync(join(project.home, 'knowledge', names[0] ?? ''), 'utf8')
    expect(lesson).toContain('# scan failed, and was mended')
    expect(lesson).toContain('````\nthe ``` frobnicator is broken')
    expect(lesson).toContain('- state')
    expect(project.read('built/told')).toBe('')
    project.write('state', 'broken again\n')
    await project.run()
    expect(project.read('built/told').trim()).toBe(lesson.trim())
    expect(readdirSync(join(project.home, 'knowledge'))).toHaveLength(2)
  })

  test('what passed from the beginning teaches nothing', async () => {
    const project = commandProject({ commands: { fix: 'true', verify: 'true' } })
    await project.run()
    expect(readdirSync(join(project.home, 'knowledge'))).toEqual([])
  })

  test('a second run in a workspace is refused, with the run that is there; afterwards it is not', async () => {
    const project = commandProject({
      total_rounds: 1,
      commands: { verify: `touch here; until test -e go; do sleep 0.02; done` },
    })
    const first = project.run()
    await vi.waitFor(() => expect(project.has('here')).toBe(true), { timeout: 30_000, interval: 20 })
    const [id = ''] = readdirSync(join(project.home, '.loop/runs'))
    const refused = { code: 'locked', message: expect.stringContaining(`is being run already, by ${id}`) as string }
    await expect(project.run()).rejects.toMatchObject(refused)
    await expect(resume({ root: project.home, run: id })).rejects.toMatchObject({ code: 'locked' })
    expect(readdirSync(join(project.home, '.loop/runs'))).toEqual([id])
    project.write('go', '')
    expect(await first).toMatchObject({ status: 'done' })
    expect(await project.run()).toMatchObject({ status: 'done' })
  })

  test.each([false, true])(
    'a project that vanishes while it is worked on fails the run and says so (measured by git: %s)',
    async measured => {
      const root = join(tempFolder(), 'project')
      mkdirSync(root)
      const project = commandProject({
        project_root: root,
        total_rounds: 3,
        commands: { scan: 'false', fix: 'rm -rf "$PWD"', verify: 'true' },
        ...(measured ? { gates: { maxChangedFiles: 9 }, git: { checkpoint: true, dirty: true } } : {}),
      })
      if (measured) execFileSync('git', ['init', '--quiet'], { cwd: root })
      const result = await project.run()
      expect(result.status).toBe('failed')
      expect(existsSync(root)).toBe(false)
      expect(project.progress()).toHaveLength(3)
      const said = result.events.flatMap(event =>
        event.type === 'effect.finished' && event.exit ? [event.exit.message] : [],
      )
      expect(said).toContain(`could not be started (the folder ${root} is not there)`)
      if (measured) expect(JSON.stringify(result.state.warnings)).toContain('round 1 could not be recorded')
    },
  )

  test('what people read is kept however often the run removes it', async () => {
    const project = commandProject({
      total_rounds: 2,
      commands: {
        verify: `${say('verify')}; rm -rf {workspace}/artifacts {workspace}/progress.md {workspace}/logs {workspace}/knowledge; test $OPENLOOP_ROUND = 2`,
      },
    })
    const { status, run: id } = await project.run()
    expect(status).toBe('done')
    expect(project.reports(id)).toHaveLength(1)
    expect(project.progress()).toHaveLength(1)
  })

  test('a command that removes its own log leaves one all the same, with what is known of it', async () => {
    const project = commandProject({
      total_rounds: 1,
      commands: { verify: 'echo before; rm -rf {workspace}/logs/* {workspace}/.loop/runs/*/logs; echo behind' },
    })
    const { status, run: id } = await project.run()
    expect(status).toBe('done')
    const log = readFileSync(join(project.home, 'logs', id, 'i1r1.check.verify.log'), 'utf8')
    expect(log).toMatch(/^\[this log was removed while its command ran.*\]\nbefore\nbehind\n$/)
  })

  test.each([
    ['is not there', 'not-found', /the folder .*nowhere, which "demo" is to work in, is not there/],
    ['is a file', 'usage', /nowhere is a file, and "demo" is to work in it/],
  ])('a project root that %s is said before anything runs', async (what, code, message) => {
    const project = commandProject({ project_root: 'nowhere', commands: { fix: 'true', verify: say('verify') } })
    if (what === 'is a file') project.write('nowhere', '')
    await expect(project.run()).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string })
    expect(existsSync(join(project.home, '.loop/runs')), 'no run was begun').toBe(false)
  })

  test('what cannot be kept is no success', async () => {
    const project = commandProject({
      total_rounds: 1,
      commands: { verify: 'rm -rf {workspace}/artifacts; touch {workspace}/artifacts' },
    })
    const { status, state } = await project.run()
    expect([status, state.ended?.reason]).toEqual(['failed', 'record-failed'])
  })

  test('a clock that jumps back and ahead changes nothing but the times that are told', async () => {
    const project = commandProject({
      total_rounds: 3,
      commands: { fix: 'touch mended', verify: { run: 'test -e mended', timeout_seconds: 30 } },
      baseline: { command: 'date > made; echo 1 > number', file: 'number', regex: '(\\d+)', value: 1 },
    })
    let calls = 0
    const { plan, root } = await pickLoop(project.home, project.project)
    const events: StampedEvent[] = []
    const jumps = [0, 86_400_000 * 400, -86_400_000 * 400, 5]
    const now = () => new Date(Date.now() + (jumps[calls++ % jumps.length] ?? 0))
    const result = await run({ plan, root, now, onEvent: event => void events.push(event) })
    expect(result).toMatchObject({ status: 'done' })
    expect(project.reports(result.run).map(({ healthy, seconds }) => [healthy, seconds >= 0 && seconds < 60])).toEqual([
      [false, true],
      [true, true],
    ])
  })

  const mounts = () => {
    const place = tempFolder()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], { stdio: 'pipe' })
      return place
    } catch (cause) {
      return cause as Error
    }
  }

  test('a disk that is full ends the driver with words, and the run goes on when there is room', async context => {
    const place = mounts()
    if (place instanceof Error) {
      console.warn(`NOT TESTED: a disk that is full, since none can be mounted here: ${place.message}`)
      context.skip('no file system can be mounted here')
      return
    }
    try {
      const home = join(place, '.openloop/demo')
      mkdirSync(home, { recursive: true })
      const verify = 'test -e enough && exit 0; touch enough; head -c 9000000 /dev/zero > filler; exit 1'
      writeFileSync(join(home, 'openloop.json'), JSON.stringify({ version: 1, total_rounds: 5, commands: { verify } }))
      const { plan, root } = await pickLoop(home, home)
      let id = ''
      const ended = run({
        plan,
        root,
        onCreated: made => {
          id = made
        },
      })
      await expect(ended).rejects.toMatchObject({ code: 'store', message: expect.stringContaining('ENOSPC') as string })
      rmSync(join(place, 'filler'))
      expect(await resume({ root, run: id })).toMatchObject({ status: 'done' })
    } finally {
      execFileSync('umount', ['--lazy', place])
    }
  })
})
