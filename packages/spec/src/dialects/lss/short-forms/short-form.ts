/** Which short form: that of the README, or that of the first generation of the loop library. */
export type ShortFormName = 'readme' | 'library'

/** A value that a short form does not say and the canonical form needs. */
export interface Assumption {
  /** Where it stands in the canonical form. */
  pointer: string
  value: unknown
  why: string
}

export interface Expansion {
  /** The canonical form. What a short form says and the canonical form has no place for is kept in `extensions.short_form`. */
  value: Record<string, unknown>
  assumed: Assumption[]
  /** Where things are written that stand elsewhere in the canonical form, by their pointers there. */
  moved: ReadonlyMap<string, string>
  /** Fields of the inputs that are left out because one before them has the same name. */
  doubled: readonly Doubled[]
}

/** An entry whose name another one before it has. */
export interface Doubled {
  name: string
  /** JSON pointer of the second name, as it is written. */
  at: string
}

/** What the parts of an expansion share. */
export interface Expanding {
  /** Remembers that a value was assumed, and gives it back. */
  assume<T>(pointer: string, value: T, why: string): T
  /** Settings of evaluators for `extensions.evaluators`, by id. */
  settings: Record<string, Record<string, unknown>>
  /** Remembers that something in the canonical form is written somewhere else. */
  move(pointer: string, written: string): void
  /** Remembers that an entry is left out because of its name. */
  double(doubled: Doubled): void
}

export type Mapping = Record<string, unknown>

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entries of a list as mappings; a bare word stands for a mapping with that word under `key`, what is neither for an empty one. */
export const entriesOf = (list: unknown, key: string): Mapping[] =>
  Array.isArray(list)
    ? list.map(item => (isMapping(item) ? item : typeof item === 'string' ? { [key]: item } : {}))
    : []

/** A mapping without some keys and without what is undefined. */
export const without = (value: Mapping, ...keys: string[]): Mapping =>
  Object.fromEntries(Object.entries(value).filter(([key, inner]) => !keys.includes(key) && inner !== undefined))

/** A text as an id: small letters, digits, `_` and `-`, beginning with a letter; `fallback` when nothing is left of it. */
export const idOf = (text: unknown, fallback: string): string => {
  if (typeof text !== 'string') return fallback
  const words = text.toLowerCase().replace(/[^a-z0-9_]+/g, '-')
  return words.replace(/^[^a-z]+|-+$/g, '').slice(0, 64) || fallback
}

/** An id like {@link idOf} that is not taken yet. */
export const freeId = (text: unknown, kind: string, index: number, taken: ReadonlySet<string>): string => {
  const wanted = idOf(text, `${kind}-${index + 1}`)
  let free = wanted
  for (let number = 2; taken.has(free); number++) free = `${wanted.slice(0, 56)}-${number}`
  return free
}
