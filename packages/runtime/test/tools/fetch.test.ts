import { createServer, type RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fetchPage } from '../../src/tools/built-in/fetch.js'
import { isPublic } from '../../src/tools/fetching/addresses.js'
import { hostsOf } from '../../src/tools/fetching/hosts.js'
import type { Resolve } from '../../src/tools/fetching/request.js'
import { jailAt } from '../../src/tools/jail.js'
import { tempFolder } from '../support/temp.js'

const serve = async (listener: RequestListener, host = '127.0.0.1', port = 0): Promise<number> => {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(port, host, resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as { port: number }).port
}

/** The tool for some hosts, with names resolved as a test wants it. */
const fetcher = async (hosts: string[], resolve?: Resolve, timeoutSeconds?: number) => {
  const folder = tempFolder()
  const tool = fetchPage(
    {
      jail: await jailAt(folder, folder),
      settings: { fetch: { hosts, ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }) } },
      variables: {},
      log: () => '',
      redact: text => text,
      onSpawn: () => {},
    },
    resolve,
  )
  return (url: string, signal = new AbortController().signal) => tool.use({ url }, { signal, leftMs: 60_000 })
}

const to =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('hosts', () => {
  test('only those that are listed are asked, and every redirect is looked at', async () => {
    let asked = 0
    const other = await serve((_, response) => {
      asked++
      response.end('elsewhere')
    })
    const port = await serve((request, response) => {
      if (request.url === '/') response.end('hello')
      else if (request.url === '/away') response.writeHead(302, { location: `http://127.0.0.1:${other}/` }).end()
      else if (request.url === '/meta') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
      else response.writeHead(301, { location: '/' }).end()
    })
    const get = await fetcher([`http://127.0.0.1:${port}`])
    const at = (path: string) => get(`http://127.0.0.1:${port}${path}`)
    expect(await at('/')).toEqual({ text: 'hello' })
    expect(await at('/home')).toEqual({ text: 'hello' })
    for (const path of ['/away', '/meta', '/file'])
      expect(await at(path)).toMatchObject({ failed: true, text: expect.stringContaining('none of the hosts') })
    expect(await at('/round')).toMatchObject({ failed: true, text: expect.stringContaining('more than 5 times') })
    expect(await get(`http://127.0.0.1:${other}/`)).toMatchObject({ failed: true })
    expect(await get(`http://user:secret@127.0.0.1:${port}/`)).toMatchObject({ failed: true })
    expect(await get('nonsense')).toMatchObject({ failed: true })
    expect(asked).toBe(0)
  })

  test('are told apart by protocol, name and port', () => {
    const hosts = hostsOf(['api.example.org', '*.example.com', 'http://plain.example:8080', '[::1]:444'])
    const has = (url: string) => hosts.has(new URL(url))
    for (const url of [
      'https://api.example.org/x',
      'https://API.example.org./',
      'https://a.example.com',
      'https://a.b.example.com',
      'http://plain.example:8080',
      'https://[0:0:0:0:0:0:0:1]:444/',
    ])
      expect(has(url), url).toBe(true)
    for (const url of [
      'http://api.example.org',
      'https://api.example.org:8443',
      'https://api.example.org.evil.example',
      'https://evilapi.example.org',
      'https://example.com',
      'https://badexample.com',
      'https://plain.example:8080',
      'http://plain.example',
      'https://[::1]/',
      'ftp://api.example.org',
    ])
      expect(has(url), url).toBe(false)
  })
})

