import type { CheckFinding, CheckFunction, Reply } from '../../src/index.js'
import type { Seen } from './run-scene.js'

export type Json = Record<string, unknown>

/** What an agent says: always the same, one after another (the last again and again), or what it makes of its call. */
export type Says =
  | string
  | readonly string[]
  | ((prompt: string, nth: number) => Promise<Partial<Reply>> | Partial<Reply>)

/** What is around a document when it is run. */
export interface Scene {
  /** What each agent says, by name; the others say that they are done. */
  say?: Record<string, Says>
  /** What each call is reported to have used. */
  usage?: Reply['usage']
  /** Whether the checks pass, one call after another; or what they find. */
  pass?: readonly boolean[] | ((work: Parameters<CheckFunction>[0], nth: number) => CheckFinding)
  inputs?: Json
  /** Further files of the project; a mapping is written as JSON. */
  files?: Record<string, string | Json>
  /** What the project's file says beside an agent for all. */
  project?: Json
  /** What people answer to questions, one after another. */
  answers?: readonly string[]
  /** The run is told to stop once this many tasks have begun. */
  stopAfter?: number
  /** How often it is run, one after another. */
  times?: number
}

/** A field, changed in a document, and what is otherwise then. */
export interface FieldCase extends Scene {
  /** Where the field is: `workers.0.role`. */
  at: string
  /** The document, without the usual parts that it takes the place of. */
  loop?: Json
  /** The value before, when it is not that of the document; `absent` for none. */
  from?: unknown
  /** The value after; `absent` for none. */
  to: unknown
  /** What else has to change with it, so that the document stays sound, by place. */
  also?: Record<string, unknown>
  /** What is looked at. */
  sees: (seen: Seen) => unknown
  /** What is seen there with the value before. */
  was: unknown
  /** And with the value after. */
  is: unknown
}

/** A field that nothing in the engine goes by, with where it is seen all the same. */
export interface NotedCase extends FieldCase {
  /** Why no run goes by it. */
  why: string
  /** Where it is seen. */
  where: string
}

export const absent = Symbol('left out')
