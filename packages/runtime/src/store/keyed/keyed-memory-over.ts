import { LoopError, type MemorySpec, type MemoryWrite } from '@loop/spec'
import type { KeyedMemory } from '../keyed-memory.js'
import type { Redact } from '../redact.js'
import type { Entries, Entry } from './entries.js'
import { misfitOf } from './entry-schema.js'
import { forget, isAlive, type Now } from './retention.js'

/** What a memory needs to know of its run. */
export interface KeyedMemoryOptions {
  spec: MemorySpec
  /** The project's folder, absolute. */
  root: string
  /** It is kept outside the run's folder, and so does not go with it. */
  isElsewhere?: boolean
  redact: Redact
  now(): Now
  /** When the run began, ISO 8601 in UTC: what was there then it builds on. */
  since: string
  /** What the run wrote before it was taken up. */
  written: Readonly<Record<string, MemoryWrite>>
}

/** How often it is tried to be the first who writes a version. */
const mostTries = 1_000

/** Most entries that are read at once. */
const most = 20

/** Memory by keys over a store, with the policies of a loop. */
export const keyedMemoryOver = async (entries: Entries, options: KeyedMemoryOptions): Promise<KeyedMemory> => {
  const { spec, root, isElsewhere = spec.store !== 'filesystem', redact, now, since, written } = options
  /** The last version of each key that this run has seen: it read it, wrote it, or it was there when the run began. */
  const seen = new Map<string, number>()
  const see = (key: string, version: number) => void seen.set(key, Math.max(version, seen.get(key) ?? 0))
  for (const { key, version, at } of await entries.all()) if (at <= since) see(key, version)
  for (const { key, version } of Object.values(written)) see(key, version)

  const mayWrite = (writer: string) =>
    (spec.writers ?? []).some(name => name === writer || (name === '*' && writer !== 'optimizer'))

  return {
    mayWrite,
    async read(task, key, path) {
      if (!mayRead(spec, task, key)) return []
      const found = await entries.of(key)
      see(key, latest(found))
      const alive = found.filter(entry => isAlive(spec, entry, now())).sort((a, b) => b.version - a.version)
      return alive.flatMap(({ text }) => inside(text, path)).slice(0, most)
    },
    async write(by, key, raw, effect) {
      if (!mayWrite(by)) return {}
      const text = redact(raw)
      const misfit = await misfitOf(spec.schema, text, root)
      if (misfit !== undefined) return { refused: `"${key}" by ${by} is not kept in memory: ${misfit}` }
      const { run, iteration, time } = now()
      const slot = `${run} ${slotOf(effect)}`
      const body = { key, by, run, iteration, at: new Date(time).toISOString(), slot, text }
      for (let tries = 0; tries < mostTries; tries++) {
        const found = await entries.of(key)
        const mine = found.find(entry => entry.slot === slot)
        if (mine) {
          if (!mine.forgotten && mine.text !== text) await entries.replace({ ...mine, ...body })
          see(key, mine.version)
          return { write: recordOf(mine, found) }
        }
        const entry: Entry = { ...body, version: latest(found) + 1, basis: seen.get(key) ?? 0 }
        if (!(await entries.add(entry))) continue // somebody else was first: look again at what it wrote
        see(key, entry.version)
        await forget(entries, spec, now())
        return { write: recordOf(entry, found) }
      }
      throw new LoopError(
        'store',
        `the memory kept no entry of "${key}": others were first ${mostTries} times, or it adds nothing`,
      )
    },
    async endIteration() {
      if (spec.lifetime === 'iteration') {
        await entries.clear()
        seen.clear()
      } else if (spec.retention) await forget(entries, spec, now())
    },
    async close(isOver) {
      if (isOver && isElsewhere && spec.lifetime !== 'project') await entries.clear()
      await entries.close()
    },
  }
}

const latest = (entries: readonly Entry[]): number => Math.max(0, ...entries.map(({ version }) => version))

/** An effect, whichever attempt of it: `i1r1.task.coder.2` is a further attempt at `i1r1.task.coder`. */
const slotOf = (effect: string): string => effect.replace(/^(i\d+r\d+\.[^.]+\.[^.]+)\.\d+$/, '$1')

/** Over what another run wrote in between, the entry is written all the same, and that is said. */
const recordOf = ({ key, by, version, basis, run }: Entry, found: readonly Entry[]): MemoryWrite => {
  const unseen = found.filter(entry => entry.run !== run && entry.version > basis && entry.version < version)
  const other = unseen.sort((a, b) => b.version - a.version)[0]
  return { key, by, version, basis, ...(other ? { conflict: { run: other.run, version: other.version } } : {}) }
}

const mayRead = ({ readers }: MemorySpec, task: string, key: string): boolean => {
  if (!readers) return true
  const keys = [task, '*'].flatMap(name => (Object.hasOwn(readers, name) ? (readers[name] ?? []) : []))
  return keys.includes(key) || keys.includes('*')
}

const inside = (text: string, path: readonly string[]): string[] => {
  if (path.length === 0) return [text]
  try {
    const value = path.reduce<unknown>(
      (here, key) =>
        typeof here === 'object' && here !== null && Object.hasOwn(here, key)
          ? (here as Record<string, unknown>)[key]
          : undefined,
      JSON.parse(text),
    )
    return value === undefined ? [] : [typeof value === 'string' ? value : JSON.stringify(value, undefined, 2)]
  } catch {
    return [] // what is no JSON has nothing inside
  }
}
