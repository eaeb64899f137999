/** A value of an attribute. */
export type Value = string | number | boolean | string[]

/** Attributes by their names. */
export type Attributes = Record<string, Value>

/** A piece of work that has ended. */
export interface Span {
  /** Id of the run that it belongs to. */
  run: string
  id: string
  /** Id of the span around it. */
  parent: string | undefined
  name: string
  /** Whether it asks somebody over the network. */
  isClient: boolean
  /** ISO 8601, as the journal says. */
  startedAt: string
  endedAt: string
  attributes: Attributes
  failed: boolean
  /** What was wrong in words, where contents may be told. */
  message?: string
}

/** Attributes without those that have no value. */
export const present = (attributes: Readonly<Record<string, Value | undefined>>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, Value] => {
      const [, value] = entry
      return value !== undefined && !(Array.isArray(value) && value.length === 0)
    }),
  )
