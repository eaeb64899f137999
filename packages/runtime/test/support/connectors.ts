import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ConnectorEnded, ConnectorReady, ConnectorSpawned, ConnectorSpec, ConnectorStarted } from '@loop/spec'
import { onTestFinished } from 'vitest'
import { type Connectors, openConnectors } from '../../src/connectors/connectors.js'
import { withConnector } from '../../src/core/connectors.js'
import type { State } from '../../src/core/state.js'
import { redactor } from '../../src/store/redact.js'
import type { Tool, ToolResult } from '../../src/tools/tool.js'
import { tempFolder } from './temp.js'

type ConnectorEvent = ConnectorStarted | ConnectorSpawned | ConnectorReady | ConnectorEnded

/** A stand-in server that behaves as it is told. */
export const server = fileURLToPath(new URL('../fixtures/mcp/server.mjs', import.meta.url))

/** A connector as a plan holds it. */
export const specOf = (more: Partial<ConnectorSpec>): ConnectorSpec => ({
  name: 'it',
  tools: ['echo', 'write'],
  readOnly: [],
  trustHints: false,
  startSeconds: 20,
  timeoutSeconds: 20,
  place: { file: 'loop.yaml', line: 1, column: 1, pointer: '/connectors/it' },
  ...more,
})

export const standIn = (how: string, more: Partial<ConnectorSpec> = {}, ...args: string[]): ConnectorSpec =>
  specOf({ command: [process.execPath, server, how, ...args], ...more })

export interface Opened {
  connectors: Connectors
  events: ConnectorEvent[]
  folder: string
  /** What a driver does on a second Ctrl-C. */
  kill(): void
  /** A tool of the connector. @throws when it has none of this name */
  tool(name: string): Promise<Tool>
  use(name: string, input?: unknown, leftMs?: number): Promise<ToolResult>
  log(start?: number): string
}

/** Opens one connector as a driver does, in a folder of its own; nothing of it is left after the test. */
export const opened = (
  spec: ConnectorSpec,
  before: State['connectors'] = undefined,
  secrets: string[] = [],
): Opened => {
  const folder = tempFolder()
  const kill = new AbortController()
  const logs = join(folder, 'logs')
  mkdirSync(logs)
  let state = { connectors: before } as unknown as State
  const events: ConnectorEvent[] = []
  const connectors = openConnectors(
    { [spec.name]: spec },
    {
      run: `test-${process.pid}`,
      workspace: folder,
      logs,
      redact: redactor(secrets, process.env, new Set(secrets)),
      kill: kill.signal,
      known: () => state.connectors,
      note(event) {
        events.push(event as ConnectorEvent)
        state = withConnector(state, event as ConnectorEvent)
      },
    },
  )
  onTestFinished(() => connectors.close())
  const tool = async (name: string): Promise<Tool> => {
    const tools = await connectors.sourceOf(spec.name).tools()
    const found = tools.find(each => each.name === `${spec.name}/${name}`)
    if (!found) throw new Error(`no ${name} among ${tools.map(each => each.name).join(', ')}`)
    return found
  }
  return {
    connectors,
    events,
    folder,
    kill: () => kill.abort(),
    tool,
    use: async (name, input = {}, leftMs = 60_000) =>
      (await tool(name)).use(input, { signal: new AbortController().signal, leftMs }),
    log: (start = 1) => readFileSync(join(logs, `connector.${spec.name}.${start}.log`), 'utf8'),
  }
}

/** Whether a process is there, and not only its remains. */
export const isAlive = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return !/\) [ZX] /.test(stat)
  } catch {
    return false
  }
}
