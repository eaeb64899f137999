import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { pickLoop, run } from '../../packages/runtime/dist/index.js'
import { inFolder, median, ms, syncTime } from './measure.mjs'

const ways = [
  { name: 'anthropic messages', settings: 'provider: anthropic', path: '/v1/messages' },
  { name: 'openai responses', settings: 'provider: openai', path: '/v1/responses' },
  { name: 'openai chat', settings: 'provider: openai, api: chat', path: '/v1/chat/completions' },
  { name: 'google', settings: 'provider: google', path: '/v1/models/bench:streamGenerateContent?alt=sse' },
  { name: 'mistral', settings: 'provider: mistral', path: '/v1/chat/completions' },
  { name: 'openai-compatible', settings: 'provider: openai-compatible', path: '/v1/chat/completions' },
]

const prompt = 'Say that it is done, and nothing else. '.repeat(50)

/** Calls before which nothing is measured: code is loaded and connections are opened. */
const warm = 20

/**
 * What the call of a model costs above the bare request, in each protocol: by the adapter alone, and as a step of a run, with its journal, its prompt's file, its log and the
 * heartbeat. Bare are `fetch` and `node:http` with connections that stay open; both read the whole answer. All are measured one after another, in turn, in
 * this process, by the wall clock; the processor's time is what this process used, of the server's nothing.
 */
export const benchModels = calls =>
  inFolder(async folder => {
    for (const name of ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GEMINI_API_KEY', 'MISTRAL_API_KEY'])
      process.env[name] ??= 'no-key-is-needed-here'
    const root = process.cwd()
    const built = await builtInto(folder, root)
    const server = fork(join(import.meta.dirname, 'model-server.mjs'), [built.protocols])
    try {
      const [port] = await once(server, 'message')
      const { modelAgent } = await import(pathToFileURL(built.agent).href)
      const lines = [`two fdatasyncs of this disk take ${ms(2 * syncTime(folder))}; a step in a run waits for them`]
      for (const way of ways) lines.push(await benchWay(folder, way, port, modelAgent, calls))
      return lines
    } finally {
      server.kill()
    }
  })

/** The adapter and the protocols of the tests as files that Node runs: neither is part of what the packages export. */
const builtInto = async (folder, root) => {
  await build({
    entryPoints: {
      agent: join(root, 'packages/runtime/src/models/agent.ts'),
      protocols: join(root, 'packages/runtime/test/support/model-protocols.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return { agent: join(folder, 'agent.mjs'), protocols: join(folder, 'protocols.mjs') }
}

const benchWay = async (folder, { name, settings, path }, port, modelAgent, calls) => {
  const root = join(folder, name.replaceAll(' ', '-'))
  mkdirSync(join(root, 'loops'), { recursive: true })
  const url = `http://127.0.0.1:${port}`
  writeFileSync(
    join(root, 'loop.yaml'),
    `agents: { maker: { ${settings}, baseUrl: "${url}/v1", model: bench } }\nchecks: { fine: { command: [node, -e, "0"] } }\n`,
  )
  const steps = Array.from(
    { length: warm + calls },
    (_, n) => `  - { label: S${n}, agent: maker, prompt: "${prompt}" }`,
  )
  writeFileSync(
    join(root, 'loops/bench.yaml'),
    `name: bench\ntrigger: { type: manual }\npipeline:\n${steps.join('\n')}\nverify: { maker: S0, checker: fine }\n`,
  )
  const { plan } = await pickLoop('bench', root)
  const bare = await timed(calls, () => viaFetch(url + path))
  const plain = await timed(calls, () => viaHttp(port, path))
  const adapter = await timed(calls, () => viaAdapter(modelAgent, plan.agents.maker, root))
  const step = await timesInRun(plan, root)
  const above = ({ wall, cpu }) => `${ms(wall)} (+${ms(wall - bare.wall)}, processor ${ms(cpu)})`
  return `${name}: fetch ${ms(bare.wall)} (processor ${ms(bare.cpu)}), node:http ${ms(plain.wall)}; adapter ${above(adapter)}; a step in a run ${above(step)}`
}

const timed = async (calls, call) => {
  for (let n = 0; n < warm; n++) await call()
  const times = []
  const before = process.cpuUsage()
  for (let n = 0; n < calls; n++) {
    const start = performance.now()
    await call()
    times.push(performance.now() - start)
  }
  return { wall: median(times), cpu: millisecondsOf(process.cpuUsage(before)) / calls }
}

const millisecondsOf = ({ user, system }) => (user + system) / 1_000

const body = JSON.stringify({ model: 'bench', stream: true, messages: [{ role: 'user', content: prompt }] })
const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }

const viaFetch = async url => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  await response.text()
}

const open = new Agent({ keepAlive: true })

const viaHttp = (port, path) =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: open }, response => {
      response.setEncoding('utf8').on('data', () => {})
      response.once('end', resolve)
    })
    sent.once('error', reject).end(body)
  })

const viaAdapter = async (modelAgent, agent, root) => {
  const call = { agent, model: agent.model, label: 'bench', prompt, log: join(root, 'log'), redact: text => text }
  const { status, error } = await modelAgent.call(call, { signal: new AbortController().signal, onSpawn() {} })
  if (status !== 'ok') throw new Error(error?.message)
}

/** From the end of each step to the end of the next one. */
const timesInRun = async (plan, root) => {
  const ends = []
  let before = process.cpuUsage()
  let used = 0
  const { status, reason } = await run({
    plan,
    root,
    onEvent({ type, effect }) {
      if (type !== 'effect.finished' || !effect.includes('.task.')) return
      ends.push(performance.now())
      if (ends.length === warm) before = process.cpuUsage()
      used = millisecondsOf(process.cpuUsage(before))
    },
  })
  if (status !== 'done') throw new Error(`the run ended as ${status}: ${reason}`)
  const times = ends.slice(1).map((end, index) => end - ends[index])
  return { wall: median(times.slice(warm)), cpu: used / (ends.length - warm) }
}
