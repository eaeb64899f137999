import { type ConnectorSpec, type EventBody, LoopError, type Plan } from '@loop/spec'
import type { State } from '../core/state.js'
import type { Redact } from '../store/redact.js'
import type { ToolSource } from '../tools/tool.js'
import { connector } from './connector.js'

/** What the connectors of a run need of whoever drives it. */
export interface ConnectorHost {
  run: string
  /** Where programs start from, absolute. */
  workspace: string
  /** Folder of the run's logs, absolute. */
  logs: string
  redact: Redact
  /** Aborted when everything is to end at once. */
  kill: AbortSignal
  /** What is on record about the run's connectors, over all of its drivers. */
  known(): State['connectors']
  /** Writes an event without waiting for the disk. */
  note(event: EventBody): void
}

/** The connectors of a run. */
export interface Connectors {
  /**
   * Where the tools of a connector come from. Nothing is started before its tools are asked for, and calls side by side share it.
   * Closing such a source closes nothing: a connector lives as long as its run.
   *
   * @throws LoopError `connector` when the plan holds none of this name
   */
  sourceOf(name: string): ToolSource
  /** Stops all that was started, and waits until nothing of it is left. */
  close(): Promise<void>
}

/** The connectors that a plan holds, none of them started. */
export const openConnectors = (specs: Plan['connectors'], host: ConnectorHost): Connectors => {
  const opened = new Map<string, ReturnType<typeof connector>>()
  const open = (spec: ConnectorSpec) => {
    const one = opened.get(spec.name) ?? connector(spec, host)
    opened.set(spec.name, one)
    return one
  }
  return {
    sourceOf(name) {
      const spec = specs && Object.hasOwn(specs, name) ? specs[name] : undefined
      if (!spec)
        throw new LoopError('connector', `no connector "${name}" is declared, so nobody has its tools`, {
          fix: 'Declare it under `connectors:` in loop.yaml.',
        })
      return { tools: () => open(spec).tools(), close: async () => {} }
    },
    close: async () => void (await Promise.all([...opened.values()].map(one => one.close()))),
  }
}
