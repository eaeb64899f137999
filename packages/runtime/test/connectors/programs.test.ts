import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { EffectFinished } from '@loop/spec'
import { describe, expect, onTestFinished, test } from 'vitest'
import { agentProgram } from '../acp/support.js'
import { server } from '../support/connectors.js'
import { lssLoop, worker } from '../support/lss.js'
import { testProject } from '../support/project.js'
import { standIn } from '../support/stand-in.js'

/** Asks a server, by the library of the protocol, for its tools and for the use of some; as JavaScript of a stand-in. */
const talk = `
const talk = async ({ command, args, env = {} }) => {
  const { Client } = await import(${JSON.stringify(import.meta.resolve('@modelcontextprotocol/sdk/client/index.js'))})
  const { StdioClientTransport } = await import(${JSON.stringify(import.meta.resolve('@modelcontextprotocol/sdk/client/stdio.js'))})
  const client = new Client({ name: 'stand-in', version: '1' }, { capabilities: { roots: {} } })
  await client.connect(new StdioClientTransport({ command, args, env: { PATH: process.env.PATH, ...env }, stderr: 'inherit' }))
  const use = async (name, given = {}) => (await client.callTool({ name, arguments: given }).catch(error => ({ content: [{ text: error.message }] }))).content[0].text
  const said = {
    tools: (await client.listTools()).tools.map(({ name }) => name),
    capabilities: client.getServerCapabilities(),
    echo: await use('echo', { a: 1 }),
    write: await use('write'),
    environment: JSON.parse(await use('echo', { do: 'environment' })),
    asks: await use('echo', { do: 'ask-us' }),
  }
  await client.close()
  return said
}
const expanded = (env, form) => Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, value.replace(form, (all, name) => process.env[name] ?? all)]))
`

/** How each program comes to the server: from its argv and its environment, as it documents. */
const finds: Record<string, string> = {
  claude: `const { mcpServers } = JSON.parse(fs.readFileSync(argument('--mcp-config'), 'utf8'))
    const { command, args, env } = mcpServers.it
    const server = { command, args, env: expanded(env, /\\$\\{(\\w+)\\}/g) }`,
  codex: `const text = argument('-c').match(/^mcp_servers\\.it=(.*)$/)[1]
    const list = key => JSON.parse(text.match(new RegExp('"' + key + '"=(\\\\[.*?\\\\])'))[1])
    const server = { command: JSON.parse(text.match(/"command"=(".*?")/)[1]), args: list('args'), env: Object.fromEntries(list('env_vars').map(name => [name, process.env[name]])) }`,
  opencode: `const { mcp } = JSON.parse(process.env.OPENCODE_CONFIG_CONTENT)
    const [command, ...args] = mcp.it.command
    const server = { command, args, env: process.env }`,
  amp: `const { it } = JSON.parse(fs.readFileSync(argument('--mcp-config'), 'utf8'))
    const server = { ...it, env: process.env }`,
}

const answers = { code: "fs.writeFileSync('said.json', JSON.stringify(await talk(server)))" }

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

const secret = 'a-very-secret-token'

const connector = (more = '') =>
  `connectors:\n  it: { command: ${JSON.stringify([process.execPath, server, 'well', 'pids'])}, env: [TRACKER_TOKEN], cwd: inner, tools: [echo] ${more} }\n`

const loop = (step: string) =>
  `name: make\ntrigger: { type: manual }\npipeline: [{ prompt: Make the thing., label: Make, ${step} }]\nbudget: { maxIterations: 1 }\n`

const projectOf = (agent: string, step = 'connectors: [it]', connectors = connector()) => {
  given({
    TRACKER_TOKEN: secret,
    A_SECRET_OF_OTHERS: 'no',
    OPENAI_API_KEY: 'of the program',
    AMP_API_KEY: 'of the program',
  })
  return testProject({
    'loop.yaml': `agents:\n  default: ${agent}\n${connectors}`,
    'loops/make.yaml': loop(step),
    'inner/.keep': '',
  })
}

const artifactsOf = (root: string, run: string) => join(root, '.loop/runs', run, 'artifacts')

const run = async (project: ReturnType<typeof projectOf>) => {
  const { events, run } = await project.run('make')
  const finished = events.find(event => event.type === 'effect.finished') as EffectFinished | undefined
  const folder = artifactsOf(project.root, run)
  return { finished, events, folder, files: readdirSync(folder).filter(name => name.includes('.connectors.')) }
}

