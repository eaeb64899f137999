import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

export const cli = join(import.meta.dirname, '../../dist/loop.js')
export const repository = join(import.meta.dirname, '../../../..')

/** Environment of a user: this runner's own variables would change what `node --test` prints. */
const userEnv = (): NodeJS.ProcessEnv => {
  const { NODE_TEST_CONTEXT: _, VITEST: _vitest, ...env } = process.env
  return { ...env, NO_COLOR: '1' }
}

/** A temporary folder, gone after the test. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of an example, gone after the test. */
export const exampleCopy = (name: string): string => {
  const folder = tempFolder()
  cpSync(join(repository, 'examples', name), folder, { recursive: true })
  return folder
}

/** What a finished command left. */
export interface Done {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs `loop` to its end. */
export const loop = (cwd: string, ...args: string[]): Promise<Done> =>
  new Promise(resolve => {
    execFile(
      process.execPath,
      [cli, ...args],
      { cwd, env: userEnv(), maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: error ? (error.code as number) : 0, stdout, stderr }),
    )
  })

/** One journal event as `--format ndjson` prints it. */
export interface Line {
  seq: number
  type: string
  effect?: string | { id: string; kind: string; target: string; round: number }
  pid?: number
  [key: string]: unknown
}

/** A `loop` under way. `onLine` sees every event as it comes. */
export const loopEvents = async (
  cwd: string,
  args: string[],
  onLine: (line: Line, child: ChildProcess, lines: Line[]) => void,
) => {
  const child = spawn(process.execPath, [cli, ...args, '--format', 'ndjson'], {
    cwd,
    env: userEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  const lines: Line[] = []
  createInterface(child.stdout).on('line', text => {
    const line = JSON.parse(text) as Line
    lines.push(line)
    onLine(line, child, lines)
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { code, signal, lines, stderr }
}

/** The id of the effect an event is about. */
export const effectOf = (line: Line): string =>
  typeof line.effect === 'string' ? line.effect : (line.effect?.id ?? '')

/** The journal of the only run of a project. */
export const journalOf = (cwd: string): Line[] => {
  const [run = ''] = readdirSync(join(cwd, '.loop/runs'))
  return readFileSync(join(cwd, '.loop/runs', run, 'journal.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
}

/** The text of every file in a folder, by name. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]))

/** Whether a process is there and has not ended. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
