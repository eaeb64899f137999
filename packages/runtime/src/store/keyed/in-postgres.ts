import type { Entries, Entry } from './entries.js'
import { postgresClient } from './postgres-client.js'
import { unreachable } from './unreachable.js'

const table = `CREATE TABLE IF NOT EXISTS loop_memory (
  scope text NOT NULL, key text NOT NULL, version integer NOT NULL, entry json NOT NULL,
  PRIMARY KEY (scope, key, version))`

/**
 * Entries in PostgreSQL, a row for each version in the table `loop_memory`, which is made when it is missing. The primary key
 * lets only one client make a version.
 *
 * @param scope what keeps loops and runs apart
 * @throws LoopError `store` when the server cannot be reached, or lets nobody make the table
 */
export const entriesInPostgres = async (url: string, scope: string): Promise<Entries> => {
  const client = await postgresClient(url)
  const entriesOf = async (text: string, values: unknown[]): Promise<Entry[]> =>
    (await client.query<{ entry: Entry }>(text, values)).map(({ entry }) => entry)
  try {
    // Two that make the table at the same time would be in each other's way.
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(7013001); ${table}; COMMIT`)
  } catch (cause) {
    await client.close()
    throw unreachable('postgres', 'LOOP_POSTGRES_URL', cause)
  }
  return {
    of: key => entriesOf('SELECT entry FROM loop_memory WHERE scope = $1 AND key = $2', [scope, key]),
    all: () => entriesOf('SELECT entry FROM loop_memory WHERE scope = $1', [scope]),
    async add(entry) {
      const insert =
        'INSERT INTO loop_memory (scope, key, version, entry) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING entry'
      return (await entriesOf(insert, [scope, entry.key, entry.version, JSON.stringify(entry)])).length === 1
    },
    async replace(entry) {
      const update = 'UPDATE loop_memory SET entry = $4 WHERE scope = $1 AND key = $2 AND version = $3'
      await client.query(update, [scope, entry.key, entry.version, JSON.stringify(entry)])
    },
    async remove(key, version) {
      const text = 'DELETE FROM loop_memory WHERE scope = $1 AND key = $2 AND version = $3'
      await client.query(text, [scope, key, version])
    },
    clear: async () => void (await client.query('DELETE FROM loop_memory WHERE scope = $1', [scope])),
    close: client.close,
  }
}
