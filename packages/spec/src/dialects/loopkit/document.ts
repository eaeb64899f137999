import type { Loop, Project, Step, Verify } from '../../generated/types.js'
import type { Origin } from '../shared/origin.js'

export { isBroken } from '../shared/origin.js'

/** A loop as far as its document could be read: what the schema refused is absent, and known to be `broken`. */
export type DraftLoop = Omit<Partial<Loop>, 'pipeline'> & { pipeline?: (Step | undefined)[] }

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
  /** What loops of the project in other dialects use of its agents and checks. */
  others?: readonly Uses[]
}

/** Names of agents and checks of the project that a loop uses. */
export interface Uses {
  agents: readonly string[]
  checks: readonly string[]
  /** Tools that its workers list; undefined when one of them lists none, and so may use any. */
  tools: readonly string[] | undefined
  /** Whether all of it could be read. */
  isComplete: boolean
}

/** `maker` and `checker` may be one name or several; what the schema refused in a list is left out. */
export const namesOf = (names: Verify['maker'] | undefined): string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names.filter(name => name !== undefined)
