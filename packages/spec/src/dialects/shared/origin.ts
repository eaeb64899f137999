import type { SourceDocument } from '../../source/document.js'

/** Where something was declared, and whether parts of it were refused by the schema. */
export interface Origin {
  source: SourceDocument
  /** JSON pointer of the whole; empty unless it is a part of its file. */
  pointer: string
  /** JSON pointers, from the file's root, of what the schema refused. */
  broken: readonly string[]
}

/** Whether the schema refused something at, above or below a pointer. */
export const isBroken = (origin: Pick<Origin, 'broken'>, pointer: string): boolean =>
  origin.broken.some(at => at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`))
