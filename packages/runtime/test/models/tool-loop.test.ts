import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replayRun } from '../../src/index.js'
import { ways, withKeys } from '../support/models.js'
import { bodyText, sayingServer, toolProject } from '../support/tools.js'

const call = (name: string, input: unknown) => ({ name, input })

const types = (events: readonly { type: string }[]) =>
  events.flatMap(event =>
    event.type === 'tool.started' || event.type === 'tool.finished'
      ? [`${event.type} ${(event as unknown as { tool: string }).tool}`]
      : [],
  )

describe.each(ways)('$name', ({ name, settings }) => {
  const model = name === 'mistral' ? 'mistral-model' : 'test-model'

  test('a model reads, changes what it read, and answers; each use is on record, and usage is summed up', async () => {
    withKeys()
    const server = await sayingServer(
      { text: 'I look.', calls: [call('read', { path: 'src/a.txt' }), call('list', {})], input: 100, output: 10 },
      { calls: [call('patch', { path: 'src/a.txt', old: 'two', new: '2' })], input: 200, output: 20, cached: 50 },
      { text: 'It is done.', input: 300, output: 30 },
    )
    const project = toolProject(server.url, { settings, model })
    const result = await project.run('work')
    expect(result).toMatchObject({ status: 'done', errors: [] })
    expect(project.read('src/a.txt')).toBe('one\n2\nthree\n')
    expect(server.asked).toHaveLength(3)
    expect(bodyText(server.asked[1] as never)).toContain('one\\ntwo\\nthree')
    expect(bodyText(server.asked[2] as never)).toContain('changed src/a.txt in line 2')
    const end = result.events.find(event => event.type === 'effect.finished')
    expect(end).toMatchObject({ output: { text: 'It is done.' }, usage: { inputTokens: 600, outputTokens: 60 } })
    expect(types(result.events)).toEqual(
      ['read', 'list', 'patch'].flatMap(tool => [`tool.started ${tool}`, `tool.finished ${tool}`]),
    )
    const patched = result.events.find(event => event.type === 'tool.started' && event.tool === 'patch')
    expect(patched).toMatchObject({ use: 3, changes: true, input: expect.stringContaining('"old":"two"') })
    expect(await replayRun(project.root, result.run)).not.toHaveProperty('difference')
  })

  test('arguments that are none, tools that are not there and inputs that do not fit are told to the model', async () => {
    withKeys()
    const server = await sayingServer(
      {
        calls: [
          ...(name === 'google' ? [] : [call('read', '{"path": "src/a')]),
          call('delete_everything', {}),
          call('read', { file: 'src/a.txt' }),
          call('read', { path: 'src/none.txt' }),
        ],
      },
      { text: 'So be it.' },
    )
    const project = toolProject(server.url, { settings, model })
    const result = await project.run('work')
    expect(result.status).toBe('done')
    const said = bodyText(server.asked[1] as never)
    const calls = name === 'google' ? 3 : 4 // each is answered once: servers refuse a second result for one use
    expect(said.match(/"tool_call_id"|"tool_use_id"|"function_call_output"|"functionResponse"/g)).toHaveLength(calls)
    if (name !== 'google') expect(said).toContain('its arguments are no JSON')
    expect(said).toMatch(/there is no tool .{1,3}delete_everything/)
    expect(said).toContain('does not fit its schema')
    expect(said).toContain('there is no such file or folder')
    const ends = result.events.flatMap(event => (event.type === 'tool.finished' ? [event.status] : []))
    expect(ends).toEqual([...(name === 'google' ? [] : ['refused']), 'refused', 'refused', 'failed'])
  })

  test('whoever never comes to an end is stopped by maxSteps, and the last request has no tools left', async () => {
    withKeys()
    const server = await sayingServer({ calls: [call('list', {})], input: 10, output: 10 })
    const project = toolProject(server.url, { settings, model, agent: 'tools: [list], maxSteps: 4' })
    const result = await project.run('work')
    expect(server.asked).toHaveLength(4)
    const last = bodyText(server.asked[3] as never)
    expect(last).toMatch(/"none"|"NONE"/)
    expect(last).toContain('No further use of a tool is left')
    expect(result.events.find(event => event.type === 'effect.finished')).toMatchObject({
      status: 'failed',
      retryable: false,
      error: { code: 'model/too-many-steps', message: expect.stringContaining('Raise its `maxSteps`') },
      usage: { inputTokens: 40, outputTokens: 40 },
    })
  })
})

