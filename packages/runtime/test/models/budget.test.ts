import { describe, expect, test, vi } from 'vitest'
import { doctor, pickLoop, resume } from '../../src/index.js'
import { startModelServer } from '../support/model-server.js'
import { isJudge, key, modelProject, verdict, ways, withKeys } from '../support/models.js'

const prices = (provider: string) => `prices:
  ${provider}/test-model: { inputUsdPerMillion: 10, outputUsdPerMillion: 100, contextTokens: 10000 }
  ${provider}/judge-model: { inputUsdPerMillion: 0, outputUsdPerMillion: 0, contextTokens: 10000 }
`

const never = () =>
  startModelServer(asked =>
    isJudge(asked) ? { text: verdict('fail'), input: 10, output: 10 } : { text: 'Hello', input: 1000, output: 1000 },
  )

const withPrices = (url: string, settings: string, options: Parameters<typeof modelProject>[2]) => {
  const project = modelProject(url, settings, options)
  const provider = /provider: ([a-z-]+)/.exec(settings)?.[1] ?? ''
  project.write('loop.yaml', project.read('loop.yaml') + prices(provider))
  return project
}

describe.each(ways)('$name', ({ settings }) => {
  test('pauses before the call that might not fit, and has spent no more than its cap; raised, it goes on', async () => {
    withKeys()
    const server = await never()
    // A call may come to (10000 - 2000) x 10 + 2000 x 100 = $0.28; each comes to $0.11.
    const project = withPrices(server.url, settings, {
      agent: ', maxTokens: 2000',
      budget: 'budget: { maxCostUsd: 0.5 }',
      rounds: 9,
    })
    const result = await project.run('write')
    expect(result).toMatchObject({ status: 'paused', exitCode: 3, place: { file: 'loops/write.yaml' } })
    expect(result.state.used.usd).toBeCloseTo(0.33, 6)
    expect(server.asked.filter(asked => !isJudge(asked))).toHaveLength(3)
    const more = await resume({ root: project.root, run: result.run, limits: { usd: 0.62 } })
    expect(more).toMatchObject({ status: 'paused' })
    expect(more.state.used.usd).toBeCloseTo(0.44, 6)
  })
})

describe('ceilings', () => {
  test('an answer is asked to be so short that the call stays within its ceiling', async () => {
    withKeys()
    const server = await never()
    const project = withPrices(server.url, 'provider: openai', {
      agent: ', ceiling: { costUsd: 0.05, tokens: 4000 }',
      budget: 'budget: { maxCostUsd: 0.06 }',
    })
    await project.run('write')
    const [asked] = server.asked
    const most = Number(asked?.body['max_output_tokens'])
    const bytes = JSON.stringify(asked?.body['input']).length
    expect(most).toBeGreaterThan(10)
    expect(most * 100 + bytes * 10).toBeLessThanOrEqual(0.05 * 1e6 + 1_000 * 10)
    expect(most).toBeLessThan(400)
  })

  test('a prompt that leaves nothing for an answer is not sent', async () => {
    withKeys()
    const server = await never()
    const project = withPrices(server.url, 'provider: anthropic', { agent: ', ceiling: { tokens: 50 }', rounds: 1 })
    const result = await project.run('write')
    expect(server.asked.filter(asked => !isJudge(asked))).toEqual([])
    expect(result.events.find(event => event.type === 'effect.finished')).toMatchObject({
      error: { code: 'model/over-ceiling', message: expect.stringContaining('Raise its `ceiling`') },
      retryable: false,
      usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    })
  })

  test('characters that a tokenizer takes apart count as long as they are then', async () => {
    withKeys()
    const server = await startModelServer(asked => ({ text: isJudge(asked) ? verdict('pass') : 'hello' }))
    const project = withPrices(server.url, 'provider: anthropic', { agent: ', ceiling: { tokens: 8000 }', rounds: 1 })
    const text = project.read('loops/write.yaml')
    project.write('loops/write.yaml', text.replace('Write a greeting.', `Write a greeting. ${'x'.repeat(900)}`))
    expect((await project.run('write')).status).toBe('done')
    project.write('loops/write.yaml', text.replace('Write a greeting.', `Write a greeting. ${'ﷺ'.repeat(300)}`))
    expect((await project.run('write')).state.nodes[0]?.error).toMatchObject({ code: 'model/over-ceiling' })
  })

  test('what a broken stream used is not known, so the whole ceiling counts', async () => {
    withKeys()
    const server = await startModelServer(() => ({ text: 'Hello', then: 'reset' }))
    const project = withPrices(server.url, 'provider: anthropic', {
      agent: ', maxTokens: 2000',
      budget: 'budget: { maxCostUsd: 0.3 }',
    })
    const result = await project.run('write')
    expect(result.status).toBe('paused')
    expect(result.state.used.usd).toBeCloseTo(0.28, 6)
    expect(result.state.assumed.usd).toBeCloseTo(0.28, 6)
    expect(server.asked).toHaveLength(1)
  })

  test('a model on this machine costs nothing, said so', async () => {
    const server = await startModelServer(asked => (isJudge(asked) ? { text: verdict('pass') } : { text: 'Hello' }))
    const local = { agent: ', lane: local', checker: ', lane: local' }
    const project = modelProject(server.url, 'provider: openai-compatible', {
      ...local,
      budget: 'budget: { maxCostUsd: 0.01 }',
    })
    expect(await project.run('write')).toMatchObject({ status: 'done', state: { used: { usd: 0 } } })
    expect(server.asked[0]?.headers.authorization).toBeUndefined()
  })
})