const talked = {
  tools: ['echo'],
  capabilities: { tools: { listChanged: true } },
  echo: 'echo: {"a":1}',
  write: expect.stringContaining('the tool "write" is not in the list of the connector'),
  asks: 'sampling -32601, elicitation -32601, roots -32601',
}

describe.each(Object.keys(finds))('the preset %s', preset => {
  const program = `const argument = name => process.argv[process.argv.indexOf(name) + 1]
${talk}
;(async () => {
${finds[preset]}
${answers.code}
})()`

  test('talks to the connector of its step, by the tools that are listed alone, and no secret is written down', async () => {
    const seen = standIn(preset, program)
    const project = projectOf(`{ preset: ${preset}, write: true }`)
    const { folder, files } = await run(project)
    const said = JSON.parse(project.read('said.json'))
    expect(said).toMatchObject(talked)
    expect(said.environment).toMatchObject({ TRACKER_TOKEN: secret, LOOP_WORKSPACE: project.root })
    for (const name of ['A_SECRET_OF_OTHERS', 'OPENAI_API_KEY', 'AMP_API_KEY'])
      expect(said.environment).not.toHaveProperty(name)
    expect(Object.keys(said.capabilities)).toEqual(['tools'])
    expect(project.read('inner/pids')).toMatch(/^\d+\n$/) // it was started in its own folder
    expect(seen().env['LOOP_CONNECTORS']).toBe('it')
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain(secret)
    }
    expect(seen().argv.join(' ')).not.toContain(secret)
  })
})

