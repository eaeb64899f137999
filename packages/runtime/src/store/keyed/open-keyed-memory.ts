import { join } from 'node:path'
import { LoopError, type MemorySpec, type Plan, storeVariable, whyNotKept } from '@loop/spec'
import type { State } from '../../core/state.js'
import { broughtEntries, carefully, storeFor, storeName } from '../brought.js'
import type { KeyedMemory } from '../keyed-memory.js'
import type { MemoryStore } from '../memory.js'
import type { Redact } from '../redact.js'
import { loopFolder, type RunFolder } from '../run-folder.js'
import type { Entries } from './entries.js'
import { entriesInFiles } from './in-files.js'
import { keyedMemoryOver } from './keyed-memory-over.js'
import { redactionOf } from './redaction.js'

/** What keeps a run's memory. */
export interface OpenOptions {
  root: string
  folder: RunFolder
  redact: Redact
  /** When the run began, ISO 8601 in UTC. */
  since: string
  /** The state of the run, now. */
  state(): State
  now(): Date
  /** Memories that the caller brings, by name. */
  stores?: Readonly<Record<string, MemoryStore>>
  /** Aborted when the run is told to end at once: a store is not waited for then. */
  kill?: AbortSignal
  env?: NodeJS.ProcessEnv
}

/** The memory by keys that a plan keeps, if it is one with tasks that name what they read. */
const specOf = ({ memory, stop }: Plan): MemorySpec | undefined => (stop && memory ? memory : undefined)

/**
 * Refuses a memory that nobody here can keep as it is declared, or whose server does not answer.
 *
 * @throws LoopError `document` with the place of the memory; `usage` when the address of its server is missing, or when the store that
 * was brought offers nothing of the kind; `store` when it cannot be reached
 */
export const refuseMemory = async (
  plan: Plan,
  { simulated = false, stores = {}, env = process.env }: RefuseOptions = {},
): Promise<void> => {
  const spec = specOf(plan)
  if (spec) {
    redactionOf(spec)
    if (isElsewhere(spec, stores)) await refuseStore(spec, { simulated, stores, env })
  }
  for (const { plan: inner } of plan.composition?.children ?? [])
    if (inner) await refuseMemory(inner, { simulated, stores, env })
}

interface RefuseOptions {
  /** Nothing is kept in a dry run, so no server is looked for. */
  simulated?: boolean
  stores?: Readonly<Record<string, MemoryStore>>
  env?: NodeJS.ProcessEnv
}

const refuseStore = async (spec: MemorySpec, { simulated, stores, env }: Required<RefuseOptions>): Promise<void> => {
  const own = storeFor(spec, stores)
  if (!own) refuseUnoffered(spec)
  if (simulated) return
  const entries = own
    ? await broughtEntries(own, 'nobody', spec)
    : await entriesOnServer(spec, addressOf(spec, env), 'nobody')
  await entries.close()
}

/** Whether memory is kept anywhere but in our own files. */
const isElsewhere = (spec: MemorySpec, stores: Readonly<Record<string, MemoryStore>>): boolean =>
  storeName(spec) !== 'filesystem' || storeFor(spec, stores) !== undefined

/**
 * Opens the memory of a plan.
 *
 * @throws LoopError `store` when its server cannot be reached, and as {@link refuseMemory}
 */
export const openKeyedMemory = async (plan: Plan, options: OpenOptions): Promise<KeyedMemory | undefined> => {
  const spec = specOf(plan)
  if (!spec) return undefined
  const { root, redact, state, now } = options
  const own = redactionOf(spec)
  const entries = await entriesOf(plan, spec, options)
  try {
    return await keyedMemoryOver(entries, {
      spec,
      root,
      isElsewhere: isElsewhere(spec, options.stores ?? {}),
      redact: text => own(redact(text)),
      now: () => ({ run: options.folder.run, iteration: state().iteration, time: now().getTime() }),
      since: options.since,
      written: state().keys,
    })
  } catch (cause) {
    await entries.close().catch(() => {})
    throw cause
  }
}

const entriesOf = async (plan: Plan, spec: MemorySpec, options: OpenOptions): Promise<Entries> => {
  const { root, folder, stores = {}, kill, env = process.env } = options
  const isShared = (spec.lifetime ?? 'project') === 'project'
  const scope = isShared ? plan.name : `${plan.name}:${folder.run}`
  const own = storeFor(spec, stores)
  if (own) return broughtEntries(own, scope, spec, kill)
  if (storeName(spec) === 'filesystem')
    return entriesInFiles(
      isShared ? join(loopFolder(root), 'memory', plan.name, 'keys') : join(folder.path, 'memory', 'keys'),
    )
  return carefully(spec.store, await entriesOnServer(spec, addressOf(spec, env), scope), kill)
}

/** The clients are loaded only where they are used. */
const entriesOnServer = async ({ store }: MemorySpec, url: string, scope: string): Promise<Entries> => {
  const open =
    store === 'redis'
      ? (await import('./in-redis.js')).entriesInRedis
      : (await import('./in-postgres.js')).entriesInPostgres
  return open(url, scope)
}

const refuseUnoffered = (spec: MemorySpec): void => {
  const why = whyNotKept(spec)
  if (why) throw new LoopError('document', why.message, { ...(spec.place ? { place: spec.place } : {}), fix: why.fix })
}

/** Addresses may hold passwords, so they come from the environment and never from a loop file. */
const addressOf = (spec: MemorySpec, env: NodeJS.ProcessEnv): string => {
  const { store, place } = spec
  refuseUnoffered(spec)
  const variable = storeVariable(spec) ?? ''
  const url = env[variable]
  if (url === undefined || url === '')
    throw new LoopError('usage', `the memory is kept in ${store}, and ${variable} does not say where that is`, {
      ...(place ? { place } : {}),
      fix: `Set ${variable}, as in ${store === 'redis' ? 'redis://localhost:6379' : 'postgres://user@localhost/loop'}.`,
    })
  return url
}
