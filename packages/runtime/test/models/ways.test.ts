import { describe, expect, test } from 'vitest'
import { startModelServer } from '../support/model-server.js'
import { isJudge, key, modelProject, verdict, ways, withKeys } from '../support/models.js'

describe.each(ways)('$name', ({ name, settings }) => {
  test('makes and judges: the second round passes, with usage and cost from the price', async () => {
    withKeys()
    let judged = 0
    const server = await startModelServer(asked =>
      isJudge(asked)
        ? { text: verdict(++judged === 1 ? 'fail' : 'pass'), input: 100, output: 20 }
        : { text: 'Hello,\nworld', input: 1000, output: 100, cached: 400, reasoning: name === 'anthropic' ? 0 : 30 },
    )
    const project = modelProject(server.url, settings)
    const provider = name.split(' ')[0]
    project.write(
      'loop.yaml',
      `${project.read('loop.yaml')}prices:
  ${provider}/test-model: { inputUsdPerMillion: 10, outputUsdPerMillion: 20, cachedInputUsdPerMillion: 1, contextTokens: 100000 }
  ${provider}/judge-model: { inputUsdPerMillion: 1, outputUsdPerMillion: 2, contextTokens: 100000 }
`,
    )
    const heard: string[] = []
    const result = await project.run('write', { onText: text => void heard.push(text) })
    expect(result).toMatchObject({ status: 'done' })
    const ends = result.events.filter(event => event.type === 'effect.finished')
    expect(ends.map(event => event.verdict?.verdict ?? event.output?.text)).toEqual(
      expect.arrayContaining(['Hello,\nworld', 'fail', 'pass']),
    )
    const cost = (600 * 10 + 400 * 1 + 100 * 20) / 1e6
    const made = ends.find(event => event.output)
    expect(made?.usage).toMatchObject({ inputTokens: 1000, outputTokens: 100, lane: 'api' })
    expect(made?.usage?.costUsd).toBeCloseTo(cost, 9)
    expect(made?.usage?.cachedInputTokens).toBe(400)
    // Anthropic and Mistral do not say what of an answer was reasoning.
    if (name !== 'anthropic' && name !== 'mistral') expect(made?.usage?.reasoningTokens).toBe(30)
    expect(result.state.used.usd).toBeCloseTo(2 * cost + (2 * (100 * 1 + 20 * 2)) / 1e6, 9)
    expect(result.state.assumed).toEqual({ tokens: 0, usd: 0 })
    expect(heard.join('')).toContain('Hello,\nworld')
    expect(heard[0]).toBe('Hello,\n')
  })

  test('the key goes into the request and nowhere else, not even when the server says it', async () => {
    withKeys()
    const server = await startModelServer(asked =>
      isJudge(asked) ? { text: verdict('pass') } : { text: `it is ${key}` },
    )
    const project = modelProject(
      server.url,
      settings,
      name === 'openai-compatible' ? both('apiKeyEnv: ODDLY_NAMED') : {},
    )
    const result = await project.run('write')
    expect(result).toMatchObject({ status: 'done' })
    expect(JSON.stringify(server.asked[0]?.headers)).toContain(key)
    expect(JSON.stringify(result.events)).not.toContain(key)
    const folder = `.loop/runs/${result.run}`
    for (const file of ['journal.ndjson', 'run.json', 'logs/i1r1.task.write.log'])
      expect(project.read(`${folder}/${file}`)).not.toContain(key)
    expect(project.read(`${folder}/logs/i1r1.task.write.log`)).toContain('[redacted]')
  })

  test('what stays the same stands first, apart from what changes', async () => {
    withKeys()
    let judged = 0
    const server = await startModelServer(asked =>
      isJudge(asked) ? { text: verdict(++judged === 1 ? 'fail' : 'pass') } : { text: 'Hi' },
    )
    await modelProject(server.url, settings).run('write')
    const [first, second] = server.asked.filter(asked => !isJudge(asked)).map(({ body }) => systemOf(body))
    expect(first).toContain('# Task: Write')
    expect(first).toBe(second)
    const whole = JSON.stringify(server.asked.filter(asked => !isJudge(asked))[1]?.body)
    expect(whole).toContain('# Your last attempt')
    expect(second).not.toContain('# Your last attempt')
  })

  test('a schema is asked for natively, except where nobody knows whether the server can', async () => {
    withKeys()
    const server = await startModelServer(asked => (isJudge(asked) ? { text: verdict('pass') } : { text: 'Hi' }))
    await modelProject(server.url, settings).run('write')
    const body = server.asked.find(isJudge)?.body ?? {}
    const prompts = new Set(['messages', 'input', 'contents', 'system', 'systemInstruction'])
    const rest = Object.entries(body).filter(([key]) => !prompts.has(key))
    expect(JSON.stringify(rest).includes('inconclusive')).toBe(name !== 'openai-compatible')
    expect(systemOf(body)).toContain('"inconclusive"')
  })

  test('settings go along', async () => {
    withKeys()
    const server = await startModelServer(asked => (isJudge(asked) ? { text: verdict('pass') } : { text: 'Hi' }))
    const agent = ', temperature: 0.25, maxTokens: 321, headers: { x-plain: here, x-secret: { env: ODDLY_NAMED } }'
    const result = await modelProject(server.url, settings, { agent }).run('write')
    expect(result.status).toBe('done')
    const sent = JSON.stringify(server.asked[0]?.body)
    expect(sent).toContain('0.25')
    expect(sent).toContain('321')
    expect(server.asked[0]?.headers).toMatchObject({ 'x-plain': 'here', 'x-secret': key })
  })
})

const both = (text: string) => ({ agent: `, ${text}`, checker: `, ${text}` })

/** The part of a request that comes first and stays the same. */
const systemOf = (body: Record<string, unknown>): string => {
  const list = (body['messages'] ?? body['input'] ?? []) as { role: string; content: unknown }[]
  const first = list.filter(({ role }) => role === 'system' || role === 'developer')
  return (first.length > 0 ? first : [body['system'] ?? body['systemInstruction']])
    .map(part => JSON.stringify(part))
    .join('')
    .replaceAll('\\"', '"')
}
