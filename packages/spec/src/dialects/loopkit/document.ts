import type { Loop, Project, Step, Verify } from '../../generated/types.js'
import type { SourceDocument } from '../../source/document.js'

/** A loop as far as its document could be read: what the schema refused is absent, and known to be `broken`. */
export type DraftLoop = Omit<Partial<Loop>, 'pipeline'> & { pipeline?: (Step | undefined)[] }

/** Where something was declared, and whether parts of it were refused by the schema. */
interface Origin {
  source: SourceDocument
  /** JSON pointer of the whole; empty unless it is a part of its file. */
  pointer: string
  /** JSON pointers, from the file's root, of what the schema refused. */
  broken: readonly string[]
}

export interface LoopDocument extends Origin {
  name: string
  loop: DraftLoop
}

export interface ProjectDocument extends Origin {
  project: Project
}

/** The loops and the project file that belong together. */
export interface Workspace {
  project: ProjectDocument | undefined
  loops: readonly LoopDocument[]
  /** Whether a file of the project could not be read at all, so that more may be declared or used than is known. */
  incomplete?: boolean
}

/** Whether the schema refused something at, above or below a pointer. */
export const isBroken = (origin: Origin, pointer: string): boolean =>
  origin.broken.some(at => at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`))

/** `maker` and `checker` may be one name or several; what the schema refused in a list is left out. */
export const namesOf = (names: Verify['maker'] | undefined): string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names.filter(name => name !== undefined)
