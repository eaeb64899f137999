import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isAlive, opened, specOf } from '../support/connectors.js'

const program = fileURLToPath(import.meta.resolve('@modelcontextprotocol/server-everything/dist/index.js'))
const tools = ['echo', 'get-sum', 'get-tiny-image', 'get-structured-content', 'get-resource-links', 'get-roots-list']

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The same server over streamable HTTP. */
const served = async (): Promise<string> => {
  const port = await freePort()
  const child = spawn(process.execPath, [program, 'streamableHttp'], {
    env: { PATH: process.env['PATH'], PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  for await (const chunk of child.stderr) if (String(chunk).includes('listening')) break
  return `http://127.0.0.1:${port}/mcp`
}

describe.each(['stdio', 'http'])('the MCP project’s own server, over %s', over => {
  it('lists its tools, is used, and is left', async () => {
    const way = over === 'http' ? { url: await served() } : { command: [process.execPath, program, 'stdio'] }
    const one = opened(specOf({ ...way, tools, readOnly: ['echo'] }))
    const offered = await one.connectors.sourceOf('it').tools()
    expect(offered.map(({ name }) => name).sort()).toEqual(
      tools
        .filter(name => name !== 'get-roots-list')
        .map(name => `it/${name}`)
        .sort(),
    ) // it offers roots only to who has some
    expect(offered.find(({ name }) => name === 'it/get-sum')?.input).toMatchObject({
      type: 'object',
      required: ['a', 'b'],
    })
    expect(await one.use('echo', { message: 'hello' })).toEqual({ text: 'Echo: hello' })
    expect((await one.use('get-sum', { a: 2, b: 3 })).text).toContain('5')
    expect((await one.use('get-sum', { a: 'two' })).failed).toBe(true)
    expect((await one.use('get-tiny-image')).text).toMatch(/\[image, image\/png, \d+ bytes: not shown\]/)
    expect((await one.use('get-structured-content', { location: 'Chicago' })).text).toContain('temperature')
    expect((await one.use('get-resource-links', { count: 2 })).text).toContain('; not read]')
    await one.connectors.close()
    for (const event of one.events) if ('pid' in event) expect(isAlive(event.pid)).toBe(false)
  })
})
