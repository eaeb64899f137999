import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { doctor, replayRun, resume } from '../../src/index.js'
import { bundled } from '../support/bundled.js'
import { isAlive, server } from '../support/connectors.js'
import type { TestProject } from '../support/project.js'
import { bodyText, sayingServer, toolProject } from '../support/tools.js'

const everything = fileURLToPath(import.meta.resolve('@modelcontextprotocol/server-everything/dist/index.js'))

const echo = (input: object) => ({ calls: [{ name: 'it__echo', input }] })

/** A project whose model may use a stand-in server, which notes its process in `pids`. */
const project = (
  url: string,
  how = 'well',
  { more = '', tools = '[echo]', agent = 'tools: [it]' } = {},
): TestProject => {
  const made = toolProject(url, { agent })
  const command = JSON.stringify([process.execPath, server, how, 'pids'])
  made.write(
    'loop.yaml',
    `${made.read('loop.yaml')}\nconnectors:\n  it: { command: ${command}, tools: ${tools}, startSeconds: 20 ${more} }\n`,
  )
  return made
}

const pidsOf = (made: TestProject): number[] => made.read('pids').trim().split('\n').map(Number)

const typesOf = (events: readonly { type: string }[]) =>
  events.flatMap(({ type }) => (/^connector\./.test(type) ? [type] : []))

