import type { MemorySpec } from '@loop/spec'
import type { Entries, Entry } from './entries.js'

/** Where and when it is asked what is still kept. */
export interface Now {
  run: string
  iteration: number
  /** Milliseconds since 1970. */
  time: number
}

const lengths = { hour: 3_600_000, day: 86_400_000 } as const

/** Whether an entry is still kept, however many there are. Entries of other runs are as old as this run, at least. */
export const isAlive = ({ retention, lifetime = 'project' }: MemorySpec, entry: Entry, now: Now): boolean => {
  if (entry.forgotten) return false
  if (lifetime === 'iteration' && entry.iteration !== now.iteration) return false
  if (!retention) return true
  if (retention.unit !== 'iteration') return now.time - Date.parse(entry.at) < retention.value * lengths[retention.unit]
  return now.iteration - (entry.run === now.run ? entry.iteration : 0) <= retention.value
}

/** Forgets what is too old or too much, the oldest first; the last version of each key leaves its number. */
export const forget = async (entries: Entries, spec: MemorySpec, now: Now): Promise<void> => {
  const all = await entries.all()
  const alive = all.filter(entry => isAlive(spec, entry, now)).sort(oldestFirst)
  const kept = new Set(alive.slice(Math.max(0, alive.length - (spec.maxEntries ?? alive.length))))
  const last = new Map<string, number>()
  for (const { key, version } of all) last.set(key, Math.max(version, last.get(key) ?? 0))
  for (const entry of all) {
    if (kept.has(entry)) continue
    if (entry.version < (last.get(entry.key) ?? 0)) await entries.remove(entry.key, entry.version)
    else if (!entry.forgotten) await entries.replace({ ...entry, text: '', forgotten: true })
  }
}

const oldestFirst = (a: Entry, b: Entry): number =>
  a.at === b.at ? a.key.localeCompare(b.key) || a.version - b.version : a.at < b.at ? -1 : 1
