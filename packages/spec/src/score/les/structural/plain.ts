/** Reading values that nobody has checked, the way the original calculators took them. */

export type Plain = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as a mapping; an empty one for anything else. */
export const record = (value: unknown): Plain => (isRecord(value) ? value : {})

/** The entry of a name, and never what every object has, such as `constructor`. */
export const entry = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined

/** The mappings in a list; none for anything else. */
export const records = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** How many entries a list or a mapping has. */
export const count = (value: unknown): number =>
  Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0

/** A finite number, also one that is written as text. */
export const number = (value: unknown): number | undefined => {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined
}

/** Whether a value counts as given: not absent, zero, false or empty. */
export const isGiven = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? count(value) > 0 : Boolean(value)

/** The first value that counts as given, else the last one. */
export const firstGiven = (...values: unknown[]): unknown => values.find(isGiven) ?? values.at(-1)
