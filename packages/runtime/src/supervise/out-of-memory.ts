import { readFileSync } from 'node:fs'
import { searchAll } from '../checks/search.js'

/** What the kernel writes when it ends a process for want of memory. */
const ofKernel = ['\\bOut of memory: Killed process \\d+', '\\boom-kill:', '\\bOOM killer\\b']

/** What common runtimes say before they give up. */
const ofRuntimes = [
  'JavaScript heap out of memory',
  '^MemoryError\\b',
  'java\\.lang\\.OutOfMemoryError',
  'std::bad_alloc',
  'fatal error: runtime: out of memory',
  'memory allocation of \\d+ bytes failed',
  '\\bCannot allocate memory\\b',
]

/** How long all the patterns together may take over what a program printed, in milliseconds. */
const searchMs = 2_000

/** What is known of the end of a program. */
export interface EndOfProgram {
  code: number | undefined
  signal: string | undefined
  /** Whether we ended it. */
  stopped: boolean
  /** Beginning and end of what it printed. */
  printed: string
  /** Regular expressions that its loop declares. */
  patterns: readonly string[]
  /** How often the kernel had ended processes of our control group for want of memory when it began. */
  killsBefore: number | undefined
}

/** Whether memory ran out; and where that could not be looked into to its end, why, in words that follow the name of the program. */
export interface OutOfMemory {
  is: boolean
  doubt?: string
}

/**
 * Whether a program ran out of memory: it was killed as the kernel does, the kernel says so, or it says so itself. What runtimes
 * say counts only when it failed, since tests print such things too; what a loop declares counts always.
 */
export const ranOutOfMemory = async (end: EndOfProgram): Promise<OutOfMemory> => {
  const { code, signal, stopped, printed, patterns, killsBefore } = end
  if (stopped) return { is: false }
  const kills = killsBefore === undefined ? undefined : oomKills()
  const hasFailed = code !== 0
  if (hasFailed && kills !== undefined && killsBefore !== undefined && kills > killsBefore) return { is: true }
  if (code === 137 || signal === 'SIGKILL') return { is: true }
  const said = [...ofKernel, ...(hasFailed ? ofRuntimes : [])]
  if (said.some(pattern => new RegExp(pattern, 'm').test(printed))) return { is: true }
  if (patterns.length === 0 || printed === '') return { is: false }
  try {
    const hits = await searchAll(patterns, 'm', [printed], searchMs, new AbortController().signal)
    return hits ? { is: hits.some(hit => hit !== null) } : unseen(`they took longer than ${searchMs / 1000} s`)
  } catch (cause) {
    return unseen(cause instanceof Error ? cause.message : String(cause))
  }
}

const unseen = (why: string): OutOfMemory => ({
  is: false,
  doubt: `may have run out of memory unseen: its own patterns for that could not be looked for in what it printed, and none of them counts (${why})`,
})

/** How often the kernel ended a process of our control group for want of memory; undefined where it does not tell. */
export const oomKills = (): number | undefined => {
  if (process.platform !== 'linux') return undefined
  try {
    const [, path = '/'] = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8')) ?? []
    const [, count] = /^oom_kill (\d+)$/m.exec(readFileSync(`/sys/fs/cgroup${path}/memory.events`, 'utf8')) ?? []
    return count === undefined ? undefined : Number(count)
  } catch {
    return undefined
  }
}
