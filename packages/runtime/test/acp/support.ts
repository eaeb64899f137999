import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EffectFinished } from '@loop/spec'
import { type TestProject, testProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'

/** What a stand-in does when it is asked, as JavaScript; `say`, `update`, `ask`, `client`, `fs`, `params` and `wait` are there. */
export interface StandIn {
  prompt?: string
  /** What it answers to `initialize`, `session/new` and a choice of the model. */
  initialise?: string
  session?: string
  choose?: string
  /** Before anything else. */
  first?: string
}

/** A program that speaks ACP, written with the protocol's own library. */
export const agentProgram = ({ prompt = '', initialise = '{}', session = '{}', choose = '{}', first = '' }: StandIn) =>
  programOf(`import { agent, methods, ndJsonStream, RequestError } from ${JSON.stringify(import.meta.resolve('@agentclientprotocol/sdk'))}
import { Readable, Writable } from 'node:stream'
${first}
const wait = ms => new Promise(done => setTimeout(done, ms))
let cancelled = () => {}
const untilCancelled = new Promise(done => { cancelled = done })
agent()
  .onRequest(methods.agent.initialize, ({ params }) => ({ protocolVersion: 1, agentCapabilities: {}, ...(${initialise}) }))
  .onRequest(methods.agent.session.new, ({ params }) => ({ sessionId: 's-1', ...(${session}) }))
  .onRequest(methods.agent.session.setConfigOption, ({ params }) => (${choose}))
  .onNotification(methods.agent.session.cancel, () => cancelled())
  .onRequest(methods.agent.session.prompt, async ({ params, client }) => {
    const update = update => client.notify(methods.client.session.update, { sessionId: params.sessionId, update })
    const say = (text, more) => update({ sessionUpdate: 'agent_message_chunk', content: { type: 'text', text }, ...more })
    const ask = async (toolCall, options = ['allow_always', 'allow_once', 'reject_once']) => (await client.request(
      methods.client.session.requestPermission,
      { sessionId: params.sessionId, toolCall: { toolCallId: 't', ...toolCall }, options: options.map(kind => ({ optionId: kind, name: kind, kind })) },
    )).outcome
    ${prompt}
    return { stopReason: 'end_turn' }
  })
  .connect(ndJsonStream(Writable.toWeb(process.stdout), Readable.toWeb(process.stdin)))
`)

/** A program without the library, that says what it likes; \`answer(id, result)\` and \`print\` are there. */
export const rawProgram = (onMessage: string, first = '') =>
  programOf(`const print = text => fs.writeSync(1, text)
const answer = (id, result) => print(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n')
${first}
let held = ''
process.stdin.on('data', chunk => {
  held += chunk
  for (let end = held.indexOf('\\n'); end >= 0; end = held.indexOf('\\n')) {
    const message = JSON.parse(held.slice(0, end))
    held = held.slice(end + 1)
    ;(({ id, method, params }) => { ${onMessage} })(message)
  }
})`)

/** What every sound program answers before it is asked. */
export const begins = `if (method === 'initialize') return answer(id, { protocolVersion: 1 })
if (method === 'session/new') return answer(id, { sessionId: 's-1' })`

const programOf = (code: string): string => {
  const file = join(tempFolder(), 'agent.mjs')
  writeFileSync(file, `import fs from 'node:fs'\n${code}`)
  return JSON.stringify([process.execPath, file])
}

export interface Made {
  project: TestProject
  finished: EffectFinished
  run: Awaited<ReturnType<TestProject['run']>>
}

/** Runs one step that such a program does. */
export const make = async (
  command: string,
  { agent = '', loop = '', files = {} }: { agent?: string; loop?: string; files?: Record<string, string> } = {},
  options: Parameters<TestProject['run']>[1] = {},
): Promise<Made> => {
  const project = testProject({
    'loop.yaml': `agents:\n${['default', 'judge'].map(name => `  ${name}: { command: ${command}, protocol: acp${agent === '' ? '' : `, ${agent}`} }\n`).join('')}`,
    'loops/make.yaml': `name: make
trigger: { type: manual }
pipeline: [{ prompt: Make the thing., label: Make }]
budget: { maxIterations: 1 }
${loop}`,
    ...files,
  })
  const run = await project.run('make', options)
  return { project, run, finished: run.events.find(event => event.type === 'effect.finished') as EffectFinished }
}
