import { LoopError, type MemoryEntry, type MemorySpec } from '@loop/spec'
import { inTime } from '../clock/in-time.js'
import type { Entries } from './keyed/entries.js'
import type { Memory, MemoryStore } from './memory.js'

type Stores = Readonly<Record<string, MemoryStore>>

/** The name under which a caller brings the store of a memory: that which the document gives, else that of the store it stands in for. */
export const storeName = ({ name, store }: MemorySpec): string => name ?? store

/** The store that a caller brings for a memory, if there is one. */
export const storeFor = (spec: MemorySpec, stores: Stores): MemoryStore | undefined =>
  Object.hasOwn(stores, storeName(spec)) ? stores[storeName(spec)] : undefined

/** Longest that a store may take, in seconds. */
const longest = 30

/** Lets a store do something: what it throws, and that it gives no answer, is said with its name. */
const asked = async <T>(name: string, doing: string, work: () => Promise<T> | T, kill?: AbortSignal): Promise<T> => {
  try {
    return await inTime(work, longest, kill)
  } catch (cause) {
    if (cause instanceof LoopError) throw cause
    const message = `the memory in ${name} could not ${doing}: ${cause instanceof Error ? cause.message : String(cause)}`
    throw new LoopError('store', message, { exitCode: 1, cause, fix: 'Mend the cause; then `loop resume` goes on.' })
  }
}

const offersNone = (spec: MemorySpec, kind: string): LoopError =>
  new LoopError('usage', `the store "${storeName(spec)}" that was brought offers no ${kind}`, {
    ...(spec.place ? { place: spec.place } : {}),
    fix: `Give it the function \`${kind}\`, or bring another.`,
  })

/**
 * Opens what a store keeps by keys. Every call of it either does what was asked or throws a LoopError.
 *
 * @throws LoopError `usage` when it offers no such memory, `store` when it cannot be opened
 */
export const broughtEntries = async (
  store: MemoryStore,
  scope: string,
  spec: MemorySpec,
  kill?: AbortSignal,
): Promise<Entries> => {
  if (typeof store.entries !== 'function') throw offersNone(spec, 'entries')
  const opened = await asked(storeName(spec), 'be opened', () => store.entries?.(scope) as Promise<Entries>, kill)
  return carefully(storeName(spec), opened, kill)
}

/** Entries whose every failure is a LoopError, whoever keeps them. */
export const carefully = (name: string, entries: Entries, kill?: AbortSignal): Entries => ({
  of: key => asked(name, 'be read', () => entries.of(key), kill),
  all: () => asked(name, 'be read', () => entries.all(), kill),
  add: entry => asked(name, 'keep an entry', () => entries.add(entry), kill),
  replace: entry => asked(name, 'keep an entry', () => entries.replace(entry), kill),
  remove: (key, version) => asked(name, 'forget an entry', () => entries.remove(key, version), kill),
  clear: () => asked(name, 'be cleared', () => entries.clear()),
  close: () => asked(name, 'be closed', () => entries.close()),
})

/**
 * What runs leave for the next, in a store that is opened when it is first asked.
 *
 * @throws LoopError `usage` when it offers no such memory
 */
export const broughtRuns = (store: MemoryStore, loop: string, spec: MemorySpec): Memory => {
  if (typeof store.runs !== 'function') throw offersNone(spec, 'runs')
  const name = storeName(spec)
  let opened: Promise<Memory> | undefined
  const open = () => {
    opened ??= asked(name, 'be opened', () => store.runs?.(loop) as Promise<Memory>)
    return opened
  }
  return {
    recall: async most => {
      const memory = await open()
      return (await asked(name, 'be read', () => memory.recall(most))).slice(0, most)
    },
    remember: async (entry: MemoryEntry) => {
      const memory = await open()
      await asked(name, 'keep an entry', () => memory.remember(entry))
    },
  }
}