describe('a program', () => {
  test('is given a connector that its own entry names, for one of its tools', async () => {
    const seen = standIn('claude', '')
    const project = projectOf(
      '{ preset: claude, tools: [it/write] }',
      "model: 'some/model'",
      connector().replace('[echo]', '[echo, write]'),
    )
    await run(project)
    const { argv } = seen()
    expect(argv[argv.indexOf('--allowedTools') + 1]).toBe('mcp__it__write')
    expect(seen().env['LOOP_CONNECTORS']).toBe('it')
  })

  test('that judges is given the tools alone that change nothing', async () => {
    const seen = standIn('claude', '')
    const project = projectOf(
      '{ preset: claude, tools: [it] }',
      '',
      connector().replace('[echo]', '[echo, write], readOnly: [write]'),
    )
    project.write(
      'loop.yaml',
      `${project.read('loop.yaml').replace('default:', 'judge:').replace('connectors:', `  default: { command: ["true"] }\nconnectors:`)}`,
    )
    project.write(
      'loops/make.yaml',
      `${loop('').replace(', }', ' }')}verify: { maker: Make, checker: judge, criteria: [It is made.] }\n`,
    )
    await run(project)
    const { argv } = seen()
    expect(argv[argv.indexOf('--allowedTools') + 1]).toBe('mcp__it__write')
  })

  test('without a way to take connectors is told their names, and nothing is written', async () => {
    const seen = standIn('aider', '')
    const { files } = await run(projectOf('{ preset: aider, write: true }'))
    expect(seen().env['LOOP_CONNECTORS']).toBe('it')
    expect(seen().env).not.toHaveProperty('TRACKER_TOKEN')
    expect(files).toEqual([])
  })

  test('is given an address with its variables named, and their values in its environment', async () => {
    const heard: (string | undefined)[] = []
    const http = createServer((request, response) => {
      heard.push(request.headers['authorization'])
      response.writeHead(500).end()
    })
    await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void http.close())
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`
    const seen = standIn(
      'claude',
      `${talk}
const { mcpServers } = JSON.parse(fs.readFileSync(process.argv[process.argv.indexOf('--mcp-config') + 1], 'utf8'))
fetch(mcpServers.it.url, { headers: expanded(mcpServers.it.headers, /\\$\\{(\\w+)\\}/g) })`,
    )
    const connectors = `connectors:\n  it: { url: "${url}", headers: { authorization: { env: TRACKER_TOKEN } }, tools: [search] }\n`
    const { files, folder } = await run(projectOf('{ preset: claude }', 'connectors: [it]', connectors))
    expect(heard).toEqual([secret])
    expect(seen().argv).toContain('mcp__it__search')
    expect(files).toHaveLength(1)
    expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).not.toContain(secret)
  })

  test('keeps settings that are there already', async () => {
    const seen = standIn('opencode', '')
    given({ OPENCODE_CONFIG_CONTENT: '{"model":"x","permission":{"bash":"ask"},"mcp":{"own":{"enabled":true}}}' })
    await run(projectOf('{ preset: opencode, env: [OPENCODE_CONFIG_CONTENT] }'))
    expect(JSON.parse(seen().env['OPENCODE_CONFIG_CONTENT'] ?? '')).toMatchObject({
      model: 'x',
      permission: { bash: 'ask', 'it_*': 'deny', it_echo: 'allow' },
      mcp: { own: { enabled: true }, it: { type: 'local', enabled: true } },
    })
  })

  test('is not called when such settings cannot be read', async () => {
    standIn('opencode', '')
    given({ OPENCODE_CONFIG_CONTENT: '{ // no\n }' })
    const { finished } = await run(projectOf('{ preset: opencode, env: [OPENCODE_CONFIG_CONTENT] }'))
    expect(finished).toMatchObject({ status: 'failed', error: { message: expect.stringContaining('are no JSON') } })
  })

  test('does not begin when the program of its connector is not there', async () => {
    standIn('claude', '')
    const project = projectOf(
      '{ preset: claude }',
      'connectors: [it]',
      'connectors:\n  it: { command: [no-such-server], tools: [echo] }\n',
    )
    await expect(project.run('make')).rejects.toMatchObject({ code: 'connector', place: { line: 4 } })
  })
})

describe('a program over ACP', () => {
  const agent = (prompt: string) =>
    agentProgram({ first: `${talk}\nlet servers`, session: '(servers = params.mcpServers) && {}', prompt })

  test('talks to the connector that is given to its session', async () => {
    const command = agent(`const { name, command, args, env } = servers[0]
    fs.writeFileSync('said.json', JSON.stringify(await talk({ command, args, env: Object.fromEntries(env.map(({ name, value }) => [name, value])) })))`)
    const project = projectOf(`{ command: ${command}, protocol: acp }`)
    const { finished, folder, files } = await run(project)
    expect(finished).toMatchObject({ status: 'ok' })
    const said = JSON.parse(project.read('said.json'))
    expect(said).toMatchObject(talked)
    expect(said.environment).toMatchObject({ TRACKER_TOKEN: secret })
    expect(files).toHaveLength(1)
    expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).not.toContain(secret)
  })

  test('is given leave for the tools of its connectors and no others', async () => {
    const command =
      agent(`const tool = (toolCallId, name) => ({ toolCallId, kind: 'other', title: name, _meta: { claudeCode: { toolName: name } } })
    const asked = []
    for (const name of ['mcp__it__echo', 'mcp__it__write', 'mcp__other__echo']) {
      await update({ sessionUpdate: 'tool_call', ...tool(name, name) })
      asked.push((await ask(tool(name, name))).optionId)
    }
    await say(asked.join(' '))`)
    const { finished } = await run(projectOf(`{ command: ${command}, protocol: acp }`))
    expect(finished?.output?.text).toBe('allow_once reject_once reject_once')
  })

  test('is not given one at an address, for it would not be kept to its tools', async () => {
    const command = agent('await say(JSON.stringify(servers))')
    const connectors = 'connectors:\n  it: { url: "https://mcp.example.com", tools: [search] }\n'
    const { finished } = await run(projectOf(`{ command: ${command}, protocol: acp }`, 'connectors: [it]', connectors))
    expect(finished?.output?.text).toBe('[]')
  })

  test('LSS-208: has of its connectors what its worker lists, and is heard by the names of their tools', async () => {
    const command = agent(`for (const name of ['mcp__it__echo'])
      await update({ sessionUpdate: 'tool_call', toolCallId: name, kind: 'other', title: name, name })
    const { command, args, env } = servers[0]
    const said = await talk({ command, args, env: Object.fromEntries(env.map(({ name, value }) => [name, value])) })
    await say(said.tools.join(' '))`)
    const entry = `{ command: ${command}, protocol: acp, tools: [it] }`
    const project = projectOf(entry, '', connector().replace('[echo]', '[echo, write]'))
    const tests = `checks:\n  tests: { command: [${JSON.stringify(process.execPath)}, -e, "0"] }\n`
    project.write('loop.yaml', `version: '1'\n${project.read('loop.yaml')}${tests}`)
    project.write('loops/mend.yaml', JSON.stringify(lssLoop({ workers: [worker('coder', { tools: ['it/echo'] })] })))
    const { events } = await project.run('mend', { inputs: { task: 'mend it' } })
    expect(events.find(event => event.type === 'effect.finished')).toMatchObject({
      status: 'ok',
      output: { text: 'echo' },
    })
  })
})
