import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { resume } from '../../src/index.js'
import { bundled } from '../support/bundled.js'
import { type CommandProject, commandProject, committed, say } from '../support/openloop.js'

let driver: string

beforeAll(async () => {
  driver = await bundled('drive-commands')
})

const steps = ['play', 'scan', 'fix', 'verify', 'baseline', 'improve'] as const

/** Says that it works, and waits while it is held. */
const held = (step: string, rest: string): string =>
  `${say(step)}; touch built/at-${step}; while test -e built/hold-${step}; do sleep 0.02; done; ${rest}`

const project = (): CommandProject => {
  const made = committed(
    commandProject(
      {
        total_rounds: 5,
        commands: {
          play: held('play', 'true'),
          scan: held('scan', 'test -e mended'),
          fix: held('fix', 'echo $OPENLOOP_ROUND >> mended'),
          verify: held('verify', 'test -e mended'),
          improve: held('improve', 'echo 5 > score'),
        },
        baseline: { command: held('baseline', 'cat score'), regex: '(\\d+)', value: 5 },
        gates: { maxChangedLines: 2 },
        git: { checkpoint: true },
      },
      { score: '1\n' },
    ),
  )
  made.write('built/.keep', '')
  return made
}

/** Ends the driver of a run while one of its steps works. */
const killedIn = async (made: CommandProject, step: string): Promise<string> => {
  made.write(`built/hold-${step}`, '')
  const child = spawn(process.execPath, [driver, made.home], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  await vi.waitFor(() => expect(made.has(`built/at-${step}`)).toBe(true), { timeout: 30_000, interval: 20 })
  child.kill('SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')
  return line.toString().trim()
}

/** Takes a run up; what was left of its step is held until it is ended. */
const takenUp = (made: CommandProject, run: string, step: string) =>
  resume({
    root: made.home,
    run,
    onEvent: ({ type }) => {
      if (type === 'effect.lost') rmSync(join(made.project, `built/hold-${step}`))
    },
  })

describe('a driver of rounds that is killed', () => {
  test.each(steps)(
    'in %s is followed by one that brings the run to the same end, with nothing lost or doubled',
    async step => {
      const made = project()
      const run = await killedIn(made, step)
      const result = await takenUp(made, run, step)
      expect({ status: result.status, rounds: result.state.iteration }).toEqual({ status: 'done', rounds: 2 })
      expect(made.progress()).toHaveLength(2)
      const reports = made.reports(run)
      expect(reports.map(({ round, healthy, checkpoint }) => [round, healthy, checkpoint?.action])).toEqual([
        [1, false, 'committed'],
        [2, true, 'unchanged'],
      ])
      expect(made.git('log', '--format=%s', `loop/demo/${run}`).split('\n')).toEqual([
        'loop demo: round 1',
        'as it was',
      ])
      expect([made.read('mended'), made.read('score')]).toEqual(['1\n', '5\n'])
      expect(readdirSync(join(made.home, 'knowledge'))).toHaveLength(1)
      const first = reports[0]?.steps ?? []
      expect(first.filter(({ result }) => result === 'lost').map(({ step }) => step)).toEqual([step])
      for (const { effect } of reports.flatMap(({ steps }) => steps.filter(({ result }) => result !== 'lost')))
        expect(existsSync(join(made.home, '.loop/runs', run, 'logs', `${effect}.log`)), effect).toBe(true)
      expect(made.git('status', '--porcelain').split('\n')).toEqual(['M score', '?? mended'])
    },
  )

  test('a report, a line and a commit that were left behind before they were on record stay single', async () => {
    const made = project()
    const run = await killedIn(made, 'play')
    writeFileSync(join(made.home, 'progress.md'), `# Progress\n\n- 2026 run ${run}, round 1: not yet hea`)
    mkdirSync(join(made.home, 'artifacts', run), { recursive: true })
    writeFileSync(join(made.home, 'artifacts', run, '.round-1.json.4242.a1b2c3.tmp'), '{ "round":')
    await takenUp(made, run, 'play')
    expect(readdirSync(join(made.home, 'artifacts', run)).filter(name => name.endsWith('.tmp'))).toEqual([])
    expect(made.progress().filter(line => line.includes('round 1: not yet healthy;'))).toHaveLength(1)
  })

  test.each([1, 12, 40, -9, -1])(
    'in the middle of a line of progress, %i characters in, is followed by one that completes it',
    async cut => {
      const made = project()
      const { run } = await made.run()
      const path = join(made.home, 'progress.md')
      const whole = readFileSync(path, 'utf8')
      const last = whole.lastIndexOf('\n- ') + 1
      writeFileSync(path, whole.slice(0, cut < 0 ? cut : last + cut))
      const journal = join(made.home, '.loop/runs', run, 'journal.ndjson')
      const lines = readFileSync(journal, 'utf8').split('\n')
      const recorded = lines.findLastIndex(
        line => line.includes('"effect.started"') && line.includes('"kind":"record"'),
      )
      writeFileSync(
        journal,
        lines
          .slice(0, recorded + 1)
          .join('\n')
          .concat('\n'),
      )
      for (const name of ['fold.json', 'heartbeat.json'])
        rmSync(join(made.home, '.loop/runs', run, name), { force: true })
      expect((await resume({ root: made.home, run })).status).toBe('done')
      expect(readFileSync(path, 'utf8')).toBe(whole)
    },
  )
})