describe('addresses', () => {
  test('of this machine, of private networks and of clouds are none of the public ones, however they are written', () => {
    for (const address of [
      '127.0.0.1',
      '127.8.9.1',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:a9fe:a9fe',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b::10.0.0.1',
      '2002:7f00:1::',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
      '2001:db8::1',
      'nonsense',
    ])
      expect(isPublic(address), address).toBe(false)
    for (const address of [
      '93.184.216.34',
      '8.8.8.8',
      '172.32.0.1',
      '2606:4700::1111',
      '64:ff9b::8.8.8.8',
      '::ffff:8.8.8.8',
    ])
      expect(isPublic(address), address).toBe(true)
  })

  test('a listed name that leads to this machine is not asked, unless the address is listed itself', async () => {
    const port = await serve((_, response) => void response.end('inside'))
    const get = await fetcher([`http://rebound.example:${port}`], to('127.0.0.1'))
    expect(await get(`http://rebound.example:${port}/`)).toMatchObject({
      failed: true,
      text: expect.stringContaining('private network'),
    })
    const wide = await fetcher([`http://*.example:${port}`, `http://127.0.0.1:${port}`], to('127.0.0.1'))
    expect(await wide(`http://rebound.example:${port}/`)).toEqual({ text: 'inside' })
  })

  /** Two servers of one port: one at an address that is listed, one at an address that is not. */
  const both = async () => {
    const port = await serve((_, response) => void response.end('inside'))
    await serve((_, response) => void response.end('listed'), '127.0.0.2', port)
    return port
  }

  test.runIf(process.platform === 'linux')(
    'a name is resolved once, and the connection goes to what was looked at',
    async () => {
      const port = await both()
      let times = 0
      const turning: Resolve = async () => [{ address: ++times === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }]
      const get = await fetcher([`http://turning.example:${port}`, `http://127.0.0.2:${port}`], turning)
      expect(await get(`http://turning.example:${port}/`)).toEqual({ text: 'listed' })
      expect(times).toBe(1)
      expect(await get(`http://turning.example:${port}/`)).toMatchObject({ failed: true })
    },
  )

  test.runIf(process.platform === 'linux')('of several addresses of a name, those inside are never taken', async () => {
    const port = await both()
    const get = await fetcher(
      [`http://mixed.example:${port}`, `http://127.0.0.2:${port}`],
      to('127.0.0.1', '127.0.0.2', '::1'),
    )
    expect(await get(`http://mixed.example:${port}/`)).toEqual({ text: 'listed' })
  })

  test('localhost is this machine, where it is listed', async () => {
    const port = await serve((_, response) => void response.end('here'))
    const get = await fetcher([`http://localhost:${port}`], to('127.0.0.1'))
    expect(await get(`http://localhost:${port}/`)).toEqual({ text: 'here' })
    const led = await fetcher([`http://localhost:${port}`], to('10.0.0.1'))
    expect(await led(`http://localhost:${port}/`)).toMatchObject({ failed: true })
  })
})

describe('answers', () => {
  test('that are too long, no text, or too slow', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/long') response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(3_000_000))
      else if (request.url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('x')
      else if (request.url === '/gzip')
        response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end('x')
      else if (request.url === '/none') response.writeHead(404).end('not here')
      else if (request.url === '/slow') response.write('begins')
    })
    const get = await fetcher([`http://127.0.0.1:${port}`], undefined, 0.3)
    const at = (path: string) => get(`http://127.0.0.1:${port}${path}`)
    const long = await at('/long')
    expect(long.text.length).toBeLessThan(1_100_000)
    expect(long.text).toContain('the rest is not read')
    expect(await at('/image')).toMatchObject({ failed: true, text: expect.stringContaining('image/png') })
    expect(await at('/gzip')).toMatchObject({ failed: true })
    expect(await at('/none')).toMatchObject({ failed: true, text: expect.stringContaining('404') })
    expect(await at('/slow')).toMatchObject({ failed: true, text: 'it did not come within 0.3 s' })
  })

  test('a call that ends stops waiting', async () => {
    const stop = new AbortController()
    const port = await serve(() => stop.abort())
    const get = await fetcher([`http://127.0.0.1:${port}`])
    expect(await get(`http://127.0.0.1:${port}/`, stop.signal)).toMatchObject({ failed: true })
  })
})
