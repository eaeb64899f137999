import type { CheckSpec, Limit, Place, Plan } from '../generated/types.js'
import type { Words } from './words.js'

/** A side of a loop that is written down somewhere in its document. */
export type Topic =
  | 'goal'
  | 'checks'
  | 'criteria'
  | 'makers'
  | 'rounds'
  | 'exhaustion'
  | 'bounds'
  | 'costs'
  | 'people'
  | 'memory'

/** Who is called, and what is declared of the calls; what is merely assumed is absent. */
export interface Called {
  name: string
  /** Whether it is declared what a call that fails or is cut off leads to. */
  decided: boolean
  /** Whether it is declared that such a call is made again unasked. */
  repeats: boolean
  /** Whether a time limit is declared. */
  timesOut: boolean
  /** The most that a call uses. */
  tokens: number | undefined
  usd: number | undefined
  /** Whether the tokens of one answer are limited. */
  answersEnd: boolean
}

/** What an author wrote down; a plan does not tell it from what was assumed. */
export interface Declared {
  /** Sentences that the work is judged by. */
  criteria: boolean
  /** What happens when the last round or iteration is used up. */
  exhaustion: boolean
  /** A place for memory that is the loop's own where the project has one for all. */
  ownMemory: boolean
}

/** What the criteria of `lrs-1` look at. The plan is the same for every dialect; the rest is what a dialect adds to it. */
export interface Evidence {
  plan: Plan
  /** Checks that count. */
  judges: readonly CheckSpec[]
  called: readonly Called[]
  declared: Declared
  words: Words
  /** The loops inside this one; nothing is known of one whose file is not at hand. */
  inner: readonly { id: string; evidence: Evidence | undefined }[]
  limit(unit: Limit['unit']): Limit | undefined
  /** The line of something in the loop's own file, as exactly as the dialect can tell. */
  line(topic: Topic, place?: Place): { line?: number }
  /** The line of a place, when that is in the loop's own file. */
  lineOf(place: Place | undefined): { line?: number }
}
