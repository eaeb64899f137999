import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EffectFinished } from '@loop/spec'
import { describe, expect, onTestFinished, test } from 'vitest'
import { programAt } from '../../src/supervise/find-program.js'
import { server } from '../support/connectors.js'
import { testProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'
import { contentServer, messagesServer, responsesServer } from './servers.js'

/**
 * The real programs against a server of this test: those that are in PATH, as after `npm install` of their packages in a folder
 * whose `node_modules/.bin` is put there.
 */
const isWanted = process.env['LOOP_REAL_AGENTS'] === '1'

const given = (variables: Record<string, string>) => {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name]
    process.env[name] = value
    onTestFinished(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

const isThere = (program: string) => isWanted && programAt(program, '.') !== undefined

/** A home for the program's own settings, with one file in it. */
const home = (file = 'none', text = '') => {
  const folder = tempFolder()
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
  given({ HOME: folder })
}

const make = async (agent: string, project = testProject({}), verify = '') => {
  project.write('loop.yaml', `agents:\n  default: ${agent}\n`)
  project.write(
    'loops/make.yaml',
    `name: make\ntrigger: { type: manual }\npipeline:\n  - { prompt: Make made.txt., label: Make }\nbudget: { maxIterations: 1, maxCostUsd: 3 }\n${verify}`,
  )
  const { events, state } = await project.run('make')
  const finished = events.find(event => event.type === 'effect.finished') as EffectFinished
  const verdicts = events.flatMap(event => (event.type === 'effect.finished' ? (event.verdict ?? []) : []))
  return { finished, verdicts, state, made: existsSync(join(project.root, 'made.txt')) }
}

describe('a real program', { timeout: 120_000 }, () => {
  const claude = async (more: string, verify?: string) => {
    home()
    const project = testProject({})
    const url = await messagesServer(join(project.root, 'made.txt'))
    given({ ANTHROPIC_API_KEY: 'not-a-key', ANTHROPIC_BASE_URL: url, CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' })
    const env = '[ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC]'
    const ceiling = '{ costUsd: 0.5 }'
    return make(
      `{ preset: claude, model: claude-sonnet-4-5, ceiling: ${ceiling}, env: ${env}, ${more} }`,
      project,
      verify,
    )
  }

  test.runIf(isThere('claude'))('claude is given a prompt, edits a file and says what it cost', async () => {
    const { finished, state, made } = await claude('write: true')
    expect(finished).toMatchObject({ status: 'ok', output: { text: 'It is done.' }, usage: { lane: 'api' } })
    expect(finished.usage).toMatchObject({ inputTokens: 200, outputTokens: 40 })
    expect(finished.session).toMatch(/^[\da-f-]{36}$/)
    expect(finished.usage?.costUsd).toBeGreaterThan(0)
    expect(state.used.usd).toBeCloseTo(finished.usage?.costUsd ?? 0, 9)
    expect(made).toBe(true)
  })

  test.runIf(isThere('claude'))('claude changes nothing without `write`', async () => {
    const { finished, made } = await claude('write: false')
    expect(finished).toMatchObject({ status: 'ok' })
    expect(made).toBe(false)
  })

  const codex = async (more: string, verify?: string) => {
    home()
    const url = await responsesServer()
    given({ A_LOCAL_KEY: 'not-a-key' })
    const provider = `model_providers.local={name="local",base_url="${url}/v1",env_key="A_LOCAL_KEY",wire_api="responses"}`
    const args = JSON.stringify(['-c', 'model_provider="local"', '-c', provider])
    return make(
      `{ preset: codex, model: gpt-5-codex, ceiling: { costUsd: 0.5 }, env: [A_LOCAL_KEY], args: ${args}, ${more} }`,
      undefined,
      verify,
    )
  }

  test.runIf(isThere('codex'))(
    'codex is given a prompt, has a command write a file and says what it used; its ceiling counts as its cost',
    async () => {
      const { finished, state, made } = await codex('write: true')
      expect(finished).toMatchObject({ status: 'ok', output: { text: 'It is done.' } })
      expect(finished.usage).toEqual({
        inputTokens: 200,
        outputTokens: 40,
        cachedInputTokens: 80,
        reasoningTokens: 10,
        lane: 'unknown',
      })
      expect(state.used.usd).toBe(0.5)
      expect(made).toBe(true)
    },
  )

  test.runIf(isThere('codex'))('codex changes nothing without `write`', async () => {
    const { finished, made } = await codex('write: false')
    expect(finished).toMatchObject({ status: 'ok' })
    expect(made).toBe(false)
  })

  const judging = 'verify: { maker: Make, checker: judge, criteria: [It is made.] }\n'

  const isVerdict = [
    { verdict: 'pass', summary: 'well made', criteria: [{ verdict: 'pass', evidence: 'made.txt is there' }] },
  ]

  test.runIf(isThere('claude'))('claude is asked for a verdict in the form of one', async () => {
    expect((await claude('write: false', judging)).verdicts).toMatchObject(isVerdict)
  })

  test.runIf(isThere('codex'))('codex is asked for a verdict in the form of one', async () => {
    expect((await codex('write: false', judging)).verdicts).toMatchObject(isVerdict)
  })

  const gemini = async (write: boolean) => {
    home('.gemini/settings.json', '{"security":{"auth":{"selectedType":"gemini-api-key"}}}')
    const project = testProject({})
    const url = await contentServer(join(project.root, 'made.txt'))
    given({ GEMINI_API_KEY: 'not-a-key', GOOGLE_GEMINI_BASE_URL: url })
    return make(`{ preset: gemini, model: gemini-2.5-pro, ceiling: { costUsd: 0.5 }, write: ${write} }`, project)
  }

  const pi = async (write: boolean) => {
    const project = testProject({})
    const baseUrl = await messagesServer(join(project.root, 'made.txt'), 'write', 'path')
    home('.pi/agent/models.json', JSON.stringify({ providers: { anthropic: { baseUrl } } }))
    given({ ANTHROPIC_API_KEY: 'not-a-key' })
    return make(
      `{ preset: pi, model: anthropic/claude-sonnet-4-5, ceiling: { costUsd: 0.5 }, write: ${write} }`,
      project,
    )
  }

  const opencode = async (write: boolean) => {
    home()
    const project = testProject({})
    const baseURL = `${await messagesServer(join(project.root, 'made.txt'), 'write', 'filePath')}/v1`
    const config = { provider: { anthropic: { options: { baseURL } } } }
    given({ ANTHROPIC_API_KEY: 'not-a-key', OPENCODE_CONFIG_CONTENT: JSON.stringify(config) })
    const env = '[ANTHROPIC_API_KEY, OPENCODE_CONFIG_CONTENT]'
    const model = 'anthropic/claude-sonnet-4-5'
    return make(
      `{ preset: opencode, model: ${model}, env: ${env}, ceiling: { costUsd: 0.5 }, write: ${write} }`,
      project,
    )
  }

  for (const [name, call, usage] of [
    ['gemini', gemini, { inputTokens: 200, outputTokens: 50, cachedInputTokens: 80, reasoningTokens: 10 }],
    ['pi', pi, { inputTokens: 200, outputTokens: 40, costUsd: expect.closeTo(0.0012, 6) }],
    ['opencode', opencode, { inputTokens: 200, outputTokens: 40, costUsd: expect.closeTo(0.0012, 6) }],
  ] as const) {
    test.runIf(isThere(name))(`${name} edits a file with \`write\` alone, and says what it used`, async () => {
      const { finished, made } = await call(true)
      expect(finished).toMatchObject({
        status: 'ok',
        output: { text: 'It is done.' },
        usage: { ...usage, lane: 'api' },
      })
      expect(finished.session).toBeDefined()
      expect(made).toBe(true)
      expect((await call(false)).made).toBe(false)
    })
  }

  /** A project whose step names a connector, and how its program is called. */
  const connected = async (entry: string) => {
    const project = testProject({})
    const command = JSON.stringify([process.execPath, server, 'well'])
    project.write(
      'loop.yaml',
      `agents:\n  default: ${entry}\nconnectors:\n  it: { command: ${command}, tools: [echo] }\n`,
    )
    project.write(
      'loops/make.yaml',
      'name: make\ntrigger: { type: manual }\npipeline:\n  - { prompt: Make it., label: Make, connectors: [it] }\nbudget: { maxIterations: 1, maxCostUsd: 3 }\n',
    )
    const { events } = await project.run('make')
    return events.find(event => event.type === 'effect.finished') as EffectFinished
  }

  const ceiling = 'ceiling: { costUsd: 0.5 }'

  /** How each is made to use a tool, whatever it is offered. */
  const using: Record<string, (tool: string, asked: string[]) => Promise<EffectFinished>> = {
    async claude(tool, asked) {
      home()
      const url = await messagesServer('here', `mcp__it__${tool}`, 'a', asked)
      given({ ANTHROPIC_API_KEY: 'not-a-key', ANTHROPIC_BASE_URL: url })
      return connected(`{ preset: claude, model: claude-sonnet-4-5, ${ceiling} }`)
    },
    async codex(tool, asked) {
      home()
      const use = { namespace: 'mcp__it', name: tool, arguments: '{"a":"here"}' }
      const url = await responsesServer(use, asked)
      given({ A_LOCAL_KEY: 'not-a-key' })
      const provider = `model_providers.local={name="local",base_url="${url}/v1",env_key="A_LOCAL_KEY",wire_api="responses"}`
      const args = JSON.stringify(['-c', 'model_provider="local"', '-c', provider])
      return connected(`{ preset: codex, model: gpt-5-codex, ${ceiling}, env: [A_LOCAL_KEY], args: ${args} }`)
    },
    async gemini(tool, asked) {
      home('.gemini/settings.json', '{"security":{"auth":{"selectedType":"gemini-api-key"}}}')
      const url = await contentServer('here', `mcp_it_${tool}`, 'a', asked)
      given({ GEMINI_API_KEY: 'not-a-key', GOOGLE_GEMINI_BASE_URL: url })
      const env = '[GEMINI_API_KEY, GOOGLE_GEMINI_BASE_URL]'
      return connected(
        `{ command: [gemini, --acp, --skip-trust, --model, gemini-2.5-pro], protocol: acp, env: ${env}, ${ceiling} }`,
      )
    },
    async opencode(tool, asked) {
      home()
      const baseURL = `${await messagesServer('here', `it_${tool}`, 'a', asked)}/v1`
      const config = { provider: { anthropic: { options: { baseURL } } } }
      given({ ANTHROPIC_API_KEY: 'not-a-key', OPENCODE_CONFIG_CONTENT: JSON.stringify(config) })
      const env = '[ANTHROPIC_API_KEY, OPENCODE_CONFIG_CONTENT]'
      return connected(`{ preset: opencode, model: anthropic/claude-sonnet-4-5, env: ${env}, ${ceiling} }`)
    },
  }

  for (const [name, use] of Object.entries(using))
    test.runIf(isThere(name))(`${name} uses the tool of its connector that is listed, and no other`, async () => {
      const asked: string[] = []
      expect(await use('echo', asked)).toMatchObject({ status: 'ok', output: { text: 'It is done.' } })
      expect(asked.at(-1)).toMatch(/echo: \{.{1,4}a.{1,4}:.{1,4}here/)
      const others: string[] = []
      await use('write', others)
      expect(others.join('')).not.toMatch(/write: \{.{1,4}a.{1,4}:.{1,4}here/)
    })
})