describe('a run whose model may use a connector', () => {
  test('starts it with the call that needs it, has it used, and stops it in the end', async () => {
    const models = await sayingServer(echo({ a: 1 }), { text: 'Done.' })
    const made = project(models.url, 'leaves-a-child')
    const result = await made.run('work')
    expect(result).toMatchObject({ status: 'done', errors: [] })
    expect(bodyText(models.asked[1] as never)).toContain('"content":"echo: {\\"a\\":1}"')
    expect(result.events.flatMap(event => (event.type === 'tool.started' ? [event] : []))).toMatchObject([
      { tool: 'it/echo', changes: true },
    ])
    expect(typesOf(result.events)).toEqual(['connector.started', 'connector.spawned', 'connector.ready'])
    expect(pidsOf(made).map(isAlive)).toEqual([false, false])
    expect(await replayRun(made.root, result.run)).not.toHaveProperty('difference')
  })

  test('the MCP project’s own server, whose schemas are of draft 7, is used', async () => {
    const call = (name: string, input: object) => ({ name: `it__${name}`, input })
    const models = await sayingServer(
      { calls: [call('echo', { message: 'hello' }), call('get-sum', { a: 2, b: 3 }), call('get-sum', { a: 'two' })] },
      { text: 'Done.' },
    )
    const made = toolProject(models.url, { agent: 'tools: [it]' })
    const command = JSON.stringify([process.execPath, everything, 'stdio'])
    made.write(
      'loop.yaml',
      `${made.read('loop.yaml')}\nconnectors:\n  it: { command: ${command}, tools: [echo, get-sum] }\n`,
    )
    expect(await made.run('work')).toMatchObject({ status: 'done', errors: [] })
    const said = bodyText(models.asked[1] as never)
    for (const part of ['Echo: hello', 'The sum of 2 and 3 is 5', 'does not fit its schema'])
      expect(said).toContain(part)
  })

  test('a tool whose schema cannot be read is used, and the server looks at what it is given itself', async () => {
    const models = await sayingServer(echo({ a: 1 }), { text: 'Done.' })
    expect(await project(models.url, 'odd-schema').run('work')).toMatchObject({ status: 'done', errors: [] })
    expect(bodyText(models.asked[1] as never)).toContain('echo: {')
  })

  test('does not start it when nothing needs it, and not in a dry run', async () => {
    const models = await sayingServer({ text: 'Done.' })
    const made = project(models.url, 'well', { agent: 'tools: [read]' })
    expect((await made.run('work')).status).toBe('done')
    const dry = project(models.url)
    expect((await dry.run('work', { simulate: true })).status).toBe('done')
    expect([made, dry].map(({ root }) => existsSync(join(root, 'pids')))).toEqual([false, false])
  })

  test('ends it at once when it is told to', async () => {
    const models = await sayingServer(echo({ do: 'hang' }))
    const made = project(models.url, 'deaf-to-the-end')
    const kill = new AbortController()
    const result = await made.run('work', {
      kill: kill.signal,
      onEvent: event => event.type === 'tool.started' && kill.abort('SIGINT'),
    })
    expect(result.status).toBe('interrupted')
    expect(pidsOf(made).map(isAlive)).toEqual([false, false])
  })

  test('goes on without it when it fails again and again, and the call says why', async () => {
    const models = await sayingServer({ text: 'Done.' })
    const made = project(models.url, 'says-why')
    const result = await made.run('work')
    expect(result.status).toBe('failed')
    expect(typesOf(result.events).filter(type => type === 'connector.started').length).toBeLessThanOrEqual(4)
    expect(JSON.stringify(result.events)).toContain('and said: no token: set TRACKER_TOKEN')
    expect(models.asked).toEqual([])
  })

  test('does not begin when its program is not there, or a variable of a header is not set', async () => {
    const made = project('http://127.0.0.1:9')
    const settings = made.read('loop.yaml').replace(/command: .*pids"\]/, 'command: [no-such-program]')
    made.write('loop.yaml', settings)
    await expect(made.run('work')).rejects.toMatchObject({ code: 'connector', place: { file: 'loop.yaml' } })
    const way = 'url: "https://localhost:9/mcp", headers: { authorization: { env: NOT_SET_AT_ALL } }'
    made.write('loop.yaml', settings.replace('command: [no-such-program]', way))
    await expect(made.run('work')).rejects.toThrow('taken from NOT_SET_AT_ALL, and that is not set')
  })
})

describe('a driver that is killed', () => {
  test('leaves a connector behind at worst until its run is taken up again', async () => {
    const driver = await bundled('drive-loop')
    const models = await sayingServer(echo({ do: 'hang' }))
    const made = project(models.url, 'deaf-to-the-end')
    const child = spawn(process.execPath, [driver, made.root, 'work'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    const [id] = (await once(child.stdout, 'data')) as [Buffer]
    const run = String(id).trim()
    const journal = join(made.root, '.loop/runs', run, 'journal.ndjson')
    await vi.waitUntil(() => existsSync(journal) && readFileSync(journal, 'utf8').includes('"tool.started"'), {
      timeout: 20_000,
      interval: 10,
    })
    child.kill('SIGKILL')
    await ended
    const left = pidsOf(made)
    expect(left.map(isAlive)).toEqual([true, true])
    expect((await resume({ root: made.root, run })).status).toBe('waiting') // it may have changed something
    expect(left.map(isAlive)).toEqual([false, false])
  })
})

describe('loop doctor', () => {
  const about = async (made: TestProject, run = false) =>
    (await doctor({ cwd: made.root, run })).findings.filter(({ id }) => id.startsWith('connector/'))

  test('says whether a connector can be started, and which of its variables are not set', async () => {
    const made = project('http://127.0.0.1:9', 'well', { more: ', env: [NOT_SET_AT_ALL]' })
    expect(await about(made)).toMatchObject([
      { id: 'connector/there', status: 'ok' },
      { id: 'connector/variable', status: 'warning', message: 'NOT_SET_AT_ALL is not set' },
    ])
    expect(existsSync(join(made.root, 'pids'))).toBe(false)
  })

  test('starts it when it may, says which tools it offers, and leaves nothing of it', async () => {
    const made = project('http://127.0.0.1:9', 'well', { tools: '[ecko]' })
    expect((await about(made, true)).slice(1)).toMatchObject([
      { status: 'ok', message: 'offers echo, write' },
      { status: 'warning', message: 'it has no tool "ecko"; did you mean "echo"?' },
    ])
    expect(pidsOf(made).map(isAlive)).toEqual([false])
    expect((await about(project('http://127.0.0.1:9', 'says-why'), true)).at(-1)).toMatchObject({
      status: 'error',
      message: 'exited with code 1, and said: no token: set TRACKER_TOKEN',
    })
    expect(readdirSync(tmpdir()).filter(name => name.startsWith('loop-connector-'))).toEqual([])
  })
})
