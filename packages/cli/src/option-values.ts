import { InvalidArgumentError } from 'commander'

const number = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN)

/** A limit above zero. */
export const limit = (text: string): number => {
  const value = number(text)
  if (value > 0 && Number.isFinite(value)) return value
  throw new InvalidArgumentError('Expected a number above 0.')
}

/** A limit that counts things. */
export const wholeLimit = (text: string): number => {
  const value = number(text)
  if (value > 0 && Number.isSafeInteger(value)) return value
  throw new InvalidArgumentError('Expected a whole number above 0.')
}

export const wholeNumber = (text: string): number => {
  const value = number(text)
  if (Number.isSafeInteger(value)) return value
  throw new InvalidArgumentError('Expected a whole number.')
}

/** An age in days. */
export const days = (text: string): number => {
  const value = number(text)
  if (Number.isFinite(value)) return value
  throw new InvalidArgumentError('Expected a number of days.')
}

/** Every profile that `loop score` knows. */
export const profiles = ['lrs-1', 'loopkit-0.1', 'les-design-1', 'les-core-1.0', 'les-discipline-1.0']

/** Adds one score profile to those before it. */
export const oneProfile = (text: string, before: readonly string[] | undefined): string[] => {
  if (profiles.includes(text)) return [...(before ?? []), text]
  throw new InvalidArgumentError(`Allowed choices are ${profiles.join(', ')}.`)
}

/** Adds one `key=value` to those before it. */
export const oneInput = (text: string, before: Record<string, string> | undefined): Record<string, string> => {
  const at = text.indexOf('=')
  const key = text.slice(0, Math.max(at, 0))
  if (key === '') throw new InvalidArgumentError('Expected key=value.')
  if (before && Object.hasOwn(before, key)) throw new InvalidArgumentError(`"${key}" is given twice.`)
  return Object.defineProperty({ ...before }, key, {
    value: text.slice(at + 1),
    enumerable: true,
    writable: true,
    configurable: true,
  })
}

const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/** A moment: so long ago, or a day or a time in ISO 8601. A day begins in UTC, as the days of budgets do. */
export const since = (text: string): Date => {
  const [, count, unit] = /^(\d{1,6})([mhdw])$/.exec(text) ?? []
  if (count !== undefined) return new Date(Date.now() - Number(count) * units[unit as keyof typeof units])
  const isDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text)
  const date = new Date(isDate ? text : Number.NaN)
  const isReal = !Number.isNaN(date.getTime()) && (text.length > 10 || date.toISOString().startsWith(text))
  if (isReal) return date
  throw new InvalidArgumentError('Expected how long ago, as in 7d, 12h or 30m, or a date, as in 2026-01-31.')
}
