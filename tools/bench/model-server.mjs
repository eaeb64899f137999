// A server that speaks the protocols of models and answers at once; started by models.mjs with the file of the protocols. Tells its port to its parent.
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

const { protocols } = await import(pathToFileURL(process.argv[2] ?? '').href)

const dialogue = { text: 'It is done.\n' }

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const protocol = protocols.find(({ matches }) => matches.test(request.url ?? ''))
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(protocol.events(dialogue, {}).join(''))
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port))
