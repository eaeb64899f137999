import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { pickLoop, replayRun, resume, run } from '../../src/index.js'
import { groupAlive } from '../../src/supervise/process-group.js'
import { bundled } from '../support/bundled.js'
import type { TestProject } from '../support/project.js'
import { sayingServer, toolProject } from '../support/tools.js'

let driver: string

beforeAll(async () => {
  driver = await bundled('drive-loop')
})

/** A command that says that it works, and waits while it is held. */
const held = {
  'held.mjs': `import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
appendFileSync('pids', process.pid + '\\n')
writeFileSync('at-work', '')
const timer = setInterval(() => { if (existsSync('go-on')) clearInterval(timer) }, 10)
`,
}

const runs = (agent = 'tools: [run]') => ({
  agent,
  tools: `  run: { commands: ["${process.execPath} held.mjs"] }`,
  files: held,
})

const wish = { calls: [{ name: 'run', input: { command: `${process.execPath} held.mjs` } }] }

const pidsOf = (project: TestProject) => project.read('pids').trim().split('\n').map(Number)

/** Ends the driver of a run with SIGKILL as soon as something is the case. */
const killedWhen = async (project: TestProject, isTime: () => boolean): Promise<string> => {
  const child = spawn(process.execPath, [driver, project.root, 'work'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [id] = (await once(child.stdout, 'data')) as [Buffer]
  await vi.waitUntil(isTime, { timeout: 20_000, interval: 10 })
  child.kill('SIGKILL')
  await ended
  return String(id).trim()
}

describe('a driver that is killed while a tool is used', () => {
  test('that may change something: nothing of it is left, and a person is asked, who sees what was begun', async () => {
    const server = await sayingServer({ calls: [{ name: 'write', input: { path: 'new.txt', text: 'x' } }] }, wish, {
      text: 'Done.',
    })
    const project = toolProject(server.url, runs('tools: [run, write]'))
    const id = await killedWhen(project, () => existsSync(join(project.root, 'at-work')))
    const again = await resume({ root: project.root, run: id })
    expect(pidsOf(project).filter(groupAlive)).toEqual([])
    expect(again).toMatchObject({ status: 'waiting' })
    const { question } = again.state.ask ?? {}
    expect(question).toContain('1. write {"path":"new.txt","text":"x"}: ok')
    expect(question).toMatch(/2\. run .*: nobody saw how it ended/)
    expect(await replayRun(project.root, id)).not.toHaveProperty('difference')
  })

  test('that may change something, of an agent that does no harm: it is done again', async () => {
    const server = await sayingServer(wish, { text: 'Done.' })
    const project = toolProject(server.url, runs('tools: [run], interrupted: retry'))
    const id = await killedWhen(project, () => existsSync(join(project.root, 'at-work')))
    expect(await resume({ root: project.root, run: id })).toMatchObject({ status: 'done' })
    expect(pidsOf(project).filter(groupAlive)).toEqual([])
    expect(await replayRun(project.root, id)).not.toHaveProperty('difference')
  })

  test('that changes nothing: it is done again', async () => {
    let asked = 0
    const page = createServer((_, response) => void (++asked > 1 && response.end('hello')))
    await new Promise<void>(resolve => page.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      page.closeAllConnections()
      page.close()
    })
    const { port } = page.address() as { port: number }
    const look = { calls: [{ name: 'fetch', input: { url: `http://127.0.0.1:${port}/` } }] }
    const server = await sayingServer(look, look, { text: 'Done.' })
    const project = toolProject(server.url, {
      agent: 'tools: [fetch]',
      tools: `  fetch: { hosts: ["http://127.0.0.1:${port}"] }`,
    })
    const id = await killedWhen(project, () => asked > 0)
    expect(await resume({ root: project.root, run: id })).toMatchObject({ status: 'done' })
    expect(JSON.stringify(server.asked[2]?.body)).toContain('hello')
  })
})

describe('a call that is stopped while a tool is used', () => {
  const killed = async (): Promise<{ project: TestProject; id: string }> => {
    const server = await sayingServer(wish, { text: 'Done.' })
    const project = toolProject(server.url, runs())
    const kill = new AbortController()
    const { plan } = await pickLoop('work', project.root)
    const done = run({ plan, root: project.root, kill: kill.signal })
    await vi.waitUntil(() => existsSync(join(project.root, 'at-work')), { timeout: 20_000, interval: 10 })
    kill.abort('SIGINT')
    const result = await done
    expect(result.status).toBe('interrupted')
    return { project, id: result.run }
  }

  test('leaves nothing that runs, and a person says how it goes on', async () => {
    const { project, id } = await killed()
    expect(pidsOf(project).filter(groupAlive)).toEqual([])
    const again = await resume({ root: project.root, run: id })
    expect(again).toMatchObject({ status: 'waiting', state: { ask: { kind: 'effect-lost' } } })
    expect(await replayRun(project.root, id)).not.toHaveProperty('difference')
  })

  test('by its own time: the use ends on record before the call does', async () => {
    const server = await sayingServer(wish, { text: 'Done.' })
    const project = toolProject(server.url, runs('tools: [run], timeoutSeconds: 1'))
    const result = await project.run('work')
    const names = result.events.flatMap(({ type }) => (/^tool|finished$/.test(type) ? [type] : []))
    expect(names).toEqual(['tool.started', 'tool.finished', 'effect.finished'])
    expect(result.events.find(event => event.type === 'effect.finished')).toMatchObject({
      status: 'failed',
      retryable: false,
    })
    expect(pidsOf(project).filter(groupAlive)).toEqual([])
    expect(await replayRun(project.root, result.run)).not.toHaveProperty('difference')
  })
})