describe('before anything runs', () => {
  const refused = async (settings: string, options: Parameters<typeof modelProject>[2] = {}) => {
    const project = modelProject('http://127.0.0.1:1', settings, options)
    return project.run('write').then(
      () => undefined,
      error => error as { code: string; message: string; fix: string; place: unknown },
    )
  }

  test('a key that is not there is told by the name of its variable', async () => {
    vi.stubEnv('OPENAI_API_KEY', '')
    const error = await refused('provider: openai')
    expect(error).toMatchObject({
      code: 'agent',
      message: 'the agent "maker" takes its key from OPENAI_API_KEY, and that variable is not set',
      place: { file: 'loop.yaml', line: 3 },
    })
    vi.unstubAllEnvs()
  })

  test('where money is limited, a model without a price is refused, and how to give one is said', async () => {
    withKeys()
    const error = await refused('provider: anthropic', { budget: 'budget: { maxCostUsd: 1 }' })
    expect(error).toMatchObject({ code: 'unpriced', fix: expect.stringContaining('"anthropic/test-model"') })
  })

  test('the doctor says which keys are there, and never what they are', async () => {
    withKeys()
    const project = modelProject('http://127.0.0.1:1', 'provider: openai', { checker: ', apiKeyEnv: NOWHERE_SET' })
    const report = JSON.stringify(await doctor({ target: 'write', cwd: project.root }))
    expect(report).toContain('OPENAI_API_KEY is set, for its key')
    expect(report).toContain('NOWHERE_SET is not set')
    expect(report).not.toContain(key)
  })

  test('the doctor says when a key would go over plain HTTP to another machine', async () => {
    withKeys()
    const clear = async (url: string, more = '') => {
      const { root } = modelProject(url, `provider: openai${more}`, { checker: '' })
      const { findings } = await doctor({ target: 'write', cwd: root })
      return findings.filter(({ id }) => id === 'agent/plain-http')
    }
    expect(await clear('http://models.example.org:80')).toMatchObject([
      {
        status: 'warning',
        about: 'write: maker',
        message: 'what OPENAI_API_KEY holds is sent to models.example.org unencrypted',
        place: { file: 'loop.yaml', line: 3 },
      },
      { about: 'write: judge' },
    ])
    for (const url of ['http://127.0.0.1:1', 'http://localhost', 'http://[::1]:8080', 'https://models.example.org'])
      expect(await clear(url)).toEqual([])
    for (const url of ['http://127.evil.org', 'http://localhost.evil.org', 'http://[fe80::1]'])
      expect(await clear(url)).toHaveLength(2)
  })

  test('Mistral knows one effort', async () => {
    withKeys()
    expect(await refused('provider: mistral', { agent: ', reasoningEffort: low' })).toMatchObject({
      message: expect.stringMatching(/knows .high. alone/),
    })
  })

  test('the table of prices counts for the provider itself, and not for a server of somebody else', async () => {
    const project = modelProject('http://127.0.0.1:1', 'provider: anthropic')
    project.write(
      'loop.yaml',
      'agents:\n  maker: { provider: anthropic, model: anthropic/claude-haiku-4-5, maxTokens: 1000 }\n  judge: { provider: anthropic, model: claude-haiku-4-5, baseUrl: "http://127.0.0.1:1" }\n',
    )
    const { plan } = await pickLoop('write', project.root)
    expect(plan.agents['maker']).toMatchObject({
      kind: 'model',
      model: 'claude-haiku-4-5',
      price: { outputUsdPerMillion: 5 },
    })
    expect(plan.agents['judge']?.price).toBeUndefined()
  })

  test('a step that names another model has its price', async () => {
    withKeys()
    const server = await startModelServer(asked =>
      isJudge(asked) ? { text: verdict('pass') } : { text: 'Hello', input: 1000, output: 0 },
    )
    const project = withPrices(server.url, 'provider: anthropic', {})
    project.write(
      'loop.yaml',
      `${project.read('loop.yaml')}  anthropic/other: { inputUsdPerMillion: 50, outputUsdPerMillion: 100, contextTokens: 10000 }\n`,
    )
    project.write(
      'loops/write.yaml',
      project.read('loops/write.yaml').replace('agent: maker,', 'agent: maker, model: other,'),
    )
    const result = await project.run('write')
    expect(server.asked[0]?.body['model']).toBe('other')
    expect(result.state.used.usd).toBeCloseTo(0.05, 6)
  })
})
