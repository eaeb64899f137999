import type { LssLoop } from '../../generated/types.js'
import type { Origin } from '../shared/origin.js'
import type { Halves } from './halves.js'
import type { Assumption, Expansion, ShortFormName } from './short-forms/short-form.js'

export type { Assumption, ShortFormName }

/** A list with holes where the schema refused an entry. */
export type Holed<T> = (T | undefined)[]

/** Lists of a document whose entries others refer to. */
type Lists = 'workers' | 'evaluators' | 'feedback_channels' | 'metrics' | 'safety_constraints'

/** A loop as far as its document could be read: what the schema refused is absent, and known to be `broken`. */
export type DraftLss = Omit<Partial<LssLoop>, Lists> & { [K in Lists]?: Holed<LssLoop[K][number]> }

/** Names that were declared. */
export interface Names {
  /** Those that are well formed, each once. */
  names: readonly string[]
  /** Those that the schema refuses for their form, also in the form that they should have. */
  refused: readonly string[]
  /** Whether every entry has a name, so that one that is not here is not declared. */
  complete: boolean
}

/** What may be referred to. */
export interface Declared {
  inputs: Names
  workers: Names
  evaluators: Names
  metrics: Names
  children: Names
}

export interface LssDocument extends Origin {
  name: string
  loop: DraftLss
  declared: Declared
  /** What entries name that are not in `loop`, as the schema refused something else in them. */
  halves?: Halves
  /** When it was written in a short form: which one, and what had to be assumed for the canonical form in `loop`. */
  short?: { form: ShortFormName } & Pick<Expansion, 'assumed' | 'moved' | 'doubled'>
}
