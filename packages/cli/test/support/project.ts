import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with files, for one test. */
export const folderWith = async (files: Record<string, string | Uint8Array> = {}): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'loop-cli-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** Agents and checks that need nothing but Node. `wait` ends when a file named `go` appears. */
export const projectYaml = `version: "1"
agents:
  default:
    command: [node, -e, "console.log('made by a scripted agent')"]
    timeoutSeconds: 60
    ceiling: { tokens: 100, costUsd: 0.25 }
    interrupted: retry
  wait:
    command: [node, wait.mjs]
    timeoutSeconds: 60
    ceiling: { tokens: 0, costUsd: 0 }
    interrupted: retry
checks:
  passes:
    command: [node, -e, "console.log('all is well')"]
  fails:
    command: [node, -e, "console.log('two things are wrong'); process.exit(1)"]
`

/** Says that it is there, and ends when a file named `go` is. */
export const waitMjs = `import { existsSync, watch } from 'node:fs'
const end = () => existsSync('go') && process.exit(0)
watch('.', end)
end()
`

/** A loop with one step, made of what a test cares about. */
export const loopYaml = ({
  name = 'small',
  agent = 'default',
  maker = 'Make',
  checker = 'passes',
  rounds = 2,
  onExhausted = 'fail',
  budget = '{ maxIterations: 4, maxDurationMinutes: 5 }',
}: Partial<Record<'name' | 'agent' | 'maker' | 'checker' | 'onExhausted' | 'budget', string>> & {
  rounds?: number
} = {}): string =>
  `name: ${name}
description: Makes one thing, which every check has to pass.
trigger: { type: manual }
pipeline:
  - label: Make
    agent: ${agent}
    prompt: Make the thing.
verify:
  maker: ${maker}
  checker: ${checker}
  maxRounds: ${rounds}
  onExhausted: ${onExhausted}
budget: ${budget}
memory: { store: filesystem, persistence: full }
`

/** A project whose one loop, \`small\`, is made of what a test cares about. */
export const projectWith = (
  loop: Parameters<typeof loopYaml>[0] = {},
  more: Record<string, string | Uint8Array> = {},
): Promise<string> =>
  folderWith({ 'loop.yaml': projectYaml, 'loops/small.yaml': loopYaml(loop), 'wait.mjs': waitMjs, ...more })
