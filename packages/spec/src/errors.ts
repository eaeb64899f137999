import type { Place } from './generated/types.js'

/** What went wrong, for programs. Each code has a section in docs/errors.md. */
export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'document'
  | 'agent'
  | 'check'
  | 'guard'
  | 'locked'
  | 'store'
  | 'journal'
  | 'unpriced'
  | 'blocked'
  | 'connector'

export interface LoopErrorOptions {
  /** Exit code of a command that ends with this error: 1 the loop failed, 2 wrong usage or configuration. */
  exitCode?: 1 | 2
  /** Where in a document the cause is declared. */
  place?: Place
  /** What to do about it. */
  fix?: string
  cause?: unknown
}

/** The one error type of loop. `message` names the bad thing and what was expected; `cause` is never dropped. */
export class LoopError extends Error {
  readonly code: ErrorCode
  readonly exitCode: 1 | 2
  readonly place: Place | undefined
  readonly fix: string | undefined
  readonly docs: string

  constructor(code: ErrorCode, message: string, options: LoopErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'LoopError'
    this.code = code
    this.exitCode = options.exitCode ?? 2
    this.place = options.place
    this.fix = options.fix
    this.docs = `docs/errors.md#${code}`
  }
}
