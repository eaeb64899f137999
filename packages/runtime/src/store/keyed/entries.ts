/** One version of a key. */
export interface Entry {
  key: string
  /** How often the key was written, this time included. */
  version: number
  /** Id of the task, or `optimizer`. */
  by: string
  run: string
  iteration: number
  /** ISO 8601 in UTC. */
  at: string
  /** What writes: the run and the effect, whichever attempt of it. */
  slot: string
  /** The version that the writer had seen; 0 for none. */
  basis: number
  text: string
  /** It was forgotten; only its version is kept, so that no version is given twice. */
  forgotten?: boolean
}

/** Where entries are kept. Every call is whole or not at all, whoever else calls at the same time. */
export interface Entries {
  /** All versions of a key, forgotten ones included, in no order. */
  of(key: string): Promise<Entry[]>
  all(): Promise<Entry[]>
  /** Adds a version. @returns false when it is there already: somebody else was first */
  add(entry: Entry): Promise<boolean>
  /** Puts an entry in the place of the same version. */
  replace(entry: Entry): Promise<void>
  remove(key: string, version: number): Promise<void>
  /** Forgets everything. */
  clear(): Promise<void>
  close(): Promise<void>
}
