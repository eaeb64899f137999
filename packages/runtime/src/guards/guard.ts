import type { AgentSpec, GuardSpec, Task } from '@loop/spec'

/** What a text is that a guard looks at. All but `instructions` and `command` come from outside the document. */
export type PartKind = 'instructions' | 'given' | 'feedback' | 'command' | 'result' | 'entry'

/** A text that goes in or comes out. */
export interface Part {
  kind: PartKind
  /** What it is called in messages. */
  name: string
  text: string
}

/** What a guard is shown. */
export interface Look extends Part {
  guard: GuardSpec
  /** The task whose call, result or entry it is. */
  task: Task | undefined
  agent: AgentSpec | undefined
  /** The project's folder, absolute. */
  root: string
  /** Values that must not be shown. */
  secrets: readonly string[]
  /** The tools that an agent says it used; absent when it says nothing. */
  tools?: readonly string[]
  /** When earlier calls of the run began, in milliseconds since 1970. */
  calls: readonly number[]
  /** Milliseconds since 1970. */
  now: number
}

/** A stretch of a text, as `slice` takes it. */
export type Span = readonly [from: number, to: number]

/** What a guard saw. */
export interface Sighting {
  /** What it was, without what must not be shown. */
  message: string
  /** Where; without it, the whole text. */
  spans?: readonly Span[]
  /** Nothing is broken; a person has to approve. */
  gate?: boolean
  /** It is right again after so many milliseconds. */
  waitMs?: number
}

/**
 * Looks at one text, or at a call as a whole.
 *
 * @returns what is not as it should be
 * @throws when it cannot tell: then `on_error` of the guard decides
 */
export type Guard = (look: Look) => Sighting | undefined | Promise<Sighting | undefined>

/** How a type of guard looks. */
export interface GuardKind {
  /** The texts it looks at, one after another; without it, at the call once, with all its text. */
  parts?: readonly PartKind[]
  look: Guard
}

/** Texts that people and agents write, and the document does not. */
export const outside: readonly PartKind[] = ['given', 'feedback', 'result', 'entry']

/** Every text but the command of an agent. */
export const texts: readonly PartKind[] = ['instructions', ...outside]