describe('a call with tools', () => {
  test('stays within its ceiling over all requests together', async () => {
    withKeys()
    const server = await sayingServer({ calls: [call('list', {})], input: 1_500, output: 100 })
    const project = toolProject(server.url, {
      settings: 'provider: anthropic',
      agent: 'tools: [list], ceiling: { tokens: 8000 }, maxSteps: 50',
      more: 'budget: { maxTokens: 8000 }',
    })
    const result = await project.run('work')
    expect(result.events.find(event => event.type === 'effect.finished')).toMatchObject({
      status: 'failed',
      error: { code: 'model/ceiling-reached', message: expect.stringContaining('Raise its `ceiling`') },
    })
    expect(server.asked.length).toBeGreaterThan(1)
    expect(server.asked.length).toBeLessThan(5)
    const most = server.asked.map(({ body }) => Number(body['max_tokens']))
    for (const [index, tokens] of most.entries()) expect(tokens).toBeLessThan(8_000 - index * 1_600)
    expect(result.state.used.tokens).toBeLessThanOrEqual(8_000)
  })

  test('without a declared ceiling, what it reserves is that of as many requests as it may make', async () => {
    withKeys()
    const server = await sayingServer({ text: 'Done.' })
    const project = toolProject(server.url, {
      settings: 'provider: anthropic',
      agent: 'tools: [list], maxSteps: 3',
      more: 'budget: { maxCostUsd: 1 }',
    })
    project.write(
      'loop.yaml',
      `${project.read('loop.yaml')}prices:\n  anthropic/test-model: { inputUsdPerMillion: 10, outputUsdPerMillion: 10, contextTokens: 10000 }\n`,
    )
    const result = await project.run('work')
    const started = result.events.find(event => event.type === 'effect.started')
    expect(started).toMatchObject({ effect: { reserve: { tokens: 30_000 } } })
    expect((started as unknown as { effect: { reserve: { usd: number } } }).effect.reserve.usd).toBeCloseTo(0.3, 9)
  })

  test('a busy server in the middle is asked again, and what was done is not done twice', async () => {
    withKeys()
    const server = await sayingServer(
      { calls: [call('write', { path: 'src/new.txt', text: 'new' })] },
      { status: 429, headers: { 'retry-after-ms': '1' }, body: { error: { message: 'slow down' } } },
      { text: 'Done.' },
    )
    const result = await toolProject(server.url).run('work')
    expect(result.status).toBe('done')
    expect(types(result.events)).toEqual(['tool.started write', 'tool.finished write'])
  })

  test('that failed after it had changed something is not simply made again, unless it does no harm', async () => {
    const stories = async (agent: string) => {
      const server = await sayingServer(
        { calls: [call('write', { path: 'src/new.txt', text: 'new' })] },
        { status: 400, body: { error: { message: 'no' } } },
      )
      const result = await toolProject(server.url, { agent }).run('work')
      return result.events.find(event => event.type === 'effect.finished')
    }
    expect(await stories('tools: [write]')).toMatchObject({ status: 'failed', retryable: false })
  })

  test('a judge is given no tool that changes something, or that is irreversible', async () => {
    withKeys()
    const server = await sayingServer(
      { text: 'Hello' },
      { calls: [call('write', { path: 'x', text: 'y' }), call('read', { path: 'src/a.txt' })] },
      { text: 'no verdict' },
    )
    const project = toolProject(server.url, { agent: 'tools: [read]', tools: '  list: { irreversible: true }' })
    project.write(
      'loop.yaml',
      `${project.read('loop.yaml')}`.replace(
        'tools: [read] }',
        `tools: [read] }\n  judge: { provider: openai-compatible, baseUrl: "${server.url}/v1", model: judge-model, tools: [read, list, write] }`,
      ),
    )
    project.write(
      'loops/work.yaml',
      `${project.read('loops/work.yaml')}verify: { maker: Work, checker: judge, criteria: [Good.], maxRounds: 1 }\n`,
    )
    const result = await project.run('work')
    expect(result.state.checks[0]?.verdict?.verdict).toBe('inconclusive')
    const judged = server.asked.filter(({ body }) => body['model'] === 'judge-model')
    expect(JSON.stringify(judged[0]?.body['tools'])).toContain('"read"')
    expect(JSON.stringify(judged[0]?.body['tools'])).not.toMatch(/"write"|"list"/)
    expect(existsSync(join(project.root, 'x'))).toBe(false)
  })

  test('a dry run uses none', async () => {
    const server = await sayingServer({ calls: [call('write', { path: 'src/new.txt', text: 'new' })] })
    const project = toolProject(server.url)
    const result = await project.run('work', { simulate: true })
    expect(result.status).toBe('done')
    expect(server.asked).toEqual([])
    expect(types(result.events)).toEqual([])
    expect(existsSync(join(project.root, 'src/new.txt'))).toBe(false)
  })

  test('an answer may use only so many at once', async () => {
    const server = await sayingServer({ calls: Array.from({ length: 40 }, () => call('list', {})) }, { text: 'Done.' })
    const result = await toolProject(server.url).run('work')
    const ends = result.events.flatMap(event => (event.type === 'tool.finished' ? [event.status] : []))
    expect(ends.filter(status => status === 'ok')).toHaveLength(32)
    expect(ends.filter(status => status === 'refused')).toHaveLength(8)
  })

  test('secrets that a tool reads are in no request and in no record', async () => {
    withKeys()
    const server = await sayingServer({ calls: [call('read', { path: '.env' })] }, { text: 'Done.' })
    const project = toolProject(server.url, {
      settings: 'provider: openai, api: chat',
      files: { '.env': 'KEY=test-key-of-the-provider-1234\n' },
    })
    const result = await project.run('work')
    expect(bodyText(server.asked[1] as never)).toContain('KEY=[redacted]')
    expect(project.read(`.loop/runs/${result.run}/journal.ndjson`)).not.toContain('test-key-of-the-provider-1234')
  })

  test('nor is a piece of one, where a result is cut off', async () => {
    withKeys()
    const server = await sayingServer({ calls: [call('read', { path: 'long.txt' })] }, { text: 'Done.' })
    const project = toolProject(server.url, {
      settings: 'provider: openai, api: chat',
      files: { 'long.txt': `${'x'.repeat(32 * 1024 - 10)} test-key-of-the-provider-1234${'x'.repeat(60_000)}\n` },
    })
    expect((await project.run('work')).status).toBe('done')
    const said = bodyText(server.asked[1] as never)
    expect(/characters are left out|test-key/.exec(said)?.[0]).toBe('characters are left out')
  })
})
