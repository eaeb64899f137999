import type { MemoryEntry } from '@loop/spec'
import type { Entries, Entry, Memory, MemoryStore } from '../../src/index.js'

/** A store that a library user might write: it keeps everything in this process, and copies what it is given. */
export const storeInProcess = (): MemoryStore & { scopes: Map<string, Map<string, Entry>>; log: string[] } => {
  const scopes = new Map<string, Map<string, Entry>>()
  const runs = new Map<string, MemoryEntry[]>()
  const log: string[] = []
  const idOf = (key: string, version: number) => `${version} ${key}`
  return {
    scopes,
    log,
    async entries(scope): Promise<Entries> {
      const kept = scopes.get(scope) ?? new Map<string, Entry>()
      scopes.set(scope, kept)
      log.push(`open ${scope}`)
      return {
        of: async key => structuredClone([...kept.values()].filter(entry => entry.key === key)),
        all: async () => structuredClone([...kept.values()]),
        async add(entry) {
          const id = idOf(entry.key, entry.version)
          if (kept.has(id)) return false
          kept.set(id, structuredClone(entry))
          return true
        },
        replace: async entry => void kept.set(idOf(entry.key, entry.version), structuredClone(entry)),
        remove: async (key, version) => void kept.delete(idOf(key, version)),
        clear: async () => kept.clear(),
        close: async () => void log.push(`close ${scope}`),
      }
    },
    async runs(loop): Promise<Memory> {
      const entries = runs.get(loop) ?? []
      runs.set(loop, entries)
      return {
        recall: async most => [...entries].reverse().slice(0, most),
        async remember(entry) {
          const index = entries.findIndex(({ run }) => run === entry.run)
          entries.splice(index < 0 ? entries.length : index, index < 0 ? 0 : 1, entry)
        },
      }
    },
  }
}
