import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Agent,
  answerAsk,
  openRun,
  pickLoop,
  type RunOptions,
  resume,
  run,
  virtualClock,
} from '../../src/index.js'
import { guard, guardedLoop, guardedProject } from '../support/guards.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'
import { checkScript, script, testProject } from '../support/project.js'

const fine: Agent = { call: async () => ({ status: 'ok', text: 'x' }) }

const start = async (project: { root: string }, loop: string, options: Partial<RunOptions>) => {
  const { plan } = await pickLoop(loop, project.root)
  return run({ plan, root: project.root, inputs: { task: 'x' }, ...options })
}

/** Nobody drives it, it says why it stands, and it can be taken up. */
const isFree = async (root: string, id: string, reason: string) => {
  const { driver, heartbeat } = await openRun(root, id)
  expect(driver).toBeUndefined()
  expect(heartbeat).toMatchObject({ status: 'interrupted', reason })
}

describe('a run that is told to end', () => {
  test.each(['stop', 'kill'] as const)(
    'before it begins, by `%s`: it is on record, did nothing and can be taken up',
    async how => {
      const project = lssProject(lssLoop(), 0)
      const agents = { coder: fine }
      const first = await start(project, 'mend', { [how]: AbortSignal.abort('the deploy was called off'), agents })
      expect(first).toMatchObject({
        status: 'interrupted',
        exitCode: 130,
        reason: 'stopped by the deploy was called off',
      })
      expect((await openRun(project.root, first.run)).events.map(({ type }) => type)).toEqual([
        'run.started',
        'run.interrupted',
      ])
      await isFree(project.root, first.run, 'stopped by the deploy was called off')
      const again = { root: project.root, run: first.run, agents }
      expect(await resume({ ...again, [how]: AbortSignal.abort() })).toMatchObject({ reason: 'stopped by stop' })
      expect(await resume(again)).toMatchObject({ status: 'done' })
    },
  )

  test('by an error says what the error says, without its secrets', async () => {
    const secret = `sk-ant-api03-${'a'.repeat(90)}`
    const result = await start(lssProject(lssLoop(), 0), 'mend', {
      stop: AbortSignal.abort(new Error(`no more of ${secret}`)),
    })
    expect(result.reason).toMatch(/^stopped by no more of /)
    expect(result.reason).not.toContain(secret)
    const late = await start(lssProject(lssLoop(), 0), 'mend', {
      stop: AbortSignal.abort(new DOMException('it took too long', 'TimeoutError')),
    })
    expect(late.reason).toBe('stopped by it took too long')
  })

  test('during a call of a program: the program and all it started are gone', async () => {
    const inner = `require('node:fs').writeFileSync('inner', String(process.pid)); setInterval(() => {}, 1000)`
    const outer = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'ignore' }); setInterval(() => {}, 1000)`
    const project = testProject({
      'loop.yaml': JSON.stringify({
        version: '1',
        agents: { default: { command: [process.execPath, '-e', outer], interrupted: 'retry' } },
      }),
      'loops/x.yaml': JSON.stringify({
        name: 'x',
        trigger: { type: 'manual' },
        pipeline: [{ label: 'A', prompt: 'a' }],
      }),
    })
    const kill = new AbortController()
    const look = setInterval(() => {
      if (existsSync(join(project.root, 'inner')) && readFileSync(join(project.root, 'inner'), 'utf8'))
        kill.abort('enough')
    }, 10)
    const result = await start(project, 'x', { kill: kill.signal, inputs: {} })
    clearInterval(look)
    expect(result).toMatchObject({ status: 'interrupted', reason: 'stopped by enough' })
    const pid = project.read('inner')
    expect(execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })).not.toMatch(
      new RegExp(`^ *${pid} +[^Z]`, 'm'),
    )
    await isFree(project.root, result.run, 'stopped by enough')
    expect(await resume({ root: project.root, run: result.run, agents: { default: fine } })).toMatchObject({
      status: 'done',
    })
  })

  test('during a call of an agent of one’s own that does not listen: its answer is not waited for', async () => {
    const project = lssProject(lssLoop(), 0)
    const kill = new AbortController()
    let told: unknown
    const deaf: Agent = {
      async call(_, { signal }) {
        signal.addEventListener('abort', () => {
          told = signal.reason
        })
        kill.abort()
        return new Promise<never>(() => {})
      },
    }
    const first = await start(project, 'mend', { kill: kill.signal, agents: { coder: deaf } })
    expect([first.status, told]).toEqual(['interrupted', 'killed'])
    await isFree(project.root, first.run, 'stopped by stop')
    expect(await resume({ root: project.root, run: first.run, agents: { coder: fine } })).not.toMatchObject({
      status: 'running',
    })
  })

  test.each(['stop', 'kill'] as const)(
    'while it waits before another try, by `%s`: the try is made after the resume',
    async how => {
      const project = lssProject(lssLoop({ workers: [worker('coder', { retries: 9 })] }), 0)
      const clock = { ...virtualClock(), sleep: (_: number, signal: AbortSignal) => untilAborted(signal) }
      const abort = new AbortController()
      let calls = 0
      const flaky: Agent = {
        async call() {
          calls += 1
          if (calls === 1) throw new Error('not yet')
          return { status: 'ok', text: 'x' }
        },
      }
      const first = await start(project, 'mend', {
        ...{ clock, agents: { coder: flaky }, [how]: abort.signal },
        onEvent: event => void (event.type === 'effect.started' && event.effect.delayMs && abort.abort('enough')),
      })
      expect([first.status, calls]).toEqual(['interrupted', 1])
      await isFree(project.root, first.run, 'stopped by enough')
      const second = await resume({
        root: project.root,
        run: first.run,
        agents: { coder: flaky },
        clock: virtualClock(),
      })
      expect([second.status, calls]).toEqual(['done', 2])
    },
  )

  test('while a person is asked: the question stays, and its answer counts', async () => {
    const project = testProject({
      'loop.yaml': `
agents: { maker: { command: ${script("fs.appendFileSync('work', 'x')")}, interrupted: retry } }
checks: { enough: { command: ${checkScript("process.exit(fs.readFileSync('work', 'utf8').length > 1 ? 0 : 1)")} } }
`,
      'loops/x.yaml': `name: x
trigger: { type: manual }
pipeline: [{ prompt: go, label: Make, agent: maker }]
verify: { maker: Make, checker: enough, maxRounds: 1, onExhausted: ask }
`,
    })
    const stop = new AbortController()
    const first = await start(project, 'x', {
      ...{ inputs: {}, stop: stop.signal },
      onEvent: event => void (event.type === 'effect.started' && event.effect.kind === 'ask' && stop.abort('enough')),
    })
    const ask = first.state.ask?.id ?? ''
    expect(first.status).toBe('interrupted')
    expect(ask).not.toBe('')
    const waiting = await resume({ root: project.root, run: first.run })
    expect([waiting.status, waiting.state.ask?.id]).toEqual(['waiting', ask])
    const stopped = await resume({ root: project.root, run: first.run, kill: AbortSignal.abort() })
    expect([stopped.status, stopped.state.ask?.id]).toEqual(['interrupted', ask])
    await answerAsk(project.root, ask, 'again', undefined)
    expect(await resume({ root: project.root, run: first.run })).toMatchObject({ status: 'done' })
  })

  test('while a guard of one’s own looks and gives no answer: what it was to look at counts as not done', async () => {
    const loop = guardedLoop([guard('pii_detect', 'post_worker', 'halt')])
    const project = guardedProject(loop, 'x')
    const kill = new AbortController()
    const guards = {
      pii_detect: () => {
        kill.abort()
        return new Promise<never>(() => {})
      },
    }
    const first = await start(project, 'mend', { kill: kill.signal, guards })
    expect(first.status).toBe('interrupted')
    const { events } = await openRun(project.root, first.run)
    expect(events.some(({ type }) => type === 'effect.finished')).toBe(false)
    expect(await resume({ root: project.root, run: first.run })).toMatchObject({ status: 'done' })
  })
})

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

describe('what code of one’s own throws', () => {
  class OwnError extends Error {}
  const fail = (): never => {
    throw new OwnError('it is broken')
  }

  test('an agent: its call failed, the run goes on, and the error is in the result with its cause', async () => {
    const project = lssProject(lssLoop({ workers: [worker('coder', { retries: 1 })] }), 0)
    let calls = 0
    const coder: Agent = { call: async () => (calls++ === 0 ? fail() : { status: 'ok', text: 'x' }) }
    const { status, errors, run: id } = await start(project, 'mend', { agents: { coder }, clock: virtualClock() })
    expect(status).toBe('done')
    expect(errors).toMatchObject([
      {
        name: 'LoopError',
        code: 'agent',
        message: 'the agent "coder" threw: it is broken',
        cause: expect.any(OwnError),
      },
    ])
    expect((await openRun(project.root, id)).driver).toBeUndefined()
  })

  test('a check: it is inconclusive', async () => {
    const loop = lssLoop({
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'taste', runs_after: ['coder'] }],
    })
    const project = lssProject(loop)
    const { plan } = await pickLoop('mend', project.root, ['taste'])
    const options = {
      plan,
      root: project.root,
      inputs: { task: 'x' },
      agents: { coder: fine },
      checks: { taste: fail },
    }
    const { status, errors, run: id } = await run(options)
    expect(status).not.toBe('done')
    expect(errors[0]).toMatchObject({ code: 'check', cause: expect.any(OwnError) })
    expect((await openRun(project.root, id)).driver).toBeUndefined()
  })

  test('a guard: its `on_error` decides', async () => {
    const project = guardedProject(
      guardedLoop([guard('pii_detect', 'post_worker', 'warn', undefined, { on_error: 'warn' })]),
      'x',
    )
    const { status, errors, run: id } = await start(project, 'mend', { guards: { pii_detect: fail } })
    expect(status).toBe('done')
    expect(errors).toMatchObject([{ code: 'guard', cause: expect.any(OwnError) }])
    expect((await openRun(project.root, id)).driver).toBeUndefined()
  })
})
