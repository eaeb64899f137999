import { join } from 'node:path'
import { LoopError, type MemorySpec, type Plan } from '@loop/spec'
import type { State } from '../../core/state.js'
import type { KeyedMemory } from '../keyed-memory.js'
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
  env?: NodeJS.ProcessEnv
}

/** The memory by keys that a plan keeps, if it is one with tasks that name what they read. */
const specOf = ({ memory, stop }: Plan): MemorySpec | undefined => (stop && memory ? memory : undefined)

/**
 * Refuses a memory that nobody here can keep as it is declared, or whose server does not answer.
 *
 * @param simulated nothing is kept in a dry run, so no server is looked for
 * @throws LoopError `document` with the place of the memory; `usage` when the address of its server is missing; `store` when
 * the server cannot be reached
 */
export const refuseMemory = async (plan: Plan, simulated = false, env = process.env): Promise<void> => {
  const spec = specOf(plan)
  if (spec) {
    redactionOf(spec)
    if (spec.store !== 'filesystem') await refuseStore(spec, simulated, env)
  }
  for (const { plan: inner } of plan.composition?.children ?? []) if (inner) await refuseMemory(inner, simulated, env)
}

const refuseStore = async (spec: MemorySpec, simulated: boolean, env: NodeJS.ProcessEnv): Promise<void> => {
  refuseUnoffered(spec)
  if (simulated) return
  const entries = await entriesOnServer(spec, addressOf(spec, env), 'nobody')
  await entries.close()
}

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

const entriesOf = async (plan: Plan, spec: MemorySpec, { root, folder, env = process.env }: OpenOptions) => {
  const isShared = (spec.lifetime ?? 'project') === 'project'
  if (spec.store === 'filesystem')
    return entriesInFiles(
      isShared ? join(loopFolder(root), 'memory', plan.name, 'keys') : join(folder.path, 'memory', 'keys'),
    )
  return entriesOnServer(spec, addressOf(spec, env), isShared ? plan.name : `${plan.name}:${folder.run}`)
}

/** The clients are loaded only where they are used. */
const entriesOnServer = async ({ store }: MemorySpec, url: string, scope: string): Promise<Entries> => {
  const open =
    store === 'redis'
      ? (await import('./in-redis.js')).entriesInRedis
      : (await import('./in-postgres.js')).entriesInPostgres
  return open(url, scope)
}

const variables: Readonly<Partial<Record<MemorySpec['store'], string>>> = {
  redis: 'LOOP_REDIS_URL',
  postgres: 'LOOP_POSTGRES_URL',
}

const refuseUnoffered = ({ store, place }: MemorySpec): string => {
  const variable = variables[store]
  if (variable !== undefined) return variable
  throw new LoopError('document', `memory in "${store}" is not offered, expected redis, postgres or none`, {
    ...(place ? { place } : {}),
    fix: 'Without a `backend`, memory is kept in files.',
  })
}

/** Addresses may hold passwords, so they come from the environment and never from a loop file. */
const addressOf = (spec: MemorySpec, env: NodeJS.ProcessEnv): string => {
  const { store, place } = spec
  const variable = refuseUnoffered(spec)
  const url = env[variable]
  if (url === undefined || url === '')
    throw new LoopError('usage', `the memory is kept in ${store}, and ${variable} does not say where that is`, {
      ...(place ? { place } : {}),
      fix: `Set ${variable}, as in ${store === 'redis' ? 'redis://localhost:6379' : 'postgres://user@localhost/loop'}.`,
    })
  return url
}
