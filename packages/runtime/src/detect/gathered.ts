import type { ChildResult, MemoryWrite, Output, Verdict } from '@loop/spec'
import type { Bypass } from '../core/bypass.js'
import type { Overrun } from '../core/overrun.js'
import type { Bleeding } from './bleeding.js'

/** Something that an event shows, and where it belongs. */
export type Shown<T = unknown> = T & {
  /** Id of the effect, or of the ask. */
  by: string
  iteration: number
}

/** A check that was asked, or a person who judged. */
export interface Judgement {
  /** Id of the effect; of what a person judged, that of the ask. */
  id: string
  target: string
  iteration: number
  round: number
  verdict?: Pick<Verdict, 'verdict' | 'score' | 'independence'>
  /** Digest of what it judged. */
  work?: string
}

/** What a task made, or a loop inside. */
export interface Made {
  kind: 'task' | 'child'
  id: string
  target: string
  iteration: number
  round: number
  output?: Output
  child?: Pick<ChildResult, 'run' | 'outputs'>
  /** It counts when a person approves it, and nobody has yet. */
  unapproved?: true
}

/** An iteration, as far as somebody looks at it later. */
export interface Passed {
  iteration: number
  rounds: number
  metrics: Readonly<Record<string, number>>
  /** It was measured. */
  ended: boolean
}

/**
 * What detectors will look at, as far as the journal has been read. Plain data that is kept beside the state, so it holds no more than
 * they need: of a task that did well long ago nothing is left.
 */
export interface Gathered {
  iterations: Passed[]
  /** Checks that were asked and what people judged, in the order they began. */
  judged: Judgement[]
  /** What is or may become the best result. */
  made: Made[]
  /** The round whose checks passed most, of those that are over; of plans without stop conditions. */
  topRound?: { iteration: number; round: number; score: number }
  /** Effects that began and came to no end of their own, with the line of the journal in which they began. */
  open: Record<string, number>
  /** For each task, the calls in a row that ran into its time limit; no more are noted once they are enough. */
  timeouts: Record<string, Shown[]>
  /** The first hard limit that a call went beyond. */
  overrun?: Shown<Overrun>
  /** What was spent beyond limits that are only told about, by limit. */
  bleedings: Record<string, Bleeding>
  /** By such a limit: since which line of the journal it is crossed. */
  crossed: Record<string, number>
  /** Entries of memory that were written over what another run had written meanwhile. */
  conflicts: Shown<MemoryWrite>[]
  /** The first guard that was broken although the run went on, and where that was so. */
  bypass?: Bypass
  bypasses: Shown[]
  /** Changes of the strategy that count, each with the iteration after which it was made. */
  changes: Shown[]
  /** When a task, a check, a choice or a loop inside last came to a good end, in milliseconds of running. */
  movedAt: number
}

/** What is gathered before the first event. */
export const nothingGathered = (): Gathered => ({
  iterations: [],
  judged: [],
  made: [],
  open: {},
  timeouts: {},
  bleedings: {},
  crossed: {},
  conflicts: [],
  bypasses: [],
  changes: [],
  movedAt: 0,
})
