import type { Entries, Entry } from './entries.js'
import { unreachable } from './unreachable.js'

/** The longest time to wait for a connection, in milliseconds. */
const connectMs = 5_000

/**
 * Entries in Redis: a hash for each key, with a field for each version. HSETNX makes a version, which only one client can do.
 *
 * @param scope what keeps loops and runs apart
 * @throws LoopError `store` when the server cannot be reached
 */
export const entriesInRedis = async (url: string, scope: string): Promise<Entries> => {
  const loaded = await import('@redis/client')
  // In a bundle the library, which is CommonJS, has nothing but a default.
  const { createClient } = 'createClient' in loaded ? loaded : (loaded as { default: typeof loaded }).default
  const socket = {
    connectTimeout: connectMs,
    reconnectStrategy: (tries: number): number | false => tries < 3 && 200 * (tries + 1),
  }
  const connect = async () => {
    const client = createClient({ url, socket })
    client.on('error', () => {}) // each command rejects with its cause
    return client.connect()
  }
  const client = await connect().catch(cause => {
    throw unreachable('redis', 'LOOP_REDIS_URL', cause)
  })
  const keys = `loop:memory:${scope}`
  const hash = (key: string) => `${keys}:${key}`
  const of = async (key: string): Promise<Entry[]> =>
    Object.values(await client.hGetAll(hash(key))).map(text => JSON.parse(text) as Entry)
  return {
    of,
    all: async () => (await Promise.all((await client.sMembers(keys)).map(of))).flat(),
    async add(entry) {
      await client.sAdd(keys, entry.key)
      return (await client.hSetNX(hash(entry.key), String(entry.version), JSON.stringify(entry))) === 1
    },
    replace: async entry => void (await client.hSet(hash(entry.key), String(entry.version), JSON.stringify(entry))),
    remove: async (key, version) => void (await client.hDel(hash(key), String(version))),
    async clear() {
      const known = await client.sMembers(keys)
      await client.del([keys, ...known.map(hash)])
    },
    close: async () => void (await client.close()),
  }
}
