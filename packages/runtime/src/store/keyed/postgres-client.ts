/// <reference path="./pg-client.d.ts" />
import type { Client } from 'pg'

/** The longest time to wait for a connection, in milliseconds. */
const connectMs = 5_000

/** A connection that is made when it is needed, and again when it was lost. */
export interface PostgresClient {
  /** @returns the rows */
  query<T>(text: string, values?: unknown[]): Promise<T[]>
  close(): Promise<void>
}

/** The client alone: the pool of the same library cannot be loaded where the form for imports is preferred, as in a bundle. */
export const postgresClient = async (url: string): Promise<PostgresClient> => {
  const { default: PgClient } = (await import('pg/lib/client.js')) as { default: typeof Client }
  let current: Client | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const connected = async (): Promise<Client> => {
    if (current) return current
    const client = new PgClient({ connectionString: url, connectionTimeoutMillis: connectMs })
    const lose = () => {
      if (current === client) current = undefined
    }
    client.on('error', lose).on('end', lose)
    await client.connect()
    current = client
    return client
  }

  return {
    query<T>(text: string, values?: unknown[]): Promise<T[]> {
      const next = turn.then(async () => (await (await connected()).query(text, values)).rows as T[])
      turn = next.catch(() => {}) // one after another: a client does one thing at a time
      return next
    },
    async close() {
      await turn
      await current?.end().catch(() => {})
    },
  }
}
