import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** The command as it is built. */
export const script = join(import.meta.dirname, '../../dist/loop.js')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export interface Settings {
  cwd: string
  env?: Record<string, string>
  /** What Node itself is told. */
  node?: readonly string[]
  /** What comes in through standard input; nothing does unless told. */
  input?: string
}

/** Starts `loop` as a person without a terminal would. */
export const start = (args: readonly string[], { cwd, env = {}, node = [], input }: Settings): ChildProcess => {
  const { CI: _ci, NO_COLOR: _color, FORCE_COLOR: _force, NODE_OPTIONS: _options, ...inherited } = process.env
  const child = spawn(process.execPath, [...node, script, ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  // Who has read enough does not wait for the rest.
  child.stdin?.on('error', () => undefined).end(input)
  return child
}

/** What a started `loop` printed, and how it ended. */
export const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', code => resolve({ code, stdout, stderr }))
  })

/** Runs `loop` to its end. */
export const loop = (args: readonly string[], settings: Settings): Promise<Ended> => ended(start(args, settings))

/** Resolves when a started `loop` has printed something to one of its channels. */
export const printed = (child: ChildProcess, pattern: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    let text = ''
    const look = (chunk: Buffer) => {
      text += chunk.toString()
      if (pattern.test(text)) resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('close', () => reject(new Error(`it ended without printing ${pattern}:\n${text}`)))
  })
