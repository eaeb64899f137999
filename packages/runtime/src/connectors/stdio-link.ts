import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import type { ConnectorSpec } from '@loop/spec'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { environmentOf } from '../supervise/environment.js'
import { markChain, markName } from '../supervise/marked.js'
import { endGroup } from '../supervise/process-group.js'
import { supervise } from '../supervise/supervise.js'
import type { ConnectorHost } from './connectors.js'
import { type Link, longestMessage } from './link.js'
import { messageLines } from './message-lines.js'

/** How long a server may take to end once nobody speaks with it any more, in milliseconds; then it is asked as every program is. */
const endsItself = 1_000

/** What a start of a connector is called in marks and logs. */
export const startName = (connector: string, start: number): string => `connector.${connector}.${start}`

/** Lines that are no message, of which so many are kept in the log, and after which nobody listens any longer. */
const [mostKept, mostStrange] = [100, 10_000]

/** Speaks with a server that is a program of ours, by its standard input and output. */
export const stdioLink = (spec: ConnectorSpec, host: ConnectorHost, start: number): Link => {
  const { command = [], cwd = '.', env = [] } = spec
  const name = startName(spec.name, start)
  const log = join(host.logs, `${name}.log`)
  const kill = new AbortController()
  let stdin: Writable | undefined
  let pid: number | undefined
  let isOver = false
  let settle: (why: string) => void = () => {}
  const ended = new Promise<string>(resolve => {
    settle = resolve
  })
  const lines = messageLines(longestMessage)
  let strange = 0

  const take = (line: string): void => {
    try {
      transport.onmessage?.(JSON.parse(line))
    } catch {
      strange++
      if (strange <= mostKept) keep(`[not a message] ${host.redact(line.slice(0, 300))}\n`)
    }
  }
  const keep = (text: string): void => {
    try {
      appendFileSync(log, text)
    } catch {} // a server does not fail because its log cannot be kept
  }

  const transport: Transport = {
    async start() {
      let onBegun = (): void => {}
      const begun = new Promise<void>(resolve => {
        onBegun = resolve
      })
      const mark = markChain(host.run, name)
      const program = supervise(
        {
          argv: command,
          cwd: join(host.workspace, cwd),
          env: environmentOf(env, { [markName]: mark, LOOP_RUN: host.run, LOOP_WORKSPACE: host.workspace }),
          log,
          timeoutMs: Number.POSITIVE_INFINITY,
          keepBytes: 2,
          redact: host.redact,
          converse(given) {
            stdin = given
            onBegun()
          },
          onStdout(chunk) {
            const { whole, tooLong } = lines.add(chunk)
            for (const line of whole) take(line)
            if (tooLong) return `it sent more than ${longestMessage} bytes as one message`
            return strange > mostStrange ? 'it prints what are no messages' : undefined
          },
        },
        {
          signal: kill.signal,
          onSpawn(id, birth) {
            pid = id
            host.note({
              type: 'connector.spawned',
              connector: spec.name,
              start,
              pid: id,
              ...(birth === undefined ? {} : { birth }),
            })
          },
        },
      )
      program
        .then(({ exit, printed }) => `${exit.message}${lastLine(printed)}`)
        .catch(cause => `cannot be watched: ${cause instanceof Error ? cause.message : String(cause)}`)
        .then(why => {
          isOver = true
          settle(why)
          transport.onclose?.()
        })
      await Promise.race([begun, ended]) // it may be that there is no such program
    },
    async send(message) {
      if (!stdin || isOver || stdin.destroyed) throw new Error('it reads nothing any more')
      if (stdin.writableLength > longestMessage) throw new Error('it does not read what it is sent')
      stdin.write(`${JSON.stringify(message)}\n`)
    },
    close: () => link.close(),
  }

  const link: Link = {
    transport,
    ended,
    hasEnded: () => isOver,
    whyLost: () => (stdin?.destroyed === true && !isOver ? 'reads nothing any more' : undefined),
    async close() {
      if (isOver) return
      if (host.kill.aborted) kill.abort()
      else stdin?.end()
      const after = new AbortController()
      await Promise.race([ended, delay(endsItself, undefined, { signal: after.signal }).catch(() => {})])
      after.abort()
      if (isOver) return
      if (pid !== undefined) await endGroup(pid)
      kill.abort()
      await ended
    },
  }
  return link
}

/** The last thing that it wrote to standard error tends to say why. */
const lastLine = (printed: string): string => {
  const line = printed.trimEnd().split('\n').at(-1)?.trim() ?? ''
  return line === '' ? '' : `, and said: ${line.slice(0, 300)}`
}
