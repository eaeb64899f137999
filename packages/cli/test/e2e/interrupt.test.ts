import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { effectOf, isAlive, journalOf, loop, loopEvents } from './support.js'

/** A loop of two steps; the first waits for a file, and starts a child that would live for ever. */
const waitingProject = (): { folder: string; release: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'loops'))
  writeFileSync(
    join(folder, 'wait.mjs'),
    `import { existsSync } from 'node:fs'
import { spawn } from 'node:child_process'
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
console.log('child ' + child.pid)
setInterval(() => { if (existsSync('go')) { child.kill(); process.exit(0) } }, 5)
`,
  )
  writeFileSync(
    join(folder, 'loop.yaml'),
    'agents:\n  waiter: { command: [node, wait.mjs], interrupted: retry }\n  quick: { command: [node, --version], interrupted: retry }\nchecks:\n  fine: { command: [node, --version] }\n',
  )
  writeFileSync(
    join(folder, 'loops/wait.yaml'),
    'name: wait\ntrigger: { type: manual }\npipeline:\n  - { label: Wait, prompt: wait, agent: waiter }\n  - { label: Then, prompt: go on, agent: quick }\nverify: { maker: Then, checker: fine }\nbudget: { maxDurationMinutes: 5 }\n',
  )
  return { folder, release: () => writeFileSync(join(folder, 'go'), '') }
}

describe('interrupting', () => {
  test('once: the running step ends, nothing new starts, exit 130, and resume goes on', async () => {
    const { folder, release } = waitingProject()
    const run = await loopEvents(folder, ['run', 'wait'], (line, child) => {
      if (line.type !== 'effect.spawned') return
      child.stderr?.on('data', chunk => {
        if (/again/i.test(String(chunk))) release()
      })
      child.kill('SIGINT')
    })
    expect(run).toMatchObject({ code: 130, signal: null })
    expect(run.lines.at(-1)).toMatchObject({ type: 'run.interrupted' })
    expect(run.lines.filter(line => line.type === 'effect.started').map(effectOf)).toEqual(['i1r1.task.wait'])
    expect(run.lines.some(line => line.type === 'effect.finished')).toBe(true)
    expect((await loop(folder, 'resume', 'last')).code).toBe(0)
    expect(
      journalOf(folder)
        .filter(line => line.type === 'effect.started')
        .map(effectOf),
    ).toEqual(['i1r1.task.wait', 'i1r1.task.then', 'i1r1.check.fine'])
  })

  test('twice: the running step is killed with all it started, exit 130, and resume does it again', async () => {
    const { folder, release } = waitingProject()
    let pid = 0
    const run = await loopEvents(folder, ['run', 'wait'], (line, child) => {
      if (line.type !== 'effect.spawned') return
      pid = line.pid ?? 0
      child.stderr?.on('data', chunk => {
        if (/again/i.test(String(chunk))) child.kill('SIGINT')
      })
      child.kill('SIGINT')
    })
    expect(run).toMatchObject({ code: 130, signal: null })
    expect(isAlive(pid)).toBe(false)
    release()
    expect((await loop(folder, 'resume', 'last')).code).toBe(0)
    expect(
      journalOf(folder)
        .filter(line => line.type === 'effect.started')
        .map(effectOf),
    ).toEqual(['i1r1.task.wait', 'i1r1.task.wait.2', 'i1r1.task.then', 'i1r1.check.fine'])
  })

  test('killed outright, what it left running is ended before the step is done again', async () => {
    const { folder, release } = waitingProject()
    let pid = 0
    await loopEvents(folder, ['run', 'wait'], (line, child) => {
      if (line.type !== 'effect.spawned') return
      pid = line.pid ?? 0
      child.kill('SIGKILL')
    })
    expect(isAlive(pid)).toBe(true)
    const resumed = await loopEvents(folder, ['resume', 'last'], line => {
      if (line.type === 'effect.spawned' && effectOf(line) === 'i1r1.task.wait.2') {
        expect(isAlive(pid)).toBe(false)
        release()
      }
    })
    expect(resumed.code).toBe(0)
    expect(isAlive(pid)).toBe(false)
  })

  test('while it runs, a second resume is refused', async () => {
    const { folder, release } = waitingProject()
    let second: ReturnType<typeof loop> | undefined
    const run = await loopEvents(folder, ['run', 'wait'], line => {
      if (line.type !== 'effect.spawned' || second) return
      second = loop(folder, 'resume', 'last')
      void second.then(release)
    })
    expect(run.code).toBe(0)
    expect(await second).toMatchObject({ code: 2, stderr: expect.stringContaining('is driving this run already') })
  })
})
