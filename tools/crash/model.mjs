// A model on this machine. What it says depends on the conversation alone, so a call that is made again goes the same way.
import { createServer } from 'node:http'

/** What it says next: it reads, writes, runs the command that notes that it was called, and answers with what came of all that. */
const next = ({ model, messages }) => {
  const results = messages.filter(({ role }) => role === 'tool').map(({ content }) => content)
  const use = (name, input) => ({ use: { name, input } })
  if (results.length === 0) return use('read', { path: 'brief.txt' })
  if (results.length === 1) return use('write', { path: `notes-${model}.txt`, text: `${model}: ${results[0]}` })
  if (results.length === 2) return use('run', { command: 'node note.mjs' })
  return { text: results.join('; ') }
}

/** The same as events of a stream, in the protocol that servers of models have in common. */
const events = asked => {
  const { text = '', use } = next(asked)
  const call = use && {
    index: 0,
    id: `use-${asked.messages.length}`,
    type: 'function',
    function: { name: use.name, arguments: JSON.stringify(use.input) },
  }
  const chunk = (delta, finish_reason, more = {}) => ({
    id: 'answer',
    object: 'chat.completion.chunk',
    created: 1,
    model: asked.model,
    choices: [{ index: 0, delta, finish_reason }],
    ...more,
  })
  return [
    chunk({ role: 'assistant', content: text, ...(call ? { tool_calls: [call] } : {}) }, null),
    chunk({}, call ? 'tool_calls' : 'stop', {
      usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
    }),
  ]
}

/**
 * Does something while the model answers.
 *
 * @param use gets the address of its server
 */
export const withModel = async use => {
  const server = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const told = events(JSON.parse(Buffer.concat(parts).toString()))
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(`${told.map(event => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`)
  })
  // A driver that is killed while it asks leaves half a request.
  server.on('clientError', (_, socket) => socket.destroy())
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${server.address().port}/v1`)
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
}
