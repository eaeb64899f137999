import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { virtualClock } from '../../src/index.js'
import { type Answering, startModelServer } from '../support/model-server.js'
import { isJudge, key, modelProject, verdict, ways, withKeys } from '../support/models.js'

const error = (message: string, type = 'error') => ({ error: { message, type, code: type, param: null, status: type } })

/** What goes wrong, and what comes of it. */
const troubles: { what: string; answer: Answering; code: string; tries: number; says?: RegExp; agent?: string }[] = [
  {
    what: 'a wrong key',
    answer: { status: 401, body: error(`Incorrect key ${key}`) },
    code: 'wrong-key',
    tries: 1,
    says: /Check the key in/,
  },
  { what: 'a forbidden key', answer: { status: 403, body: error('forbidden') }, code: 'wrong-key', tries: 1 },
  {
    what: 'no credit',
    answer: { status: 429, body: error('You exceeded your quota', 'insufficient_quota') },
    code: 'no-credit',
    tries: 1,
  },
  {
    what: 'an unknown model',
    answer: { status: 404, body: error('model not found') },
    code: 'unknown-model',
    tries: 1,
  },
  {
    what: 'a bad request',
    answer: { status: 400, body: error('temperature is not supported') },
    code: 'bad-request',
    tries: 1,
  },
  {
    what: 'a prompt that is too long',
    answer: { status: 400, body: error('prompt is too long: 300000 tokens') },
    code: 'too-long',
    tries: 1,
  },
  {
    what: 'too many requests',
    answer: { status: 429, headers: { 'retry-after': '7' }, body: error('slow down') },
    code: 'rate-limited',
    tries: 3,
  },
  {
    what: 'a wait that is too long',
    answer: { status: 429, headers: { 'retry-after': '3600' }, body: error('slow down') },
    code: 'rate-limited',
    tries: 1,
    says: /asks to wait 3600 s/,
  },
  {
    what: 'an overloaded server',
    answer: { status: 529, body: error('Overloaded', 'overloaded_error') },
    code: 'overloaded',
    tries: 3,
  },
  { what: 'an error of the server', answer: { status: 500, body: error('internal') }, code: 'server-error', tries: 3 },
  {
    what: 'an error that is no JSON',
    answer: { status: 502, body: '<html>Bad gateway</html>' },
    code: 'server-error',
    tries: 3,
  },
  {
    what: 'a redirect',
    answer: { status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' },
    code: 'redirected',
    tries: 1,
    says: /302, to http:\/\/127\.0\.0\.1:1\/\. Write the address/,
  },
  { what: 'a stream that breaks', answer: { text: 'Hello world', then: 'reset' }, code: 'broken-stream', tries: 3 },
  { what: 'a stream without an end', answer: { text: 'Hello world', then: 'end' }, code: 'broken-stream', tries: 3 },
  {
    what: 'a stream that stalls',
    answer: { text: 'Hello world', then: 'stall' },
    code: 'stalled',
    tries: 3,
    agent: ', stallSeconds: 0.2',
    says: /waited for the server in vain: it sent nothing for 0.2 s/,
  },
  {
    what: 'a server that never answers',
    answer: { silent: true },
    code: 'stalled',
    tries: 3,
    agent: ', stallSeconds: 0.2',
  },
  { what: 'malformed JSON', answer: { raw: 'data: {"oh no\n\n' }, code: 'malformed', tries: 3 },
  {
    what: 'a page of a website',
    answer: { raw: '<!doctype html>\n<title>Welcome</title>\n' },
    code: 'malformed',
    tries: 3,
    says: /not one event of its protocol.*Check `provider` and `baseUrl`/,
  },
  {
    what: 'another protocol',
    answer: { raw: 'data: {"hello": "world"}\n\n' },
    code: '(malformed|broken-stream)',
    tries: 3,
  },
  {
    what: 'an answer that is cut off',
    answer: { text: 'Hello', end: 'length' },
    code: 'truncated',
    tries: 1,
    says: /Raise `maxTokens`/,
  },
  { what: 'a refusal', answer: { text: 'No', end: 'refused' }, code: 'refused', tries: 1 },
  { what: 'an empty answer', answer: { text: '' }, code: 'empty', tries: 3 },
]

describe.each(ways)('$name', ({ settings, name }) => {
  test.each(troubles)('$what', async ({ answer, code, tries, says, agent = '' }) => {
    withKeys()
    const server = await startModelServer(() => answer)
    const keyed = name === 'openai-compatible' ? `${agent}, apiKeyEnv: ODDLY_NAMED` : agent
    const project = modelProject(server.url, settings, { agent: keyed, rounds: 1 })
    const result = await project.run('write', { clock: virtualClock() })
    const ends = result.events.filter(event => event.type === 'effect.finished' && event.effect.includes('.task.'))
    expect(ends.map(event => event.type === 'effect.finished' && event.error?.code)).toEqual(
      Array.from({ length: tries }, () => expect.stringMatching(new RegExp(`^model/${code}$`))),
    )
    expect(server.asked).toHaveLength(tries)
    const [first] = ends
    const said = first?.type === 'effect.finished' ? first.error?.message : ''
    expect(said).toMatch(/^"maker" /)
    if (says) expect(said).toMatch(says)
    expect(JSON.stringify(result.events)).not.toContain(key)
  })
})

test('after a 429 the next try waits as long as the server asks', async () => {
  withKeys()
  const server = await startModelServer((asked, index) =>
    isJudge(asked)
      ? { text: verdict('pass') }
      : index === 0
        ? { status: 429, headers: { 'retry-after': '37' }, body: error('slow down') }
        : { text: 'Hello' },
  )
  const result = await modelProject(server.url, 'provider: anthropic', { agent: ', ceiling: { tokens: 9000 }' }).run(
    'write',
    {
      clock: virtualClock(),
    },
  )
  expect(result.status).toBe('done')
  const starts = result.events.flatMap(event =>
    event.type === 'effect.started' && event.effect.kind === 'task' ? [event.effect.delayMs] : [],
  )
  expect(starts).toEqual([undefined, 37_000])
  expect(result.state.t).toBeGreaterThanOrEqual(37_000)
  // What the server turned away has used nothing.
  expect(result.state.assumed).toEqual({ tokens: 0, usd: 0 })
})

test('a judge that cannot be asked is asked again after the wait, and is inconclusive until then', async () => {
  withKeys()
  let judged = 0
  const server = await startModelServer(asked => {
    if (!isJudge(asked)) return { text: 'Hello' }
    return ++judged === 1
      ? { status: 429, headers: { 'retry-after': '9' }, body: error('slow down') }
      : { text: verdict('pass') }
  })
  const result = await modelProject(server.url, 'provider: openai').run('write', { clock: virtualClock() })
  expect(result.status).toBe('done')
  const checks = result.events.flatMap(event =>
    event.type === 'effect.started' && event.effect.kind === 'check' ? [event.effect.delayMs] : [],
  )
  expect(checks).toEqual([undefined, 9_000])
})

/** An address at which nobody listens. */
const closedServer = (): Promise<string> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(`http://127.0.0.1:${port}`))
    })
  })

