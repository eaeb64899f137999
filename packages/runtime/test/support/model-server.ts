import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { type Dialogue, protocols } from './model-protocols.js'

/** What a server was asked. */
export interface Asked {
  path: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}

/** How a server answers: with a dialogue in its protocol, or with what goes wrong. */
export type Answering =
  | (Dialogue & { then?: 'reset' | 'end' | 'stall' })
  | { status: number; headers?: Record<string, string>; body: unknown }
  | { raw: string }
  | { silent: true }

export interface ModelServer {
  url: string
  asked: Asked[]
  /** Resolves when the other side has gone while a request was open. */
  gone: Promise<void>
}

/**
 * A server on this machine that speaks every protocol, told apart by the path.
 *
 * @param answer what to say to the request of a number, from 0
 */
export const startModelServer = async (answer: (asked: Asked, index: number) => Answering): Promise<ModelServer> => {
  const asked: Asked[] = []
  let hasGone = () => {}
  const gone = new Promise<void>(resolve => {
    hasGone = resolve
  })
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    response.on('close', () => response.writableFinished || hasGone())
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(Buffer.concat(parts).toString()),
      }
      asked.push(one)
      send(response, one, answer(one, asked.length - 1))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    return new Promise<void>(resolve => server.close(() => resolve()))
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, asked, gone }
}

const send = (response: ServerResponse, { path, body }: Asked, answer: Answering): void => {
  if ('silent' in answer) return
  if ('status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if ('raw' in answer) {
    response.end(answer.raw)
    return
  }
  const protocol = protocols.find(({ matches }) => matches.test(path))
  if (!protocol) throw new Error(`no protocol for ${path}`)
  const events = protocol.events(answer, body)
  if (answer.then === undefined) {
    response.end(events.join(''))
    return
  }
  response.write(events.slice(0, protocol.untilText).join(''), () => {
    if (answer.then === 'end') response.end()
    if (answer.then === 'reset') response.destroy()
  })
}
