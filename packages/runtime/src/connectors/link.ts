import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'

/** The way to a server, whatever it is made of. */
export interface Link {
  transport: Transport
  /** Resolves when nothing of it is left, with what can be said of its end. */
  ended: Promise<string>
  hasEnded(): boolean
  /** Why it is of no use any longer although it is there, after an error; nothing when it is. */
  whyLost(cause: unknown): string | undefined
  /** Ends it: asks, waits a little, then sees to it. */
  close(): Promise<void>
}

/** Longest message of a server, in bytes. */
export const longestMessage = 16 * 1024 * 1024
