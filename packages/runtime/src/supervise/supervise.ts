import { existsSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import type { Exit } from '@loop/spec'
import { birthOf } from '../store/process-identity.js'
import type { Redact } from '../store/redact.js'
import { boundedCapture } from './capture.js'
import { loadExeca } from './load-execa.js'
import { openLog } from './log.js'
import { endMarked, markName } from './marked.js'
import { oomKills, ranOutOfMemory } from './out-of-memory.js'
import { endGroup, groupAlive } from './process-group.js'
import { type Watched, watchUsage } from './watch-usage.js'

/** A program to run. */
export interface Command {
  argv: readonly string[]
  /** Absolute. */
  cwd: string
  env: Record<string, string>
  /** A file that is its standard input; nothing without one. */
  stdin?: string | undefined
  /**
   * For a program that is spoken with: called with its standard input, in place of `stdin`. Its standard output is for `onStdout`
   * alone then, and neither kept nor logged.
   */
  converse?: ((stdin: Writable) => void) | undefined
  /** Where its output goes as it comes. */
  log: string
  timeoutMs: number
  /** It is stopped when it neither printed nor worked for so long. */
  stallMs?: number | undefined
  /** What it is given to end by itself when it has to; see {@link endGroup}. */
  graceMs?: number | undefined
  /** Regular expressions; what it printed says that memory ran out when one of them is found. */
  outOfMemory?: readonly string[] | undefined
  /** Sees standard output as it comes; says why the program has to be stopped, once it has to be. */
  onStdout?: ((chunk: Buffer) => string | undefined) | undefined
  /** Most bytes of standard output to keep. */
  keepBytes: number
  redact: Redact
}

/** How it ended. */
export interface Ended {
  /**
   * `spawn`: it never ran. `timeout`: stopped after its time. `stalled`: stopped because it did nothing. `killed`: stopped because
   * the driver was told to stop. `output`: stopped because of what it printed.
   */
  how: 'exit' | 'signal' | 'timeout' | 'stalled' | 'killed' | 'output' | 'spawn'
  exit: Exit
  stdout: { text: string; bytes: number; truncated: boolean }
  /** Beginning and end of all it printed. */
  printed: string
  /** Whether it left processes behind, which were ended. */
  leftovers: boolean
  /** What is not known of its end, in words that follow its name. */
  doubt?: string
}

/** What a document says about watching a program. */
export const supervisionOf = ({
  stallSeconds,
  outOfMemory,
}: {
  stallSeconds?: number
  outOfMemory?: string[]
}): Pick<Command, 'stallMs' | 'outOfMemory'> => ({
  ...(stallSeconds === undefined ? {} : { stallMs: stallSeconds * 1000 }),
  ...(outOfMemory ? { outOfMemory } : {}),
})

/** Runs a program in a process group of its own and sees to it that nothing of it is left when this returns. */
export const supervise = async (
  command: Command,
  context: { signal: AbortSignal; onSpawn?: (pid: number, birth: string | undefined) => void },
): Promise<Ended> => {
  const [file = '', ...args] = command.argv
  const execa = await loadExeca()
  const child = execa(file, args, {
    cwd: command.cwd,
    env: command.env,
    extendEnv: false,
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: command.converse ? 'pipe' : command.stdin === undefined ? 'ignore' : { file: command.stdin },
    stdout: 'pipe',
    stderr: 'pipe',
  })
  const { pid } = child
  const killsBefore = oomKills()
  if (pid !== undefined) context.onSpawn?.(pid, birthOf(pid))

  const log = openLog(command.log, command.redact)
  const stdout = boundedCapture(command.keepBytes / 2, command.keepBytes / 2)
  const printed = boundedCapture(8 * 1024, 24 * 1024)
  const watch = pid === undefined ? undefined : watchUsage(pid, command.stallMs, () => stop('stalled'))
  const listen = (stream: Readable, ...captures: { add(chunk: Buffer): void }[]) =>
    stream.on('data', (chunk: Buffer) => {
      for (const capture of captures) capture.add(chunk)
      if (captures.length > 0) log.add(chunk, stream)
      watch?.heard()
      const why = stream === child.stdout && because === '' ? command.onStdout?.(chunk) : undefined
      if (why === undefined) return
      because = why
      late = setTimeout(() => stop('output'), endsItself) // it may have said its last
    })
  if (command.converse) listen(child.stdout)
  else listen(child.stdout, stdout, printed)
  listen(child.stderr, printed)

  let stopped: Stopped | undefined
  let because = ''
  let late: NodeJS.Timeout | undefined
  let ending: Promise<boolean> | undefined
  const stop = (why: Stopped, grace = command.graceMs) => {
    stopped ??= why
    if (pid !== undefined) ending ??= endGroup(pid, grace)
  }
  child.stdin?.on('error', () => {}) // it may have ended, or closed it
  if (child.stdin && pid !== undefined) command.converse?.(child.stdin)
  const timer = setTimeout(() => stop('timeout'), Math.min(command.timeoutMs, 2 ** 31 - 1))
  const onAbort = () => stop('killed', 0)
  if (context.signal.aborted) onAbort()
  else context.signal.addEventListener('abort', onAbort, { once: true })

  let leftovers = false
  child.once('exit', () => {
    if (pid === undefined) return
    leftovers = !stopped && groupAlive(pid)
    if (leftovers) ending ??= endGroup(pid)
    // A stranger that left the group may hold the pipes open for ever.
    setTimeout(() => {
      child.stdout.destroy()
      child.stderr.destroy()
    }, 1_000).unref()
  })

  const result = await child
  clearTimeout(timer)
  clearTimeout(late)
  watch?.close()
  context.signal.removeEventListener('abort', onAbort)
  await ending
  const strangers = await endMarked(command.env[markName]?.split(' ').at(-1))
  await log.close(() => printed.text(command.redact))
  const { is: outOfMemory, doubt } = await ranOutOfMemory({
    code: result.exitCode,
    signal: result.signal,
    stopped: stopped !== undefined || pid === undefined,
    printed: printed.text(text => text),
    patterns: command.outOfMemory ?? [],
    killsBefore,
  })
  return {
    how: stopped ?? (pid === undefined ? 'spawn' : result.signal ? 'signal' : 'exit'),
    exit: {
      ...exitOf(result, stopped, { ...command, because }, outOfMemory),
      ...(outOfMemory ? { outOfMemory } : {}),
      ...usageIn(watch?.seen()),
    },
    stdout: { text: stdout.text(command.redact), bytes: stdout.bytes(), truncated: stdout.truncated() },
    printed: printed.text(command.redact),
    leftovers: leftovers || strangers,
    ...(doubt === undefined ? {} : { doubt }),
  }
}

/** What a program is given to end by itself after it printed what it is stopped for, in milliseconds. */
const endsItself = 1_000

type Stopped = 'timeout' | 'stalled' | 'killed' | 'output'

const usageIn = (seen: Watched | undefined): Pick<Exit, 'maxMemoryBytes' | 'cpuSeconds'> => seen ?? {}

const secondsOf = (ms: number): number => Math.round(ms / 100) / 10

const exitOf = (
  result: {
    exitCode?: number | undefined
    signal?: string | undefined
    originalMessage?: string | undefined
    code?: string | undefined
  },
  stopped: Stopped | undefined,
  command: Command & { because: string },
  outOfMemory: boolean,
): Exit => {
  const message =
    stopped === 'timeout'
      ? `was stopped after ${secondsOf(command.timeoutMs)} s`
      : stopped === 'stalled'
        ? `was stopped since it neither printed nor worked for ${secondsOf(command.stallMs ?? 0)} s`
        : stopped === 'output'
          ? `was stopped since ${command.because}`
          : result.signal
            ? `was ended by ${result.signal}`
            : result.exitCode === undefined
              ? `could not be started (${whyNot(result, command)})`
              : `exited with code ${result.exitCode}`
  return {
    ...(result.exitCode === undefined ? {} : { code: result.exitCode }),
    ...(result.signal === undefined ? {} : { signal: result.signal }),
    ...(stopped === 'timeout' ? { timedOut: true } : {}),
    ...(stopped === 'stalled' ? { stalled: true } : {}),
    message: outOfMemory ? `${message}, out of memory` : message,
  }
}

/** The system says the same of a program that is not there and of a folder that is not. */
const whyNot = (
  { code, originalMessage }: { code?: string | undefined; originalMessage?: string | undefined },
  { cwd }: Command,
): string =>
  code === 'ENOENT' && !existsSync(cwd)
    ? `the folder ${cwd} is not there`
    : (code ?? originalMessage ?? 'unknown reason')