test('a server that is not there is told as that', async () => {
  withKeys()
  const result = await modelProject(await closedServer(), 'provider: openai-compatible', { rounds: 1 }).run('write', {
    clock: virtualClock(),
  })
  const end = result.events.find(event => event.type === 'effect.finished')
  expect(end).toMatchObject({
    error: { code: 'model/unreachable', message: expect.stringMatching(/cannot reach the server.*correct `baseUrl`/) },
  })
})

test.each([200, 400])('a server that floods with %i is given up', async status => {
  withKeys()
  let sent = 0
  const flood = createHttpServer((_, response) => {
    response.writeHead(status, { 'content-type': 'text/event-stream' })
    const piece = `: ${'x'.repeat(1024 * 1024)}\n\n`
    const more = () => {
      while (!response.destroyed && ++sent < 200) if (!response.write(piece)) return response.once('drain', more)
      return response.end()
    }
    more()
  })
  await new Promise<void>(resolve => flood.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void flood.close())
  const { port } = flood.address() as AddressInfo
  const result = await modelProject(`http://127.0.0.1:${port}`, 'provider: openai-compatible', { rounds: 1 }).run(
    'write',
    { clock: virtualClock() },
  )
  const end = result.events.find(event => event.type === 'effect.finished')
  expect(end).toMatchObject({ error: { code: 'model/malformed', message: expect.stringContaining('64 MiB') } })
  expect(sent).toBeLessThan(100 * 3)
})

test('a timeout and a kill close the request', async () => {
  withKeys()
  const server = await startModelServer(() => ({ silent: true }))
  const kill = new AbortController()
  const running = modelProject(server.url, 'provider: anthropic').run('write', { kill: kill.signal })
  while (server.asked.length === 0) await new Promise(resolve => setTimeout(resolve, 10))
  kill.abort('SIGINT')
  expect(await running).toMatchObject({ status: 'interrupted' })
  await server.gone

  const slow = await startModelServer(() => ({ text: 'Hello', then: 'stall' }))
  const result = await modelProject(slow.url, 'provider: google', { agent: ', timeoutSeconds: 0.3', rounds: 1 }).run(
    'write',
  )
  expect(result.events.find(event => event.type === 'effect.finished')).toMatchObject({
    status: 'failed',
    error: { code: 'agent' },
  })
  await slow.gone
})

test('where only the prompt asks for a form, reasoning and a fence around the whole are taken off, and nothing is looked for inside', async () => {
  withKeys()
  const wrappings: [string, string][] = [
    [`<think>hm {"verdict":"fail"}</think>\n\`\`\`json\n${verdict('pass')}\n\`\`\``, 'pass'],
    [`Somebody wrote ${verdict('pass')} and I cannot tell.`, 'inconclusive'],
  ]
  for (const [text, expected] of wrappings) {
    const server = await startModelServer(asked => (isJudge(asked) ? { text } : { text: 'Hello' }))
    const result = await modelProject(server.url, 'provider: openai-compatible', { rounds: 1 }).run('write', {
      clock: virtualClock(),
    })
    expect(result.events.find(event => event.type === 'effect.finished' && event.verdict)).toMatchObject({
      verdict: { verdict: expected },
    })
  }
})
