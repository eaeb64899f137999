import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Tool as ToolSettings } from '@loop/spec'
import { builtInTools } from '../../src/tools/built-in.js'
import { jailAt } from '../../src/tools/jail.js'
import type { ToolResult } from '../../src/tools/tool.js'
import { tempFolder } from './temp.js'

/** The built-in tools over a workspace in a temporary folder. */
export const workbench = async (
  settings: Record<string, ToolSettings> = {},
  fill: (root: string) => void = () => {},
) => {
  const around = tempFolder()
  const root = join(around, 'workspace')
  mkdirSync(root)
  fill(root)
  let logs = 0
  const spawned: number[] = []
  const jail = await jailAt(root, root)
  const tools = builtInTools(['read', 'list', 'search', 'write', 'patch', 'run', 'fetch'], {
    jail,
    settings,
    variables: { LOOP_RUN: 'test' },
    log: () => join(around, `${++logs}.log`),
    redact: text => text.replaceAll('hunter2', '[redacted]'),
    onSpawn: pid => void spawned.push(pid),
  })
  return {
    around,
    root,
    spawned,
    use: (
      name: string,
      input: unknown,
      signal = new AbortController().signal,
      leftMs = 60_000,
    ): Promise<ToolResult> => {
      const tool = tools.find(one => one.name === name)
      if (!tool) throw new Error(`no tool ${name}`)
      return tool.use(input, { signal, leftMs })
    },
  }
}
