import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError, type MemoryEntry, type MemorySpec, type Plan } from '@loop/spec'
import { broughtRuns, storeFor } from './brought.js'
import type { Entries } from './keyed/entries.js'
import { replaceFile } from './replace-file.js'
import { loopFolder } from './run-folder.js'

/** What a loop keeps between runs. */
export interface Memory {
  /** The latest entries, the latest first. */
  recall(most: number): Promise<MemoryEntry[]>
  /** Keeps what a run leaves; doing it twice for one run is doing it once. */
  remember(entry: MemoryEntry): Promise<void>
}

/**
 * A place to keep memory in that a library user brings, under a name that documents use. One that offers nothing for the kind of
 * memory that a loop has is refused before the loop runs.
 */
export interface MemoryStore {
  /**
   * Memory by keys, of loops in LSS.
   *
   * @param scope what keeps loops, and runs whose memory ends with them, apart
   */
  entries?(scope: string): Promise<Entries> | Entries
  /**
   * What runs leave for the next, of loops in loopkit.
   *
   * @param loop the loop's name
   */
  runs?(loop: string): Promise<Memory> | Memory
}

/** Memory that is gone with the process, one for each loop name. */
export const processMemory = (): Memory => {
  const entries = new Map<string, MemoryEntry>()
  return {
    recall: async most => [...entries.values()].reverse().slice(0, most),
    remember: async entry => void entries.set(entry.run, entry),
  }
}

/** Memory as files, one a run, in a folder. */
export const folderMemory = (folder: string): Memory => ({
  async recall(most) {
    const names = (await readdir(folder).catch(() => []))
      .filter(name => name.endsWith('.json') && !name.startsWith('.'))
      .sort()
      .reverse()
    const entries: MemoryEntry[] = []
    for (const name of names) {
      if (entries.length === most) break
      const entry = await readFile(join(folder, name), 'utf8')
        .then(text => JSON.parse(text) as MemoryEntry)
        .catch(() => undefined)
      if (entry?.formatVersion === 1) entries.push(entry)
    }
    return entries
  },
  async remember(entry) {
    await mkdir(folder, { recursive: true })
    await replaceFile(join(folder, `${entry.run}.json`), `${JSON.stringify(entry, undefined, 2)}\n`)
  },
})

const shared = new Map<string, Memory>()

/** The folder of a loop's memory, relative to the project. */
export const memoryPath = (plan: Plan, memory: MemorySpec): string => memory.path ?? join('.loop', 'memory', plan.name)

/**
 * The memory that a plan declares.
 *
 * @param stores memories that the caller brings
 * @throws LoopError `usage` for a store that is not offered here
 */
export const memoryOf = (
  plan: Plan,
  root: string,
  stores: Readonly<Record<string, MemoryStore>> = {},
): Memory | undefined => {
  const { memory } = plan
  if (!memory || plan.stop) return undefined // where tasks name what they read, memory is kept by keys
  const own = storeFor(memory, stores)
  if (own) return broughtRuns(own, plan.name, memory)
  if (memory.store === 'claude') {
    throw new LoopError(
      'usage',
      'the memory store "claude" is not offered by this runtime, expected filesystem or memory',
      {
        ...(memory.place ? { place: memory.place } : {}),
        fix: 'A program that uses the library can bring one: `run({ stores: { claude: … } })`.',
      },
    )
  }
  if (memory.store === 'filesystem')
    return folderMemory(
      memory.path === undefined ? join(loopFolder(root), 'memory', plan.name) : join(root, memory.path),
    )
  const key = `${root}\0${plan.name}`
  const known = shared.get(key) ?? processMemory()
  shared.set(key, known)
  return known
}
