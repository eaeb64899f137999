import { describe, expect, test } from 'vitest'
import { bound } from '../../../src/bound/bound.js'
import { compileLoop } from '../../../src/dialects/loopkit/compile.js'
import { base } from '../../helpers/found.js'
import { readText } from '../../helpers/workspace.js'

const shared = (agent: string, prices = '') =>
  `agents:\n  default: ${agent}\n  fixer: { command: [x] }\nchecks:\n  tests: { command: [npm, test] }\n${prices}`

const errors = async (agent: string): Promise<string[]> => {
  const { diagnostics } = await readText(base, shared(agent))
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`)
}

const planned = async (agent: string, prices?: string, text = base) => {
  const { document, workspace } = await readText(text, shared(agent, prices))
  return compileLoop(document, workspace.project, 'digest')
}

describe('an entry for a model', () => {
  test.each([
    ['{ provider: anthropic, model: m }', []],
    ['{ provider: antropic, model: m }', [expect.stringContaining('loopkit/invalid-value 2:24')]],
    ['{ provider: openai-compatible, model: m }', ['loopkit/missing-key 2:12 the key "baseUrl" is missing here']],
    ['{ provider: openai, model: m, baseUrl: localhost }', [expect.stringContaining('not the address of a server')]],
    [
      '{ provider: openai, model: m, baseUrl: "https://u:p@h/v1" }',
      [expect.stringContaining('not the address of a server')],
    ],
    ['{ provider: openai, model: m, apiKeyEnv: KEY=secret }', [expect.stringMatching(/"KEY" is given a value/)]],
    ['{ provider: openai, model: m, headers: { a: { env: "B C" } } }', [expect.stringContaining('cannot be the name')]],
    ['{ provider: openai, model: m, temperature: 3 }', [expect.stringContaining('loopkit/invalid-value')]],
  ])('%s', async (agent, expected) => {
    expect(await errors(agent)).toEqual(expected)
  })

  test.each([
    ['tools:\n  fetch: { hosts: [example.org/path] }\n', '"example.org/path" is no host, expected a form like'],
    ['tools:\n  fetch: { hosts: ["*"] }\n', '"*" is no host, expected a form like'],
    ['tools:\n  run: { commands: ["npm test && ls"] }\n', '"npm test && ls" is no command without a shell'],
    [
      'connectors:\n  it: { url: example.org, tools: [a] }\n',
      'not the address of a server, expected a form like https://mcp',
    ],
  ])('what is wrong about its tools is told as what it is: %j', async (text, message) => {
    const { diagnostics } = await readText(base, shared('{ provider: openai, model: m }', text))
    const found = diagnostics.filter(({ rule }) => rule === 'loopkit/invalid-value')
    expect(found).toMatchObject([{ message: expect.stringContaining(message), fix: expect.any(String) }])
  })

  test('is compiled with its defaults, and the names of its variables', async () => {
    const { agents, tasks } = await planned(
      '{ provider: openai, model: openai/m, maxTokens: 100, headers: { a: b, c: { env: D } } }',
    )
    expect(agents['default']).toMatchObject({
      kind: 'model',
      model: 'm',
      vendor: 'openai',
      api: 'responses',
      apiKeyEnv: 'OPENAI_API_KEY',
      env: ['OPENAI_API_KEY', 'D'],
      sampling: { maxOutputTokens: 100 },
      billing: { lane: 'api' },
    })
    expect(tasks.map(({ retries }) => retries)).toEqual([2, undefined])
  })

  test('its price bounds a call, the cache that it may write included', async () => {
    const prices =
      'prices: { openai/m: { inputUsdPerMillion: 1, outputUsdPerMillion: 2, cacheWriteUsdPerMillion: 5, contextTokens: 1000000 } }\n'
    const plan = await planned('{ provider: openai, model: m }', prices, base.replace(/.*Tidy.*\n/, ''))
    expect(plan.agents['default']?.price?.cacheWriteUsdPerMillion).toBe(5)
    expect(bound(plan).usd.terms.some(({ value }) => value === 15)).toBe(true)
  })

  test('the time of a run has room for what servers ask to wait', async () => {
    const { callsOf } = await import('../../../src/bound/calls.js')
    const [model, program] = callsOf(await planned('{ provider: openai, model: m }'))
    expect([model?.times, model?.waits]).toEqual([3, 120])
    expect([program?.times, program?.waits]).toEqual([1, 0])
  })
})
