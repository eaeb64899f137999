/**
 * A program that stands between an agent CLI and a server that is a program: it starts the server in its own folder, with the variables
 * that it may see, and lets only what the project's list allows through. It is JavaScript for this Node, started as
 * `node <file> <name of the connector>`, with `servers` written before it; so it needs nothing that has to be found or loaded.
 */
export const doorProgram = `
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const server = servers[process.argv[2]]
const env = Object.fromEntries(server.env.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
const [file, ...args] = server.command
const child = spawn(file, args, { cwd: server.cwd, env, stdio: ['pipe', 'pipe', 'inherit'] })
child.on('error', error => {
  process.stderr.write(error.message + '\\n')
  process.exit(1)
})
child.on('close', code => process.exit(code ?? 1))
child.stdin.on('error', () => {})
process.stdout.on('error', () => {})

const say = message => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\\n')
const tell = message => child.stdin.write(JSON.stringify(message) + '\\n')
const refuse = (id, message) => id !== undefined && say({ id, error: { code: -32601, message } })
const parsed = line => {
  try {
    const value = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {}
}
const asked = new Map() // what is asked of the server, by id

createInterface({ input: process.stdin }).on('line', line => {
  const message = parsed(line)
  if (!message) return
  const { id, method, params } = message
  if (method === undefined) return // nothing is asked of the agent, so it has nothing to answer
  if (id === undefined) return method.startsWith('notifications/') && tell(message)
  if (method === 'tools/call' && !server.tools.includes(params?.name))
    return refuse(id, 'the tool ' + JSON.stringify(params?.name) + ' is not in the list of the connector')
  if (!['initialize', 'ping', 'tools/list', 'tools/call'].includes(method)) return refuse(id, method + ' is not offered')
  asked.set(id, method)
  tell(method === 'initialize' ? { ...message, params: { ...params, capabilities: {} } } : message)
}).on('close', () => {
  child.stdin.end()
  setTimeout(() => child.kill(), 1000).unref()
  setTimeout(() => child.kill('SIGKILL'), 5000).unref()
})

createInterface({ input: child.stdout }).on('line', line => {
  const message = parsed(line)
  if (!message) return
  const { id, method, result } = message
  if (method !== undefined) {
    if (id !== undefined) tell({ jsonrpc: '2.0', id, ...(method === 'ping' ? { result: {} } : { error: { code: -32601, message: 'not offered' } }) })
    else if (method !== 'notifications/message') say(message)
    return
  }
  const what = asked.get(id)
  if (!asked.delete(id)) return
  if (what === 'tools/list' && Array.isArray(result?.tools))
    return say({ ...message, result: { ...result, tools: result.tools.filter(tool => server.tools.includes(tool?.name)) } })
  if (what !== 'initialize' || !result) return say(message)
  const { instructions, ...rest } = result
  say({ ...message, result: { ...rest, capabilities: { tools: rest.capabilities?.tools ?? {} } } })
})

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(signal, () => {
    child.kill(signal)
    setTimeout(() => child.kill('SIGKILL'), 2000).unref()
  })
`
