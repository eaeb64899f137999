import { type ConnectorSpec, LoopError } from '@loop/spec'
import type { Tool, ToolResult } from '../tools/tool.js'
import { type Connection, connect } from './connection.js'
import type { ConnectorHost } from './connectors.js'
import { type Listed, listedTools } from './listed-tools.js'
import { wordsFor } from './problem.js'

/** How often a connector that failed is started again within a run, over all of its drivers. */
export const mostRestarts = 3

/** One connector of a run: started when it is needed, started again when it failed, a few times. */
export const connector = (spec: ConnectorSpec, host: ConnectorHost) => {
  const { name } = spec
  let current: Promise<Connection> | undefined
  let listing: Promise<Listed> | undefined
  let isClosed = false

  const connected = (): Promise<Connection> => {
    if (isClosed || host.kill.aborted) return Promise.reject(ended())
    current ??= begin()
    return current
  }

  const begin = async (): Promise<Connection> => {
    const { starts = 0, failures = 0, reason } = host.known()?.[name] ?? {}
    if (failures > mostRestarts)
      throw trouble(`was started ${starts} times and failed each time; the last time it ${reason}`)
    const start = starts + 1
    host.note({ type: 'connector.started', connector: name, start })
    const forget = (): void => {
      current = undefined
      listing = undefined
    }
    try {
      const connection = await connect(spec, host, start, () => {
        listing = undefined
      })
      connection.ended.then(why => {
        if (why === undefined) return // it was told to
        forget()
        host.note({ type: 'connector.ended', connector: name, start, failed: true, message: why })
      })
      return connection
    } catch (cause) {
      forget()
      const message = wordsFor(cause, host.redact)
      host.note({ type: 'connector.ended', connector: name, start, failed: true, message })
      throw trouble(message, cause)
    }
  }

  const list = async (): Promise<Listed> => {
    const connection = await connected()
    try {
      const listed = listedTools(spec, await connection.list())
      const before = host.known()?.[name]?.digest
      const changed = before !== undefined && before !== listed.digest ? ['its tools are not what they were'] : []
      const warnings = [...changed, ...listed.warnings].map(host.redact)
      host.note({
        type: 'connector.ready',
        connector: name,
        start: connection.start,
        tools: listed.tools.length,
        digest: listed.digest,
        ...(warnings.length > 0 ? { warnings } : {}),
      })
      return listed
    } catch (cause) {
      await connection.fail(`did not list its tools: ${wordsFor(cause, host.redact)}`)
      throw trouble(`did not list its tools: ${wordsFor(cause, host.redact)}`, cause)
    }
  }

  const ended = (): LoopError => trouble('is stopped, for the run ends')

  const trouble = (message: string, cause?: unknown): LoopError =>
    new LoopError('connector', `the connector "${name}" ${message}`, {
      exitCode: 1,
      place: spec.place,
      fix: 'Look at its log in the logs of the run, and try it with `loop doctor --run`.',
      ...(cause === undefined ? {} : { cause }),
    })

  return {
    /** @throws LoopError `connector` when it cannot be started, or does not list its tools */
    async tools(): Promise<readonly Tool[]> {
      if (isClosed) throw ended()
      listing ??= list().catch(cause => {
        listing = undefined
        throw cause
      })
      const { tools } = await listing
      return tools.map(tool => ({
        ...tool.described,
        async use(input, { signal, leftMs }): Promise<ToolResult> {
          if (typeof input !== 'object' || input === null || Array.isArray(input))
            return { text: 'A tool is given an object, as its schema says.', failed: true }
          try {
            const most = Math.min(spec.timeoutSeconds * 1000, leftMs)
            return await (await connected()).use(tool.name, { ...input }, most, signal)
          } catch (cause) {
            return { text: wordsFor(cause, host.redact), failed: true }
          }
        },
      }))
    },
    async close(): Promise<void> {
      isClosed = true
      const connection = await current?.catch(() => undefined)
      if (!connection) return
      await connection.close()
      host.note({ type: 'connector.ended', connector: name, start: connection.start })
    },
  }
}
