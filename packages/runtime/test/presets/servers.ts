import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server that answers as a provider of models would, until the test is over; gives its address. */
const serving = async (answer: (body: Record<string, unknown>, response: ServerResponse) => void, path: RegExp) => {
  const server: Server = createServer(async (request, response) => {
    const body = await textOf(request)
    if (request.method !== 'POST' || !path.test(request.url ?? '')) return response.writeHead(404).end('{}')
    return answer(JSON.parse(body) as Record<string, unknown>, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}

const events = (response: ServerResponse, list: readonly { type: string; [key: string]: unknown }[]) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const event of list) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
  response.end()
}

/** What is answered where a form is asked for: a verdict. */
const pass = {
  verdict: 'pass',
  score: 1,
  summary: 'well made',
  criteria: [{ criterion: 'It is made.', verdict: 'pass', evidence: 'made.txt is there' }],
}

/** Speaks Anthropic's Messages: wants a file written with a tool, whether it is given or not, then says that it is done. */
export const messagesServer = (
  file: string,
  tool = 'Write',
  path = 'file_path',
  asked: string[] = [],
): Promise<string> =>
  serving((body, response) => {
    const { model, messages, tools = [] } = body as { model: string; messages: unknown[]; tools?: { name: string }[] }
    asked.push(JSON.stringify(body))
    const writes = tools.length > 0 && !JSON.stringify(messages.at(-1)).includes('tool_result') // given or not
    const form = tools.some(({ name }) => name === 'StructuredOutput')
    const block = writes
      ? { type: 'tool_use', id: 'toolu_1', name: form ? 'StructuredOutput' : tool, input: {} }
      : { type: 'text', text: '' }
    const delta = writes
      ? { type: 'input_json_delta', partial_json: JSON.stringify(form ? pass : { [path]: file, content: 'made\n' }) }
      : { type: 'text_delta', text: 'It is done.' }
    const usage = { input_tokens: 100, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, output_tokens: 1 }
    const message = { id: `msg_${messages.length}`, type: 'message', role: 'assistant', model, content: [], usage }
    events(response, [
      { type: 'message_start', message },
      { type: 'content_block_start', index: 0, content_block: block },
      { type: 'content_block_delta', index: 0, delta },
      { type: 'content_block_stop', index: 0 },
      {
        type: 'message_delta',
        delta: { stop_reason: writes ? 'tool_use' : 'end_turn', stop_sequence: null },
        usage: { output_tokens: 20 },
      },
      { type: 'message_stop' },
    ])
  }, /\/v1\/messages(\?|$)/)

/** Speaks OpenAI's Responses: has a command write a file, or a tool of a server used, then says that it is done. */
export const responsesServer = (
  use?: { namespace: string; name: string; arguments: string },
  asked: string[] = [],
): Promise<string> =>
  serving((body, response) => {
    asked.push(JSON.stringify(body))
    const {
      input,
      text,
      tools = [],
    } = body as {
      input: { type: string }[]
      text?: { format?: object }
      tools?: { name?: string }[]
    }
    const shell = tools.find(
      ({ name }) => name === 'exec_command' || name === 'shell_command' || name === 'shell',
    )?.name
    const cmd = 'echo made > made.txt'
    const given = { exec_command: { cmd }, shell_command: { command: cmd }, shell: { command: ['sh', '-c', cmd] } }
    const writes = (use ?? shell) !== undefined && !input.some(({ type }) => type.endsWith('_output'))
    const item = writes
      ? {
          type: 'function_call',
          id: 'fc_1',
          call_id: 'call_1',
          ...(use ?? { name: shell, arguments: JSON.stringify(given[shell as keyof typeof given]) }),
        }
      : {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          status: 'completed',
          content: [
            { type: 'output_text', text: text?.format ? JSON.stringify(pass) : 'It is done.', annotations: [] },
          ],
        }
    const usage = {
      input_tokens: 100,
      input_tokens_details: { cached_tokens: 40 },
      output_tokens: 20,
      output_tokens_details: { reasoning_tokens: 5 },
      total_tokens: 120,
    }
    events(response, [
      { type: 'response.created', response: { id: 'resp_1' } },
      { type: 'response.output_item.added', output_index: 0, item },
      { type: 'response.output_item.done', output_index: 0, item },
      { type: 'response.completed', response: { id: 'resp_1', output: [item], usage } },
    ])
  }, /\/responses$/)

/** Speaks Google's content generation, as a stream: wants a file written, then says that it is done. */
export const contentServer = (
  file: string,
  tool = 'write_file',
  path = 'file_path',
  asked: string[] = [],
): Promise<string> =>
  serving((body, response) => {
    asked.push(JSON.stringify(body))
    const { contents, tools } = body as { contents: unknown[]; tools?: object[] }
    const writes = tools !== undefined && !JSON.stringify(contents.at(-1)).includes('functionResponse')
    const part = writes
      ? { functionCall: { name: tool, args: { [path]: file, content: 'made\n' } } }
      : { text: 'It is done.' }
    const usageMetadata = {
      promptTokenCount: 100,
      candidatesTokenCount: 20,
      thoughtsTokenCount: 5,
      cachedContentTokenCount: 40,
      totalTokenCount: 125,
    }
    const candidates = [{ content: { role: 'model', parts: [part] }, finishReason: 'STOP', index: 0 }]
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(`data: ${JSON.stringify({ candidates, usageMetadata })}\n\n`)
  }, /:streamGenerateContent/)
