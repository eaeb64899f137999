import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { opened, specOf } from '../support/connectors.js'

interface Message {
  id?: number
  method: string
}

type Answer = (message: Message, response: ServerResponse, request: IncomingMessage) => boolean | undefined

const json = (response: ServerResponse, body: object, headers: Record<string, string> = {}): true => {
  response
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ jsonrpc: '2.0', ...body }))
  return true
}

/** A server over streamable HTTP that does as an MCP server does, but for what `odd` answers itself. */
const served = async (odd: Answer): Promise<{ url: string; asked: IncomingMessage[] }> => {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () => {
      const message: Message = text === '' ? { method: request.method ?? '' } : JSON.parse(text)
      if (odd(message, response, request)) return
      const { id = 0, method } = message
      if (method === 'initialize') {
        const result = {
          protocolVersion: '2025-06-18',
          capabilities: { tools: {} },
          serverInfo: { name: 'x', version: '1' },
        }
        json(response, { id, result }, { 'mcp-session-id': 'session-1' })
      } else if (method === 'tools/list')
        json(response, { id, result: { tools: [{ name: 'echo', inputSchema: { type: 'object' } }] } })
      else if (method === 'tools/call') json(response, { id, result: { content: [{ type: 'text', text: 'done' }] } })
      else response.writeHead(method === 'GET' ? 405 : 202).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/mcp`, asked }
}

const connector = (url: string, more: object = {}, secrets: string[] = []) =>
  opened(specOf({ url, tools: ['echo'], ...more }), undefined, secrets)

describe('a connector over HTTP', () => {
  it('is sent its headers, with what the environment holds, and told when we leave', async () => {
    process.env['DOCS_AUTHORIZATION'] = 'Bearer of-a-secret'
    const { url, asked } = await served(() => undefined)
    const headers = { authorization: { env: 'DOCS_AUTHORIZATION' }, 'x-client': 'loop' }
    const one = connector(url, { headers, env: ['DOCS_AUTHORIZATION'] }, ['DOCS_AUTHORIZATION'])
    expect(await one.use('echo')).toEqual({ text: 'done' })
    await one.connectors.close()
    for (const { headers } of asked)
      expect(headers).toMatchObject({ authorization: 'Bearer of-a-secret', 'x-client': 'loop' })
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', headers: { 'mcp-session-id': 'session-1' } })
    expect(JSON.stringify(one.events)).not.toContain('of-a-secret')
  })

  it.each<[string, Answer, RegExp]>([
    ['lets nobody in', (_m, response) => !!response.writeHead(401).end(), /does not let us in \(HTTP 401\)/],
    ['is not there', (_m, response) => !!response.writeHead(404).end(), /is not there.*HTTP 404/],
    ['fails', (_m, response) => !!response.writeHead(500).end('out of order'), /answered with HTTP 500: out of order/],
    [
      'is a page for people',
      (_m, response) => !!response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hello</p>'),
      /does not speak the protocol: Unexpected content type: text\/html/,
    ],
    ['answers nothing', () => true, /took too long and was given up/],
    ['hangs up', (_m, _response, request) => !!request.socket.destroy(), /cannot be reached/],
    [
      'answers what is no JSON',
      (_m, response) => !!response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
      /failed: .*JSON/,
    ],
  ])('cannot be used when it %s', async (_what, odd, words) => {
    const { url } = await served(odd)
    const cause = await connector(url, { startSeconds: 0.4 })
      .tool('echo')
      .catch((thrown: unknown) => thrown)
    expect(cause).toMatchObject({ code: 'connector', message: expect.stringMatching(words) })
  })

  it('cannot be used when nobody listens there', async () => {
    await expect(connector('http://127.0.0.1:9/mcp').tool('echo')).rejects.toThrow(/cannot be reached \(/)
  })

  it('has the secret that it was sent taken out of what it says', async () => {
    process.env['DOCS_AUTHORIZATION'] = 'Bearer of-a-secret'
    const { url } = await served(
      (_m, response, request) => !!response.writeHead(500).end(`bad: ${request.headers.authorization}`),
    )
    const headers = { authorization: { env: 'DOCS_AUTHORIZATION' } }
    const one = connector(url, { headers, env: ['DOCS_AUTHORIZATION'] }, ['DOCS_AUTHORIZATION'])
    await expect(one.tool('echo')).rejects.toThrow('answered with HTTP 500: bad: [redacted]')
  })

  it('sends its headers to no other server, wherever it is sent', async () => {
    const other = await served(() => undefined)
    const { url } = await served((_m, response) => !!response.writeHead(307, { location: other.url }).end())
    await expect(connector(url, { headers: { 'x-key': 'x' } }).tool('echo')).rejects.toMatchObject({
      code: 'connector',
    })
    expect(other.asked).toEqual([])
  })

  it('is reached anew when it no longer knows us', async () => {
    let forgot = false
    const { url } = await served(({ method }, response) => {
      if (method !== 'tools/call' || forgot) return undefined
      forgot = true
      return !!response.writeHead(404).end()
    })
    const one = connector(url)
    expect((await one.use('echo')).failed).toBe(true)
    expect(await one.use('echo')).toEqual({ text: 'done' })
    expect(one.events.find(({ type }) => type === 'connector.ended')).toMatchObject({
      failed: true,
      message: 'no longer knows us (HTTP 404)',
    })
  })

  it.each(['application/json', 'text/event-stream'])('is left at a message that is too long, as %s', async type => {
    const { url } = await served(({ method }, response) => {
      if (method !== 'tools/call') return undefined
      response.writeHead(200, { 'content-type': type })
      response.write(type === 'application/json' ? '{"text": "' : 'data: ')
      return !!response.end('x'.repeat(17 * 1024 * 1024))
    })
    const { failed, text } = await connector(url).use('echo')
    expect([failed, text]).toEqual([true, 'sent more than 16777216 bytes as one message'])
  })

  it('is asked for news only so often, although it ends each stream at once and wants no wait', async () => {
    let streams = 0
    let onFifth = () => {}
    const fifth = new Promise<void>(resolve => {
      onFifth = resolve
    })
    const { url } = await served(({ method }, response) => {
      if (method !== 'GET') return undefined
      if (++streams === 5) onFifth()
      return !!response.writeHead(200, { 'content-type': 'text/event-stream' }).end('retry: 0\nid: 1\ndata:\n\n')
    })
    const one = connector(url)
    await one.tool('echo')
    await fifth
    for (let uses = 0; uses < 20; uses++) expect((await one.use('echo')).text).toBe('done')
    expect(streams).toBe(5)
  })

  afterEach(() => {
    delete process.env['DOCS_AUTHORIZATION']
  })
})
