/** A refused value in words, with what to do about it. */
export interface InvalidValue {
  message: string
  fix?: string
  /** What surely is meant. */
  meant?: unknown
}

/** What a dialect says in its own words when its schema refuses something. */
export interface SchemaVoice {
  /** The prefix of its rule ids. */
  dialect: string
  /** What to write for a key that is missing from what `pointer` names. */
  fixForMissing(key: string, pointer: string): string
  /** Where a key that is not known here belongs, or else what is known here. */
  fixForUnknown(key: string, known: readonly string[]): string
  /** What is wrong with a value that has the right type; undefined for the words that all dialects share. */
  describeInvalid(keyword: string, pointer: string, value: unknown): InvalidValue | undefined
}
